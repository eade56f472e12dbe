/**
 * Writes the documents that are made from the sources: docs/reading.schema.json, docs/problems.md, docs/language/de.md
 * and docs/vague-times.md.
 * With --check it writes nothing and fails where a document is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { germanDocument } from "./generate/language.ts"
import { problemsDocument } from "./generate/problems.ts"
import { readingSchemaDocument } from "./generate/reading-schema.ts"
import { vagueTimesDocument } from "./generate/vague-times.ts"

const root = join(import.meta.dirname, "..")
const documents: readonly (readonly [path: string, content: string])[] = [
  ["docs/reading.schema.json", readingSchemaDocument()],
  ["docs/problems.md", problemsDocument()],
  ["docs/language/de.md", germanDocument()],
  ["docs/vague-times.md", vagueTimesDocument()],
]
const check = process.argv.includes("--check")
for (const [path, content] of documents) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, "utf8") === content) continue
  if (check) {
    console.error(`${path} is not what its source says; run \`npm run generate\` and commit it`)
    process.exitCode = 1
  } else {
    writeFileSync(file, content)
    console.log(`wrote ${path}`)
  }
}

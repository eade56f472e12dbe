/** Runs the cases in cases/<language>/*.txt. `UPDATE=1` writes what is read; a person reads the difference. */
import assert from "node:assert/strict"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { test } from "node:test"
import { packs } from "../src/app/packs.ts"
import { read as readDocument } from "../src/index.ts"
import type { Block } from "../src/model/reading.ts"
import { readPage } from "../src/read/read-page.ts"
import { type Case, parseCases, withReadings } from "./case-file.ts"
import { printed } from "./case-layers.ts"
import { validReading } from "./valid-reading.ts"

const folder = new URL("../cases/", import.meta.url)
const metadata = {
  url: null, title: null, publisher: null, authors: [], topics: [], sections: [], published: null, modified: null, genre: null, language: null,
} // biome-ignore format: one line of nothing

/** The blocks of a case: each line a paragraph. */
function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    role: "article",
    kind: "paragraph",
  }))
}

for (const language of readdirSync(folder)) {
  const pack = packs.find(p => p.language === language)!
  for (const name of readdirSync(new URL(`${language}/`, folder))) {
    const url = new URL(`${language}/${name}`, folder)
    const file = parseCases(readFileSync(url, "utf8"))
    const read = ({ text, published }: Case): string =>
      printed(
        text,
        readPage({ text, blocks: paragraphs(text), metadata, problems: [] }, pack, published),
        file.layers,
      )
    if (process.env.UPDATE) {
      writeFileSync(url, withReadings(file, read))
      continue
    }
    for (const example of file.cases)
      test(`${language}/${name}: ${example.title}`, () => assert.equal(read(example), example.read))
    test(`${language}/${name}: all texts together give a valid reading`, () => {
      const text = file.cases.map(example => example.text).join("\n\n")
      validReading(readDocument({ text, lang: language, published: "2027-03-10" }))
    })
  }
}

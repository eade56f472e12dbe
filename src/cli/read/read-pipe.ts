import type { PipeDocument } from "../../app/input/document.ts"
import { documents } from "../../app/input/documents.ts"
import { jsonLine } from "../../app/json-line.ts"
import { packs } from "../../app/packs.ts"
import { read } from "../../app/read.ts"
import { problem, shown } from "../../model/problem.ts"
import { write } from "../write.ts"
import type { ReadOptions } from "./options.ts"

/**
 * The pipe: one document a line on standard input, one reading a line on standard output, in the same order. A line
 * that is no document gives one line with its problem, and the pipe goes on. Resolves to 0, or 1 where a line failed.
 */
export async function readPipe(options: ReadOptions): Promise<number> {
  let failed = 0
  for await (const entry of documents(process.stdin)) {
    const wrong = "problem" in entry ? entry.problem : languageProblem(entry.document, entry.line)
    if (wrong || "problem" in entry) {
      failed++
      await write(`${jsonLine({ id: entry.id, problems: [wrong] })}\n`)
    } else await write(`${jsonLine(readDocument(entry.document, options))}\n`)
  }
  return failed > 0 ? 1 : 0
}

const languageProblem = ({ lang }: PipeDocument, line: number) =>
  lang && !packs.some(pack => pack.language === lang)
    ? problem(
        "bad-document",
        `Line ${line} has ${shown(lang)} as \`lang\`, not one of ${packs.map(p => p.language).join(", ")}`,
      )
    : null

function readDocument(document: PipeDocument, options: ReadOptions) {
  return read({
    ...(document.format === "html" ? { html: document.content } : { text: document.content }),
    id: document.id,
    url: document.url ?? options.url ?? null,
    lang: document.lang ?? options.lang ?? null,
    published: document.published ?? options.published ?? null,
  })
}

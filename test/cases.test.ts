/**
 * Runs the cases in cases/<language>/*.txt. A case is `# name`, a text, `==>`, and everything that is read in it; a
 * case in which nothing is to be found says `nothing`. `UPDATE=1` writes what is read; a person reads the difference.
 */
import assert from "node:assert/strict"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { test } from "node:test"
import { packs } from "../src/app/packs.ts"
import type { LanguagePack } from "../src/lang/pack.ts"
import type { Block } from "../src/model/reading.ts"
import { readPage } from "../src/read/read-page.ts"
import type { Span } from "../src/text/span.ts"

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

/** What is read in a text, as the lines of a case. */
function printed(text: string, pack: LanguagePack): string {
  const { statements, actors } = readPage(
    { text, blocks: paragraphs(text), metadata, problems: [] },
    pack,
    null,
  )
  const names = new Map(actors.map(a => [a.id, a.name]))
  const words = (spans: readonly Span[]) =>
    spans.map(s => text.slice(s.start, s.end).replaceAll("\n", "¶")).join(" … ")
  const lines: string[] = []
  for (const s of statements) {
    lines.push(`${s.form} ${words(s.words)}`)
    const actor = s.speaker?.actor ? names.get(s.speaker.actor) : null
    const also = s.speaker?.also.map(id => names.get(id)) ?? []
    lines.push(
      `  speaker ${s.speaker ? [`${words(s.speaker.spans)} = ${actor ?? "?"}`, ...also].join(" + ") : "?"}`,
    )
    if (s.cue) lines.push(`  cue ${words(s.cue.spans)} (${s.cue.lemma}, ${s.cue.act})`)
    if (s.frame) lines.push(`  frame ${words(s.frame.spans)}`)
    for (const part of ["addressee", "medium", "place", "said", "relay"] as const)
      if (s[part]) lines.push(`  ${part} ${words(s[part].spans)}`)
    lines.push(`  rule ${s.rule}, ${s.confidence}`)
  }
  return lines.length > 0 ? lines.join("\n") : "nothing"
}

for (const language of readdirSync(folder)) {
  const pack = packs.find(p => p.language === language)!
  for (const file of readdirSync(new URL(`${language}/`, folder))) {
    const url = new URL(`${language}/${file}`, folder)
    const [head, ...cases] = readFileSync(url, "utf8").split(/^(?=# )/m)
    const updated: string[] = [head!]
    for (const source of cases) {
      const title = source.slice(2, source.indexOf("\n"))
      const [text = "", wanted = ""] = source.slice(source.indexOf("\n") + 1).split("\n==>\n")
      const got = printed(text.trim(), pack)
      updated.push(`# ${title}\n${text.trim()}\n==>\n${got}\n\n`)
      if (!process.env.UPDATE) test(`${language}/${file}: ${title}`, () => assert.equal(got, wanted.trim()))
    }
    if (process.env.UPDATE) writeFileSync(url, `${updated.join("").trimEnd()}\n`)
  }
}

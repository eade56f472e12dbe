import assert from "node:assert/strict"
import { test } from "node:test"
import { read } from "../app/read.ts"
import { genreReason } from "./genre-words.ts"

const body = `<p>${"Die Fähre liegt am Kai, und die Gäste warten auf den Kapitän, der noch nicht da ist. ".repeat(6)}</p>`
const page = (head: string, title = "Die Fähre wartet", above = ""): string =>
  `<!doctype html><html lang="de"><head><title>${title}</title>${head}</head><body><article>${above}<h1>${title}</h1>${body}</article></body></html>`
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", headline: "Die Fähre wartet", ...data })}</script>`

const judging =
  "Das ist eine peinliche, verlogene und feige Kehrtwende, ein skandalöser Wortbruch und blamabel dazu. "

const pages: readonly (readonly [html: string, german: RegExp])[] = [
  [page(ld({ "@type": "OpinionNewsArticle" })), /^JSON-LD nennt die Seite \S+\.$/],
  [page('<meta property="article:opinion" content="true">'), /^Die Meta-Angabe article:opinion ist wahr\.$/],
  [page('<meta name="genre" content="Kommentar">'), /^Die Auszeichnung gibt das Genre „Kommentar“ an\.$/],
  [page("", undefined, "<p>Kommentar</p>"), /^„Kommentar“ steht beim Titel\.$/],
  [page("", "Kommentar: Die Fähre wartet"), /^Der Titel beginnt mit „Kommentar“\.$/],
  [
    page(ld({ "@type": "NewsArticle", articleSection: "Meinung" })),
    /^Die Seite steht im Ressort „Meinung“\.$/,
  ],
  [page(ld({ "@type": "NewsArticle", author: { name: "dpa" } })), /^Einziger Autor ist die Agentur dpa\.$/],
  [page("").replace(body, `<p>${judging.repeat(3)}</p>`), /^\d+ wertende Wörter des Autors auf \d+ Wörter$/],
  [
    page("").replace(body, `<p>${`Ich finde, mir reicht es. ${judging}`.repeat(3)}</p>`),
    /^\d+ wertende Wörter des Autors auf \d+ Wörter, dazu \d+ in der ersten Person$/,
  ],
]

test("every reason for a genre has a German sentence", () => {
  for (const [html, german] of pages) {
    const { genre } = read({ html })
    assert.ok(genre, `a genre for ${german}`)
    assert.match(genreReason(genre.why, "de"), german)
    assert.equal(genreReason(genre.why, "en"), genre.why)
  }
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { packs } from "../app/packs.ts"
import { understandHtml, understandText } from "./understand-page.ts"

/** Each takes well under a second; the limit only tells linear time from quadratic. */
const limit = 15_000

const many = 1_000_000
const pages: readonly (readonly [string, () => string])[] = [
  ["a million nested elements", () => "<div>".repeat(many)],
  [
    "a million nested elements with end tags of others",
    () => `${"<div>".repeat(many)}${"</section>".repeat(many)}`,
  ],
  ["a million elements opened inside inline ones", () => "<b><i><div>".repeat(many / 3)],
  [
    "a million end tags that reach for an element far below",
    () => `<section>${"<div>".repeat(1000)}${"</section></b>".repeat(many / 2)}`,
  ],
  ["unclosed everything", () => "<ul><li>a<p>b<table><tr><td>c<a href=x>d<b>e".repeat(20_000)],
  ["twenty megabytes of less-than signs", () => "<".repeat(20_000_000)],
  ["tags that never end", () => '<p class="'.repeat(many)],
  ["values with the other quote open", () => `<a "${"<a '".repeat(many)}`],
  ["comments that never end", () => "<!--".repeat(many)],
  ["raw elements that never end", () => "<title><textarea><xmp><iframe><svg>".repeat(200_000)],
  ["only scripts", () => "<script>var a = '<p>Nein.</p>'</script>".repeat(100_000)],
  ["NUL bytes", () => "\0".repeat(many)],
  ["lone surrogates", () => "\ud800x\udc00 ".repeat(300_000)],
  ["one word of twenty million letters", () => "a".repeat(20_000_000)],
  ["references without end", () => "&amp".repeat(many)],
  [
    "a hundred thousand paragraphs",
    () => "<p>Der Rat sagt nein, und alle nicken. Niemand widerspricht.</p>".repeat(100_000),
  ],
  [
    "JSON-LD that never ends",
    () => `<script type="application/ld+json">${'"articleBody":"'.repeat(300_000)}</script>`,
  ],
  ["a million line breaks in elements", () => "<p><br>\n".repeat(many)],
  ["nested bread crumbs", () => "<ol class=breadcrumb><li><a href=x>a".repeat(50_000)],
]

for (const [name, make] of pages)
  test(`${name}: read as HTML and as text in linear time`, () => {
    const source = make()
    const start = performance.now()
    for (const page of [understandHtml(source, {}, packs), understandText(source, {}, packs)]) {
      let end = 0
      for (const block of page.blocks) {
        assert.ok(block.start >= end && block.end > block.start && block.end <= page.text.length)
        end = block.end
      }
    }
    assert.ok(performance.now() - start < limit, `took ${Math.round(performance.now() - start)} ms`)
  })

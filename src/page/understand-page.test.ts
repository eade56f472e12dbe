import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { packs } from "../app/packs.ts"
import type { Page } from "../model/page.ts"
import { understandHtml, understandText } from "./understand-page.ts"

/** Blocks are in order, disjoint, without white space at their ends, and cover all that prints. */
function assertCovered(page: Page): void {
  let end = 0
  for (const block of page.blocks) {
    assert.match(page.text.slice(end, block.start), /^\s*$/u)
    assert.ok(block.start >= end && block.end > block.start)
    assert.equal(page.text.slice(block.start, block.end).trim(), page.text.slice(block.start, block.end))
    end = block.end
  }
  assert.match(page.text.slice(end), /^\s*$/u)
}

const word = fc.constantFrom(
  "Der",
  "Rat",
  "sagt",
  "nein.",
  "Werbung",
  "Anzeige",
  "und",
  "#Hafen",
  "Foto:",
  "- ",
  "Mehr zum Thema",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "&amp;",
  "&nbsp;",
  "&shy;",
  "12,5",
  "„Ja“,",
  "\n",
  "\t",
  "\ufeff",
  "\ud83d\ude00",
  "\ud800",
  "\0",
  "日本",
)
const tag = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class='article-body'>",
  "</div>",
  "<li>",
  "<ul class=nav>",
  "</ul>",
  "<h1>",
  "</h1>",
  "<h2>",
  "<br>",
  "<a href=x>",
  "</a>",
  "<span>",
  "</span>",
  "<time>",
  "</time>",
  "<table><tr><td>",
  "<td>",
  "</table>",
  "<script>",
  "</script>",
  "<figure>",
  "<figcaption>",
  "</figure>",
  "<select><option>",
  "</select>",
  "<article>",
  "<aside hidden>",
  "<blockquote>",
  "<!-- ",
  " -->",
  "<template>",
  "<title>",
  "</title>",
  "<b>",
  "</b>",
)

test("the blocks of any HTML are disjoint, in order and cover the text, whose white space is folded", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(word, word, tag), { maxLength: 80 }), parts => {
      const page = understandHtml(parts.join(" "), {}, packs)
      assertCovered(page)
      for (const { start, end } of page.blocks)
        assert.doesNotMatch(page.text.slice(start, end), /[^\S ]| {2}|[\u00ad\u200b\0]/u)
      assert.ok(page.text.isWellFormed())
    }),
    { numRuns: 400 },
  )
})

test("the blocks of any text cover it, and the text stays as it is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.constantFrom("\n", "\r\n", "\r", "\n\n", " ")), { maxLength: 80 }),
      parts => {
        const text = parts.join(" ")
        const page = understandText(text, {}, packs)
        assert.equal(page.text, text)
        assertCovered(page)
      },
    ),
    { numRuns: 400 },
  )
})

test("random bytes are read, and twice the same", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const soup = new TextDecoder("latin1").decode(bytes)
      const page = understandHtml(soup, {}, packs)
      assertCovered(page)
      assert.deepEqual(understandHtml(soup, {}, packs), page)
      assertCovered(understandText(soup, {}, packs))
    }),
    { numRuns: 300 },
  )
})

for (const [name, html, want] of [
  ["list items", "<ul><li>Hafen</li><li>Rathaus</li></ul>", "Hafen\nRathaus"],
  ["cells", "<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"],
  ["links", "<p><a href=1>eins</a><a href=2>zwei</a></p>", "eins zwei"],
  ["lines", "<p>eins<br>zwei<br><br>drei</p>", "eins zwei\ndrei"],
  [
    "a kicker and its headline",
    "<h1><span>Streit im Rat</span>Niemand zahlt</h1>",
    "Streit im Rat Niemand zahlt",
  ],
] as const)
  test(`words of neighbours do not run together: ${name}`, () =>
    assert.equal(understandHtml(html, {}, packs).text, want))

test("a word with markup inside stays one", () =>
  assert.equal(
    understandHtml("<p><b>H</b>afen<i>amt</i>s<wbr>leiter</p>", {}, packs).text,
    "Hafenamtsleiter",
  ))

test("what is not printed is no text", () => {
  const { text } = understandHtml(
    "<title>T</title><style>p{}</style><script>x</script><template><p>y</p></template><svg><text>z</text></svg>" +
      "<select><option>o</select><textarea>t</textarea><p>Stadt&shy;rat</p>",
    {},
    packs,
  )
  assert.equal(text, "Stadtrat")
})

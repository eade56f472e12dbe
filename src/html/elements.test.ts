import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { scanElements } from "./elements.ts"
import { decodeText } from "./references.ts"
import { tagNames } from "./tags.ts"

/** The elements of a page as one line: `p(text)p`. */
function outline(html: string): string {
  let out = ""
  scanElements(html, {
    enter: (tag, _block, attributes) => {
      const name = attributes.get("class")
      out += `${tagNames[tag]}${name === null ? "" : `.${name}`}(`
    },
    leave: () => {
      out += ")"
    },
    single: tag => {
      out += `[${tagNames[tag]}]`
    },
    raw: (tag, _attributes, start, end) => {
      out += `{${tagNames[tag]}:${html.slice(start, end)}}`
    },
    text: (start, end) => {
      out += decodeText(html.slice(start, end))
    },
  })
  return out
}

const cases: readonly (readonly [string, string, string])[] = [
  ["a paragraph ends where the next begins", "<p>eins<p>zwei", "p(eins)p(zwei)"],
  ["a paragraph ends at a list", "<p>eins<ul><li>a<li>b</ul>zwei", "p(eins)ul(li(a)li(b))zwei"],
  [
    "a list inside an item leaves the item open",
    "<ul><li>a<ul><li>b</ul><li>c</ul>",
    "ul(li(aul(li(b)))li(c))",
  ],
  [
    "cells and rows end each other",
    "<table><tr><td>a<td>b<tr><td>c</table>",
    "table(tr(td(a)td(b))tr(td(c)))",
  ],
  ["terms and their meanings end each other", "<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a)dd(b)dt(c))"],
  ["an end tag without a start ends nothing", "<div>a</span></p></section>b</div>", "div(ab)"],
  ["an inline end tag does not end a block", "<b><div>a</b>b</div>", "b(div(ab))"],
  [
    "a cell is not ended from inside its table",
    "<div><table><tr><td>a</div>b</table></div>",
    "div(table(tr(td(ab))))",
  ],
  ["a link ends at the next link", "<a href=x>a<a href=y>b</a>", "a(a)a(b)"],
  ["any heading's end tag ends a heading", "<h2>a</h3>b", "h2(a)b"],
  ["void elements take no content", "a<br>b<img src='x>y'>c<br/>d", "a[br]b[img]c[br]d"],
  ["script is no markup", "<script>if (a<b) '<p>'</script>c", "{script:if (a<b) '<p>'}c"],
  ["an unclosed script takes the rest", "a<script>b<p>c", "a{script:b<p>c}"],
  ["an unclosed title does not", "<title>a<p>b", "ap(b)"],
  ["comments are nothing", "a<!-- <p> -->b<!-->c<!--->d<!doctype html>e<?xml?>f", "abcdef"],
  ["a page cut off in a comment keeps its text", "a<!-- b> c", "a c"],
  ["a lone less-than sign is text", "1 < 2 <3 <", "1 < 2 <3 <"],
  ["names are read in any case", "<P CLASS=x>a</P><DIV Class='y z'>b</DIV>", "p.x(a)div.y z(b)"],
  ["quotes count in values only", `<p "x" class="a>b" c='d"'>e`, "p.a>b(e)"],
  ["the first of two attributes counts", "<p class=a class=b>c", "p.a(c)"],
  ["references in values are decoded", "<p class='a&amp;b'>&lt;&nbsp;&uuml;", "p.a&b(<\u00a0ü)"],
  ["an element of the site's own", "<x-card>a</x-card><fb:like/>b", "?custom(a)[?unknown]b"],
  [
    "svg is a picture",
    "a<svg><title>b</title><text>c</text></svg>d",
    "a{svg:<title>b</title><text>c</text>}d",
  ],
]
for (const [name, html, want] of cases) test(name, () => assert.equal(outline(html), want))

const pieces = fc.constantFrom(
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<a href=x>",
  "</a>",
  "<li>",
  "<ul>",
  "</ul>",
  "<td>",
  "<table>",
  "</table>",
  "<b>",
  "</b>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<",
  ">",
  '"',
  "'",
  "=",
  "&amp;",
  "&",
  "text ",
  "<h2>",
  "</h1>",
  "<br>",
  "<svg>",
  "</svg>",
  "<select>",
  "<option>",
  "\0",
  "\ud800",
  "<p class='",
  "</",
  "<![CDATA[",
  "]]>",
  "<x-y>",
  "<template>",
)

test("every element that begins ends, in order, on any input", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
      const open: number[] = []
      let reached = 0
      const html = parts.join("")
      scanElements(html, {
        enter: tag => open.push(tag),
        leave: tag => assert.equal(open.pop(), tag),
        single() {},
        raw(_tag, _attributes, start, end) {
          assert.ok(start >= reached && end >= start && end <= html.length)
          reached = end
        },
        text(start, end) {
          assert.ok(end > start || end === 0)
          if (end > 0) reached = end
        },
      })
      assert.equal(open.length, 0)
    }),
    { numRuns: 400 },
  )
})

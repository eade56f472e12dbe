import { type Below, oneOf } from "./random.ts"

/** What is put into documents: the characters and tags at which readers decide something. */
const pieces: readonly string[] = [
  ..."<>&\"'„“”»«‚‘’›‹…–-#:;,.!?()[]{}\\/\0\u001b\u00a0\u00ad\u2028\u200b\ufeff\ufffd",
  "\ud800",
  "\udc00",
  "🌉",
  "e\u0301",
  "\n\n",
  "\r",
  "</p>",
  "<p>",
  "<br><br>",
  "<article>",
  "</div></div>",
  "<table><tr><td>",
  "<script>",
  "</script>",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":[',
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<title>",
  '<meta property="article:published_time" content="',
  '<time datetime="9999-99-99">',
  "<a href='",
  "&#x10ffff;",
  "&#xd800;",
  "&amp",
  "&nbsp;",
  "sagte",
  "said",
  " erklärte er: ",
  "Dr. ",
  "8. August",
  "99999999999999999999",
]

/** A text with up to thirty damages: parts cut out, repeated, moved, pieces put in, the rest taken from another. */
export function damagedText(below: Below, source: string, other: string): string {
  let text = source
  for (let i = below(30); i >= 0; i--) {
    const at = below(text.length + 1)
    const end = Math.min(text.length, at + below(400))
    const [before, part, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)]
    const kind = below(6)
    if (kind === 0) text = before + after
    else if (kind === 1) text = before + oneOf(below, pieces).repeat(1 + below(20)) + part + after
    else if (kind === 2) text = before + part.repeat(1 + below(4)) + after
    else if (kind === 3) text = before + after + part
    else if (kind === 4) text = before + part.split("").reverse().join("") + after
    else if (below(4) === 0) text = before + other.slice(below(other.length + 1))
    // Repeating must not make a page of it that only measures size.
    if (text.length > 200_000) text = text.slice(0, 200_000)
  }
  return text
}

/** Bytes with up to twenty of them changed, and at times cut off. */
export function damagedBytes(below: Below, source: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(source)
  for (let i = below(20); i >= 0; i--) if (bytes.length > 0) bytes[below(bytes.length)] = below(256)
  return below(3) === 0 ? bytes.subarray(0, below(bytes.length + 1)) : bytes
}

import { buildNameTable, findName, type NameTable } from "./name-table.ts"

/** The HTML elements that the scanner tells apart, by lower-cased name; everything else is `unknown` or `custom`. */
export const tagNames = [
  "?unknown",
  "?custom",
  "a",
  "abbr",
  "address",
  "area",
  "article",
  "aside",
  "audio",
  "b",
  "base",
  "bdi",
  "bdo",
  "big",
  "blockquote",
  "body",
  "br",
  "button",
  "canvas",
  "caption",
  "center",
  "cite",
  "code",
  "col",
  "colgroup",
  "data",
  "datalist",
  "dd",
  "del",
  "details",
  "dfn",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "em",
  "embed",
  "fieldset",
  "figcaption",
  "figure",
  "font",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hgroup",
  "hr",
  "html",
  "i",
  "iframe",
  "img",
  "input",
  "ins",
  "kbd",
  "label",
  "legend",
  "li",
  "link",
  "main",
  "map",
  "mark",
  "menu",
  "meta",
  "meter",
  "nav",
  "noembed",
  "noframes",
  "noscript",
  "object",
  "ol",
  "optgroup",
  "option",
  "output",
  "p",
  "param",
  "picture",
  "plaintext",
  "pre",
  "progress",
  "q",
  "s",
  "samp",
  "script",
  "search",
  "section",
  "select",
  "slot",
  "small",
  "source",
  "span",
  "strike",
  "strong",
  "style",
  "sub",
  "summary",
  "sup",
  "svg",
  "table",
  "tbody",
  "td",
  "template",
  "textarea",
  "tfoot",
  "th",
  "thead",
  "time",
  "title",
  "tr",
  "track",
  "tt",
  "u",
  "ul",
  "var",
  "video",
  "wbr",
  "xmp",
] as const

/** The name of an element that the scanner tells apart. */
export type TagName = (typeof tagNames)[number]

/** The number of every known tag, by name. */
export const Tag = Object.fromEntries(tagNames.map((name, id) => [name, id])) as Readonly<
  Record<TagName, number>
>

const flagged = (names: string): Uint8Array => {
  const flags = new Uint8Array(tagNames.length)
  for (const name of names.split(" ")) flags[Tag[name as TagName]] = 1
  return flags
}

/** Elements without content: they open and close at once. */
export const isVoid = flagged("area base br col embed frame hr img input link meta param source track wbr")

/** Elements whose content holds no markup and ends at their own end tag. SVG is skipped the same way: it is a picture. */
export const isRaw = flagged("script style iframe noembed noframes textarea title xmp svg")

/** Elements that begin and end a block of text. */
export const isBlock = flagged(
  "?custom address article aside audio blockquote body button canvas caption center dd details dialog dir div dl dt fieldset" +
    " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav" +
    " noscript object ol optgroup option p picture pre search section select summary table tbody td template" +
    " tfoot th thead tr ul video",
)

/** Elements whose start tag ends an open paragraph. */
export const closesParagraph = flagged(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form" +
    " h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul",
)

/** h1 to h6. */
export const isHeading = flagged("h1 h2 h3 h4 h5 h6")

const table: NameTable = buildNameTable(tagNames)

/** The number of the tag whose name is html[start, end), in any case. */
export function tagOf(html: string, start: number, end: number, hash: number): number {
  const id = findName(table, html, start, end, hash)
  if (id >= 0) return id
  for (let i = start; i < end; i++) if (html.charCodeAt(i) === 0x2d) return Tag["?custom"]
  return Tag["?unknown"]
}

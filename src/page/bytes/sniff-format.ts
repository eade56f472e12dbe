import { byteOrderMark, utf16WithoutMark } from "./byte-order.ts"

/**
 * What some bytes are. `gzip`, `zlib` and `zstd` are compressed and have to be unpacked first; `binary` is everything
 * that is no text (PDF, images, archives); `empty` holds nothing but white space and byte order marks.
 */
export type Format = "html" | "text" | "binary" | "gzip" | "zlib" | "zstd" | "empty"

/** Beginnings of files that are no text, as hexadecimal bytes. */
const binaryMagic = [
  "25504446", // PDF
  "89504e47", // PNG
  "ffd8ff", // JPEG
  "47494638", // GIF
  "504b0304", // ZIP, and with it the formats of office programs and books
  "504b0506",
  "d0cf11e0", // OLE: old office files
  "7f454c46", // ELF
  "425a68", // bzip2
  "fd377a585a00", // xz
  "377abcaf", // 7z
  "52617221", // RAR
  "774f4632", // WOFF2
  "774f4646",
  "4f676753", // Ogg
  "494433", // MP3
  "1a45dfa3", // Matroska
  "53514c69746520666f726d6174", // SQLite
  "0061736d", // WebAssembly
]

/** Tags by which a beginning is known as HTML; the list of the WHATWG MIME Sniffing Standard, and those of fragments. */
const openers = [
  "!doctype", "html", "head", "body", "script", "iframe", "h1", "h2", "div", "font", "table", "a", "style", "title",
  "b", "br", "p", "meta", "link", "section", "article", "main", "header", "nav", "span", "ul", "ol", "img", "base",
  "blockquote", "figure", "strong", "em", "i", "form", "noscript", "svg", "aside", "footer", "?xml", "rss", "feed",
] // biome-ignore format: a word list
const known = new Set(openers)

const sampleLength = 16_384

/**
 * Decides what some bytes are, from their first 16 kB and what the sender said of them. Pure: unpacking is the
 * caller's. Brotli has no mark by which it could be known, and is taken for binary.
 */
export function sniffFormat(bytes: Uint8Array, hint: { readonly contentType?: string | null } = {}): Format {
  if (bytes.length === 0) return "empty"
  const magic = hex(bytes.subarray(0, 16))
  if (magic.startsWith("1f8b")) return "gzip"
  if (magic.startsWith("28b52ffd")) return "zstd"
  if (binaryMagic.some(start => magic.startsWith(start))) return "binary"
  if (/^52494646.{8}(?:57|41)/.test(magic)) return "binary" // RIFF: WebP, WAV, AVI
  if (magic.startsWith("66747970", 8)) return "binary" // MP4 and HEIC
  const mark = byteOrderMark(bytes)
  const wide = (mark !== null && mark.encoding !== "utf-8") || utf16WithoutMark(bytes) !== null
  const sample = bytes.subarray(mark?.length ?? 0, sampleLength)
  if (!wide && controlShare(sample) > 0.1) return /^78(?:01|9c|da)/.test(magic) ? "zlib" : "binary"
  const head = characters(sample)
  if (head.trim() === "" && bytes.length <= sampleLength) return "empty"
  const type = hint.contentType?.split(";")[0]?.trim().toLowerCase() ?? ""
  if (type === "text/html" || type === "application/xhtml+xml") return "html"
  return looksLikeHtml(head) ? "html" : "text"
}

/** Whether a text is HTML: it begins with a tag or comment, or holds at least three tags that HTML knows. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, sampleLength).replace(/^[\s\ufeff]+/, "")
  if (head.startsWith("<!--") || tagAt(head, 0)) return true
  let tags = 0
  for (let at = head.indexOf("<"); at >= 0; at = head.indexOf("<", at + 1)) {
    const closing = head[at + 1] === "/"
    if (tagAt(head, closing ? at + 1 : at) && ++tags === 3) return true
  }
  return false
}

/** Whether the name of a known tag stands after position `at`, followed by what ends a name. */
function tagAt(text: string, at: number): boolean {
  if (text[at] !== "<" && text[at] !== "/") return false
  let end = at + 1
  while (end < text.length && end - at < 14 && /[a-z0-9!?]/i.test(text[end]!)) end++
  const next = text[end]
  if (next !== undefined && !" \t\n\r\f/>".includes(next)) return false
  return known.has(text.slice(at + 1, end).toLowerCase())
}

/** The share of control characters that no text holds. */
function controlShare(bytes: Uint8Array): number {
  let n = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) n++
  }
  return bytes.length === 0 ? 0 : n / bytes.length
}

/** One character a byte, without the zero bytes of UTF-16: enough to see tags. */
function characters(bytes: Uint8Array): string {
  let text = ""
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) text += String.fromCharCode(bytes[i]!)
  return text
}

function hex(bytes: Uint8Array): string {
  let text = ""
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0")
  return text
}

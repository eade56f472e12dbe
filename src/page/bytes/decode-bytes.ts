import { problem, shown } from "../../model/problem.ts"
import type { Problem } from "../../model/reading.ts"
import { byteOrderMark, utf16WithoutMark } from "./byte-order.ts"
import { charsetOfContentType, charsetOfHead, encodingOfLabel } from "./charset-label.ts"
import { countUtf8 } from "./utf-8.ts"
import { decodeWindows1252 } from "./windows-1252.ts"

/** Characters, the encoding that gave them by its WHATWG name, and what was wrong with the bytes or their label. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

// Browsers look for a label in the first 1,024 bytes; some pages put more before it.
const headLength = 4096

/**
 * The characters of a page's bytes; never throws. A byte order mark decides (and is no part of the text), then what
 * the bytes are, then the label of the HTTP header, then the label in the page: a label that the bytes refute is
 * overruled and reported. Bytes that belong to no character become U+FFFD, NUL stays.
 */
export function decodeBytes(bytes: Uint8Array, hint: { readonly contentType?: string | null } = {}): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return lossy(bytes.subarray(mark.length), mark.encoding, [])
  const wide = utf16WithoutMark(bytes)
  const head = decodeWindows1252(bytes.subarray(0, headLength))
  const label = charsetOfContentType(hint.contentType) ?? charsetOfHead(head)
  const named = label === null ? null : encodingOfLabel(label)
  // A page can say "utf-16" in its own bytes only when it is not: the label was read as single bytes.
  if (wide !== null) return lossy(bytes, wide, named === null || named === wide ? [] : [wrong(label!, wide)])

  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) {
    const refuted = named !== null && named !== "utf-8" && utf8.length !== bytes.length
    // ISO-2022-JP is all ASCII bytes and yet not ASCII.
    if (named === "iso-2022-jp") return lossy(bytes, named, [])
    return { text: utf8, encoding: "utf-8", problems: refuted ? [wrong(label!, "utf-8")] : [] }
  }

  const count = countUtf8(bytes)
  const mostlyUtf8 = count.sequences > count.wrong
  if (mostlyUtf8 && (named === null || named === "utf-8" || named === "windows-1252"))
    return lossy(bytes, "utf-8", named === "windows-1252" ? [wrong(label!, "utf-8")] : [])
  if (named === null || named === "utf-8" || named.startsWith("utf-16"))
    return single(bytes, named === null ? [] : [wrong(label!, "windows-1252")])
  // ISO 8859 has only control characters where windows-1252 has its quotation marks and dashes.
  if (named === "iso-8859-15" && count.controls > 0) return single(bytes, [wrong(label!, "windows-1252")])
  return named === "windows-1252" ? single(bytes, []) : lossy(bytes, named, [])
}

/** The text where all bytes are UTF-8, else null. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const single = (bytes: Uint8Array, problems: readonly Problem[]): Decoded => ({
  text: decodeWindows1252(bytes),
  encoding: "windows-1252",
  problems,
})

function lossy(bytes: Uint8Array, encoding: string, problems: readonly Problem[]): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const replaced = countReplaced(text)
  if (replaced === 0) return { text, encoding, problems }
  const places = replaced === 1 ? "one place" : `${replaced} places`
  const what = `The bytes are ${encoding}, but in ${places} they are no character`
  return { text, encoding, problems: [...problems, problem("replaced-characters", what)] }
}

function countReplaced(text: string): number {
  let n = 0
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) n++
  return n
}

const wrong = (label: string, encoding: string): Problem =>
  problem("wrong-charset-label", `The page is labelled ${shown(label)}, but its bytes are ${encoding}`)

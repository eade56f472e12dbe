/** An encoding that a byte order mark names, with the number of bytes of the mark. */
export interface ByteOrder {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be"
  readonly length: number
}

/** The byte order mark at the beginning of some bytes; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 }
  return null
}

/**
 * UTF-16 without a mark, told by its zero bytes: text of a European language has one in nearly every pair, always on
 * the same side. Null where the bytes are not UTF-16.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 2) return null
  let left = 0
  let right = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0 && bytes[2 * i + 1] !== 0) left++
    else if (bytes[2 * i] !== 0 && bytes[2 * i + 1] === 0) right++
  }
  if (right >= 0.6 * pairs && left <= 0.05 * pairs) return "utf-16le"
  if (left >= 0.6 * pairs && right <= 0.05 * pairs) return "utf-16be"
  return null
}

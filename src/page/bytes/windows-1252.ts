/**
 * What the bytes 0x80 to 0x9F mean in windows-1252, by the WHATWG Encoding Standard; the other bytes are their own
 * code points. A table of our own, because the runtime's decoder has at times taken Latin-1 for windows-1252.
 */
const high = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
]

/** Bytes of a single-byte page of western Europe to characters, as browsers read the labels iso-8859-1 and latin1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(Math.min(bytes.length, chunk))
  let text = ""
  for (let from = 0; from < bytes.length; from += chunk) {
    const to = Math.min(from + chunk, bytes.length)
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!
      units[i - from] = byte >= 0x80 && byte <= 0x9f ? high[byte - 0x80]! : byte
    }
    text += String.fromCharCode.apply(null, units.subarray(0, to - from) as unknown as number[])
  }
  return text
}

// As many code units as fit the arguments of one call on every engine.
const chunk = 8192

/** How much of some bytes is UTF-8. */
export interface Utf8Count {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number
  /** Bytes that are part of no well-formed sequence. */
  readonly wrong: number
  /** Bytes 0x80 to 0x9F among the wrong ones: letters in windows-1252, control characters in ISO 8859. */
  readonly controls: number
}

/** Counts well-formed and broken UTF-8 sequences (Unicode, table 3-7), in one pass. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let sequences = 0
  let wrong = 0
  let controls = 0
  const n = bytes.length
  for (let i = 0; i < n; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const length = sequenceAt(bytes, i)
    if (length > 1) {
      sequences++
      i += length - 1
    } else {
      wrong++
      if (byte < 0xa0) controls++
    }
  }
  return { sequences, wrong, controls }
}

/** The length of the well-formed sequence that begins at `i` with a byte of 0x80 or more; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  if (length === 0 || i + length > bytes.length) return 0
  const second = bytes[i + 1]!
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const top = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > top) return 0
  for (let k = 2; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return 0
  return length
}

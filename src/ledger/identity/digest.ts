import { createHash } from "node:crypto"

/** SHA-256 of bytes or of a text in UTF-8, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex")

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud and typed. */
const letters = "0123456789abcdefghjkmnpqrstvwxyz"

/** The first 60 bits of the SHA-256 of a text, as twelve letters and digits. */
export function shortDigest(text: string): string {
  const hash = createHash("sha256").update(text).digest()
  let id = ""
  for (let i = 0; i < 12; i += 1) {
    const bit = i * 5
    const pair = (hash[bit >> 3]! << 8) | hash[(bit >> 3) + 1]!
    id += letters[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}

import type { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib"
import { ProblemError, problem } from "../../model/problem.ts"
import type { Problem } from "../../model/reading.ts"
import { type Format, sniffFormat } from "../../page/bytes/sniff-format.ts"
import { collect } from "./collect.ts"

/** Bytes with what had to be done to get at them. */
export interface Unpacked {
  readonly bytes: Uint8Array
  readonly problems: readonly Problem[]
}

const options = { chunkSize: 64 * 1024 }
const decoders: Readonly<Partial<Record<Format, () => Transform>>> = {
  gzip: () => createGunzip(options),
  zlib: () => createInflate(options),
  zstd: () => createZstdDecompress(options),
}

/** Files are at times packed twice: by the server and by whoever saved them. */
const levels = 3

/**
 * Unpacks bytes that are compressed without saying so, gzip, zlib and zstd by their first bytes and Brotli, which has
 * no mark, by trial. At most `limit` bytes come out. Other bytes come back as they are. Throws too-large and
 * damaged-compression.
 */
export async function unpack(bytes: Uint8Array, limit: number, told: string): Promise<Unpacked> {
  const found: string[] = []
  let current = bytes
  for (let level = 0; level < levels; level++) {
    const format = sniffFormat(current)
    const decoder = decoders[format]
    if (decoder !== undefined) {
      current = await through(decoder(), format, current, limit, told)
      found.push(format)
    } else {
      const text = hasControls(current) ? await brotliText(current, limit, told) : null
      if (text === null) break
      current = text
      found.push("Brotli")
    }
  }
  if (found.length === 0) return { bytes, problems: [] }
  const what = `${told} is compressed (${found.join(", then ")})`
  return { bytes: current, problems: [problem("compressed-input", what)] }
}

async function through(
  decoder: Transform,
  format: string,
  bytes: Uint8Array,
  limit: number,
  told: string,
): Promise<Uint8Array> {
  try {
    return await pipeline([bytes], decoder, unpacked => collect(unpacked, limit, `${told}, once unpacked,`))
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause
    throw new ProblemError("damaged-compression", `${told} is ${format} that cannot be unpacked`, { cause })
  }
}

/** Whether the beginning holds control characters that text does not use: the trial is for nothing else. */
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).some(byte => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)

/** What comes out when the bytes are Brotli and hold text; null where they are not. */
async function brotliText(bytes: Uint8Array, limit: number, told: string): Promise<Uint8Array | null> {
  try {
    const text = await through(createBrotliDecompress(options), "Brotli", bytes, limit, told)
    const format = sniffFormat(text)
    return format === "html" || format === "text" ? text : null
  } catch (error) {
    if (error instanceof ProblemError && error.code === "too-large") throw error
    return null
  }
}

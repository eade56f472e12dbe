import type { IncomingMessage } from "node:http"
import type { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib"
import { ProblemError, shown } from "../model/problem.ts"
import type { FetchLimits } from "./limits.ts"

const chunkSize = 64 * 1024

/** The content codings that a page may come in; `deflate` is told apart further down. */
const decoders: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip({ chunkSize }),
  "x-gzip": () => createGunzip({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
  // RFC 9659 bounds the window to 8 MiB for zstd on the web; without it a few bytes may demand 128 MiB.
  zstd: () => createZstdDecompress({ chunkSize, params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
  // RFC 9110 means zlib's form, many servers send the bare one; the low half of the first byte tells.
  deflate: first => ((first & 0x0f) === 8 ? createInflate({ chunkSize }) : createInflateRaw({ chunkSize })),
}

/** What is sent as Accept-Encoding. */
export const acceptedCodings = "gzip, deflate, br, zstd"

/** The codings of a body, in the order in which they were applied. More than two are no page but an attack. */
function codingsOf(header: string | undefined, told: string): readonly string[] {
  const names = (header ?? "")
    .toLowerCase()
    .split(",")
    .map(name => name.trim())
    .filter(name => name !== "" && name !== "identity")
  if (names.length > 2)
    throw new ProblemError("fetch-failed", `${told} came packed ${names.length} times over`)
  for (const name of names)
    if (!Object.hasOwn(decoders, name))
      throw new ProblemError("fetch-failed", `${told} came in the unknown encoding ${shown(name)}`)
  return names
}

/** Passes chunks on until there are too many bytes. */
const bounded = (limit: number, told: string) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw new ProblemError("too-large", `${told} is larger than ${limit} bytes`)
      yield chunk
    }
  }

/** Undoes one content coding, as a stage of a pipeline; a body without any byte stays without any. */
const unpacking = (coding: string) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const chunks = source[Symbol.asyncIterator]()
    let first = await chunks.next()
    while (!first.done && first.value.length === 0) first = await chunks.next()
    if (first.done) return
    const { value } = first
    const decoder = decoders[coding]?.(value[0] ?? 0)
    if (decoder === undefined) return
    const rest = async function* () {
      yield value
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    }
    // The pipeline's failure reaches the reader through the decoder, which it destroys with the same error.
    pipeline(rest, decoder).catch(() => {})
    yield* decoder
  }

/**
 * The whole body of a response, unpacked, within the limits on both sides of the unpacking: a bomb is stopped when
 * what has come out of it reaches the limit. Throws too-large, or fetch-failed for an unknown or broken encoding.
 */
export async function readBody(
  response: IncomingMessage,
  limits: FetchLimits,
  told: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const announced = Number(response.headers["content-length"] ?? 0)
  if (announced > limits.wireBytes)
    throw new ProblemError(
      "too-large",
      `${told} has ${announced} bytes, more than the limit of ${limits.wireBytes}`,
    )
  const codings = codingsOf(response.headers["content-encoding"], told)
  let body: AsyncIterable<Buffer> = bounded(limits.wireBytes, told)(response)
  for (const coding of [...codings].reverse()) body = unpacking(coding)(body)
  const chunks: Buffer[] = []
  try {
    for await (const chunk of bounded(limits.bytes, told)(body)) {
      signal.throwIfAborted()
      chunks.push(chunk)
    }
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks)
}

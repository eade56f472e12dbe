import { randomUUID } from "node:crypto"
import { gunzipSync, gzipSync } from "node:zlib"
import { sha256 } from "../../ledger/identity/digest.ts"

/** One record for the archive. */
export interface WarcRecord {
  /** `resource`: bytes of a page; `conversion`: what a reader made of them; `warcinfo`: about the file. */
  readonly type: "warcinfo" | "resource" | "conversion"
  readonly targetUri: string | null
  /** The instant of capture, ISO 8601 in UTC. */
  readonly date: string
  readonly contentType: string
  readonly payload: Uint8Array
  /** For a conversion: the digest of the bytes that it was made of. */
  readonly refersToSha256?: string
}

/**
 * A record as one gzip member, whole in itself, so that it can be read from its first byte without the rest of the file.
 * Source: ISO 28500:2017 (WARC 1.1).
 */
export function packRecord(record: WarcRecord): Uint8Array {
  const digest = `sha256:${sha256(record.payload)}`
  const head = [
    "WARC/1.1",
    `WARC-Type: ${record.type}`,
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    `WARC-Date: ${record.date}`,
    ...(record.targetUri === null ? [] : [`WARC-Target-URI: ${oneLine(record.targetUri)}`]),
    ...(record.refersToSha256 ? [`WARC-Refers-To-Target-URI: urn:sha256:${record.refersToSha256}`] : []),
    `WARC-Block-Digest: ${digest}`,
    `WARC-Payload-Digest: ${digest}`,
    `Content-Type: ${oneLine(record.contentType)}`,
    `Content-Length: ${record.payload.length}`,
  ].join("\r\n")
  return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), record.payload, Buffer.from("\r\n\r\n")]), {
    level: 5,
  })
}

/** No page may hold more; what unpacks to more is a bomb or damage. */
const mostBytes = 512 * 1024 * 1024

/**
 * The payload of a packed record. Throws Error with a message for a person where it is cut off, was changed, or is
 * none.
 */
export function unpackRecord(packed: Uint8Array): Uint8Array {
  let bytes: Buffer
  try {
    bytes = gunzipSync(packed, { maxOutputLength: mostBytes })
  } catch (error) {
    throw new Error(`its compressed bytes are damaged (${(error as Error).message})`, { cause: error })
  }
  const end = bytes.indexOf("\r\n\r\n")
  const head = bytes.subarray(0, Math.max(end, 0)).toString("utf8")
  if (!head.startsWith("WARC/1.")) throw new Error("there is no WARC record")
  const length = Number(/^Content-Length: (\d+)$/im.exec(head)?.[1])
  const payload = bytes.subarray(end + 4, end + 4 + length)
  if (payload.length !== length || bytes.length !== end + 4 + length + 4) throw new Error("it is not whole")
  const digest = /^WARC-Payload-Digest: sha256:([0-9a-f]{64})\r?$/im.exec(head)?.[1]
  if (digest !== sha256(payload)) throw new Error("its bytes do not have the digest that stands in its head")
  return payload
}

/** A header's value; a line end in it would begin another header. */
const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, " ").trim()

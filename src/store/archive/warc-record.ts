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
  /** For a conversion: the id of the record that it was made of. */
  readonly refersTo?: string
}

/**
 * A record as one gzip member, whole in itself, so that it can be read from its first byte without the rest of the file.
 * Source: ISO 28500:2017 (WARC 1.1).
 */
export function packRecord(record: WarcRecord): Uint8Array {
  const digest = sha256(record.payload)
  const head = [
    "WARC/1.1",
    `WARC-Type: ${record.type}`,
    `WARC-Record-ID: <${recordId(record.targetUri, record.date, digest)}>`,
    `WARC-Date: ${record.date}`,
    ...(record.targetUri === null ? [] : [`WARC-Target-URI: ${oneLine(record.targetUri)}`]),
    ...(record.refersTo === undefined ? [] : [`WARC-Refers-To: <${record.refersTo}>`]),
    `WARC-Block-Digest: sha256:${digest}`,
    `WARC-Payload-Digest: sha256:${digest}`,
    `Content-Type: ${oneLine(record.contentType)}`,
    `Content-Length: ${record.payload.length}`,
  ].join("\r\n")
  return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), record.payload, Buffer.from("\r\n\r\n")]), {
    level: 5,
  })
}

/** The id of the record of some bytes from an address at an instant: a UUID made of them, the same at every call. */
export function recordId(targetUri: string | null, date: string, payloadSha256: string): string {
  const hex = sha256(`${targetUri ?? ""}\n${date}\n${payloadSha256}`)
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3]
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
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

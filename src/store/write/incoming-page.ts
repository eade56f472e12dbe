import type { Given } from "../../ledger/events/event.ts"
import type { Find } from "../../ledger/finds/find.ts"
import { sha256 } from "../../ledger/identity/digest.ts"
import { pageId } from "../../ledger/identity/ids.ts"
import { comparableAddress } from "../../ledger/sameness/address.ts"
import { ownAddress } from "../../ledger/sameness/own-address.ts"
import type { Reading } from "../../model/reading.ts"
import { packRecord, recordId } from "../archive/warc-record.ts"
import type { Linguist } from "../derive/linguist.ts"

/** A page as it is handed to the ledger. */
export interface IncomingPage {
  /** Where it came from; null for a file or a document without address. */
  readonly url: string | null
  /** What a person calls it: the file's or document's name. */
  readonly name: string | null
  /** The id that a document came with, by which it is known where it has no address. */
  readonly documentId: string | null
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** What a person said of it, which is part of what was read. */
  readonly given: Given
  readonly reading: Reading
}

/** A page with everything made of it that needs no lock: packed records, digests, finds. */
export interface PreparedPage extends IncomingPage {
  /** Where its bytes came from; `url` is the address that it goes by. */
  readonly from: string | null
  /** What it is called where the ledger does not know it by another of its addresses. */
  readonly id: string
  readonly sha256: string
  readonly at: string
  readonly packedPage: Uint8Array
  readonly packedReading: Uint8Array
  readonly readingSha256: string
  readonly finds: readonly Find[]
}

/**
 * Does all the work on a page that can be done without the ledger. `at`: the instant of capture, ISO 8601 in UTC. A page
 * is known by its own address (`ownAddress`), else by its document id, or its bytes.
 */
export function preparePage(page: IncomingPage, at: string, linguist: Linguist): PreparedPage {
  const digest = sha256(page.bytes)
  const url = ownAddress(page.url, page.reading.url)
  const targetUri = targetUriOf(url, digest)
  const json = Buffer.from(JSON.stringify(page.reading))
  return {
    ...page,
    url,
    from: page.url,
    id: pageId(
      comparableAddress(url)?.tidy ??
        url ??
        (page.documentId === null ? `sha256 ${digest}` : `document ${page.documentId}`),
    ),
    sha256: digest,
    at,
    packedPage: packRecord({
      type: "resource",
      targetUri,
      date: at,
      contentType: page.contentType ?? "application/octet-stream",
      payload: page.bytes,
    }),
    packedReading: packReading(json, { targetUri, at, refersTo: recordId(targetUri, at, digest) }),
    readingSha256: sha256(json),
    finds: linguist.finds(page.reading),
  }
}

/** A reading as a record of the archive, which says of which record it was made. */
export const packReading = (
  payload: Uint8Array,
  { targetUri, at, refersTo }: { readonly targetUri: string; readonly at: string; readonly refersTo: string },
): Uint8Array =>
  packRecord({ type: "conversion", targetUri, date: at, contentType: "application/json", payload, refersTo })

/** What a page's records are about: its address, or its bytes. */
export const targetUriOf = (url: string | null, digest: string): string => url ?? `urn:sha256:${digest}`

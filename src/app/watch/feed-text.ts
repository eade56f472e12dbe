import type { FetchedPage } from "../../fetch/fetch-resource.ts"
import { decodeBytes } from "../../page/bytes/decode-bytes.ts"
import { unpack } from "../input/unpack.ts"

/** A feed may be so long. */
const limit = 32 * 1024 * 1024

/** The text of a feed, sitemap or page as it was fetched. XML that names its own encoding is read in that. */
export async function feedText({ bytes, contentType }: FetchedPage): Promise<string> {
  const unpacked = (await unpack(bytes, limit, "The feed")).bytes
  const head = Buffer.from(unpacked.subarray(0, 200)).toString("latin1")
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1]
  if (named && !/charset=/i.test(contentType ?? ""))
    try {
      return new TextDecoder(named).decode(unpacked)
    } catch {
      // No encoding that anybody knows: told by the bytes themselves.
    }
  return decodeBytes(unpacked, { contentType }).text
}

/**
 * An archived page with its `<link>` tags made tags of nothing, `<xink>`, in place. What they name may not load anyway; but
 * Chromium connects to whatever `rel=preconnect` names, whatever the policy says, and so would tell others that somebody reads
 * their page. In every charset that browsers read, these letters are bytes of ASCII, in UTF-16 with a zero beside each.
 */
export function withoutLinks(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
  const told = text.replace(/<(\0?)l(?=\0?i\0?n\0?k)/gi, "<$1x")
  return new Uint8Array(Buffer.from(told, "latin1"))
}

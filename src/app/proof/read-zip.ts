import { fromBufferPromise } from "yauzl"

/** A proof may have so many files, and so many bytes in all once unpacked. */
const most = { files: 64, bytes: 512 * 1024 * 1024 }

/**
 * The files of a ZIP. Throws Error with a message for a person where it is none, is cut off, names a file twice or one outside of
 * itself, or holds more than a proof does.
 */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true })
  if (zip.entryCount > most.files) throw new Error(`it holds ${zip.entryCount} files; a proof has a few`)
  const files = new Map<string, Uint8Array>()
  let size = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (files.has(name)) throw new Error(`it holds ${name} twice`)
    size += entry.uncompressedSize
    if (size > most.bytes) throw new Error(`it unpacks to more than ${most.bytes} bytes`)
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer)
    files.set(name, Buffer.concat(parts))
  }
  return files
}

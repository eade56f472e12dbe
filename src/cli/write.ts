import { once } from "node:events"

/** Writes to standard output and waits where the reader behind it is slower than we are. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
}

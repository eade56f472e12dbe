import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** The floor of one figure, and the SHA-256 of the data and scorer that it was measured on. */
export interface Gate {
  readonly floor: number
  readonly fingerprint: string
  /** Why the floor was lowered, where it was. */
  readonly lowered?: string
}

const file = join(import.meta.dirname, "..", "..", "eval", "gates.json")

/** The gates by figure; none where no file is there. */
export const readGates = (): Record<string, Gate> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Gate>) : {}

/** Writes the gates, sorted by figure. */
export function writeGates(gates: Readonly<Record<string, Gate>>): void {
  const sorted = Object.fromEntries(Object.entries(gates).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** The fingerprint of several files. */
export function fingerprint(...files: readonly string[]): string {
  const hash = createHash("sha256")
  for (const path of files) hash.update(readFileSync(path))
  return hash.digest("hex").slice(0, 16)
}

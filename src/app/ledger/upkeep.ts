import { existsSync } from "node:fs"
import { backup, moveParts, unpackBackup } from "../../store/check/backup.ts"
import { type Rebuilt, rebuild } from "../../store/check/rebuild.ts"
import type { Verified, VerifyOptions } from "../../store/check/verified.ts"
import { verify } from "../../store/check/verify.ts"
import { LedgerError } from "../../store/failure.ts"
import { Ledger, partsOf, setAside } from "../../store/ledger.ts"
import { now } from "./clock.ts"
import { loadLinguist } from "./load-linguist.ts"

/** Checks a ledger; see `verify`. A database that cannot be opened at all is a fault like any other. */
export async function verifyAt(path: string, options: VerifyOptions): Promise<Verified> {
  let ledger: Ledger
  try {
    ledger = await Ledger.open(path, loadLinguist)
  } catch (error) {
    if (!(error instanceof LedgerError) || error.fault !== "damaged") throw error
    const fault = { what: "database", where: path, message: error.message } as const
    return { ok: false, events: 0, pages: 0, entries: 0, faults: [fault], notes: [] }
  }
  try {
    return await verify(ledger, options)
  } finally {
    await ledger.close()
  }
}

/**
 * Makes the database of a ledger again. One that is missing is made anew; one that is too damaged to be emptied is put
 * aside under another name, never overwritten. Throws LedgerError.
 */
export async function rebuildAt(
  path: string,
  progress: (done: number, of: number) => void,
): Promise<Rebuilt & { readonly setAside: string | null }> {
  if (!existsSync(path) && !existsSync(partsOf(path).journal))
    throw new LedgerError("missing", `There is neither a ledger nor its journal at ${path}.`)
  try {
    return { ...(await rebuilt(path, progress)), setAside: null }
  } catch (error) {
    if (!(error instanceof LedgerError) || error.fault !== "damaged") throw error
    const aside = setAside(path, now())
    return { ...(await rebuilt(path, progress)), setAside: aside }
  }
}

async function rebuilt(path: string, progress: (done: number, of: number) => void): Promise<Rebuilt> {
  const ledger = await Ledger.open(path, loadLinguist, { create: true, rebuild: true })
  try {
    return await rebuild(ledger, progress)
  } finally {
    await ledger.close()
  }
}

/** Backs a ledger up into a new folder; see `backup`. */
export const backupLedger = (ledger: Ledger, folder: string, progress: (done: number, of: number) => void) =>
  backup(ledger, folder, now(), progress)

/** Makes a ledger of a backup, and verifies it. Throws LedgerError. */
export async function restoreTo(
  folder: string,
  path: string,
  progress: (done: number, of: number) => void,
): Promise<Verified> {
  unpackBackup(folder, path)
  await rebuilt(path, progress)
  return await verifyAt(path, { quick: true })
}

/** Moves a ledger to another path, when nobody writes to it. Throws LedgerError. */
export async function moveTo(path: string, to: string): Promise<void> {
  const ledger = await Ledger.open(path, loadLinguist)
  try {
    await ledger.settle()
  } finally {
    await ledger.close()
  }
  moveParts(path, to)
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { makeDemoLedger } from "./make-demo-ledger.ts"

/** Making one takes seconds: what is older was broken off. */
const longestMaking = 60 * 60 * 1000

/** How many days' ledgers are kept: yesterday's may still be open in a workbench. */
const daysKept = 2

/**
 * The path of the demo's ledger of a day (`YYYY-MM-DD`) below a folder, made where it is not there yet. It is made under another
 * name and renamed whole, so that one that is broken off is never taken for the demo. Those of all days but the newest two and
 * this one go, and what was broken off long ago.
 */
export async function todaysDemo(
  folder: string,
  today: string,
  make: (path: string, today: string) => Promise<void> = makeDemoLedger,
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  tidy(folder, today)
  const place = join(folder, `demo-${today}`)
  const path = join(place, "demo.db")
  if (existsSync(path)) return path
  const making = mkdtempSync(join(folder, "making-"))
  try {
    await make(join(making, "demo.db"), today)
    renameSync(making, place)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    // Another workbench may have been quicker.
    if (!existsSync(path)) throw error
  }
  return path
}

function tidy(folder: string, today: string): void {
  const dayOf = (name: string) => /^demo-(\d{4}-\d{2}-\d{2})(?:$|\.db)/.exec(name)?.[1] ?? null
  const names = readdirSync(folder)
  const days = new Set([today, ...names.map(dayOf).filter(day => day !== null)])
  const kept = new Set([today, ...[...days].sort().reverse().slice(0, daysKept)])
  for (const name of names) {
    const day = dayOf(name)
    const goes = day === null ? name.startsWith("making-") && isOld(join(folder, name)) : !kept.has(day)
    if (goes) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Whether something was made long ago; not where it went meanwhile, as one that is ready does. */
const isOld = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > longestMaking
}

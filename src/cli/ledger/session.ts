import { userInfo } from "node:os"
import { type Command, InvalidArgumentError } from "commander"
import { localDay } from "../../app/ledger/clock.ts"
import { ledgerPath } from "../../app/ledger/ledger-path.ts"
import { loadLinguist } from "../../app/ledger/load-linguist.ts"
import { isDay } from "../../ledger/entry/day-range.ts"
import { LedgerError, ledgerFailure } from "../../store/failure.ts"
import { Ledger } from "../../store/ledger.ts"
import { type Terminal, terminal } from "../terminal.ts"
import { write } from "../write.ts"

/** The options of every command of the ledger, as given. */
export interface LedgerOptions {
  readonly ledger?: string
  readonly today?: string
  readonly json?: boolean
  readonly by?: string
}

/** What a command of the ledger works with. */
export interface Session {
  readonly ledger: Ledger
  readonly today: string
  readonly person: string
  readonly json: boolean
  readonly terminal: Terminal
}

/** Exit codes: done; something could not be done; the ledger is damaged or of a newer version. */
const exit = { done: 0, incomplete: 1, damaged: 3 } as const

/** Adds the options that every command of the ledger takes. */
export const withLedgerOptions = (command: Command): Command =>
  command
    .option("--ledger <path>", "the ledger's file (default: BEIMWORT_LEDGER, else in your data folder)")
    .option("--today <day>", "the day that the clock stands at (default: today)", dayOption)
    .option("--json", "print JSON")
    .option("--by <name>", "who decides (default: BEIMWORT_PERSON, else your user name)")

/** Reads a day of the command line. Throws commander's error for what is none. */
export function dayOption(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("Write a day as YYYY-MM-DD.")
  return value
}

/** Reads a whole number above 0 of the command line. Throws commander's error for what is none. */
export function countOption(value: string): number {
  const count = Number(value)
  if (!Number.isSafeInteger(count) || count < 0) throw new InvalidArgumentError("Write a whole number.")
  return count
}

/** The path of the ledger that the options name. */
export const pathOf = (options: LedgerOptions): string =>
  ledgerPath(options.ledger, process.env, process.platform)

/** Opens the ledger, runs the command with it, and closes it. Resolves to the exit code; failures are told to a person. */
export async function inSession(
  options: LedgerOptions,
  work: (session: Session) => Promise<number | undefined>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<number> {
  return await reportingFailures(options, async () => {
    const ledger = await Ledger.open(pathOf(options), loadLinguist, { create })
    try {
      return await work({
        ledger,
        today: options.today ?? localDay(),
        person: options.by ?? process.env.BEIMWORT_PERSON ?? userInfo().username,
        json: options.json === true,
        terminal: terminal(),
      })
    } finally {
      await ledger.close()
    }
  })
}

/** Runs a command without an open ledger, with the same exit codes. */
export async function reportingFailures(
  options: LedgerOptions,
  work: () => Promise<number | undefined>,
): Promise<number> {
  try {
    return (await work()) ?? exit.done
  } catch (error) {
    const failure = ledgerFailure(error, pathOf(options))
    if (!(failure instanceof LedgerError)) throw failure
    process.stderr.write(`beimwort: ${failure.message}\n`)
    const isBroken =
      failure.fault === "damaged" || failure.fault === "newer" || failure.fault === "not-a-ledger"
    return isBroken ? exit.damaged : exit.incomplete
  }
}

/** Prints a value as JSON, indented for people on a terminal. */
export const printJson = (value: unknown): Promise<void> =>
  write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined)}\n`)

/** Prints lines for a person. */
export const printLines = (lines: readonly string[]): Promise<void> => write(`${lines.join("\n")}\n`)

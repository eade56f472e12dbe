import { Command, CommanderError } from "commander"
import { version } from "../app/version.ts"
import { defineCompletion } from "./completion.ts"
import { defineServe } from "./define-serve.ts"
import { defineLedger } from "./ledger/define.ts"
import { defineRead } from "./read/command.ts"
import { defineWatch } from "./watch/define.ts"

/** Exit codes of every command; 3, a damaged or newer ledger, comes from the ledger's commands. */
export const ExitCode = { done: 0, incomplete: 1, usage: 2 } as const

/**
 * Runs one call of the command line: `argv` without the names of interpreter and script. Resolves to the exit code; prints help, usage
 * errors and failures to the right stream, never a stack trace.
 */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = ExitCode.done
  const program = new Command("beimwort")
    .description(
      "Takes people at their word: reads news pages, keeps who said what and what they committed themselves to, with the exact words, and says when it falls due.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(beimwort --help shows what can be said)")
  defineRead(program, result => {
    code = result
  })
  defineLedger(program, result => {
    code = result
  })
  defineWatch(program, result => {
    code = result
  })
  defineServe(program, result => {
    code = result
  })
  defineCompletion(program, result => {
    code = result
  })
  // A closed pipe (`beimwort read … | head`) is no failure.
  process.stdout.on("error", error => {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") process.exit(code)
    throw error
  })
  try {
    await program.parseAsync(argv, { from: "user" })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage
    process.stderr.write(`beimwort: ${error instanceof Error ? error.message : String(error)}\n`)
    return ExitCode.incomplete
  }
  return code
}

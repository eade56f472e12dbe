import type { Command } from "commander"
import { countOption, withLedgerOptions } from "./ledger/session.ts"

/** Adds `serve` to the program; the workbench is loaded when it runs. */
export function defineServe(program: Command, done: (code: number) => void): void {
  withLedgerOptions(
    program
      .command("serve")
      .description("Open the workbench in a browser, on this machine alone; without a ledger, with a demo."),
  )
    .option("--port <n>", "the port (default: the first free one from 4848 on)", countOption)
    .option("--demo", "the demo, though there is a ledger")
    .option("--within <days>", "how many days ahead are soon", countOption, 7)
    .option("--watch", "also follow the sources, as `watch` does")
    .option("--no-open", "do not open a browser")
    .action(async options => done(await (await import("./serve.ts")).serve(options)))
}

import { type Command, InvalidArgumentError, Option } from "commander"
import { languages } from "../../app/languages.ts"
import { publishedDate } from "../published-date.ts"
import type { ReadOptions } from "./options.ts"

/** Adds `beimwort read` to the program; `done` gets the exit code. */
export function defineRead(program: Command, done: (code: number) => void): void {
  program
    .command("read")
    .description("Read pages: article and furniture apart, who said what, every find with its exact words.")
    .argument("<input...>", "a file, an address (https://…), or - for standard input")
    .addOption(
      new Option("--json", "print the reading as JSON: one object, or an array for several inputs").conflicts(
        "ndjson",
      ),
    )
    .option("--ndjson", "print one JSON object a line; `read --ndjson -` reads one document a line as well")
    .addOption(
      new Option(
        "--explain",
        "print how each statement and commitment came about, and who else was weighed as speaker",
      ).conflicts(["json", "ndjson"]),
    )
    .addOption(
      new Option("--format <format>", "what the input is").choices(["html", "text", "auto"]).default("auto"),
    )
    .addOption(
      new Option("--lang <language>", "the language, where it should not be told from the text").choices([
        ...languages,
      ]),
    )
    .option("--published <date>", "when the page was published: YYYY-MM-DD[THH:MM[±HH:MM]]", publishedDate)
    .option("--url <address>", "where the page came from", address)
    .action(async (inputs: string[], options: ReadOptions) => {
      const pipe = options.ndjson === true && inputs.length === 1 && inputs[0] === "-"
      // Loaded when it is needed: a command of the ledger must not pay for the reader.
      done(
        pipe
          ? await (await import("./read-pipe.ts")).readPipe(options)
          : await (await import("./read-inputs.ts")).printReadings(inputs, options),
      )
    })
}

function address(value: string): string {
  if (!URL.canParse(value))
    throw new InvalidArgumentError("Write a whole address, such as https://example.org/page.")
  return value
}

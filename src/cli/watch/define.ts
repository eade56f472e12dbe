import type { Command } from "commander"
import { countOption, dayOption, withLedgerOptions } from "../ledger/session.ts"

/** Adds the commands that watch to the program; what one does is loaded when it runs. */
export function defineWatch(program: Command, done: (code: number) => void): void {
  const command = (usage: string, description: string) =>
    withLedgerOptions(program.command(usage).description(description))

  command(
    "watch [address...]",
    "Follow feeds and news sitemaps: fetch what is new, keep it, until you end it.",
  )
    .option("--once", "one round of what is due, and no more")
    .option("--since <days>", "how many days back a source is read when it is new", countOption, 7)
    .action(async (addresses: string[], options) =>
      done(await (await import("./watch.ts")).watchSources(addresses, options)),
    )
  command("follow [address...]", "Follow feeds, the feeds of a site, or those of a list.")
    .option("--opml <file>", "a list of feeds, as feed readers write it")
    .option("--label <name>", "the folder in which they are kept")
    .action(async (addresses: string[], options) =>
      done(await (await import("./sources.ts")).followSources(addresses, options)),
    )
  command("unfollow <source>", "Follow a source no longer; its pages stay.").action(
    async (source: string, options) =>
      done(await (await import("./sources.ts")).unfollowSource(source, options)),
  )
  command(
    "sources",
    "Show how every source fares: last fetch, pages today against usual, failures with reasons.",
  )
    .option("--opml", "print them as a list that feed readers take")
    .action(async options => done(await (await import("./sources.ts")).tellSources(options)))
  const search = command("save-search <name> [query...]", "Keep a search, to be told what is new for it.")
  for (const [flag, text] of [
    ["--actor <name>", "who said it"],
    ["--type <type>", "statement or commitment"],
    ["--kind <kind>", "what kind of commitment or act"],
    ["--outcome <outcome>", "what came of it"],
    ["--state <state>", "candidate, confirmed, rejected or duplicate"],
    ["--medium <words>", "through which medium it was said"],
    ["--publisher <name>", "who reports it"],
  ] as const)
    search.option(flag, text)
  search
    .option("--from <day>", "said on this day or later", dayOption)
    .option("--to <day>", "said on this day or before", dayOption)
    .option("--due-by <day>", "due on this day or before", dayOption)
    .action(async (name: string, query: string[], options) =>
      done(await (await import("./searches.ts")).keepSearch(name, query.join(" "), options)),
    )
  command("drop-search <name>", "Keep a search no longer.").action(async (name: string, options) =>
    done(await (await import("./searches.ts")).forgetSearch(name, options)),
  )
  command("searches", "List the searches that are kept.").action(async options =>
    done(await (await import("./searches.ts")).tellSearches(options)),
  )
  command("alerts", "Show what is new for saved searches since they were shown last.")
    .option("--limit <n>", "how many are shown of each", countOption, 10)
    .option("--no-keep", "show them again the next time")
    .action(async options => done(await (await import("./searches.ts")).tellAlerts(options)))
}

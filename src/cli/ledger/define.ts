import type { Command } from "commander"
import { languages } from "../../app/languages.ts"
import { publishedDate } from "../published-date.ts"
import { countOption, dayOption, type LedgerOptions, withLedgerOptions } from "./session.ts"

/** Tells the exit code of a command. */
type Done = (code: number) => void

/**
 * Adds the commands of the ledger to the program. What a command does is loaded when it runs: the start of `read` must not
 * pay for a database.
 */
export function defineLedger(program: Command, done: Done): void {
  const command = (usage: string, description: string) =>
    withLedgerOptions(program.command(usage).description(description))

  command(
    "add <input...>",
    "Keep pages: archive them, read them, record what was said. `-` takes one document a line on standard input.",
  )
    .option(
      "--lang <language>",
      `the language, where it should not be told from the text (${languages.join(", ")})`,
    )
    .option("--published <date>", "when the page was published: YYYY-MM-DD[THH:MM[±HH:MM]]", publishedDate)
    .option("--url <address>", "where the page came from")
    .option("--ndjson", "print one line for each page as soon as it is on the disk")
    .action(async (inputs: string[], options) => done(await (await import("./add.ts")).add(inputs, options)))

  command(
    "find [query...]",
    'Find what was said: words, "phrases", AND, OR, NOT, (…), and the options below.',
  )
    .option("--actor <name>", "who said it: a name or an id")
    .option("--type <type>", "statement or commitment")
    .option(
      "--kind <kind>",
      "promise, threat, ultimatum, announcement, demand, prediction, refusal, or a statement's act",
    )
    .option("--outcome <outcome>", "what came of it")
    .option("--state <state>", "candidate, confirmed, rejected or duplicate")
    .option("--medium <words>", "through which medium it was said")
    .option("--publisher <name>", "who reports it")
    .option("--from <day>", "said on this day or later", dayOption)
    .option("--to <day>", "said on this day or before", dayOption)
    .option("--due-by <day>", "due on this day or before", dayOption)
    .option("--limit <n>", "how many are shown", countOption, 20)
    .action(async (query: string[], options) =>
      done(await (await import("./find.ts")).find(query.join(" "), options)),
    )

  command("due", "Show commitments by their clock: overdue, today, soon, waiting, running, without a date.")
    .option("--within <days>", "how many days ahead are soon", countOption, 7)
    .option("--limit <n>", "how many of each are shown", countOption, 10)
    .action(async options => done(await (await import("./due.ts")).due(options)))

  command(
    "show <entry>",
    "Show one entry with everything: words, reports, deadline, evidence, outcome, history.",
  )
    .option("--within <days>", "how many days ahead are soon", countOption, 7)
    .action(async (entry: string, options) => done(await (await import("./show.ts")).show(entry, options)))

  command("bears-on <entry>", "Bring later words that may decide what came of a commitment, with reasons.")
    .option("--limit <n>", "how many are shown", countOption, 5)
    .action(async (entry: string, options) =>
      done(await (await import("./bears-on.ts")).tellBearings(entry, options)),
    )

  command(
    "shifts <actor>",
    "Suggest changes of an actor's position: pairs of statements, what differs, what a page says of it.",
  )
    .option("--all", "also those of which a person said that they are none")
    .option("--limit <n>", "how many are shown", countOption, 10)
    .action(async (actor: string, options) =>
      done(await (await import("./shifts.ts")).tellShifts(actor, options)),
    )

  command(
    "changes [page]",
    "Show silent edits of pages that touched entries: old words, new words, when and where.",
  )
    .option("--since <day>", "archived on this day or later", dayOption)
    .option("--limit <n>", "how many are shown", countOption, 20)
    .action(async (page: string | undefined, options) =>
      done(await (await import("./changes.ts")).changes(page, options)),
    )

  command("history <id>", "Show everything that happened to an entry, an actor or a page.").action(
    async (id: string, options) => done(await (await import("./history.ts")).history(id, options)),
  )

  command("actor <name>", "Show an actor: offices, open commitments, outcomes; or say more about one.")
    .option("--alias <name>", "another name that the actor has")
    .option("--name <name>", "the name that is shown")
    .option("--wikidata <id>", "the actor's id in Wikidata, such as Q42")
    .option("--office <title>", "an office that the actor held, with --from and --to")
    .option("--from <day>", "the office's first day", dayOption)
    .option("--to <day>", "the office's last day", dayOption)
    .option("--because <text>", "why")
    .option("--limit <n>", "how many open commitments are shown", countOption, 20)
    .action(async (name: string, options) => done(await (await import("./actor.ts")).actor(name, options)))

  defineDecisions(command, done)
  defineUpkeep(command, done)
}

type Define = (usage: string, description: string) => Command

function defineDecisions(command: Define, done: Done): void {
  const decisions = () => import("./decide.ts")
  command("confirm <entry...>", "Say that entries record rightly what was said.")
    .option("--because <text>", "why")
    .action(async (entries: string[], options) =>
      done(await (await decisions()).judge(entries, "confirmed", options)),
    )
  command("reject <entry...>", "Say that entries do not record what was said.")
    .option("--because <text>", "why")
    .action(async (entries: string[], options) =>
      done(await (await decisions()).judge(entries, "rejected", options)),
    )
  command("correct <entry>", "Put right what the machine read; an empty value takes a correction back.")
    .requiredOption(
      "--set <field=value...>",
      "what it should say, such as deadline=2027-03-01 or kind=threat",
    )
    .requiredOption("--because <text>", "why")
    .option("--evidence <place...>", "words of a page that show it: PAGE:START-END")
    .action(async (entry: string, options) => done(await (await decisions()).correct(entry, options)))
  command("assess <entry>", "Record what came of a commitment.")
    .requiredOption(
      "--outcome <outcome>",
      "open, in_progress, stalled, kept, kept_late, partly, broken, withdrawn, replaced, void, reversed, disputed",
    )
    .requiredOption("--because <text>", "why")
    .option(
      "--reason <code>",
      "no_majority, court, money, changed_mind, not_prioritised, external_event, other_actor, already_done, unknown",
    )
    .option("--evidence <place...>", "words of a page that show it: PAGE:START-END")
    .action(async (entry: string, options) => done(await (await decisions()).assess(entry, options)))
  command("link <entry> <other>", "Tie an entry to another that it bears on.")
    .requiredOption(
      "--as <tie>",
      "extends (moves the other's deadline), replaces, withdraws, fulfils, contradicts, repeats; of a change of position: reverses, conditions, narrows, nuances, no-shift",
    )
    .option("--because <text>", "why")
    .action(async (entry: string, other: string, options) =>
      done(await (await decisions()).link(entry, other, options)),
    )
  command("merge <one> <into>", "Say that two entries, or two actors, are one.")
    .option("--because <text>", "why")
    .action(async (one: string, into: string, options) =>
      done(await (await decisions()).merge(one, into, options)),
    )
  command(
    "undo <entry>",
    "Take back the last decision about an entry, or that of an event; what was decided before counts again.",
  )
    .option("--event <seq>", "the event's number, as history prints it", countOption)
    .option("--because <text>", "why")
    .action(async (entry: string, options) => done(await (await decisions()).undo(entry, options)))
  command(
    "mark <place>",
    "Make an entry of words on an archived page, PAGE:START-END, that the machine passed over.",
  )
    .requiredOption("--type <type>", "statement or commitment")
    .requiredOption(
      "--kind <kind>",
      "a commitment's kind (promise, threat, …) or a statement's act (said, denial, …)",
    )
    .option("--actor <name>", "who says it or commits himself, as the page names him")
    .option("--addressee <words>", "to whom")
    .option("--condition <words>", "under which condition")
    .option("--deadline <day>", "by when: a day, or two as A..B")
    .option("--because <text>", "why")
    .action(async (place: string, options) => done(await (await decisions()).mark(place, options)))
  command("split <one>", "Take a merge back.")
    .option("--because <text>", "why")
    .action(async (one: string, options) => done(await (await decisions()).split(one, options)))
}

function defineUpkeep(command: Define, done: Done): void {
  const upkeep = () => import("./upkeep.ts")
  command(
    "verify [file]",
    "Check that everything stands as it was written: events, pages, every entry's words; or a proof in a file.",
  )
    .option("--quick", "leave out making the tables again to compare them")
    .action(async (file: string | undefined, options) =>
      done(
        file === undefined
          ? await (await upkeep()).verifyLedger(options)
          : await (await import("./proof.ts")).verifyProof(file, options),
      ),
    )
  command(
    "prove <entry>",
    "Write one entry as a file that proves itself, with its pages and its part of the chain.",
  )
    .option("--out <file>", "the file (default: the entry's id with .wacz)")
    .action(async (entry: string, options) =>
      done(await (await import("./proof.ts")).proveEntry(entry, options)),
    )
  command("reread", "Read archived pages with this version of the reader, and print what that changes.")
    .option("--all", "also those that this version has read")
    .action(async options => done(await (await upkeep()).reread(options)))
  command("rebuild", "Make the database again from journal and pages.").action(async options =>
    done(await (await upkeep()).rebuildLedger(options)),
  )
  command("export", "Write entries in another form: tables, calendars, feeds, and what other programs read.")
    .option("--format <format>", "csv, json, parquet, jsonld, annotation, ical, atom or ftm", "csv")
    .option("--out <file>", "write into a file")
    .option("--actor <name>", "who said it: part of a name, or an id")
    .option("--type <type>", "statement or commitment")
    .option("--kind <kind>", "what kind of commitment or act")
    .option("--outcome <outcome>", "what came of it")
    .option("--state <state>", "candidate, confirmed, rejected or duplicate")
    .option("--from <day>", "said on this day or later", dayOption)
    .option("--to <day>", "said on this day or before", dayOption)
    .option("--due-by <day>", "due on this day or before", dayOption)
    .option("--feed <what>", "what an Atom feed has: new, outcomes or overdue", "new")
    .option("--publisher <name>", "for jsonld: whose reviews of claims the outcomes are")
    .option("--site <address>", "for jsonld: the site on which they stand")
    .action(async options => done(await (await import("./export.ts")).exportLedger(options)))
  command("backup <folder>", "Copy journal and pages into a new folder; others may write meanwhile.").action(
    async (folder: string, options) => done(await (await upkeep()).backupLedger(folder, options)),
  )
  command("restore <folder>", "Make a ledger of a backup, at the path that --ledger names.").action(
    async (folder: string, options) => done(await (await upkeep()).restoreLedger(folder, options)),
  )
  command("move-to <path>", "Move the ledger to another file.").action(
    async (path: string, options: LedgerOptions) => done(await (await upkeep()).moveLedger(path, options)),
  )
}

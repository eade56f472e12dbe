import { type Clock, clockOf } from "../../ledger/entry/clock.ts"
import type { Corrections } from "../../ledger/entry/corrections.ts"
import type { Outcome } from "../../ledger/entry/outcomes.ts"
import type { Evidence, LedgerEvent } from "../../ledger/events/event.ts"
import type { Content, Dated } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { contentOf, type Due, dueOf, newSince } from "./content.ts"

/** One page's printing of an entry's words. */
export interface ShownReport {
  /** The entry that this page's words make: another one where it prints the utterance in other words. */
  readonly entry: string
  readonly page: string
  readonly version: number
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly genre: string | null
  readonly words: string
  readonly sentence: string
  readonly condition: string | null
  readonly deadline: Dated | null
  readonly medium: string | null
  readonly relay: string | null
  readonly rule: string
  readonly why: string
  readonly confidence: string
  /** Whether the page as it is read and archived last has it no longer: it was edited, or is read otherwise. */
  readonly isGone: boolean
}

/** A deadline that an entry has or had, with where it comes from. */
export interface ShownDeadline extends Due {
  readonly words: string
  /** Who says so: a page by its id, another entry, or a person by name. */
  readonly source: string
  readonly at: string | null
  /** Whether the clock goes by it. */
  readonly counts: boolean
}

/** The four boxes of testability, as far as a person filled them. */
export interface Testability {
  readonly value: string | null
  readonly who: string | null
  readonly what: string | null
  readonly measure: string | null
  readonly byWhen: string | null
}

/** One entry with everything that the ledger knows of it. */
export interface ShownEntry extends Content {
  readonly entry: string
  readonly type: "statement" | "commitment"
  readonly state: string
  readonly actorId: string | null
  readonly language: string | null
  readonly due: Due | null
  readonly deadlines: readonly ShownDeadline[]
  readonly clock: Clock | null
  readonly conditionMet: string | null
  readonly outcome: string
  readonly testability: Testability
  readonly corrections: Corrections
  readonly mergedInto: string | null
  readonly isLost: boolean
  readonly lastLooked: string | null
  readonly newSince: number
  /** All printings of the utterance, this entry's own first. */
  readonly reports: readonly ShownReport[]
  readonly links: readonly { readonly entry: string; readonly to: string; readonly as: string }[]
  readonly events: readonly LedgerEvent[]
  /** Where the words stand, and what outcomes rest on. */
  readonly evidence: readonly (Evidence & { readonly for: "words" | "decision" })[]
}

/** An entry with everything, on a day. `id` is whole. Null where there is none. */
export async function showEntry(
  db: Db,
  id: string,
  { today, within }: { readonly today: string; readonly within: number },
): Promise<ShownEntry | null> {
  const row = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .leftJoin("actor", "actor.n", "entry.actor")
    .leftJoin("entry as into", "into.n", "entry.merged_into")
    .selectAll("entry")
    .select(["report.content", "actor.id as actorId", "into.id as intoId"])
    .where("entry.id", "=", id)
    .executeTakeFirst()
  if (!row) return null
  const content = contentOf(row)
  const corrections = JSON.parse(row.corrections) as Corrections
  const [reports, places] = await reportsOf(db, row.n, row.utterance)
  const events = await eventsOf(db, id)
  const links = await linksOf(db, row.n)
  return {
    entry: row.id,
    type: row.type,
    state: row.state,
    actorId: row.actorId,
    language: row.language,
    ...content,
    due: dueOf(row, content),
    deadlines: await deadlinesOf(db, id, reports, events, links, row),
    clock:
      row.type === "statement"
        ? null
        : clockOf(
            {
              from: row.due_from,
              to: row.due_to,
              hasCondition: row.has_condition === 1,
              conditionMet: row.condition_met,
              outcome: row.outcome as Outcome,
              isOut: row.is_open === 0,
            },
            today,
            within,
          ),
    conditionMet: row.condition_met,
    outcome: row.outcome,
    testability: {
      value: row.testability,
      who: corrections.who ?? null,
      what: corrections.what ?? null,
      measure: corrections.measure ?? null,
      byWhen: corrections.byWhen ?? null,
    },
    corrections,
    mergedInto: row.intoId,
    isLost: row.lost === 1,
    lastLooked: row.looked_at,
    newSince: row.actor === null ? 0 : await newSince(db, row.actor, row.looked_seq),
    reports,
    links,
    events,
    evidence: [
      ...places,
      ...events.flatMap(event =>
        "evidence" in event
          ? event.evidence.map(evidence => ({ ...evidence, for: "decision" as const }))
          : [],
      ),
    ],
  }
}

/** The events about an entry, actor or page, in the order of the chain. */
export async function eventsOf(db: Db, subject: string): Promise<LedgerEvent[]> {
  const rows = await db
    .selectFrom("event")
    .select("line")
    .where("subject", "=", subject)
    .orderBy("seq")
    .execute()
  return rows.map(({ line }) => JSON.parse(line) as LedgerEvent)
}

type Places = ShownEntry["evidence"][number][]

/** The reports of an entry, of those merged into it, and of the others of its utterance; and where its own words stand. */
async function reportsOf(db: Db, n: number, utterance: number): Promise<[ShownReport[], Places]> {
  const all = await db
    .selectFrom("entry")
    .innerJoin("report", "report.entry", "entry.n")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("version", "version.n", "reading.version")
    .innerJoin("page", "page.n", "version.page")
    .select(["entry.n as entryN", "entry.id as entry", "page.id as page", "page.n as pageN"])
    .select("version.number as version")
    .select(["version.url", "version.title", "version.publisher", "version.published", "version.genre"])
    .select([
      "report.content",
      "report.sentence",
      "report.spans",
      "report.exact",
      "report.rule",
      "report.why",
    ])
    .select(["report.confidence", "report.gone", "report.rank", "reading.text_sha256"])
    .where(eb =>
      eb.or([eb("entry.n", "=", n), eb("entry.merged_into", "=", n), eb("entry.utterance", "=", utterance)]),
    )
    .execute()
  // A page that was changed elsewhere prints these words still: its last version stands for all.
  const newest = new Map(all.map(row => [`${row.entryN} ${row.pageN}`, 0]))
  for (const { entryN, pageN, version } of all) {
    const key = `${entryN} ${pageN}`
    newest.set(key, Math.max(newest.get(key)!, version))
  }
  const rows = all.filter(row => row.version === newest.get(`${row.entryN} ${row.pageN}`))
  rows.sort((a, b) => Number(b.entryN === n) - Number(a.entryN === n) || (a.rank < b.rank ? -1 : 1))
  const last = await lastVersions(
    db,
    rows.map(row => row.pageN),
  )
  const printedToday = new Set(
    rows.filter(row => row.version === last.get(row.pageN)).map(row => `${row.entryN} ${row.pageN}`),
  )
  const places: Places = []
  const reports = rows.map((row): ShownReport => {
    const content = JSON.parse(row.content) as Content
    const exact = JSON.parse(row.exact) as string[]
    if (row.entryN === n)
      for (const [i, [start, end]] of (JSON.parse(row.spans) as [number, number][]).entries())
        places.push({
          page: row.page,
          version: row.version,
          textSha256: row.text_sha256,
          start,
          end,
          exact: exact[i]!,
          for: "words",
        })
    return {
      entry: row.entry,
      page: row.page,
      version: row.version,
      url: row.url,
      title: row.title,
      publisher: row.publisher,
      published: row.published,
      genre: row.genre,
      words: content.words,
      sentence: row.sentence,
      condition: content.condition,
      deadline: content.deadline ?? content.conditionDeadline,
      medium: content.medium,
      relay: content.relay,
      rule: row.rule,
      why: row.why,
      confidence: row.confidence,
      isGone: row.gone === 1 || !printedToday.has(`${row.entryN} ${row.pageN}`),
    }
  })
  return [reports, places]
}

/** The number of each page's last version. */
async function lastVersions(db: Db, pages: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("version")
    .select(["page", eb => eb.fn.max("number").as("last")])
    .where("page", "in", [...new Set(pages)])
    .groupBy("page")
    .execute()
  return new Map(rows.map(({ page, last }) => [page, last as number]))
}

async function linksOf(db: Db, n: number): Promise<ShownEntry["links"]> {
  const rows = await db
    .selectFrom("link")
    .innerJoin("entry as source", "source.n", "link.entry")
    .innerJoin("entry as target", "target.n", "link.target")
    .select(["source.id as entry", "target.id as to", "link.kind as as"])
    .where(eb => eb.or([eb("link.entry", "=", n), eb("link.target", "=", n)]))
    .orderBy("link.seq")
    .execute()
  return rows
}

/** Every deadline that pages, people and later entries give an entry: the moved ones stay beside the one that counts. */
async function deadlinesOf(
  db: Db,
  id: string,
  reports: readonly ShownReport[],
  events: readonly LedgerEvent[],
  links: ShownEntry["links"],
  row: { readonly due_from: string | null; readonly due_to: string | null },
): Promise<ShownDeadline[]> {
  const all: Omit<ShownDeadline, "counts">[] = []
  const seen = new Set<string>()
  const add = (deadline: Dated, source: string, at: string | null) => {
    const key = [deadline.value, deadline.from, deadline.to, deadline.basis].join(" ")
    if (seen.has(key)) return
    seen.add(key)
    all.push({ ...deadline, source, at })
  }
  for (const { entry, deadline, page, published } of reports)
    if (entry === id && deadline !== null) add(deadline, page, published)
  for (const event of events)
    if (
      event.kind === "entry.corrected" &&
      typeof event.set.deadline === "string" &&
      event.set.deadline !== "none"
    ) {
      const [from, to = from] = event.set.deadline.split("..")
      const words = event.evidence.map(({ exact }) => exact).join(" … ")
      const person = "person" in event.by ? event.by.person : event.by.reader
      add(
        { words, value: event.set.deadline, from: from!, to: to!, basis: "set_by_person" },
        person,
        event.at,
      )
    }
  for (const link of links) {
    if (link.as !== "extends" || link.to !== id) continue
    const other = await db
      .selectFrom("entry")
      .innerJoin("report", "report.n", "entry.report")
      .select(["entry.corrections", "report.content", "entry.published"])
      .where("entry.id", "=", link.entry)
      .executeTakeFirstOrThrow()
    const content = contentOf(other)
    const deadline = content.deadline ?? content.conditionDeadline
    if (deadline !== null) add(deadline, link.entry, other.published)
  }
  const last = all.findLastIndex(({ from, to }) => from === row.due_from && to === row.due_to)
  return all.map((deadline, i) => ({ ...deadline, counts: i === last }))
}

/** What goes out is read back by parsers that are not ours. */
import { deepEqual, equal, ok } from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test } from "node:test"
import { parse as parseCsv } from "csv-parse/sync"
import { parseFeed } from "feedsmith"
import { parquetReadObjects } from "hyparquet"
import ical from "ical.js"
import jsonld from "jsonld"
import { type ExportFormat, type ExportOptions, exported } from "../src/app/exports/formats.ts"
import { addInputs, preparedPage } from "../src/app/ledger/add.ts"
import { assessEntry, linkEntries } from "../src/app/ledger/decisions.ts"
import { loadLinguist } from "../src/app/ledger/load-linguist.ts"
import { reader } from "../src/app/read.ts"
import { readingsIn } from "../src/store/derive/archived-readings.ts"
import { Ledger } from "../src/store/ledger.ts"
import { recordPages } from "../src/store/write/record-pages.ts"

const folder = mkdtempSync(join(tmpdir(), "beimwort-exports-"))
const story = ["1-versprechen", "2-ultimatum", "5-verlaengerung", "6-eroeffnung"].map(name =>
  join(import.meta.dirname, "..", "examples", "story", `${name}.html`),
)
/** A page whose words are made to break what they are written into; the emoji takes two code units. */
const hostile = `🚢🚢 Neues vom Hafen

Reeder Knut Lüders sagte: „=SUM(A1), \\; ]]> <b>&amp; 'wir' zahlen 😀 nie; nichts\u2028“. Ute Sander versprach, die „Brücke 🚢, <alt> & ]]>“ bis zum 8. August 2027 zu sanieren, falls der Bund zahlt.
`

async function made(): Promise<Ledger> {
  const ledger = await Ledger.open(join(folder, "a.db"), loadLinguist, { create: true })
  for await (const _ of addInputs(ledger, story, {}));
  const page = {
    bytes: Buffer.from(hostile),
    contentType: "text/plain; charset=utf-8",
    url: null,
    name: 'böse";\r\n.txt',
  }
  await recordPages(
    ledger,
    [preparedPage(page, null, { lang: "de", published: "2027-03-10", format: "text" }, [])],
    reader,
  )
  const commitments = await ledger.db
    .selectFrom("entry")
    .select(["id", "due_to"])
    .where("type", "=", "commitment")
    .where("due_to", "is not", null)
    .orderBy("n")
    .execute()
  const who = { person: 'Mira "M"\nMuster', because: "Weil; es, \\so\nist 😀" }
  await linkEntries(ledger, who, commitments[1]!.id, commitments[0]!.id, "extends")
  await assessEntry(ledger, who, commitments[0]!.id, { outcome: "kept_late", reason: null, evidence: [] })
  return ledger
}

const ledger = await made()
test.after(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const options: ExportOptions = {
  today: "2027-09-01",
  filter: {},
  language: "de",
  feed: "new",
  publisher: null,
}

async function bytesOf(format: ExportFormat, more: Partial<ExportOptions> = {}): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of exported(ledger, format, { ...options, ...more })) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

const textOf = async (format: ExportFormat, more?: Partial<ExportOptions>): Promise<string> =>
  (await bytesOf(format, more)).toString("utf8")

interface Shown {
  entry: string
  words: string
  type: string
  actor: string | null
  due: { from: string | null; to: string | null } | null
  evidence: { page: string; version: number; start: number; end: number; exact: string; for: string }[]
}
const shown = async (): Promise<Shown[]> => JSON.parse(await textOf("json")) as Shown[]

test("the same ledger gives the same bytes in every format", async () => {
  for (const format of ["csv", "json", "parquet", "jsonld", "annotation", "ical", "atom", "ftm"] as const)
    ok((await bytesOf(format)).equals(await bytesOf(format)), format)
})

test("CSV: every entry has its line, words come back whole, and no cell is a formula", async () => {
  const rows = parseCsv(await bytesOf("csv"), { columns: true }) as Record<string, string>[]
  const entries = await shown()
  equal(rows.length, entries.length)
  for (const [i, { entry, words, actor }] of entries.entries()) {
    equal(rows[i]!.id, entry)
    equal(rows[i]!.exact_quote!.replace(/^'/, ""), words)
    equal(rows[i]!.speaker_name, actor ?? "")
  }
  for (const row of rows) for (const cell of Object.values(row)) ok(!/^[=+@]/.test(cell), cell)
  ok(rows.some(({ outcome_because }) => outcome_because === "Weil; es, \\so\nist 😀"))
})

test("Parquet: the same cells, typed", async () => {
  const bytes = await bytesOf("parquet")
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[]
  const csv = parseCsv(await bytesOf("csv"), { columns: true }) as Record<string, string>[]
  equal(rows.length, csv.length)
  for (const [i, row] of rows.entries())
    for (const [name, value] of Object.entries(row))
      equal(
        value === null || value === undefined ? "" : String(value),
        csv[i]![name]!.replace(/^'(?=[=+@\t\r-])/, ""),
        name,
      )
  ok(rows.every(({ start }) => typeof start === "number"))
  ok(rows.every(({ negated }) => typeof negated === "boolean"))
})

test("iCalendar: an event for each deadline, as long as it is, and moved ones count up", async () => {
  const text = await textOf("ical")
  for (const line of text.split("\r\n")) ok(Buffer.byteLength(line) <= 75, line)
  const calendar = new ical.Component(ical.parse(text))
  const events = calendar.getAllSubcomponents("vevent").map(one => new ical.Event(one))
  const due = (await shown()).filter(
    ({ type, due: days }) => type === "commitment" && (days?.to ?? days?.from),
  )
  equal(events.length, due.length)
  const byUid = new Map(events.map(event => [event.uid, event]))
  for (const { entry, due: days } of due) {
    const event = byUid.get(`${entry}@beimwort`)!
    const last = (days!.to ?? days!.from)!.slice(0, 10)
    equal(event.startDate.toString(), (days!.from ?? last).slice(0, 10))
    const behind = event.endDate.clone()
    behind.adjust(-1, 0, 0, 0)
    equal(behind.toString(), last)
    equal(event.endDate.isDate, true)
  }
  ok(events.some(event => Number(event.component.getFirstPropertyValue("sequence")) > 0))
  for (const { entry, words } of due) ok(byUid.get(`${entry}@beimwort`)!.description.includes(words), words)
})

test("Atom: valid entries whose ids change with what is decided", async () => {
  const parsed = parseFeed(await textOf("atom"))
  equal(parsed.format, "atom")
  const { entries, id, updated } = parsed.feed as {
    id: string
    updated: string
    entries: { id: string; updated: string; title: { value: string } }[]
  }
  ok(id && !Number.isNaN(Date.parse(updated)))
  equal(new Set(entries.map(one => one.id)).size, entries.length)
  for (const one of entries) ok(one.id && one.title && !Number.isNaN(Date.parse(one.updated)), one.id)
  const outcomes = parseFeed(await textOf("atom", { feed: "outcomes" })).feed as { entries: { id: string }[] }
  equal(outcomes.entries.length, 1)
  ok(/:\d+$/.test(outcomes.entries[0]!.id))
})

test("JSON-LD: a quotation for each entry, plans, and reviews only where a publisher stands for them", async () => {
  const graph = (text: string) => (JSON.parse(text) as { "@graph": Record<string, unknown>[] })["@graph"]
  const nodes = graph(await textOf("jsonld"))
  const entries = (await shown()).filter(({ evidence }) => evidence.length > 0)
  ok(nodes.filter(node => node["@type"] === "Quotation").length <= entries.length)
  equal(nodes.filter(node => node["@type"] === "ClaimReview").length, 0)
  for (const node of nodes.filter(one => one["@type"] === "PlanAction"))
    ok(nodes.some(one => one["@id"] === (node.subjectOf as { "@id": string })["@id"]))
  const reviews = graph(
    await textOf("jsonld", { publisher: { name: "Hafenblatt", site: "https://hafenblatt.example/check" } }),
  ).filter(node => node["@type"] === "ClaimReview")
  equal(reviews.length, 1)
  const { reviewRating, url } = reviews[0] as { url: string; reviewRating: Record<string, unknown> }
  deepEqual([reviewRating.ratingValue, reviewRating.alternateName], [4, "kept_late"])
  ok(url.startsWith("https://hafenblatt.example/check/c-"))
})

test("JSON-LD expands: every name is one of schema.org's, and nothing is lost on the way", async () => {
  const document = JSON.parse(
    await textOf("jsonld", { publisher: { name: "Hafenblatt", site: "https://hafenblatt.example/" } }),
  ) as jsonld.JsonLdDocument & { "@graph": object[] }
  // The context stands for the one that schema.org serves, which maps every plain name into its own vocabulary.
  const expanded = await jsonld.expand(document, {
    documentLoader: async address => ({
      documentUrl: address,
      contextUrl: undefined,
      document: { "@context": { "@vocab": "https://schema.org/" } },
    }),
  })
  equal(expanded.length, document["@graph"].length)
  for (const node of expanded) {
    ok(node["@type"]?.[0]?.startsWith("https://schema.org/"), JSON.stringify(node["@type"]))
    for (const name of Object.keys(node))
      ok(name.startsWith("@") || name.startsWith("https://schema.org/"), name)
  }
  const texts = expanded.flatMap(
    node => (node["https://schema.org/text"] as { "@value": string }[] | undefined) ?? [],
  )
  const words = new Set((await shown()).map(entry => entry.words))
  ok(texts.length > 0 && texts.every(text => words.has(text["@value"])))
})

test("Web Annotation: positions in code points and quotations both lead to the words", async () => {
  const { items } = JSON.parse(await textOf("annotation")) as {
    items: { id: string; target: unknown }[]
  }
  ok(items.length > 0)
  const versions = await ledger.db
    .selectFrom("page")
    .innerJoin("version", "version.page", "page.n")
    .innerJoin("reading", "reading.n", "version.reading")
    .select(["page.id", "version.number", "reading.file", "reading.offset", "reading.length"])
    .execute()
  let beyond = 0
  for (const { target } of items)
    for (const one of [target].flat() as {
      state: { cached: string; sourceDate: string }
      selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }]
    }[]) {
      const [, , page, number] = one.state.cached.split(":")
      const { text } = readingsIn(ledger.archive)(
        versions.find(row => row.id === page && row.number === Number(number))!,
      )
      const [quote, position] = one.selector
      const points = [...text]
      equal(points.slice(position.start, position.end).join(""), quote.exact)
      ok(text.includes(quote.prefix + quote.exact + quote.suffix))
      ok(!Number.isNaN(Date.parse(one.state.sourceDate)))
      if (points.length !== text.length) beyond++
    }
  ok(beyond > 0, "no text with characters beyond the basic plane was tried")
})

test("FollowTheMoney: every line an entity of lists of texts, and every reference has its entity", async () => {
  const entities = (await textOf("ftm"))
    .trim()
    .split("\n")
    .map(line => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> })
  const ids = new Set(entities.map(({ id }) => id))
  equal(ids.size, entities.length)
  for (const { schema, properties } of entities) {
    ok(["Article", "Person", "Organization", "PublicBody", "LegalEntity", "Event"].includes(schema), schema)
    for (const values of Object.values(properties))
      ok(values.length > 0 && values.every(value => typeof value === "string"))
    for (const id of [...(properties.involved ?? []), ...(properties.proof ?? [])]) ok(ids.has(id), id)
  }
})

test("filters narrow what goes out", async () => {
  const rows = parseCsv(await bytesOf("csv", { filter: { type: "commitment", actor: "tellmann" } }), {
    columns: true,
  }) as Record<string, string>[]
  ok(rows.length > 0)
  ok(rows.every(({ type, speaker_name }) => type === "commitment" && speaker_name === "Frauke Tellmann"))
})

test("an empty ledger gives empty, valid files", async () => {
  const empty = await Ledger.open(join(folder, "empty.db"), loadLinguist, { create: true })
  try {
    const text = async (format: ExportFormat) => {
      let all = ""
      for await (const part of exported(empty, format, options)) all += Buffer.from(part).toString("utf8")
      return all
    }
    deepEqual(JSON.parse(await text("json")), [])
    deepEqual((JSON.parse(await text("jsonld")) as { "@graph": unknown[] })["@graph"], [])
    equal(new ical.Component(ical.parse(await text("ical"))).getAllSubcomponents("vevent").length, 0)
    equal(parseFeed(await text("atom")).format, "atom")
    equal(await text("ftm"), "")
  } finally {
    await empty.close()
  }
})

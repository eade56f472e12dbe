import assert from "node:assert/strict"
import { join } from "node:path"
import { beforeEach, test } from "node:test"
import type { LedgerEvent } from "../../src/ledger/events/event.ts"
import type { ShownEntry } from "../../src/store/query/shown-entry.ts"
import { testBench } from "./demo-workbench.ts"

const bench = await testBench()

let commitments: string[] = []
beforeEach(async () => {
  const { entries }: { entries: { entry: string }[] } = await bench.api(
    "/entries?type=commitment&state=candidate&outcome=unreviewed&limit=200",
  )
  commitments = entries.map(({ entry }) => entry)
})

const show = (entry: string): Promise<ShownEntry> => bench.api(`/entries/${entry}`)
const decide = (entry: string, json: object, status?: number): Promise<{ event: LedgerEvent }> =>
  bench.api(`/entries/${entry}/decisions`, { json }, status)
const isWhole = async () => {
  const { ok, faults }: { ok: boolean; faults: unknown[] } = await bench.api("/verify", { json: {} })
  assert.deepEqual({ ok, faults }, { ok: true, faults: [] })
}

test("every decision about an entry stands in the ledger as it was sent", async () => {
  const [one, two, three] = commitments as [string, string, string]
  const before = await show(one)
  const { page, version, start, end } = before.evidence[0]!
  const place = `${page}@${version}:${start}-${end}`

  const { event } = await decide(one, { do: "confirm", because: "As printed." })
  assert.deepEqual(event.by, { person: "Rita Reporter" })
  assert.equal((await show(one)).state, "confirmed")
  await decide(one, { do: "undo" })
  assert.equal((await show(one)).state, "candidate")
  await decide(one, { do: "reject" })
  assert.equal((await show(one)).state, "rejected")
  await decide(one, { do: "undo", event: (await show(one)).events.at(-1)!.seq })

  await decide(one, {
    do: "correct",
    set: { deadline: "2027-03-01..2027-03-31", kind: "threat", addressee: "a = b, “c”" },
    because: "So it is meant.",
    evidence: [place],
  })
  const corrected = await show(one)
  assert.equal(corrected.kind, "threat")
  assert.equal(corrected.addressee, "a = b, “c”")
  assert.equal(corrected.deadline?.to, "2027-03-31")
  await decide(one, { do: "correct", set: { kind: null }, because: "No." })
  assert.equal((await show(one)).kind, before.kind)

  await decide(one, {
    do: "assess",
    outcome: "broken",
    reason: "money",
    because: "It was not built.",
    evidence: [place],
  })
  const assessed = await show(one)
  assert.equal(assessed.outcome, "broken")
  assert.ok(assessed.evidence.some(one => one.for === "decision" && one.start === start))

  await decide(two, { do: "link", to: one, as: "repeats" })
  assert.deepEqual((await show(two)).links, [{ entry: two, to: one, as: "repeats" }])
  await decide(two, { do: "merge", into: one })
  assert.equal((await show(two)).mergedInto, one)
  await decide(two, { do: "split" })
  assert.equal((await show(two)).mergedInto, null)

  const marked = await bench.api<{ entry: string }>("/entries", {
    json: {
      place: `${page}@${version}:${start}-${end - 2}`,
      type: "commitment",
      kind: "promise",
      actor: "Inga Probst",
      deadline: "2027-06-01",
    },
  })
  assert.equal((await show(marked.entry)).deadline?.to, "2027-06-01")
  assert.equal((await show(three)).state, "candidate")
  await isWhole()
})

test("what is said of actors stands in the ledger", async () => {
  const { actors }: { actors: { actor: string; name: string }[] } = await bench.api("/actors")
  const [one, two] = actors as unknown as [{ actor: string }, { actor: string }]
  const say = (actor: string, json: object) => bench.api(`/actors/${actor}/decisions`, { json })
  await say(one.actor, {
    do: "describe",
    name: "Dr. Anna Muster",
    alias: "A. Muster",
    wikidata: "Q42",
    office: { title: "Ministerin", from: "2026-01-01", to: null },
  })
  const shown: {
    name: string
    wikidata: string
    names: { name: string }[]
    offices: { title: string; from: string }[]
  } = await bench.api(`/actors/${one.actor}`)
  assert.equal(shown.name, "Dr. Anna Muster")
  assert.equal(shown.wikidata, "Q42")
  assert.ok(shown.names.some(({ name }) => name === "A. Muster"))
  assert.ok(shown.offices.some(({ title, from }) => title === "Ministerin" && from === "2026-01-01"))
  await say(two.actor, { do: "merge", into: one.actor })
  assert.equal((await bench.api<{ actor: string }>(`/actors/${two.actor}`)).actor, one.actor)
  await say(two.actor, { do: "split" })
  assert.equal((await bench.api<{ actor: string }>(`/actors/${two.actor}`)).actor, two.actor)
  await isWhole()
})

test("sources and searches go in and out", async () => {
  const list = await (await bench.ask("/api/v1/sources.opml")).text()
  const { sources }: { sources: { source: string; url: string }[] } = await bench.api("/sources")
  await bench.api(`/sources/${encodeURIComponent(sources[0]!.url)}`, { method: "DELETE" })
  for (const { source } of sources.slice(1)) await bench.api(`/sources/${source}`, { method: "DELETE" })
  assert.deepEqual(await bench.api("/sources"), { sources: [] })
  const none = await (await bench.ask("/api/v1/sources.opml")).text()
  assert.match(none, /^<\?xml[^>]*>\n<opml version="2.0">.*<body><\/body><\/opml>\n$/)
  await bench.api("/sources", { json: { opml: list } }, 201)
  const again: typeof sources = (await bench.api<{ sources: typeof sources }>("/sources")).sources
  assert.deepEqual(again.map(({ url }) => url).sort(), sources.map(({ url }) => url).sort())

  await bench.api(
    "/searches",
    { json: { name: "Brücken/„neu“", query: "Brücke", filters: { actor: "Probst" } } },
    201,
  )
  const { searches }: { searches: { name: string; filters: object }[] } = await bench.api("/searches")
  assert.deepEqual(searches.find(({ name }) => name === "Brücken/„neu“")?.filters, { actor: "Probst" })
  await bench.api("/pages", {
    json: { text: "„Wir bauen eine Brücke“, sagte Bürgermeisterin Inga Probst am Montag." },
  })
  const news = async (path: string, method: string): Promise<string[]> => {
    const { alerts }: { alerts: { search: { name: string } }[] } = await bench.api(path, { method })
    return alerts.map(({ search }) => search.name).filter(name => name.includes("Brücken"))
  }
  // Asking does not change what is new; saying that it was seen does.
  for (const method of ["GET", "GET", "POST"])
    assert.equal((await news(method === "POST" ? "/alerts/seen" : "/alerts", method)).length, 1)
  assert.deepEqual(await news("/alerts", "GET"), [])
  await bench.api(`/searches/${encodeURIComponent("Brücken/„neu“")}`, { method: "DELETE" })
  await isWhole()
})

test("decisions of two who send them at once are all kept", async () => {
  const before = (await bench.ledger.ends()).head.length
  const entries = commitments.slice(0, 8)
  assert.equal(entries.length, 8)
  const answers = await Promise.all(
    entries.flatMap(entry => [
      decide(entry, { do: "confirm", because: "one" }),
      decide(entry, { do: "assess", outcome: "open", because: "two" }),
    ]),
  )
  const seqs = answers.map(({ event }) => event.seq)
  assert.deepEqual(
    seqs.toSorted((a, b) => a - b),
    Array.from({ length: 16 }, (_, i) => before + i),
  )
  for (const entry of entries) {
    const { state, outcome, events } = await show(entry)
    assert.deepEqual({ state, outcome }, { state: "confirmed", outcome: "open" })
    assert.equal(events.filter(({ seq }) => seq >= before).length, 2)
  }
  await isWhole()
})

test("of two decisions that exclude each other, sent at once, one is refused", async () => {
  const { entries }: { entries: { entry: string }[] } = await bench.api("/entries?type=statement&limit=3")
  const [one, two, three] = entries.map(({ entry }) => entry) as [string, string, string]
  const statuses = async (asked: readonly (readonly [string, object])[]) =>
    (
      await Promise.all(
        asked.map(
          async ([entry, json]) => (await bench.ask(`/api/v1/entries/${entry}/decisions`, { json })).status,
        ),
      )
    ).sort()
  const merges = [
    [one, { do: "merge", into: two }],
    [two, { do: "merge", into: one }],
  ] as const
  assert.deepEqual(await statuses(merges), [201, 422])
  await decide(three, { do: "confirm" })
  assert.deepEqual(
    await statuses([
      [three, { do: "undo" }],
      [three, { do: "undo" }],
    ]),
    [201, 422],
  )
  await isWhole()
})

test("a backup, a proof and a rebuild hold what was decided", async () => {
  const { entry } = (await bench.api<{ entries: { entry: string }[] }>("/entries?outcome=broken")).entries[0]!
  const proof = new Uint8Array(await (await bench.ask(`/api/v1/entries/${entry}/proof`)).arrayBuffer())
  const headers = { "content-type": "application/wacz" }
  const told = await bench.api<{ ok: boolean; entry: string }>("/proofs/verify", { body: proof, headers })
  assert.deepEqual({ ok: told.ok, entry: told.entry }, { ok: true, entry })
  proof[Math.floor(proof.length / 2)]! ^= 1
  assert.equal((await bench.api<{ ok: boolean }>("/proofs/verify", { body: proof, headers })).ok, false)
  const before = await show(entry)
  await bench.api("/rebuild", { json: {} })
  assert.deepEqual(await show(entry), before)
  const folder = join(bench.folder, "backup")
  const { head } = await bench.api<{ head: { length: number } }>("/backup", { json: { folder } }, 201)
  assert.equal(head.length, (await bench.ledger.ends()).head.length)
  assert.equal((await bench.ask("/api/v1/backup", { json: { folder } })).status, 422)
})

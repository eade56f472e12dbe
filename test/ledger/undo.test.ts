/** Decisions that are taken back: the ledger says again what it said before, whatever the decision was. */
import assert from "node:assert/strict"
import { after, test } from "node:test"
import { exported } from "../../src/app/exports/formats.ts"
import {
  assessEntry,
  correctEntry,
  type Decided,
  judgeEntry,
  linkEntries,
  mergeInto,
  splitAgain,
  undoDecision,
} from "../../src/app/ledger/decisions.ts"
import { findInLedger } from "../../src/app/ledger/find.ts"
import { checkProof } from "../../src/app/proof/check-proof.ts"
import { makeProof } from "../../src/app/proof/make-proof.ts"
import { rebuild } from "../../src/store/check/rebuild.ts"
import { LedgerError } from "../../src/store/failure.ts"
import type { Ledger } from "../../src/store/ledger.ts"
import { showEntry } from "../../src/store/query/show.ts"
import { eventText } from "../../src/words/event-text.ts"
import { addEach, emptyLedger, faultsOf, pageFrom } from "./pages.ts"

const who = { person: "Rieke", because: "So ist es." }
const mistaken = { person: "Rieke", because: "Ein Versehen." }
const bridge = "Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen"
const ferries = "alle Fähren im Hafen stilllegen"

/** A new ledger with one page, and its entries by some of their words. */
async function pageLedger() {
  const ledger = await emptyLedger()
  after(() => ledger.close())
  await addEach(ledger, [pageFrom("https://a.example/bruecke", {})])
  const rows = await ledger.db.selectFrom("entry").select(["id", "type", "words"]).orderBy("n").execute()
  const commitment = (words: string) =>
    rows.find(row => row.type === "commitment" && row.words.includes(words))!.id
  const [first, second] = rows.filter(({ type }) => type === "statement").map(({ id }) => id)
  return { ledger, promise: commitment(bridge), threat: commitment(ferries), first: first!, second: second! }
}

const shown = async (ledger: Ledger, id: string) =>
  (await showEntry(ledger.db, id, { today: "2027-01-01", within: 7 }))!

/** Everything that decisions change: rows of entries and ties, and what the index of words finds. */
async function stateOf(ledger: Ledger) {
  const entries = await ledger.db.selectFrom("entry").selectAll().orderBy("n").execute()
  const found = async (query: string, actor?: string) => {
    const options = { limit: 20, ...(actor === undefined ? {} : { actor }) }
    return (await findInLedger(ledger, query, options)).found.hits.map(({ entry }) => entry).sort()
  }
  return {
    entries: entries.map(({ looked_seq: _, ...row }) => row),
    links: await ledger.db.selectFrom("link").selectAll().orderBy("entry").orderBy("target").execute(),
    found: [
      await found("Brücke"),
      await found("Schleusenwärter"),
      await found("", "Ute Sander"),
      await found("", "Otto Prien"),
      await found("Brücke", "Ute Sander"),
    ],
  }
}

const refused =
  (message: RegExp, fault: "refused" | "unknown" = "refused") =>
  (error: unknown) =>
    error instanceof LedgerError && error.fault === fault && message.test(error.message)

type Places = Awaited<ReturnType<typeof pageLedger>>
const correct = ({ ledger, promise }: Places, ...assignments: string[]) =>
  correctEntry(ledger, who, promise, { assignments, evidence: [] })
const assess = ({ ledger, promise }: Places, outcome: string) =>
  assessEntry(ledger, who, promise, { outcome, reason: null, evidence: [] })

/** Every kind of decision, with the entry that it is about. */
const decisions: Readonly<Record<string, (places: Places) => Promise<Decided>>> = {
  confirmed: ({ ledger, promise }) => judgeEntry(ledger, who, promise, "confirmed"),
  rejected: ({ ledger, promise }) => judgeEntry(ledger, who, promise, "rejected"),
  "corrected, deadline and kind": places => correct(places, "deadline=2028-05-01", "kind=promise"),
  "corrected, actor": places => correct(places, "actor=Otto Prien"),
  "corrected, a new actor": places => correct(places, "actor=Schleusenwärter Hein"),
  "corrected, words of the index": places => correct(places, "addressee=Schleusenwärter"),
  assessed: places => assess(places, "kept"),
  "linked, extends": ({ ledger, promise, threat }) => linkEntries(ledger, who, promise, threat, "extends"),
  "linked, repeats": ({ ledger, first, second }) => linkEntries(ledger, who, first, second, "repeats"),
  merged: ({ ledger, promise, threat }) => mergeInto(ledger, who, promise, threat),
}

for (const [name, decide] of Object.entries(decisions))
  test(`${name}: taken back, everything is as before`, async () => {
    const places = await pageLedger()
    const { ledger } = places
    const before = await stateOf(ledger)
    const { entry, event } = await decide(places)
    const between = await stateOf(ledger)
    assert.notDeepEqual(between, before)
    const undone = await undoDecision(ledger, mistaken, entry)
    assert.deepEqual(undone.revoked, event)
    assert.deepEqual(
      [undone.event.kind, undone.event.kind === "entry.revoked" && undone.event.revokes],
      ["entry.revoked", event.seq],
    )
    assert.deepEqual(await stateOf(ledger), before)
    assert.deepEqual(await faultsOf(ledger), [])
    await rebuild(ledger)
    assert.deepEqual(await stateOf(ledger), before)
  })

test("a split that is taken back is a merge again, unless that would go in a circle", async () => {
  const { ledger, promise, threat } = await pageLedger()
  await mergeInto(ledger, who, promise, threat)
  const merged = await stateOf(ledger)
  const split = await splitAgain(ledger, who, promise)
  await undoDecision(ledger, mistaken, promise)
  assert.deepEqual(
    (await stateOf(ledger)).entries.map(({ merged_into }) => merged_into),
    merged.entries.map(({ merged_into }) => merged_into),
  )
  assert.equal((await shown(ledger, promise)).mergedInto, threat)
  assert.deepEqual(await faultsOf(ledger), [])

  const again = await splitAgain(ledger, who, promise)
  await mergeInto(ledger, who, threat, promise)
  await assert.rejects(undoDecision(ledger, mistaken, promise, again.event.seq), refused(/was merged itself/))
  await assert.rejects(undoDecision(ledger, mistaken, promise, split.event.seq), refused(/already/))
})

test("one step back after the other, and any decision by its number", async () => {
  const places = await pageLedger()
  const { ledger, promise } = places
  await judgeEntry(ledger, who, promise, "confirmed")
  const deadline = await correct(places, "deadline=2028-05-01")
  await correct(places, "measure=der erste Wagen")
  await assess(places, "broken")
  const kept = await assess(places, "kept_late")
  const looks = async () => {
    const { state, outcome, corrections, due } = await shown(ledger, promise)
    return [state, outcome, Object.keys(corrections), due?.to]
  }
  assert.deepEqual(await looks(), ["confirmed", "kept_late", ["deadline", "measure"], "2028-05-01"])
  await undoDecision(ledger, mistaken, promise, deadline.event.seq)
  assert.deepEqual(await looks(), ["confirmed", "kept_late", ["measure"], "2027-03-31"])
  assert.deepEqual((await shown(ledger, promise)).deadlines.length, 1)
  await undoDecision(ledger, mistaken, promise)
  assert.deepEqual(await looks(), ["confirmed", "broken", ["measure"], "2027-03-31"])
  await undoDecision(ledger, mistaken, promise)
  await undoDecision(ledger, mistaken, promise)
  assert.deepEqual(await looks(), ["confirmed", "unreviewed", [], "2027-03-31"])
  assert.notEqual((await shown(ledger, promise)).lastLooked, null)
  await undoDecision(ledger, mistaken, promise)
  assert.deepEqual(await looks(), ["candidate", "unreviewed", [], "2027-03-31"])
  assert.equal((await shown(ledger, promise)).lastLooked, null)
  await assert.rejects(undoDecision(ledger, mistaken, promise), refused(/Nobody decided anything/))
  await assert.rejects(undoDecision(ledger, mistaken, promise, kept.event.seq), refused(/already/))
  // What was taken back can be decided again.
  await assess(places, "kept")
  assert.equal((await shown(ledger, promise)).outcome, "kept")
  assert.deepEqual(await faultsOf(ledger), [])
})

test("deadlines that were moved one by another go back through all of them", async () => {
  const { ledger, promise, threat } = await pageLedger()
  await addEach(ledger, [
    pageFrom("https://b.example/kran", {
      paragraphs: [
        "„Wir werden den großen Kran bis zum 30. Juni 2027 aufstellen“, sagte Hafenmeister Otto Prien am Montag im Rathaus vor den Abgeordneten der Stadt.",
      ],
    }),
  ])
  const { id: crane } = await ledger.db
    .selectFrom("entry")
    .select("id")
    .where("type", "=", "commitment")
    .where("due_day", "=", "2027-06-30")
    .executeTakeFirstOrThrow()
  const days = async () => [
    (await shown(ledger, threat)).due?.to ?? null,
    (await shown(ledger, promise)).due?.to ?? null,
  ]
  await linkEntries(ledger, who, promise, threat, "extends")
  const moved = await linkEntries(ledger, who, crane, promise, "extends")
  assert.deepEqual(await days(), ["2027-06-30", "2027-06-30"])
  await undoDecision(ledger, mistaken, crane, moved.event.seq)
  assert.deepEqual(await days(), ["2027-03-31", "2027-03-31"])
  assert.deepEqual(await faultsOf(ledger), [])
})

test("of two same ties the earlier one stands when the later is taken back", async () => {
  const { ledger, first, second } = await pageLedger()
  const one = await linkEntries(ledger, who, first, second, "contradicts")
  await linkEntries(ledger, who, first, second, "contradicts")
  await undoDecision(ledger, mistaken, first)
  const links = async () => (await stateOf(ledger)).links.map(({ kind, seq }) => [kind, seq])
  assert.deepEqual(await links(), [["contradicts", one.event.seq]])
  assert.deepEqual(await faultsOf(ledger), [])
  await undoDecision(ledger, mistaken, first)
  assert.deepEqual(await links(), [])
})

test("what is no decision about the entry cannot be taken back", async () => {
  const { ledger, promise, threat } = await pageLedger()
  const other = await judgeEntry(ledger, who, threat, "confirmed")
  await judgeEntry(ledger, who, promise, "confirmed")
  const { event } = await undoDecision(ledger, mistaken, promise)
  const undo = (seq: number) => undoDecision(ledger, mistaken, promise, seq)
  await assert.rejects(undo(event.seq), refused(/took a decision back/))
  await assert.rejects(undo(other.event.seq), refused(/is no decision about/))
  await assert.rejects(undo(1), refused(/is no decision about/))
  await assert.rejects(undo(9_999), refused(/is no decision about/))
  await assert.rejects(undoDecision(ledger, mistaken, "c-0000000"), refused(/There is no entry/, "unknown"))
})

test("exports and proofs follow, and the history says what was taken back", async () => {
  const places = await pageLedger()
  const { ledger, promise } = places
  await correct(places, "deadline=2028-05-01")
  await assess(places, "broken")
  const told = async (format: "csv" | "ical" | "atom") => {
    let text = ""
    for await (const part of exported(ledger, format, {
      today: "2027-01-01",
      filter: {},
      language: "de",
      feed: "outcomes",
      publisher: null,
    }))
      text += part
    return text
  }
  const sequence = async () =>
    Number(new RegExp(`UID:${promise}[^]*?SEQUENCE:(\\d+)`).exec(await told("ical"))![1])
  assert.match(await told("atom"), /broken/)
  const before = await sequence()
  const { event: assessed, revoked } = await undoDecision(ledger, mistaken, promise)
  await undoDecision(ledger, { ...mistaken, because: null }, promise)
  assert.doesNotMatch(await told("atom"), /<entry>/)
  assert.doesNotMatch(await told("csv"), /broken|2028-05-01|So ist es/)
  assert.ok((await sequence()) > before, "a calendar must take the earlier deadline for the newer one")
  assert.equal(eventText(assessed, "de", [revoked]), "zurückgenommen (beurteilt gebrochen): Ein Versehen.")
  const { events } = await shown(ledger, promise)
  assert.deepEqual(
    events.slice(-2).map(event => eventText(event, "en", events)),
    ["taken back (assessed broken): Ein Versehen.", "taken back (corrected deadline = 2028-05-01)"],
  )
  assert.equal(eventText(assessed, "en"), `taken back (event ${revoked.seq}): Ein Versehen.`)
  const checked = await checkProof(await makeProof(ledger, promise))
  assert.deepEqual(checked.faults, [])
})

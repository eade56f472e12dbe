/** What waits for a person, and how often the machine was right by what people decided. */
import assert from "node:assert/strict"
import { after, test } from "node:test"
import { assessEntry, correctEntry, judgeEntry } from "../../src/app/ledger/decisions.ts"
import { inboxInLedger } from "../../src/app/ledger/inbox.ts"
import { markWords } from "../../src/app/ledger/mark.ts"
import type { Ledger } from "../../src/store/ledger.ts"
import { countDue, dueBoard } from "../../src/store/query/due.ts"
import { decidedKinds } from "../../src/store/query/overview.ts"
import { handshake, pageLedger, promise, rieke } from "./marked-page.ts"
import { addEach, emptyLedger, pageFrom, paragraphs } from "./pages.ts"

/** One promise: in two papers word for word, and in a third without its deadline. */
const promises = [
  ["Bote", "„Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen“"],
  ["Kurier", "„Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen“"],
  ["Anzeiger", "„Wir werden die alte Brücke wieder öffnen“"],
] as const

async function papers(count: number): Promise<Ledger> {
  const ledger = await emptyLedger()
  after(() => ledger.close())
  await addEach(
    ledger,
    promises.slice(0, count).map(([paper, quote], i) =>
      pageFrom(`https://${paper.toLowerCase()}.example/bruecke`, {
        title: `Brücke von Hohenlinde, ${i + 1}. Blatt`,
        head: `<meta property="og:site_name" content="${paper}">`,
        paragraphs: [paragraphs[0]!, `${quote}, sagte Bürgermeisterin Ute Sander.`, paragraphs[4]!],
      }),
    ),
  )
  return ledger
}

const waiting = async (ledger: Ledger, filter = {}, before: number | null = null) =>
  (
    await inboxInLedger(ledger, { type: "commitment", setAside: false, ...filter }, { before, limit: 10 })
  ).candidates.map(({ content, outlets, others }) => ({
    dated: content.deadline !== null,
    outlets,
    others: others.length,
  }))

test("the papers of an utterance are counted by their reports, for one entry may have several", async () => {
  assert.deepEqual(await waiting(await papers(1)), [{ dated: true, outlets: 1, others: 0 }])
  assert.deepEqual(await waiting(await papers(2)), [{ dated: true, outlets: 2, others: 0 }])
  assert.deepEqual(await waiting(await papers(3)), [{ dated: false, outlets: 3, others: 1 }])
})

test("the newest candidate of an utterance hides an older one only where it is asked for itself", async () => {
  const ledger = await papers(3)
  const older = [{ dated: true, outlets: 3, others: 1 }]
  const newer = [{ dated: false, outlets: 3, others: 1 }]
  for (const [filter, expected] of [
    [{}, newer],
    [{ publisher: "Anzeiger" }, newer],
    [{ publisher: "Kurier" }, older],
    [{ publisher: "Nobody" }, []],
    [{ actor: "Ute Sander" }, newer],
    [{ actor: "Niemand" }, []],
    [{ kind: "announcement" }, newer],
    [{ kind: "threat" }, []],
    [{ language: "de" }, newer],
    [{ language: "en" }, []],
    [{ setAside: true }, []],
  ] as const)
    assert.deepEqual(await waiting(ledger, filter), expected, JSON.stringify(filter))
  const { candidates } = await inboxInLedger(ledger, { type: "commitment", setAside: false }, all)
  await correctEntry(ledger, { ...rieke, because: "When?" }, candidates[0]!.entry, {
    assignments: ["testability=needs_terms"],
    evidence: [],
  })
  assert.deepEqual(await waiting(ledger), older)
  assert.deepEqual(await waiting(ledger, { setAside: true }), newer)
})

test("when the newest candidate is decided, the older wording comes behind it", async () => {
  const ledger = await papers(3)
  const { candidates } = await inboxInLedger(ledger, { type: "commitment", setAside: false }, all)
  const { n } = await ledger.db
    .selectFrom("entry")
    .select("n")
    .where("id", "=", candidates[0]!.entry)
    .executeTakeFirstOrThrow()
  assert.deepEqual(await waiting(ledger, {}, n), [])
  await judgeEntry(ledger, rieke, candidates[0]!.entry, "confirmed")
  assert.deepEqual(await waiting(ledger, {}, n), [{ dated: true, outlets: 3, others: 1 }])
})

const all = { before: null, limit: 10 } as const

test("how right the machine was is told of what it read, and as it read it", async () => {
  const { ledger, placeOf } = await pageLedger()
  const decided = async () =>
    (await decidedKinds(ledger.db)).map(one => [one.kind, one.confirmed, one.corrected, one.rejected])
  await markWords(ledger, rieke, { place: placeOf(` ${handshake}`), ...promise })
  assert.deepEqual(await decided(), [])
  const { candidates } = await inboxInLedger(ledger, { type: "commitment", setAside: false }, all)
  const { entry, content } = candidates.find(one => one.content.words.includes("Brücke"))!
  const because = { ...rieke, because: "So it is." }
  await correctEntry(ledger, because, entry, {
    assignments: ["who=Die Stadt", "measure=Ein Auto fährt darüber"],
    evidence: [],
  })
  await judgeEntry(ledger, rieke, entry, "confirmed")
  assert.deepEqual(await decided(), [[content.kind, 1, 0, 0]])
  await correctEntry(ledger, because, entry, { assignments: ["kind=prediction"], evidence: [] })
  assert.notEqual(content.kind, "prediction")
  assert.deepEqual(await decided(), [[content.kind, 1, 1, 0]])
  const other = candidates.find(one => one.content.kind !== content.kind)!
  await judgeEntry(ledger, because, other.entry, "rejected")
  assert.deepEqual(
    (await decided()).sort(),
    [
      [content.kind, 1, 1, 0],
      [other.content.kind, 0, 0, 1],
    ].sort(),
  )
})

test("the badge counts what the board shows as over or due", async () => {
  const ledger = await papers(3)
  for (const today of ["2027-03-30", "2027-03-31", "2027-04-01"]) {
    const { totals } = await dueBoard(ledger.db, { today, within: 7, limit: 0 })
    assert.equal(await countDue(ledger.db, today, 1_000), totals.overdue + totals.today, today)
  }
  assert.equal(await countDue(ledger.db, "2027-04-01", 1_000), 1)
  assert.equal(await countDue(ledger.db, "2027-04-01", 0), 0)
  const { candidates } = await inboxInLedger(
    ledger,
    { type: "commitment", publisher: "Kurier", setAside: false },
    all,
  )
  await assessEntry(ledger, { ...rieke, because: "Open." }, candidates[0]!.entry, {
    outcome: "kept",
    reason: null,
    evidence: [],
  })
  assert.equal(await countDue(ledger.db, "2027-04-01", 1_000), 0)
})

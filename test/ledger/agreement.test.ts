/** What must come out the same by two ways: the board and the clock, two orders of adding, our WARC files and others' eyes. */
import assert from "node:assert/strict"
import { createReadStream } from "node:fs"
import { test } from "node:test"
import { WARCParser } from "warcio"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { clockOf } from "../../src/ledger/entry/clock.ts"
import type { Outcome } from "../../src/ledger/entry/outcomes.ts"
import { sha256 } from "../../src/ledger/identity/digest.ts"
import { rebuild } from "../../src/store/check/rebuild.ts"
import { verify } from "../../src/store/check/verify.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { type Board, dueBoard } from "../../src/store/query/due.ts"
import { showEntry } from "../../src/store/query/show.ts"
import { decide } from "../../src/store/write/decide.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import { recordReread } from "../../src/store/write/reread-page.ts"
import { preparedPages, scratchPath, someLedger, somePages } from "./scratch.ts"

const boardOf: Readonly<Record<string, Board>> = {
  overdue: "overdue",
  due_today: "today",
  due_soon: "soon",
  waiting_for_condition: "waiting",
  running: "running",
  no_date: "undated",
}

test("the board puts every commitment where its clock stands", async () => {
  const ledger = await someLedger(40)
  const entries = await ledger.db.selectFrom("entry").selectAll().where("is_open", "=", 1).execute()
  const today = entries.find(({ due_day }) => due_day !== null)!.due_day!
  const board = await dueBoard(ledger.db, { today, within: 30, limit: 1_000 })
  for (const row of entries) {
    const clock = clockOf(
      {
        from: row.due_from,
        to: row.due_to,
        hasCondition: row.has_condition === 1,
        conditionMet: row.condition_met,
        outcome: row.outcome as Outcome,
        isOut: false,
      },
      today,
      30,
    )
    assert.ok(
      board[boardOf[clock]!].some(({ entry }) => entry === row.id),
      `${row.id} is ${clock}`,
    )
  }
  assert.equal(
    Object.values(board.totals).reduce((sum, n) => sum + n, 0),
    entries.length,
  )
  await ledger.close()
})

test("the order in which pages come changes neither ids nor what entries say nor what is one utterance", async () => {
  const pages = somePages(12)
  // The same page at another address, and one with the words of another cut short.
  const copy = {
    ...pages[3]!,
    url: "https://copy.example/",
    reading: { ...pages[3]!.reading, url: "https://copy.example/" },
  }
  const cut = {
    ...pages[5]!,
    url: "https://cut.example/",
    reading: cutShort(pages[5]!.reading, "https://cut.example/"),
  }
  const prepared = preparedPages([...pages, copy, cut])
  const tell = async (order: typeof prepared) => {
    const ledger = await Ledger.open(scratchPath(), loadLinguist, { create: true })
    for (const page of order) await recordPages(ledger, [page], "generated")
    const rows = await ledger.db.selectFrom("entry").selectAll().orderBy("id").execute()
    const groups = new Map<number, string[]>()
    for (const { id, utterance } of rows) groups.set(utterance, [...(groups.get(utterance) ?? []), id])
    const said = rows.map(({ id, kind, words, day, due_day, rank, state }) => ({
      id,
      kind,
      words,
      day,
      due_day,
      rank,
      state,
    }))
    assert.equal((await verify(ledger)).ok, true)
    await ledger.close()
    return { said, utterances: [...groups.values()].filter(ids => ids.length > 1).sort() }
  }
  const forwards = await tell(prepared)
  assert.ok(forwards.utterances.length >= 20, "the cut words are one utterance with the whole ones")
  assert.deepEqual(await tell([...prepared].reverse()), forwards)
})

/** A reading whose statements lack the last three words. */
function cutShort(reading: ReturnType<typeof somePages>[number]["reading"], url: string) {
  const end = ({ start, end }: { start: number; end: number }) =>
    start + reading.text.slice(start, end).split(" ").slice(0, -3).join(" ").length
  return {
    ...reading,
    url,
    commitments: [],
    statements: reading.statements.map(statement => ({
      ...statement,
      words: statement.words.map(span => ({ start: span.start, end: end(span) })),
    })),
  }
}

test("an independent parser reads the archive: every record, its address and its bytes", async () => {
  const pages = somePages(3)
  const ledger = await someLedger(3)
  const read: { type: string; uri: string | null; digest: string }[] = []
  for await (const record of new WARCParser(createReadStream(ledger.archive.pathOf(1)) as never)) {
    const payload = Buffer.from(await record.readFully(false))
    assert.equal(record.warcHeader("WARC-Payload-Digest"), `sha256:${sha256(payload)}`)
    read.push({ type: record.warcType!, uri: record.warcTargetURI ?? null, digest: sha256(payload) })
  }
  assert.deepEqual(
    read.map(({ type }) => type),
    ["warcinfo", ...pages.flatMap(() => ["resource", "conversion"])],
  )
  for (const [i, page] of pages.entries()) {
    assert.equal(read[1 + 2 * i]!.uri, page.url)
    assert.equal(read[1 + 2 * i]!.digest, sha256(page.bytes))
    assert.equal(read[2 + 2 * i]!.digest, sha256(JSON.stringify(page.reading)))
  }
  await ledger.close()
})

test("reading a page again keeps ids and decisions, and says what was added, lost and changed", async () => {
  const ledger = await Ledger.open(scratchPath(), loadLinguist, { create: true })
  const [page] = somePages(1)
  const { reading } = page!
  const [first, second, third] = reading.commitments
  const before = {
    ...reading,
    reader: "older",
    // The older reader missed the last statement, cut words of the first commitment, and took the second for a demand.
    statements: reading.statements.slice(0, -1),
    commitments: [
      { ...first!, words: first!.words.map(({ start, end }) => ({ start, end: end - 12 })) },
      { ...second!, kind: "demand" as const },
      third!,
    ],
  }
  await recordPages(ledger, preparedPages([{ ...page!, reading: before }]), "older")
  const at = "2027-02-01T00:00:00Z"
  const rows = await ledger.db
    .selectFrom("entry")
    .selectAll()
    .where("type", "=", "commitment")
    .orderBy("n")
    .execute()
  const [cut, taken, lost] = rows.map(({ id }) => id) as [string, string, string]
  await decide(ledger, "Rieke", at, [
    { kind: "entry.confirmed", entry: cut, because: null },
    {
      kind: "entry.corrected",
      entry: taken,
      set: { deadline: "2031-05-01" },
      because: "It says so.",
      evidence: [],
    },
    {
      kind: "entry.assessed",
      entry: taken,
      outcome: "open",
      reason: null,
      because: "Looked.",
      evidence: [],
      rubric: 1,
    },
  ])
  const version = await ledger.db.selectFrom("version").selectAll().executeTakeFirstOrThrow()
  const { id } = await ledger.db.selectFrom("page").select("id").executeTakeFirstOrThrow()
  const after = { ...reading, commitments: [first!, second!] }
  const difference = await recordReread(
    ledger,
    {
      page: id,
      version: 1,
      versionN: version.n,
      sha256: version.sha256,
      url: page!.url,
      archivedAt: version.at,
      reading: after,
    },
    at,
  )
  assert.equal(difference.added.length, 1)
  assert.deepEqual(difference.lost, [lost])
  assert.ok(difference.changed.some(({ entry, field }) => entry === cut && field === "words"))
  assert.ok(
    difference.changed.some(
      ({ entry, field, was }) => entry === taken && field === "kind" && was === "demand",
    ),
  )
  const shown = await showEntry(ledger.db, taken, { today: "2027-02-01", within: 7 })
  assert.deepEqual(
    [shown!.kind, shown!.due?.to, shown!.due?.basis, shown!.outcome],
    [second!.kind, "2031-05-01", "set_by_person", "open"],
  )
  assert.equal((await showEntry(ledger.db, cut, { today: "2027-02-01", within: 7 }))!.state, "confirmed")
  assert.equal((await showEntry(ledger.db, lost, { today: "2027-02-01", within: 7 }))!.isLost, true)
  const fine = async () => {
    const { ok, faults } = await verify(ledger)
    assert.deepEqual({ ok, faults }, { ok: true, faults: [] })
  }
  await fine()
  await rebuild(ledger)
  await fine()
  assert.equal((await showEntry(ledger.db, taken, { today: "2027-02-01", within: 7 }))!.due?.to, "2031-05-01")
  await ledger.close()
})

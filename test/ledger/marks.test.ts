/** Words that a person marked: an entry like any other. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { unzipSync, zipSync } from "fflate"
import { exported, exportFormats } from "../../src/app/exports/formats.ts"
import { assessEntry, correctEntry, judgeEntry, undoDecision } from "../../src/app/ledger/decisions.ts"
import { findInLedger } from "../../src/app/ledger/find.ts"
import { type Mark, markWords } from "../../src/app/ledger/mark.ts"
import { checkProof } from "../../src/app/proof/check-proof.ts"
import { makeProof } from "../../src/app/proof/make-proof.ts"
import { dueBoard } from "../../src/store/query/due.ts"
import { eventText } from "../../src/words/event-text.ts"
import { furniture, handshake, holds, pageLedger, promise, refused, rieke, shown } from "./marked-page.ts"
import { faultsOf } from "./pages.ts"

test("marked words are an entry: found, shown, due, exported, proved", async () => {
  const { ledger, page, placeOf } = await pageLedger()
  const place = placeOf(` ${handshake}`)
  const { entry, event } = await markWords(
    ledger,
    { ...rieke, because: "Er gab die Hand." },
    { place, ...promise },
  )
  const is = await shown(ledger, entry)
  assert.deepEqual(
    [is.entry.slice(0, 2), is.type, is.kind, is.state, is.actor, is.actorKind, is.roles, is.language],
    ["c-", "commitment", "promise", "confirmed", "Otto Prien", "person", ["Hafenmeister"], "de"],
  )
  assert.deepEqual([is.words, is.condition, is.addressee], [handshake, promise.condition, "die Leute"])
  assert.deepEqual(is.due, {
    value: "2027-02-28",
    from: "2027-02-28",
    to: "2027-02-28",
    basis: "set_by_person",
  })
  assert.deepEqual([is.lastLooked, is.newSince], [event.at, 0])
  const { rule, why, confidence, sentence, isGone } = is.reports[0]!
  assert.deepEqual(
    { rule, why, confidence, sentence, isGone },
    {
      rule: "hand.marked",
      why: "Marked by hand.",
      confidence: "high",
      sentence: `Prien am Anleger: ${handshake}.`,
      isGone: false,
    },
  )
  assert.deepEqual(
    is.evidence.map(({ page: at, version, exact }) => [at, version, exact]),
    [[page, 1, handshake]],
  )
  const hits = async (query: string, actor: string) =>
    (await findInLedger(ledger, query, { actor, kind: "promise", state: "confirmed", limit: 5 })).found.hits
  assert.deepEqual(
    (await hits("Handschlag Fähre", "Prien")).map(hit => hit.entry),
    [entry],
  )
  assert.deepEqual(await hits("Handschlag", "Sander"), [])
  const board = await dueBoard(ledger.db, { today: "2027-02-28", within: 7, limit: 9 })
  assert.deepEqual(
    board.today.map(row => row.entry),
    [entry],
  )
  for (const format of exportFormats) {
    let size = 0
    let text = ""
    for await (const part of exported(ledger, format, {
      today: "2027-01-01",
      filter: {},
      language: "de",
      feed: "new",
      publisher: null,
    })) {
      size += part.length
      if (typeof part === "string") text += part
    }
    assert.ok(size > 0)
    if (format !== "parquet")
      assert.ok(text.replaceAll("\r\n ", "").includes(entry), `${format} has the marked entry`)
  }
  const { start, end } = is.evidence[0]!
  assert.equal(
    eventText(event, "de"),
    `von Hand markiert: Versprechen · ${page}@1:${start}-${end}: Er gab die Hand.`,
  )
  await holds(ledger, entry, handshake)
})

test("a statement can be marked, in furniture too, and by nobody who is named", async () => {
  const { ledger, placeOf } = await pageLedger()
  const { entry } = await markWords(ledger, rieke, {
    place: placeOf(furniture),
    type: "statement",
    kind: "claim",
    actor: null,
  })
  const is = await shown(ledger, entry)
  assert.deepEqual(
    [is.type, is.kind, is.actor, is.reports[0]!.sentence, is.clock],
    ["statement", "claim", null, furniture, null],
  )
  await holds(ledger, entry, furniture)
})

test("decisions about a marked entry are taken and taken back like others; the mark itself is rejected", async () => {
  const { ledger, placeOf } = await pageLedger()
  const { entry, event } = await markWords(ledger, rieke, { place: placeOf(handshake), ...promise })
  const said = { person: "Rieke", because: "So ist es." }
  await assert.rejects(undoDecision(ledger, rieke, entry), refused(/Nobody decided anything/))
  await assert.rejects(undoDecision(ledger, rieke, entry, event.seq), refused(/reject the entry instead/))
  await correctEntry(ledger, said, entry, {
    assignments: ["actor=Ute Sander", "deadline=2028-01-01"],
    evidence: [],
  })
  await assessEntry(ledger, said, entry, { outcome: "kept", reason: null, evidence: [placeOf(handshake)] })
  await judgeEntry(ledger, rieke, entry, "rejected")
  const looks = async () => {
    const { actor, actorId, due, outcome, state } = await shown(ledger, entry)
    assert.deepEqual(await faultsOf(ledger), [])
    return [actor, actorId === null, due?.to, outcome, state]
  }
  assert.deepEqual(await looks(), ["Ute Sander", false, "2028-01-01", "kept", "rejected"])
  for (let i = 0; i < 3; i++) await undoDecision(ledger, rieke, entry)
  assert.deepEqual(await looks(), ["Otto Prien", false, "2027-02-28", "unreviewed", "confirmed"])
  assert.deepEqual(
    (await shown(ledger, entry)).evidence.map(place => place.for),
    ["words"],
  )
  await holds(ledger, entry, handshake)
})

test("another printing that was marked stands in the proof of the utterance", async () => {
  const { ledger, placeOf } = await pageLedger()
  const { entry: whole } = await markWords(ledger, rieke, { place: placeOf(handshake), ...promise })
  const cut = handshake.split(" ").slice(0, -1).join(" ")
  const { entry } = await markWords(ledger, rieke, { place: placeOf(cut), ...promise })
  assert.deepEqual(
    (await shown(ledger, entry)).reports.map(report => report.entry),
    [entry, whole],
  )
  await holds(ledger, entry, cut)
})

test("a proof whose marked words do not stand on the page does not hold", async () => {
  const { ledger, placeOf } = await pageLedger()
  const { entry } = await markWords(ledger, rieke, { place: placeOf(handshake), ...promise })
  const files = unzipSync(await makeProof(ledger, entry))
  const forged = (from: string, to: string) => {
    const chain = Buffer.from(files["beimwort/chain.ndjson"]!).toString("utf8")
    assert.ok(chain.includes(from))
    return checkProof(
      zipSync({ ...files, "beimwort/chain.ndjson": Buffer.from(chain.replaceAll(from, to)) }, { level: 0 }),
    )
  }
  const told = async (from: string, to: string) =>
    (await forged(from, to)).faults.filter(({ check }) => check === "entry").map(({ message }) => message)
  assert.match((await told(handshake, "Niemals kommt die Fähre"))[0]!, /event 1 marked do not stand/)
  assert.deepEqual(await told('"kind":"promise"', '"kind":"threat"'), [
    "what the entry says is not what was read and put right",
    "its history is not that of the chain",
  ])
})

test("marks that cannot be are refused, and nothing is recorded", async () => {
  const { ledger, page, text, placeOf } = await pageLedger()
  const place = placeOf(handshake)
  const { n: before } = await ledger.db
    .selectFrom("event")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  const tried = (mark: Partial<Mark>, message: RegExp) =>
    assert.rejects(markWords(ledger, rieke, { place, ...promise, ...mark }), refused(message))
  await tried({ place: "p-1:1" }, /is no place on a page/)
  await assert.rejects(markWords(ledger, rieke, { ...promise, place: `${page}@2:1-5` }), {
    fault: "unknown",
    message: /has no version 2/,
  })
  await tried({ place: `${page}:5-${text.length + 1}` }, /must come before the last/)
  await tried({ place: `${page}:5-5` }, /must come before the last/)
  const blank = text.indexOf(". ")
  await tried({ place: `${page}:${blank}-${blank + 2}` }, /No words stand at/)
  await tried({ type: "promise" }, /is no type/)
  await tried({ kind: "said" }, /is no kind of commitment.*promise/)
  await tried({ type: "statement", kind: "ultimatum" }, /is no kind of statement.*said/)
  await tried({ type: "statement", kind: "said" }, /no condition and no deadline/)
  await tried({ deadline: "morgen" }, /is no deadline/)
  await tried({ deadline: "none" }, /is no deadline/)
  const { entry: read } = {
    entry: (
      await ledger.db
        .selectFrom("entry")
        .select("id")
        .where("type", "=", "commitment")
        .where("due_day", "=", "2027-03-31")
        .executeTakeFirstOrThrow()
    ).id,
  }
  await tried(
    {
      place: placeOf("Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen"),
      actor: "Ute  Sander ",
    },
    new RegExp(`${read} \\(candidate\\)`),
  )
  const { n: behind } = await ledger.db
    .selectFrom("event")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  assert.equal(behind, before)
  const { entry } = await markWords(ledger, rieke, { place, ...promise })
  await tried({ kind: "threat" }, new RegExp(`${entry} \\(confirmed\\)`))
})

/** Marked words when pages are read again and edited: no reader takes them back, and edits of them are told. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { exported } from "../../src/app/exports/formats.ts"
import { assessEntry } from "../../src/app/ledger/decisions.ts"
import { markWords } from "../../src/app/ledger/mark.ts"
import { checkProof } from "../../src/app/proof/check-proof.ts"
import { makeProof } from "../../src/app/proof/make-proof.ts"
import {
  handshake,
  holds,
  pageLedger,
  printed,
  promise,
  repacked,
  rereadAs,
  rieke,
  shown,
  url,
} from "./marked-page.ts"
import { addEach, faultsOf, pageFrom } from "./pages.ts"

test("what was marked stays when another reader reads the page, with the text cut otherwise", async () => {
  const { ledger, placeOf } = await pageLedger()
  const { entry } = await markWords(ledger, rieke, { place: placeOf(handshake), ...promise })
  const same = await rereadAs(ledger, pageFrom(url, printed).reading, "second")
  assert.deepEqual([same.added, same.lost], [[], []])
  await holds(ledger, entry, handshake)
  const [lead, ...rest] = printed.paragraphs
  const moved = pageFrom(url, {
    ...printed,
    paragraphs: [lead!, "Ein Satz davor, der alles verschiebt und keinem gehört.", ...rest],
  })
  const { lost } = await rereadAs(ledger, moved.reading, "third")
  assert.ok(!lost.includes(entry))
  await holds(ledger, entry, handshake)
  // The text that is read today is another one than that of the mark; both stand in the proof.
  const evidence = [placeOf("Termin sei nicht zu halten", moved.reading)]
  await assessEntry(ledger, { person: "Rieke", because: "Voss sah es kommen." }, entry, {
    outcome: "broken",
    reason: null,
    evidence,
  })
  await holds(ledger, entry, handshake)
  let annotations = ""
  for await (const part of exported(ledger, "annotation", {
    today: "2027-01-01",
    filter: { kind: "promise" },
    language: "de",
    feed: "new",
    publisher: null,
  }))
    annotations += part
  assert.match(annotations, /"prefix":"[^"]*Prien am Anleger: "/)
})

test("a reader that finds later what was marked adds its report; what the person said counts", async () => {
  const whole = pageFrom(url, printed)
  const words = "Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen"
  const blind = repacked(whole, { ...whole.reading, commitments: [] })
  const { ledger, placeOf } = await pageLedger(blind)
  const { entry } = await markWords(ledger, rieke, {
    place: placeOf(words),
    type: "commitment",
    kind: "promise",
    actor: "Ute Sander",
    deadline: "2027-03-01",
  })
  await rereadAs(ledger, whole.reading, "second")
  const is = await shown(ledger, entry)
  assert.deepEqual(
    is.reports.filter(report => report.entry === entry).map(({ rule }) => rule),
    ["hand.marked", "de.commitment.future"],
  )
  assert.deepEqual([is.kind, is.due?.to, is.state], ["promise", "2027-03-01", "confirmed"])
  assert.deepEqual(
    is.deadlines.map(({ to, counts }) => [to, counts]),
    [
      ["2027-03-01", true],
      ["2027-03-31", false],
    ],
  )
  await holds(ledger, entry, words)
  await rereadAs(ledger, blind.reading, "third")
  await holds(ledger, entry, words)
})

test("an edit that touches marked words is told, and one that does not is not", async () => {
  const { ledger, placeOf } = await pageLedger()
  const { entry } = await markWords(ledger, rieke, { place: placeOf(handshake), ...promise })
  await rereadAs(ledger, pageFrom(url, printed).reading, "second")
  const edited = (words: string) =>
    pageFrom(url, {
      ...printed,
      paragraphs: printed.paragraphs.map(text =>
        text.replace("Prien am Anleger: ", "").replace(handshake, words),
      ),
    })
  await addEach(ledger, [edited(handshake)])
  const still = await shown(ledger, entry)
  assert.deepEqual([still.changes, still.reports[0]?.isGone, still.reports[0]?.version], [[], false, 2])
  assert.equal(still.reports[0]?.sentence, `${handshake}.`)
  await holds(ledger, entry, handshake)
  await addEach(ledger, [edited("Handschlag darauf, dass die Fähre am Morgen übersetzt")])
  const gone = await shown(ledger, entry)
  assert.deepEqual(
    gone.changes.map(({ from, to, fields }) => [from, to, fields.map(({ field }) => field)]),
    [[2, 3, ["words"]]],
  )
  assert.match(gone.changes[0]!.sentence.is!, /am Morgen/)
  assert.equal(gone.reports[0]?.isGone, true)
  await holds(ledger, entry, handshake)

  const other = await pageLedger()
  const marked = await markWords(other.ledger, rieke, { place: other.placeOf(handshake), ...promise })
  await rereadAs(other.ledger, pageFrom(url, printed).reading, "second")
  await addEach(other.ledger, [edited("Handschlag darauf, dass die Fähre am Morgen übersetzt")])
  assert.deepEqual(
    (await shown(other.ledger, marked.entry)).changes.map(({ from, to }) => [from, to]),
    [[1, 2]],
  )
  await holds(other.ledger, marked.entry, handshake)
})

test("what a person wrote beside marked words is no edit where a reader finds them without it", async () => {
  const whole = pageFrom(url, printed)
  const words = "Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen"
  const { ledger, placeOf } = await pageLedger(repacked(whole, { ...whole.reading, commitments: [] }))
  const { entry } = await markWords(ledger, rieke, {
    ...promise,
    place: placeOf(words),
    actor: "Ute Sander",
  })
  await addEach(ledger, [
    pageFrom(url, { ...printed, paragraphs: [...printed.paragraphs, "Ein Nachtrag am Ende der Seite."] }),
  ])
  const is = await shown(ledger, entry)
  assert.deepEqual([is.changes, is.condition], [[], promise.condition])
  await holds(ledger, entry, words)
})

test("a mark on an old page does not make later pages news for what is looked at next", async () => {
  const { ledger, placeOf } = await pageLedger()
  await addEach(ledger, [pageFrom("https://b.example/noch", { title: "Noch ein Blatt zur Brücke" })])
  const { entry } = await markWords(ledger, rieke, { place: placeOf(handshake), ...promise })
  const { n, looked_seq } = await ledger.db
    .selectFrom("entry")
    .select(["n", "looked_seq"])
    .where("id", "=", entry)
    .executeTakeFirstOrThrow()
  assert.equal(looked_seq, n - 1)
  assert.deepEqual(await faultsOf(ledger), [])
})

test("a proof holds of an entry that kept its id when its page was read again", async () => {
  const whole = pageFrom(url, printed)
  const cut = whole.reading.commitments.map(commitment => ({
    ...commitment,
    words: commitment.words.map(({ start, end }) => ({ start, end: end - 8 })),
  }))
  const { ledger } = await pageLedger(
    repacked(whole, { ...whole.reading, reader: "first", commitments: cut }),
  )
  const { id } = await ledger.db
    .selectFrom("entry")
    .select("id")
    .where("due_day", "=", "2027-03-31")
    .executeTakeFirstOrThrow()
  await rereadAs(ledger, whole.reading, "second")
  const { faults, entry } = await checkProof(await makeProof(ledger, id))
  assert.deepEqual([faults, entry?.words.endsWith("wieder öffnen")], [[], true])
})

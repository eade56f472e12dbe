/** A page on which a person marks words that no reader can tell, and what must hold of that whatever comes behind it. */
import assert from "node:assert/strict"
import { after } from "node:test"
import { findInLedger } from "../../src/app/ledger/find.ts"
import { linguist } from "../../src/app/ledger/linguist.ts"
import type { Mark } from "../../src/app/ledger/mark.ts"
import { checkProof } from "../../src/app/proof/check-proof.ts"
import { makeProof } from "../../src/app/proof/make-proof.ts"
import { rebuild } from "../../src/store/check/rebuild.ts"
import { LedgerError } from "../../src/store/failure.ts"
import type { Ledger } from "../../src/store/ledger.ts"
import { showEntry } from "../../src/store/query/show.ts"
import { type PreparedPage, preparePage } from "../../src/store/write/incoming-page.ts"
import { recordReread } from "../../src/store/write/reread-page.ts"
import { addEach, emptyLedger, faultsOf, pageFrom, paragraphs } from "./pages.ts"

/** Who marks. */
export const rieke = { person: "Rieke", because: null }
/** Where the page stands. */
export const url = "https://a.example/bruecke"
/** A promise without any word by which a reader could tell it. */
export const handshake = "Handschlag darauf, dass die Fähre am Abend übersetzt"
/** Words beside the article. */
export const furniture = "Der große Deichbruch von 1962"
/** The page with both on it. */
export const printed = {
  paragraphs: [
    ...paragraphs.slice(0, 2),
    `Prien am Anleger: ${handshake}. Die Leute nickten.`,
    ...paragraphs.slice(2),
  ],
  behind: [`<aside><h3>Mehr zum Thema</h3><a href=/d>${furniture}</a></aside>`],
}
/** What a person says of the handshake. */
export const promise: Omit<Mark, "place"> = {
  type: "commitment",
  kind: "promise",
  actor: "Otto Prien",
  condition: "bei ruhigem Wasser",
  deadline: "2027-02-28",
  addressee: "die Leute",
}
/** Whether an error is a refusal with such a message. */
export const refused = (message: RegExp) => (error: unknown) =>
  error instanceof LedgerError && error.fault === "refused" && message.test(error.message)

/** A new ledger with one page. */
export async function pageLedger(page: PreparedPage = pageFrom(url, printed)) {
  const ledger = await emptyLedger()
  after(() => ledger.close())
  const [recorded] = await addEach(ledger, [page])
  const id = recorded!.page
  const placeOf = (words: string, { text } = page.reading) => {
    const start = text.indexOf(words)
    assert.ok(start >= 0, `${words} stands on the page`)
    return `${id}:${start}-${start + words.length}`
  }
  return { ledger, page: id, text: page.reading.text, placeOf }
}

/** An entry as it is shown. */
export const shown = async (ledger: Ledger, id: string) =>
  (await showEntry(ledger.db, id, { today: "2027-01-01", within: 7 }))!

/** Reads the last version of a page again, as a reader that reads what another state of the page says. */
export async function rereadAs(ledger: Ledger, reading: PreparedPage["reading"], readerName: string) {
  const version = await ledger.db
    .selectFrom("version")
    .innerJoin("page", "page.n", "version.page")
    .select(["version.n", "version.number", "version.sha256", "version.address", "version.at", "page.id"])
    .orderBy("version.n", "desc")
    .executeTakeFirstOrThrow()
  return await recordReread(
    ledger,
    {
      page: version.id,
      version: version.number,
      versionN: version.n,
      sha256: version.sha256,
      url: version.address,
      archivedAt: version.at,
      reading: { ...reading, reader: readerName },
    },
    "2027-02-01T00:00:00Z",
  )
}

/** A page as a reader that reads it so hands it in. */
export const repacked = (page: PreparedPage, reading: PreparedPage["reading"]): PreparedPage =>
  preparePage({ ...page, reading }, page.at, linguist)

/** What must hold of a marked entry whatever came behind it. */
export async function holds(ledger: Ledger, entry: string, words: string) {
  const before = await shown(ledger, entry)
  assert.deepEqual(
    [before.state, before.words, before.isLost, before.reports[0]?.rule, before.evidence[0]?.exact],
    ["confirmed", words, false, "hand.marked", words],
  )
  assert.deepEqual(await faultsOf(ledger), [])
  const found = async () =>
    (await findInLedger(ledger, "Handschlag", { limit: 5 })).found.hits.map(hit => hit.entry)
  const hits = await found()
  await rebuild(ledger)
  assert.deepEqual(await faultsOf(ledger), [])
  assert.deepEqual(await shown(ledger, entry), before)
  assert.deepEqual(await found(), hits)
  const { faults, entry: proved } = await checkProof(await makeProof(ledger, entry))
  assert.deepEqual([faults, proved?.words], [[], words])
}

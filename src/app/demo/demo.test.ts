import assert from "node:assert/strict"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { dayAfter } from "../../ledger/entry/clock.ts"
import { LedgerError } from "../../store/failure.ts"
import { Ledger } from "../../store/ledger.ts"
import { listChanges } from "../../store/query/changes.ts"
import { type DueBoard, dueBoard } from "../../store/query/due.ts"
import { bearsOn } from "../ledger/bears-on.ts"
import { findInLedger } from "../ledger/find.ts"
import { loadLinguist } from "../ledger/load-linguist.ts"
import { shiftsOf } from "../ledger/shifts.ts"
import { verifyAt } from "../ledger/upkeep.ts"
import { savedSearches } from "../watch/searches.ts"
import { type Wanted, wantedEntry } from "./demo-entries.ts"
import { demoFolder } from "./demo-folder.ts"
import { demoPages } from "./demo-pages.ts"
import { filled } from "./filled.ts"
import { makeDemoLedger } from "./make-demo-ledger.ts"

const scratch = mkdtempSync(join(tmpdir(), "beimwort-demo-"))
after(() => rmSync(scratch, { recursive: true, force: true }))

/** Days that calendars stumble over: a leap day, the first of a year, a Monday; and the day on which this was written. */
const days = ["2026-11-27", "2028-02-29", "2027-01-01", "2027-03-01"]

/** What must fall due when: days from today, by what the reader finds on the pages. */
const dueDays: readonly (readonly [actor: string, words: string, days: number])[] = [
  ["Wiebke Tarnow", "Leuvebrücke freigeben", -24],
  ["Wiebke Tarnow", "Förderbescheide", -4],
  ["Wiebke Tarnow", "Buslinien", 3],
  ["Wiebke Tarnow", "Bahnstrecke", 430],
  ["Imke Sievertz", "sämtliche Fähren", 0],
  ["Imke Sievertz", "Fährverkehr bestreiken", 0],
  ["Gewerkschaft Seefahrt", "Ultimatum", 0],
  ["Karla Wessing", "kündigen", 5],
  ["Eike Dahms", "klagen", 6],
  ["Gesine Pohlenz", "Stellplätze", 12],
  ["Zellmark", "Erdarbeiten", 24],
]

/** Commitments, and words on a later page that must be among the first three that bear on them. */
const bearing: readonly (readonly [actor: string, words: string, later: string])[] = [
  ["Wiebke Tarnow", "Leuvebrücke freigeben", "wieder für den Verkehr freigegeben"],
  ["Wiebke Tarnow", "Förderbescheide", "warten die Kämmerer noch immer auf Post"],
  ["Wiebke Tarnow", "Buslinien", "Neun der zwölf gestrichenen Buslinien"],
  ["Imke Sievertz", "Fährverkehr bestreiken", "ein besseres Angebot vorgelegt"],
]

const commitment = (actor: string, words: string): Wanted => ({ type: "commitment", actor, words })

for (const today of days) {
  const path = join(scratch, today, "demo.db")

  test(`${today}: the ledger is whole`, async () => {
    await makeDemoLedger(path, today)
    // Making the tables again to compare them takes as long as making the ledger; once is enough.
    const verified = await verifyAt(path, { quick: today !== days[0] })
    assert.deepEqual(verified.faults, [])
    assert.equal(verified.pages, 19, "twenty templates are nineteen pages, one of them in two versions")
  })

  test(`${today}: something is due, waits, was decided, changed`, async () => {
    await withLedger(path, async ledger => {
      const board = await dueBoard(ledger.db, { today, within: 7, limit: 50 })
      assert.deepEqual(actorsOn(board, "overdue"), ["Wiebke Tarnow"])
      assert.deepEqual(actorsOn(board, "today"), ["Gewerkschaft Seefahrt", "Imke Sievertz", "Imke Sievertz"])
      assert.ok(actorsOn(board, "soon").includes("Wiebke Tarnow"))
      assert.ok(actorsOn(board, "waiting").includes("Marlene Oltrogge"))
      for (const [actor, words, ahead] of dueDays) {
        const { due } = await wantedEntry(ledger, commitment(actor, words))
        assert.equal(due?.to, dayAfter(today, ahead), `${actor}: ${words}`)
      }
      const late = await wantedEntry(ledger, commitment("Wiebke Tarnow", "Leuvebrücke freigeben"))
      assert.equal(late.outcome, "kept_late")
      const { changes } = await listChanges(ledger.db, { limit: 20 })
      assert.deepEqual([...new Set(changes.map(({ actor }) => actor))], ["Arno Velten"])
      assert.ok(changes.some(({ difference }) => JSON.stringify(difference).includes("so bald wie möglich")))
      const { found: inbox } = await findInLedger(ledger, "", { state: "candidate", limit: 100 })
      assert.ok(inbox.total >= 15 && inbox.total <= 60, `${inbox.total} wait in the inbox`)
      assert.deepEqual(await languagesIn(ledger), ["de", "en"])
      assert.equal(await copiesIn(ledger), 1, "the agency’s report is in two papers")
      assert.deepEqual(
        (await savedSearches(ledger)).map(({ name }) => name),
        ["Fährstreit"],
      )
    })
  })

  test(`${today}: later pages bear on commitments, and the mayor’s turn is suggested`, async () => {
    await withLedger(path, async ledger => {
      for (const [actor, words, later] of bearing) {
        const { entry } = await wantedEntry(ledger, commitment(actor, words))
        const found = await bearsOn(ledger, entry, { limit: 3 })
        assert.ok(
          found.later.some(({ exact }) => exact.includes(later)),
          `${actor}: ${words}: ${found.later.map(({ exact }) => exact).join(" | ")}`,
        )
      }
      const [turn] = await shiftsOf(ledger, "Jasper Quast", { limit: 3 })
      assert.equal(turn?.earlier.words, "Wir werden in der Innenstadt keine Maut einführen")
      assert.equal(turn.later.words, "Wir werden in der Innenstadt eine Maut einführen")
      assert.deepEqual(turn.told, ["eine Kehrtwende"])
      const [fewer] = await shiftsOf(ledger, "Marlene Oltrogge", { limit: 3 })
      assert.deepEqual(fewer?.differences, [{ kind: "number_changed", was: "1200", is: "700" }])
    })
  })
}

test("what is archived and decided lies before today, and in order", async () => {
  const today = days[0]!
  await withLedger(join(scratch, today, "demo.db"), async ledger => {
    const events = await ledger.db.selectFrom("event").select("at").orderBy("seq").execute()
    const at = events.map(event => event.at)
    assert.deepEqual(at, [...at].sort())
    assert.ok(at.at(-1)! < today)
  })
})

test("a path that is taken is refused, and what cannot be made leaves nothing behind", async () => {
  const taken = join(scratch, days[0]!, "demo.db")
  await assert.rejects(makeDemoLedger(taken, days[0]!), LedgerError)
  const folder = mkdtempSync(join(scratch, "pages-"))
  writeFileSync(
    join(folder, "a.html"),
    "<!-- demo day=-63 at=12:00 url=https://a.example/ -->\n<p>Nichts.</p>",
  )
  const path = join(scratch, "empty", "demo.db")
  await assert.rejects(makeDemoLedger(path, days[0]!, folder), /The demo is not whole/)
  for (const part of [path, `${path}.journal`, `${path}.pages`, `${path}-wal`])
    assert.equal(existsSync(part), false, part)
})

test("templates hold days in every form, and nothing else in braces", () => {
  const forms =
    "{{iso +3}}, {{de +3}}, {{de-year +3}}, {{weekday-de +3}}, {{en +3}}, {{en-year +3}}, {{weekday-en +3}}"
  assert.equal(
    filled(forms, "2028-02-26"),
    "2028-02-29, 29. Februar, 29. Februar 2028, Dienstag, 29 February, 29 February 2028, Tuesday",
  )
  assert.throws(() => filled("{{es +3}}", "2028-02-26"), RangeError)
  assert.throws(() => filled("{{iso 3}}", "2028-02-26"), RangeError)
  const pages = demoPages(demoFolder(), "2026-11-27")
  assert.equal(pages.length, 20)
  for (const { name, html } of pages) assert.doesNotMatch(html, /\{\{|<!-- demo/, name)
})

async function withLedger(path: string, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await Ledger.open(path, loadLinguist)
  try {
    await work(ledger)
  } finally {
    await ledger.close()
  }
}

const actorsOn = (board: DueBoard, list: "overdue" | "today" | "soon" | "waiting") =>
  board[list].map(({ actor }) => actor)

async function languagesIn(ledger: Ledger): Promise<(string | null)[]> {
  const rows = await ledger.db.selectFrom("entry").select("language").distinct().orderBy("language").execute()
  return rows.map(({ language }) => language)
}

async function copiesIn(ledger: Ledger): Promise<number> {
  const rows = await ledger.db
    .selectFrom("version")
    .select("n")
    .where("duplicate_of", "is not", null)
    .execute()
  return rows.length
}

/** Edits of a page that touch entries, and all those that do not. */
import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { test } from "node:test"
import fc from "fast-check"
import { linguist } from "../../src/app/ledger/linguist.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import type { Reading } from "../../src/model/reading.ts"
import { rebuild } from "../../src/store/check/rebuild.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { listChanges, type ShownChange } from "../../src/store/query/changes.ts"
import { showEntry } from "../../src/store/query/show.ts"
import { preparePage } from "../../src/store/write/incoming-page.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import { recordReread } from "../../src/store/write/reread-page.ts"
import { root } from "../project-files.ts"
import { addEach, emptyLedger, faultsOf, html, type PrintedPage, pageFrom, paragraphs } from "./pages.ts"
import { scratchPath } from "./scratch.ts"

const home = "https://www.kuestenblatt.example/lokales/bruecke-hohenlinde"

/** The changes when a page is seen in these states, one after the other; the ledger verifies, also made again. */
async function changesOver(states: readonly PrintedPage[]): Promise<readonly ShownChange[]> {
  const ledger = await emptyLedger()
  await addEach(
    ledger,
    states.map((page, i) => pageFrom(home, page, `2026-11-${String(10 + i)}T08:00:00Z`)),
  )
  const { changes } = await listChanges(ledger.db, { limit: 1_000 })
  assert.deepEqual(await faultsOf(ledger), [])
  await rebuild(ledger)
  assert.deepEqual((await listChanges(ledger.db, { limit: 1_000 })).changes, changes)
  await ledger.close()
  return changes
}

/** The article with some words of one paragraph replaced; the words must be there. */
function edited(...edits: readonly (readonly [number, string, string])[]): PrintedPage {
  const texts = [...paragraphs]
  for (const [at, was, is] of edits) {
    assert.ok(texts[at]!.includes(was), was)
    texts[at] = texts[at]!.replace(was, is)
  }
  return { paragraphs: texts }
}

const fieldsOf = (changes: readonly ShownChange[]) =>
  Object.fromEntries(
    changes.map(({ type, actor, fields }) => [`${type} ${actor}`, fields.map(({ field }) => field)]),
  )

test("changed words are told with the words of before and after, and tied to the entry that they make", async () => {
  const changes = await changesOver([
    {},
    edited([1, "bis zum 31. März 2027 wieder", "bis zum Jahresende 2027 wieder"]),
  ])
  assert.deepEqual(fieldsOf(changes), {
    "statement Ute Sander": ["words"],
    "commitment Ute Sander": ["words", "deadline"],
  })
  for (const { difference, successor, entry, from, to, sentence } of changes) {
    assert.deepEqual(
      difference.filter(part => !("same" in part)),
      [{ was: "31. März 2027", is: "Jahresende 2027" }].map(({ was, is }) => ({
        was: was.replace(" 2027", ""),
        is: is.replace(" 2027", ""),
      })),
    )
    assert.ok(successor !== null && successor !== entry)
    assert.deepEqual([from, to], [1, 2])
    assert.ok(sentence.is!.includes("Jahresende 2027"))
  }
})

test("a dropped condition, another speaker, lost quotation marks and a sentence that is gone are told as such", async () => {
  const dropped = await changesOver([
    {},
    edited([2, "„Wenn die Stadt kein Geld bekommt, werden wir", "„Wir werden"]),
  ])
  assert.ok(
    fieldsOf(dropped)["commitment Otto Prien"]!.includes("condition"),
    JSON.stringify(fieldsOf(dropped)),
  )
  assert.ok(dropped.every(({ actor }) => actor === "Otto Prien"))

  const speaker = await changesOver([
    {},
    edited([2, "sagte Hafenmeister Otto Prien", "sagte Bürgermeisterin Ute Sander"]),
  ])
  assert.deepEqual(fieldsOf(speaker), {
    "statement Otto Prien": ["speaker"],
    "commitment Otto Prien": ["speaker"],
  })
  assert.deepEqual(
    speaker.map(({ fields }) => [fields[0]!.was, fields[0]!.is]),
    [
      ["Otto Prien", "Ute Sander"],
      ["Otto Prien", "Ute Sander"],
    ],
  )

  const marks = await changesOver([
    {
      paragraphs: [
        "Otto Prien sagte: „Der Kran am alten Kai steht still.“ Danach ging er in den Hafen zurück.",
      ],
    },
    {
      paragraphs: [
        "Otto Prien sagte: Der Kran am alten Kai steht still. Danach ging er in den Hafen zurück.",
      ],
    },
  ])
  assert.equal(marks.length, 1)
  assert.match(marks[0]!.fields[0]!.field, /^(?:marks|words)$/)

  const gone = await changesOver([{}, { paragraphs: paragraphs.filter((_, i) => i !== 2) }])
  assert.ok(gone.length >= 2)
  for (const { fields, sentence, successor, difference } of gone) {
    assert.deepEqual([fields[0]!.field, sentence.is, successor], ["gone", null, null])
    assert.equal(difference.length, 1)
  }
})

test("a house style of quotation marks, a soft hyphen and a moved paragraph are no change of an entry", async () => {
  const style = paragraphs.map(text =>
    text.replaceAll("„", "»").replaceAll("“", "«").replace("Brücke", "Brü\u00adcke"),
  )
  assert.deepEqual(await changesOver([{}, { paragraphs: style }]), [])
  assert.deepEqual(await changesOver([{}, { paragraphs: [0, 3, 1, 2, 4].map(i => paragraphs[i]!) }]), [])
})

const around = fc.record({
  before: fc.shuffledSubarray([
    "<nav><ul><li><a href=/>Start</a><li><a href=/l>Lokales</a></ul></nav>",
    "<div class=ad>Anzeige</div>",
    "<div class=teaser><a href=/x>„Wir bauen“, sagt der Reeder</a></div>",
  ]),
  behind: fc.shuffledSubarray([
    "<aside><h3>Mehr zum Thema</h3><a href=/t>Kran bleibt im Dock</a><a href=/u>Fähre fährt nicht</a></aside>",
    "<footer><a href=/i>Impressum</a> <a href=/d>Datenschutz</a></footer>",
    "<section class=comments><h3>Kommentare</h3><p>Na endlich!</p></section>",
    "<div class=newsletter>Unser Rundbrief am Morgen</div>",
  ]),
  updated: fc.constantFrom(
    "",
    "<p class=date>Aktualisiert um 14:05 Uhr</p>",
    "<p class=date>Stand: 10.11.2026, 9:30 Uhr</p>",
  ),
  typo: fc.constantFrom("vier Stunden", "vire Stunden", "fünf Stunden"),
  more: fc.boolean(),
})

test("navigation, adverts, links, time stamps and another paragraph may change as they like: nothing is told", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(around, { minLength: 2, maxLength: 4 }), async states => {
      const pages = states.map(
        ({ before, behind, updated, typo, more }): PrintedPage => ({
          before,
          behind: [updated, ...behind],
          paragraphs: [
            paragraphs[0]!.replace("vier Stunden", typo),
            ...paragraphs.slice(1),
            ...(more
              ? [
                  "Am Abend brannte im Rathaus noch lange das Licht, und auf dem Platz davor standen die Leute.",
                ]
              : []),
          ],
        }),
      )
      assert.deepEqual(await changesOver(pages), [])
    }),
    { numRuns: 12 },
  )
})

test("a page that is edited back and forth tells each edit, and whether the words are back", async () => {
  const other = edited([1, "31. März", "30. April"])
  const ledger = await emptyLedger()
  const [first] = await addEach(
    ledger,
    [{}, other, {}].map(page => pageFrom(home, page)),
  )
  const { changes } = await listChanges(ledger.db, { page: first!.page, limit: 10 })
  const promises = changes.filter(({ type }) => type === "commitment")
  assert.deepEqual(
    promises.map(({ from, to, isBack }) => [from, to, isBack]),
    [
      [2, 3, false],
      [1, 2, true],
    ],
  )
  const [back, forth] = promises
  assert.deepEqual([back!.entry, back!.successor], [forth!.successor, forth!.entry])
  const shown = await showEntry(ledger.db, forth!.entry, { today: "2026-12-01", within: 7 })
  assert.deepEqual(
    shown!.changes.map(({ to }) => to),
    [2, 3],
  )
  assert.equal(shown!.reports[0]!.isGone, false)
  const replaced = await showEntry(ledger.db, forth!.successor!, { today: "2026-12-01", within: 7 })
  assert.equal(replaced!.reports.find(({ entry }) => entry === forth!.successor)!.isGone, true)
  assert.deepEqual(await faultsOf(ledger), [])
  await ledger.close()
})

test("two versions in one batch tell what two batches do", async () => {
  const states = [
    {},
    edited([1, "31. März", "30. April"]),
    edited([1, "31. März", "30. April"], [2, "alle Fähren", "einige Fähren"]),
  ]
  const pages = states.map(page => pageFrom(home, page))
  const [one, each] = [await emptyLedger(), await emptyLedger()]
  const recorded = await recordPages(one, pages, "test")
  assert.deepEqual(await addEach(each, pages), recorded)
  assert.deepEqual(
    recorded.map(({ version, changed }) => [version, changed > 0]),
    [
      [1, false],
      [2, true],
      [3, true],
    ],
  )
  const told = async (ledger: Ledger) => (await listChanges(ledger.db, { limit: 50 })).changes
  assert.deepEqual(await told(one), await told(each))
  for (const ledger of [one, each]) {
    assert.deepEqual(await faultsOf(ledger), [])
    await ledger.close()
  }
})

test("a running report of fifty versions tells the one post that was changed, not those that drop off its end", async () => {
  const post = (i: number) =>
    `${8 + (i % 12)}.${String(i).padStart(2, "0")} Uhr: „Wir haben heute ${i + 3} Fähren auf dem Fluss“, sagte Otto Prien zur Lage Nummer ${i}.`
  const state = (i: number): PrintedPage => ({
    head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Hochwasser am Fluss"}</script>',
    title: "Hochwasser am Fluss",
    paragraphs: Array.from({ length: Math.min(i + 3, 25) }, (_, k) => {
      const text = post(i + 2 - k)
      return i >= 30 && i + 2 - k === 20 ? text.replace("23 Fähren", "22 Fähren") : text
    }),
  })
  const ledger = await emptyLedger()
  for (let i = 0; i < 50; i += 1) await addEach(ledger, [pageFrom(home, state(i))])
  const { changes } = await listChanges(ledger.db, { limit: 1_000 })
  assert.deepEqual(
    changes.map(({ to, difference }) => [to, difference.filter(part => !("same" in part))]),
    [[31, [{ was: "23", is: "22" }]]],
  )
  assert.deepEqual(await faultsOf(ledger), [])
  await ledger.close()
})

test("two processes that add versions of one page at once keep all of them, with what changed between", async () => {
  const path = scratchPath()
  await (await emptyLedger(path)).close()
  const days = ["1. März", "2. März", "3. März", "4. März", "5. März", "6. März"]
  const files = days.map((day, i) => {
    const file = join(dirname(path), `${i}.html`)
    writeFileSync(file, html(edited([1, "31. März", day])))
    return file
  })
  const main = join(root, "src/cli/main.ts")
  const codes = await Promise.all(
    [0, 1].map(writer => {
      const own = files.filter((_, i) => i % 2 === writer)
      const child = spawn(process.execPath, [main, "add", ...own, "--url", home, "--ledger", path])
      return new Promise(resolve => child.on("close", resolve))
    }),
  )
  assert.deepEqual(codes, [0, 0])
  const ledger = await Ledger.open(path, loadLinguist)
  const versions = await ledger.db.selectFrom("version").select("number").orderBy("number").execute()
  assert.deepEqual(
    versions.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6],
  )
  const { changes } = await listChanges(ledger.db, { limit: 50 })
  assert.equal(changes.filter(({ type }) => type === "statement").length, 5)
  assert.deepEqual(await faultsOf(ledger), [])
  await ledger.close()
})

test("changes are listed from a day on, the newest first, and so many of them", async () => {
  const ledger = await emptyLedger()
  const dates = ["2026-11-10T08:00:00Z", "2026-11-12T08:00:00Z", "2026-11-14T08:00:00Z"]
  const states = [{}, edited([1, "31. März", "30. April"]), edited([1, "31. März", "31. Mai"])]
  await addEach(
    ledger,
    states.map((page, i) => pageFrom(home, page, dates[i])),
  )
  const list = async (since: string | null, limit = 50) => {
    const { changes, total } = await listChanges(ledger.db, { since, limit })
    return [changes.map(({ to }) => to), total]
  }
  assert.deepEqual(await list(null), [[3, 3, 2, 2], 4])
  assert.deepEqual(await list("2026-11-14"), [[3, 3], 2])
  assert.deepEqual(await list("2026-11-15"), [[], 0])
  assert.deepEqual(await list(null, 1), [[3], 4])
  await ledger.close()
})

test("what another reader reads otherwise is no edit; reading a version again brings its changes up to date", async () => {
  const ledger = await emptyLedger()
  const whole = pageFrom(home, {})
  // The older reader cut the first statement short, and missed all others and the commitments.
  const [first] = whole.reading.statements
  const cut = first!.words.map(({ start, end }) => ({
    start,
    end: start + whole.reading.text.slice(start, end).lastIndexOf(" "),
  }))
  const reading = {
    ...whole.reading,
    reader: "older",
    statements: [{ ...first!, words: cut }],
    commitments: [],
  }
  const older = preparePage({ ...whole, url: home, reading }, whole.at, linguist)
  const states = [
    edited([0, "vier Stunden", "fünf Stunden"]),
    edited([0, "vier Stunden", "fünf Stunden"], [1, "31. März", "30. April"]),
  ]
  await addEach(ledger, [older, ...states.map(page => pageFrom(home, page))])
  const told = async () =>
    (await listChanges(ledger.db, { limit: 50 })).changes.map(({ to, type }) => [to, type])
  const both = [
    [3, "statement"],
    [3, "commitment"],
  ]
  assert.deepEqual(await told(), both)
  const versions = await ledger.db.selectFrom("version").selectAll().orderBy("n").execute()
  const { id: page } = await ledger.db.selectFrom("page").select("id").executeTakeFirstOrThrow()
  const reread = async (number: number, reading: Reading) => {
    const version = versions[number - 1]!
    const { n: versionN, sha256, address, at } = version
    const archivedAt = at
    await recordReread(
      ledger,
      { page, version: number, versionN, sha256, url: address, archivedAt, reading },
      "2026-11-20T00:00:00Z",
    )
  }
  await reread(1, whole.reading)
  assert.deepEqual(await told(), both)
  // A reading of the second version that finds nothing leaves nothing that could have changed behind it.
  const second = pageFrom(home, states[0]!).reading
  await reread(2, { ...second, statements: [], commitments: [] })
  assert.deepEqual(await told(), [])
  await reread(2, second)
  assert.deepEqual(await told(), both)
  assert.deepEqual(await faultsOf(ledger), [])
  await rebuild(ledger)
  assert.deepEqual(await told(), both)
  await ledger.close()
})

/** The same article at several addresses and in several papers. */
import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { sql } from "kysely"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { commonShare, likenessOf } from "../../src/ledger/sameness/likeness.ts"
import { rebuild } from "../../src/store/check/rebuild.ts"
import { verify } from "../../src/store/check/verify.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { listChanges, pageNamed } from "../../src/store/query/changes.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import { addEach, emptyLedger, faultsOf, html, type PrintedPage, pageFrom, paragraphs } from "./pages.ts"
import { scratchPath } from "./scratch.ts"

const home = "https://www.kuestenblatt.example/lokales/bruecke-hohenlinde"
const canonical = home

const entriesOf = async (ledger: Ledger) =>
  (await ledger.db.selectFrom("entry").select("id").orderBy("id").execute()).map(({ id }) => id)

test("one article at its many addresses is one page, whatever order they come in, and nothing was edited", async () => {
  const cut = paragraphs.slice(0, 3)
  const pages = [
    pageFrom(home, { canonical }),
    pageFrom("https://www.kuestenblatt.example/amp/lokales/bruecke-hohenlinde", {
      canonical,
      paragraphs: cut,
    }),
    pageFrom("https://m.kuestenblatt.example/lokales/bruecke-hohenlinde", { behind: [] }),
    pageFrom(`${home}?utm_source=brief&fbclid=1#top`, { canonical }),
    pageFrom(`${home}/drucken`, { canonical, before: [], behind: [] }),
    pageFrom("http://kuestenblatt.example/lokales/bruecke-hohenlinde/", { canonical }),
    // The second part of the article alone.
    pageFrom(`${home}?page=2`, { paragraphs: paragraphs.slice(3) }),
  ]
  const told = []
  for (const order of [pages, [...pages].reverse(), [...pages.slice(3), ...pages.slice(0, 3)]]) {
    const ledger = await emptyLedger()
    const recorded = await addEach(ledger, order)
    assert.equal(new Set(recorded.map(({ page }) => page)).size, 1)
    assert.equal(recorded.filter(({ isNew }) => isNew).length, 5)
    assert.ok(recorded.every(({ duplicateOf, changed }) => duplicateOf === null && changed === 0))
    assert.equal(recorded.filter(({ isOtherView }) => isOtherView).length, 4)
    assert.deepEqual((await listChanges(ledger.db, { limit: 50 })).changes, [])
    assert.deepEqual(await faultsOf(ledger), [])
    assert.equal(await pageNamed(ledger.db, `${home}/amp`), recorded[0]!.page)
    told.push(await entriesOf(ledger))
    await ledger.close()
  }
  assert.deepEqual(told[1], told[0])
  assert.deepEqual(told[2], told[0])
})

test("all addresses in one batch are one page as well", async () => {
  const ledger = await emptyLedger()
  const recorded = await recordPages(
    ledger,
    [
      pageFrom(home, { canonical }),
      pageFrom(`${home}?wt_mc=1`, { canonical }),
      pageFrom("https://m.kuestenblatt.example/lokales/bruecke-hohenlinde", { canonical, behind: [] }),
    ],
    "test",
  )
  assert.deepEqual(
    recorded.map(({ version, isNew }) => [version, isNew]),
    [
      [1, true],
      [1, false],
      [2, true],
    ],
  )
  assert.deepEqual(await faultsOf(ledger), [])
  await ledger.close()
})

test("a page that changes to what another view of it shows was changed all the same", async () => {
  const ledger = await emptyLedger()
  const [full, less] = [{ canonical }, { canonical, behind: [] }]
  const mobile = "https://m.kuestenblatt.example/lokales/bruecke-hohenlinde"
  const recorded = await addEach(ledger, [
    pageFrom(home, full),
    pageFrom(mobile, less),
    pageFrom(home, less),
    pageFrom(mobile, less),
  ])
  assert.deepEqual(
    recorded.map(({ version, isNew }) => [version, isNew]),
    [
      [1, true],
      [2, true],
      [3, true],
      [2, false],
    ],
  )
  await ledger.close()
})

test("a page of another site cannot pass for a page by naming its address", async () => {
  const ledger = await emptyLedger()
  const [own] = await addEach(ledger, [pageFrom(home, { canonical })])
  const before = await entriesOf(ledger)
  // On a service where everybody has a host of his own, all are of one family.
  const victim = "https://opfer.blogdienst.example/eintrag"
  const [blog, neighbour] = await addEach(ledger, [
    pageFrom(victim, { canonical: victim, title: "Ein Eintrag" }),
    pageFrom("https://fremd.blogdienst.example/eintrag", {
      canonical: victim,
      paragraphs: paragraphs.slice(0, 2),
    }),
  ])
  assert.notEqual(blog!.page, neighbour!.page)
  const hostile = [
    "https://boese.example/bruecke",
    "https://kuestenblatt.example.boese.example/lokales/bruecke-hohenlinde",
    "https://bueckenblatt.example/lokales/bruecke-hohenlinde",
  ]
  const lie =
    "„Wir werden die alte Brücke niemals wieder öffnen“, sagte Bürgermeisterin Ute Sander am Montag im Rat."
  const recorded = await addEach(
    ledger,
    hostile.map(url =>
      pageFrom(url, { canonical, head: `<meta property="og:url" content="${home}">`, paragraphs: [lie] }),
    ),
  )
  for (const { page, version, isNew } of recorded) {
    assert.notEqual(page, own!.page)
    assert.deepEqual([version, isNew], [1, true])
  }
  assert.equal((await listChanges(ledger.db, { limit: 50 })).total, 0)
  assert.equal(await pageNamed(ledger.db, home), own!.page)
  // The page itself is known still, and its entries are there as they were.
  const [again] = await addEach(ledger, [pageFrom(home, { canonical })])
  assert.deepEqual([again!.page, again!.version, again!.isNew], [own!.page, 1, false])
  const lost = await ledger.db.selectFrom("entry").select("id").where("lost", "=", 1).execute()
  assert.deepEqual(lost, [])
  assert.ok(before.length > 0)
  await ledger.close()
})

test("an address whose article is another one every day is no page of its own", async () => {
  const ledger = await emptyLedger()
  const live = "https://www.kuestenblatt.example/aktuell"
  const other = [
    "Ganz andere Worte über den Hafen: „Der Kran steht still“, sagte Reeder Thore Lüders am Kai von Norderwisch.",
  ]
  const [first, second] = await addEach(ledger, [
    pageFrom(live, { canonical }),
    pageFrom(live, {
      canonical: "https://www.kuestenblatt.example/lokales/kran",
      paragraphs: other,
      title: "Kran steht",
    }),
  ])
  assert.notEqual(first!.page, second!.page)
  assert.equal(second!.changed, 0)
  await ledger.close()
})

const agency: PrintedPage = {}
/** Another headline, another lead, a cut paragraph, a word here and there. */
const edited: PrintedPage = {
  title: "Hohenlinde: Brücke soll im Frühjahr öffnen",
  paragraphs: [
    "Kein Ende im Brückenstreit von Hohenlinde: Nach langer Sitzung legt sich Bürgermeisterin Ute Sander fest.",
    paragraphs[1]!,
    paragraphs[2]!.replace("sechs Schiffe", "sechs Fähren"),
    paragraphs[4]!,
  ],
}
/** Written by somebody else about the same session, with the same quotation. */
const ownReport: PrintedPage = {
  title: "Sander verspricht die Brücke",
  paragraphs: [
    "Es war ein langer Abend im Rathaus von Hohenlinde, und als die Türen aufgingen, stand ein Datum im Raum. Seit die Brücke gesperrt ist, haben die Händler am linken Ufer die Hälfte ihrer Kunden verloren.",
    "„Wir werden die alte Brücke bis zum 31. März 2027 wieder öffnen“, sagte Bürgermeisterin Ute Sander. Woher sie die Zuversicht nimmt, ließ sie offen; ihre Verwaltung schweigt zu den Kosten.",
    "Auf dem Markt glaubt kaum jemand daran. Eine Bäckerin erzählt, sie habe schon drei solcher Termine erlebt, und jedes Mal sei der Winter dazwischen gekommen. Ihr Nachbar hat den Laden im Herbst aufgegeben.",
    "Der Ausschuss will sich im Dezember mit den Gutachten befassen. Bis dahin bleibt die Straße zum Ufer ein Parkplatz, auf dem an guten Tagen zwei Wagen stehen.",
  ],
}

const papers = (pages: readonly PrintedPage[]) =>
  pages.map((page, i) => pageFrom(`https://www.blatt-${i}.example/artikel/bruecke`, page))

test("agency copies with small edits are near copies, word-for-word ones the same, another report of the event is none", async () => {
  const ledger = await emptyLedger()
  const pages = papers([agency, edited, agency, ownReport])
  const [first, near, same, other] = await recordPages(ledger, pages, "test")
  assert.deepEqual([first!.duplicateOf, first!.duplicateAs], [null, null])
  assert.deepEqual([near!.duplicateOf, near!.duplicateAs], [first!.page, "near"])
  assert.deepEqual([same!.duplicateOf, same!.duplicateAs], [first!.page, "same"])
  assert.deepEqual([other!.duplicateOf, other!.duplicateAs], [null, null])
  // What all four print was said once.
  const promise = await ledger.db
    .selectFrom("entry")
    .selectAll()
    .where("type", "=", "statement")
    .where("words", "like", "%alte Brücke bis zum 31. März%")
    .execute()
  assert.equal(promise.length, 1)
  const { n } = await ledger.db
    .selectFrom("report")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .where("entry", "=", promise[0]!.n)
    .executeTakeFirstOrThrow()
  assert.equal(n, 4)
  // One by one, and made again from the journal, it is the same.
  const single = await emptyLedger()
  assert.deepEqual(await addEach(single, pages), [first, near, same, other])
  for (const one of [ledger, single]) {
    assert.deepEqual(await faultsOf(one), [])
    await rebuild(one)
    assert.deepEqual(await faultsOf(one), [])
    await one.close()
  }
})

test("the order of papers changes which is first, and nothing else", async () => {
  const told = []
  for (const order of [papers([agency, edited, ownReport]), papers([agency, edited, ownReport]).reverse()]) {
    const ledger = await emptyLedger()
    const recorded = await addEach(ledger, order)
    const pairs = recorded
      .filter(({ duplicateOf }) => duplicateOf !== null)
      .map(({ page, duplicateOf, duplicateAs }) => [duplicateAs, ...[page, duplicateOf].sort()])
    told.push({ pairs, entries: await entriesOf(ledger) })
    await ledger.close()
  }
  assert.equal(told[0]!.pairs.length, 1)
  assert.deepEqual(told[1], told[0])
})

test("what comes again after weeks in the same form is no copy, and a short text none of anything", async () => {
  const ledger = await emptyLedger()
  const later = { ...edited, published: "2026-12-20" }
  const short = { paragraphs: ["„Der Kran steht still“, sagte Otto Prien am Montag in Hohenlinde."] }
  const pages = papers([agency, later, short, { ...short, title: "Kurz" }])
  const recorded = await addEach(ledger, pages)
  assert.deepEqual(
    recorded.map(({ duplicateAs }) => duplicateAs),
    [null, null, null, null],
  )
  await ledger.close()
})

test("an estimated likeness is near the true one", () => {
  const words = Array.from({ length: 400 }, (_, i) => `wort${(i * 7919) % 400}`)
  const block = (text: string) => ({
    text,
    blocks: [{ role: "article" as const, kind: "paragraph" as const, start: 0, end: text.length }],
  })
  const all = likenessOf(block(words.join(" ")))!
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 400 }), kept => {
      const some = likenessOf(block(words.slice(0, kept).join(" ")))!
      const share = (100 * (kept - 3)) / 397
      assert.ok(Math.abs(commonShare(all.minima, some.minima) - share) < 20, `${kept}`)
    }),
    { numRuns: 60 },
  )
  assert.equal(likenessOf(block("zu kurz")), null)
  assert.ok(html(agency).length > 0)
})

test("a ledger of before this knows its pages by their addresses, says that its tables are older, and is made whole by a rebuild", async () => {
  const path = scratchPath()
  const old = await emptyLedger(path)
  const [known] = await addEach(old, [pageFrom(home, { canonical })])
  for (const table of ["address", "likeness", "likeness_key", "change"])
    await old.db.schema.dropTable(table).execute()
  for (const column of ["view", "address", "duplicate_as"])
    await old.db.schema.alterTable("version").dropColumn(column).execute()
  await old.db.schema.alterTable("entry").dropColumn("asked").execute()
  await sql`pragma user_version = 3`.execute(old.db)
  await old.close()
  const ledger = await Ledger.open(path, loadLinguist)
  const [again, other, edit] = await addEach(ledger, [
    pageFrom(`${home}?utm_source=x`, { canonical }),
    pageFrom(`${home}/amp`, { canonical, behind: [] }),
    pageFrom(home, { canonical, paragraphs: paragraphs.map(text => text.replace("31. März", "30. April")) }),
  ])
  assert.deepEqual([again!.page, again!.isNew], [known!.page, false])
  assert.deepEqual([other!.page, other!.version, other!.isOtherView], [known!.page, 2, true])
  assert.deepEqual([edit!.page, edit!.version, edit!.changed > 0], [known!.page, 3, true])
  const { ok, notes } = await verify(ledger)
  assert.equal(ok, true)
  assert.match(notes.join(), /older tables.*rebuild/)
  await rebuild(ledger)
  assert.deepEqual((await verify(ledger)).notes, [])
  assert.deepEqual(await faultsOf(ledger), [])
  await ledger.close()
})

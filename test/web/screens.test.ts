/** What the screens say of lists that are longer than they, of what is not there, and of a ledger that cannot answer. */
import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { workbenchApp } from "../../src/web/serve.ts"
import { testBench, today } from "./demo-workbench.ts"

const bench = await testBench()
const { db } = bench.ledger

const screen = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
  const answer = await bench.ask(path, { headers })
  assert.equal(answer.status, 200, path)
  return await answer.text()
}
/** What an address of a screen is asked with. */
const target = (href: string | undefined): string => href!.replaceAll("&amp;", "&")

test("the board takes whole numbers, and promises no more than it shows", async () => {
  const usual = await screen("/due")
  const lists = (page: string) => page.slice(page.indexOf('<section class="board'), page.indexOf("</main>"))
  for (const limit of ["2.5", "-3", "many", "1e2", "0x10", "9999999"])
    assert.equal(lists(await screen(`/due?limit=${limit}`)), lists(usual), limit)
  assert.match(await screen("/due?limit=1"), /href="\/due\?limit=51#board-undated"/)
  const { n } = await db
    .selectFrom("entry")
    .select(eb => eb.fn.max("n").as("n"))
    .executeTakeFirstOrThrow()
  const row = await db
    .selectFrom("entry")
    .selectAll()
    .where("is_open", "=", 1)
    .where("due_day", "is not", null)
    .limit(1)
    .executeTakeFirstOrThrow()
  const before = (await screen("/due/calendar?month=2031-05")).includes(
    'rel="next" href="/due/calendar?month=2031-05',
  )
  assert.equal(before, false)
  const many = Array.from({ length: 1_001 }, (_, i) => ({
    ...row,
    n: n! + 1 + i,
    id: `c-many${i}`,
    utterance: n! + 1 + i,
    due_day: `2031-05-${String(1 + (i % 31)).padStart(2, "0")}`,
    waits: 0,
  }))
  await db.transaction().execute(async write => {
    for (const one of many) await write.insertInto("entry").values(one).execute()
  })
  try {
    assert.match(await screen("/due?limit=480"), /href="\/due\?limit=500#board-running"/)
    const most = await screen("/due?limit=500")
    const running = most.slice(most.indexOf('class="board board-running"'))
    assert.match(running, /<p class="more">… and 5\d\d more<\/p>/)
    const month = await screen("/due/calendar?month=2031-05")
    assert.ok(month.includes("c-many0") && !month.includes("/entries/c-many991"))
    const rest = await screen(target(/<p class="more"><a rel="next" href="([^"]+)"/.exec(month)?.[1]))
    assert.ok(!rest.includes('/entries/c-many0"'))
    assert.match(rest, /\/entries\/c-many\d/)
    assert.doesNotMatch(rest, /<p class="more">/)
    const { id } = await db
      .selectFrom("actor")
      .select("id")
      .where("n", "=", row.actor!)
      .executeTakeFirstOrThrow()
    const actor = await screen(`/actors/${id}`)
    const { openInAll, open } = await bench.api<{ openInAll: number; open: unknown[] }>(
      `/actors/${id}?limit=50`,
    )
    assert.ok(openInAll > 1_000 && open.length === 50)
    assert.match(actor, /<span class="badge">1,0\d\d<\/span>/)
    const rows = target(/<p class="more"><a href="([^"]+)">… and \d+ more/.exec(actor)?.[1])
    assert.equal(rows, `/search?actor=${id}&type=commitment`)
    assert.equal((await bench.ask(rows)).status, 200)
  } finally {
    await db.deleteFrom("entry").where("n", ">", n!).execute()
  }
})

test("people go on behind the hundredth", async () => {
  const { n } = await db
    .selectFrom("actor")
    .select(eb => eb.fn.max("n").as("n"))
    .executeTakeFirstOrThrow()
  const entry = await db
    .selectFrom("entry")
    .selectAll()
    .where("state", "=", "candidate")
    .limit(1)
    .executeTakeFirstOrThrow()
  assert.doesNotMatch(await screen("/actors"), /rel="next"/)
  await db.transaction().execute(async write => {
    for (let i = 1; i <= 120; i++) {
      const name = `Person ${i}`
      const actor = {
        n: n! + i,
        id: `a-many${i}`,
        name,
        kind: null,
        surname: `many ${i}`,
        wikidata: null,
        merged_into: null,
      }
      await write.insertInto("actor").values(actor).execute()
      await write
        .insertInto("entry")
        .values({ ...entry, n: 1_000_000 + i, id: `s-many${i}`, actor: n! + i })
        .execute()
    }
  })
  try {
    const seen = new Set<string>()
    let rows = 0
    for (let path: string | null = "/actors"; path !== null; ) {
      const page: string = await screen(path)
      const ids = [...page.matchAll(/<th scope="row"><a href="\/actors\/([^"]+)"/g)].map(found => found[1]!)
      assert.ok(ids.length <= 100)
      for (const id of ids) seen.add(id)
      rows += ids.length
      const next: string | undefined = /<a rel="next" href="([^"]+)"/.exec(page)?.[1]
      path = next === undefined ? null : target(next)
    }
    assert.equal(rows, seen.size)
    for (let i = 1; i <= 120; i++) assert.ok(seen.has(`a-many${i}`))
  } finally {
    await db.deleteFrom("entry").where("n", ">", 1_000_000).execute()
    await db.deleteFrom("actor").where("n", ">", n!).execute()
  }
})

test("the history of nothing is not there, and that of an abbreviated id is the whole one's", async () => {
  for (const id of ["nonsense", "c-zzzzzzzzzzzz", "x-1"]) {
    const answer = await bench.ask(`/history/${id}`)
    assert.equal(answer.status, 404, id)
    assert.match(await answer.text(), /class="failure">[^<]*(?:is no id|no entry)/)
  }
  const { subject } = await db
    .selectFrom("event")
    .select("subject")
    .where("subject", "like", "c-%")
    .limit(1)
    .executeTakeFirstOrThrow()
  assert.match(await screen(`/history/${subject!.slice(0, 9)}`), new RegExp(`<code>${subject}</code>`))
})

test("saved searches are asked where they are shown, and the inbox shows what the API has", async () => {
  await bench.api("/searches", { json: { name: "Brücken", query: "Brücke" } })
  assert.match(await screen("/search"), /Brücken/)
  assert.doesNotMatch(await screen("/search?q=Fähre"), /Brücken/)
  for (const query of [
    "type=statement",
    "type=commitment&kind=promise",
    "type=commitment&actor=Nobody",
    "aside=1",
  ]) {
    const page = await screen(`/?${query}`)
    const ids = [...page.matchAll(/<article class="card" id="([^"]+)"/g)].map(found => found[1])
    const { candidates } = await bench.api<{ candidates: { entry: string; outlets: number }[] }>(
      `/inbox?${query}`,
    )
    assert.deepEqual(
      ids,
      candidates.map(({ entry }) => entry),
      query,
    )
    for (const { entry, outlets } of candidates) {
      const card = page.slice(page.indexOf(`id="${entry}"`)).split("</article>")[0]!
      assert.equal(/class="printed"/.test(card), outlets > 1, entry)
    }
  }
})

test("the calendar is in the language that its address names, and the screen shows such an address", async () => {
  const calendar = async (query: string, accept: string) =>
    await (await bench.ask(`/calendar.ics${query}`, { headers: { "accept-language": accept } })).text()
  const [german, english] = [await calendar("", "de-DE"), await calendar("", "en")]
  assert.notEqual(german, english)
  const same = (text: string) => text.replace(/^DTSTAMP.*$/gm, "")
  assert.equal(same(await calendar("?language=de", "en")), same(german))
  assert.equal(same(await calendar("?language=en", "de")), same(english))
  assert.equal(same(await calendar("?language=de", "")), same(german))
  assert.equal(same(await calendar("?language=fr", "de")), same(german))
  for (const language of ["de", "en"])
    for (const path of ["/due", "/due/calendar"])
      assert.match(
        await screen(path, { cookie: `beimwort-language=${language}` }),
        new RegExp(`href="webcal://127\\.0\\.0\\.1:4848/calendar\\.ics\\?language=${language}"`),
      )
})

test("a ledger that cannot answer is told on a screen, without counts", async t => {
  const lines = t.mock.method(console, "error", () => {})
  const path = join(bench.folder, "damaged.db")
  const ledger = await Ledger.open(path, loadLinguist, { create: true })
  const app = workbenchApp({ ...bench, ledger, today: () => today })
  const ask = (at: string) => app.request(`http://localhost${at}`, { headers: { host: "localhost" } })
  assert.equal((await ask("/due")).status, 200)
  await ledger.db.schema.dropTable("entry").execute()
  for (const at of ["/", "/due", "/nothing", "/entries/c-zzzzzzzzzzzz"]) {
    const answer = await ask(at)
    assert.equal(answer.status, at === "/nothing" ? 404 : 500, at)
    assert.match(answer.headers.get("content-type")!, /^text\/html/)
    const page = await answer.text()
    assert.match(page, /class="failure"/)
    assert.match(page, /<nav class="side"/)
    assert.doesNotMatch(page, /class="badge"/)
  }
  assert.ok(lines.mock.callCount() >= 3)
  await ledger.close()
})

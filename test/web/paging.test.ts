import assert from "node:assert/strict"
import { test } from "node:test"
import { testBench } from "./demo-workbench.ts"

const bench = await testBench()
const { db } = bench.ledger

type Answer = Readonly<Record<string, unknown>> & { readonly next: string | null; readonly total?: number }

/** All that a list gives, page by page. `between`: what happens behind each page. */
async function walk<T>(
  path: string,
  key: string,
  limit: number,
  between: (page: readonly T[]) => Promise<void> = async () => {},
): Promise<{ readonly all: T[]; readonly totals: readonly unknown[] }> {
  const all: T[] = []
  const totals: unknown[] = []
  for (let cursor: string | null = ""; cursor !== null; ) {
    const more: string = `${path.includes("?") ? "&" : "?"}limit=${limit}${cursor === "" ? "" : `&cursor=${cursor}`}`
    const answer: Answer = await bench.api(path + more)
    const page = answer[key] as T[]
    assert.ok(page.length <= limit)
    assert.ok(page.length === limit || answer.next === null, `${path} ends early`)
    all.push(...page)
    totals.push(answer.total)
    cursor = answer.next
    await between(page)
  }
  return { all, totals }
}

const idsOf = (rows: readonly { readonly entry: string }[]): string[] => rows.map(({ entry }) => entry)
const unlike = (ids: readonly string[]): number => new Set(ids).size

test("a walk through the search gives the whole ledger, each entry once, with one total", async () => {
  const expected = await db
    .selectFrom("entry")
    .select("id")
    .where("state", "in", ["candidate", "confirmed"])
    .where(eb => eb.or([eb("lost", "=", 0), eb("state", "<>", "candidate")]))
    .orderBy("n", "desc")
    .execute()
  for (const limit of [7, 200]) {
    const { all, totals } = await walk<{ entry: string }>("/entries", "entries", limit)
    assert.deepEqual(
      idsOf(all),
      expected.map(({ id }) => id),
    )
    assert.deepEqual([...new Set(totals)], [expected.length])
  }
})

test("a walk gives what one long page gives: by rank, by phrase, with filters", async () => {
  for (const query of [
    "q=Streik",
    "q=Fähre OR Brücke OR ferry",
    'q="in Lauenwerth"',
    "type=commitment",
    "actor=Sievertz",
    "state=rejected",
  ]) {
    const path = `/entries?${encodeURI(query)}`
    const whole: { entries: { entry: string }[] } = await bench.api(`${path}&limit=200`)
    const { all } = await walk<{ entry: string }>(path, "entries", 3)
    assert.ok(all.length > 0, `${query} finds nothing`)
    assert.deepEqual(idsOf(all), idsOf(whole.entries), query)
  }
})

test("every other list goes on as well", async () => {
  const lists = [
    ["/pages", "pages", "page"],
    ["/actors", "actors", "actor"],
    ["/changes", "changes", "entry"],
    ["/inbox?type=statement", "candidates", "entry"],
    ["/calendar?from=2020-01-01&to=2040-12-31", "entries", "entry"],
    ...["overdue", "soon", "waiting", "running", "undated"].map(
      list => [`/due/${list}`, "commitments", "entry"] as const,
    ),
  ] as const
  for (const [path, key, id] of lists) {
    const one = await walk<Record<string, string>>(path, key, 200)
    const many = await walk<Record<string, string>>(path, key, 2)
    assert.ok(one.all.length > 0, `${path} is empty`)
    assert.deepEqual(many.all, one.all, path)
    if (key !== "changes") assert.equal(unlike(many.all.map(row => row[id]!)), many.all.length, path)
  }
  const board: Record<string, unknown[]> = await bench.api("/due?limit=500")
  const { all } = await walk("/due/undated", "commitments", 3)
  assert.deepEqual(all, board.undated)
})

test("a history goes on behind the event that was told last", async () => {
  const { id } = await db
    .selectFrom("event")
    .select("subject as id")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .where("subject", "like", "c-%")
    .groupBy("subject")
    .orderBy("n", "desc")
    .limit(1)
    .executeTakeFirstOrThrow()
  const whole: { events: { seq: number }[] } = await bench.api(`/history/${id}`)
  assert.ok(whole.events.length > 1)
  const { all } = await walk(`/history/${id!.slice(0, 9)}`, "events", 1)
  assert.deepEqual(all, whole.events)
})

test("entries that come in during a walk shift nothing, and decisions hide none but their own", async () => {
  const add = (words: string) =>
    bench.api("/pages", {
      json: { text: `„${words}“, sagte Bürgermeisterin Inga Probst am Montag in Lauenwerth.` },
    })
  let n = 0
  for (const query of ["", "q=Fähre", 'q="die Fähre"']) {
    const before: { entries: { entry: string }[] } = await bench.api(`/entries?${encodeURI(query)}&limit=200`)
    const { all, totals } = await walk<{ entry: string }>(
      `/entries?${encodeURI(query)}`,
      "entries",
      4,
      async () => {
        await add(`Wir werden die Fähre ${++n} Mal im Jahr ${2030 + n} fahren lassen`)
      },
    )
    assert.deepEqual(idsOf(all).sort(), idsOf(before.entries).sort(), query)
    assert.equal(unlike(idsOf(all)), all.length)
    if (!query.includes('"')) assert.equal(new Set(totals).size, 1)
  }
  // Each candidate is judged as it comes: the list grows shorter under the walk, and none is passed over.
  const waiting: { entries: { entry: string }[] } = await bench.api("/entries?state=candidate&limit=200")
  const { all } = await walk<{ entry: string }>("/entries?state=candidate", "entries", 50, async page => {
    for (const { entry } of page.slice(0, 3))
      await bench.api(`/entries/${entry}/decisions`, { json: { do: "reject" } })
  })
  assert.deepEqual(idsOf(all).slice(0, 200), idsOf(waiting.entries))
  const inbox = await walk<{ entry: string }>("/inbox", "candidates", 10)
  const judged = await walk<{ entry: string }>("/inbox", "candidates", 10, async page => {
    for (const { entry } of page.slice(0, 2))
      await bench.api(`/entries/${entry}/decisions`, { json: { do: "confirm" } })
  })
  assert.deepEqual(idsOf(judged.all), idsOf(inbox.all))
})

test("the screens go on with the same cursors", async () => {
  const seen: string[] = []
  for (let path: string | null = "/search?type=statement"; path !== null; ) {
    const answer: Response = await bench.ask(path)
    assert.equal(answer.status, 200)
    const page: string = await answer.text()
    seen.push(
      ...[...page.matchAll(/class="row-words"><a href="\/entries\/([a-z0-9-]+)"/g)].map(found => found[1]!),
    )
    path = /<a rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? null
  }
  const { all } = await walk<{ entry: string }>("/entries?type=statement", "entries", 200)
  assert.deepEqual(seen, idsOf(all))
})

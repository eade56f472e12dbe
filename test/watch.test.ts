/** Watching sources over a web of the test: what is new comes in once, whatever happens meanwhile. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import type { RequestListener } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test } from "node:test"
import { loadLinguist } from "../src/app/ledger/load-linguist.ts"
import { watchFetcher } from "../src/app/watch/fetcher.ts"
import { feedsAt, follow, unfollow } from "../src/app/watch/follow.ts"
import { alerts, dropSearch, saveSearch } from "../src/app/watch/searches.ts"
import { type WatchRound, watch } from "../src/app/watch/watch.ts"
import type { World } from "../src/fetch/polite/world.ts"
import { rebuild } from "../src/store/check/rebuild.ts"
import { verify } from "../src/store/check/verify.ts"
import { Ledger } from "../src/store/ledger.ts"
import { sourceHealth } from "../src/store/query/watching.ts"
import { localWeb } from "./bad-input/local-web.ts"

interface TestWorld extends World {
  time: number
}

const day = Date.parse("2027-03-10T08:00:00Z")

function worldOf(): TestWorld {
  const world: TestWorld = {
    time: day,
    now: () => world.time,
    sleep: async milliseconds => {
      world.time += milliseconds
    },
    random: () => 0.5,
  }
  return world
}

interface Site {
  items: { path: string; published: string }[]
  etag: string
  /** Path → status to fail with. */
  fails: Map<string, number>
  asked: string[]
}

const article = (path: string): string =>
  `<html lang="de"><head><title>Sander verspricht ${path}</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><article><h1>Neues aus Hohenlinde</h1>
   <p>Bürgermeisterin Ute Sander hat am Mittwoch versprochen, die Brücke Nummer ${path.slice(1)} in Hohenlinde bis Ende August zu sanieren. Der Rat hatte das Geld dafür im Winter bewilligt und die Arbeiten ausgeschrieben.</p>
   <p>Anwohner klagen seit Jahren über Risse im Belag und über den Lärm der Lastwagen, die nachts zum Hafen fahren.</p></article></body></html>`

function answering(site: Site): RequestListener {
  return (request, response) => {
    const path = request.url!
    site.asked.push(path)
    const status = site.fails.get(path)
    if (path === "/robots.txt") {
      response.statusCode = 404
      return response.end()
    }
    if (status !== undefined) {
      response.statusCode = status
      return response.end()
    }
    if (path !== "/feed") {
      response.setHeader("Content-Type", "text/html; charset=utf-8")
      return response.end(article(path))
    }
    if (request.headers["if-none-match"] === site.etag) {
      response.statusCode = 304
      return response.end()
    }
    response.setHeader("ETag", site.etag)
    response.setHeader("Content-Type", "application/rss+xml")
    return response.end(
      `<rss version="2.0"><channel><title>Hafenblatt</title>${site.items
        .map(
          ({ path: link, published }) =>
            `<item><link>${link}</link><guid isPermaLink="false">${link}</guid><pubDate>${published}</pubDate></item>`,
        )
        .join("")}</channel></rss>`,
    )
  }
}

interface Stage {
  readonly ledger: Ledger
  readonly site: Site
  readonly world: TestWorld
  readonly round: (signal?: AbortSignal) => Promise<WatchRound>
  readonly fetcher: ReturnType<typeof watchFetcher>
  readonly folder: string
}

async function staged(work: (stage: Stage) => Promise<void>): Promise<void> {
  const site: Site = {
    items: [{ path: "/1", published: "Wed, 10 Mar 2027 06:00:00 GMT" }],
    etag: '"1"',
    fails: new Map(),
    asked: [],
  }
  await using web = await localWeb(answering(site))
  const folder = mkdtempSync(join(tmpdir(), "beimwort-watch-"))
  const ledger = await Ledger.open(join(folder, "a.db"), loadLinguist, { create: true })
  const world = worldOf()
  const fetcher = watchFetcher({ fetch: web.options, world, gap: 10 })
  try {
    const round = async (signal = new AbortController().signal): Promise<WatchRound> => {
      for await (const one of watch(ledger, { fetcher, world, since: 7, once: true, signal })) return one
      throw new Error("no round")
    }
    await work({ ledger, site, world, round, fetcher, folder })
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const pagesIn = async ({ db }: Ledger): Promise<number> =>
  Number(
    (
      await db
        .selectFrom("version")
        .select(eb => eb.fn.countAll().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  )

test("what is new comes in once, and is not asked for again", () =>
  staged(async ({ ledger, site, world, round, fetcher }) => {
    await follow(ledger, "Mira", await feedsAt(fetcher, "http://hafenblatt.example/"))
    const first = await round()
    equal(first.pages.length, 1)
    ok(first.pages[0]!.commitments > 0)
    equal((await round()).asked, 0)
    world.time += 60 * 60_000
    const again = await round()
    deepEqual([again.asked, again.pages.length, again.failures.length], [1, 0, 0])
    site.items.unshift({ path: "/2", published: "Wed, 10 Mar 2027 09:00:00 GMT" })
    site.etag = '"2"'
    world.time += 6 * 60 * 60_000
    equal((await round()).pages.length, 1)
    equal(await pagesIn(ledger), 2)
    equal(site.asked.filter(path => path === "/1").length, 1)
  }))

test("what was there long before a source was followed is passed over", () =>
  staged(async ({ ledger, site, round, fetcher }) => {
    site.items.push({ path: "/alt", published: "Fri, 01 Jan 2027 06:00:00 GMT" })
    await follow(ledger, "Mira", await feedsAt(fetcher, "http://hafenblatt.example/feed"))
    deepEqual(
      (await round()).pages.map(({ url }) => url),
      ["http://hafenblatt.example/1"],
    )
  }))

test("a source that fails is told with its reason, left alone longer, and goes on when it works again", () =>
  staged(async ({ ledger, site, world, round, fetcher }) => {
    await follow(ledger, "Mira", await feedsAt(fetcher, "http://hafenblatt.example/feed"))
    site.fails.set("/feed", 500)
    const failed = await round()
    equal(failed.failures.length, 1)
    const [health] = await sourceHealth(ledger.db, "2027-03-10")
    ok(health!.failure?.includes("500"))
    ok(Date.parse(health!.next!) > world.now())
    site.fails.delete("/feed")
    world.time += 24 * 60 * 60_000
    const mended = await round()
    deepEqual([mended.failures.length, mended.pages.length], [0, 1])
    equal((await sourceHealth(ledger.db, "2027-03-11"))[0]!.failure, null)
  }))

test("a page that is missing is given up, one whose server fails is tried again", () =>
  staged(async ({ ledger, site, world, round, fetcher }) => {
    site.items.push({ path: "/0-weg", published: "Wed, 10 Mar 2027 06:00:00 GMT" })
    site.fails.set("/0-weg", 404).set("/1", 502)
    await follow(ledger, "Mira", await feedsAt(fetcher, "http://hafenblatt.example/feed"))
    const first = await round()
    deepEqual(
      first.pages.map(({ page, problem }) => [page, problem]),
      [[null, "http-status 404"]],
    )
    const [health] = await sourceHealth(ledger.db, "2027-03-10")
    deepEqual([health!.failed, health!.open], [1, 1])
    site.fails.delete("/1")
    world.time += 24 * 60 * 60_000
    equal((await round()).pages.filter(({ page }) => page !== null).length, 1)
  }))

test("a run that is interrupted goes on where it was, and brings nothing twice", () =>
  staged(async ({ ledger, site, world, round, fetcher }) => {
    site.items = Array.from({ length: 30 }, (_, i) => ({
      path: `/${i}`,
      published: "Wed, 10 Mar 2027 06:00:00 GMT",
    }))
    await follow(ledger, "Mira", await feedsAt(fetcher, "http://hafenblatt.example/feed"))
    const stop = new AbortController()
    const sleep = world.sleep
    let slept = 0
    // The gap before a request is where the process is ended.
    Object.assign(world, {
      sleep: async (milliseconds: number) => {
        if (++slept === 10) stop.abort(new Error("ended"))
        await sleep(milliseconds)
      },
    })
    await round(stop.signal)
    ok((await pagesIn(ledger)) < 30)
    await round()
    equal(await pagesIn(ledger), 30)
    const { rows } = { rows: await ledger.db.selectFrom("watch_item").select("state").execute() }
    ok(rows.every(({ state }) => state === "done"))
  }))

test("two sources with the same article give one page", () =>
  staged(async ({ ledger, round, fetcher }) => {
    const [feed] = await feedsAt(fetcher, "http://hafenblatt.example/feed")
    await follow(ledger, "Mira", [feed!, { ...feed!, url: "http://hafenblatt.example/feed?zwei" }])
    await round()
    equal(await pagesIn(ledger), 1)
  }))

test("what people follow and search for survives a rebuild, and the ledger verifies", () =>
  staged(async ({ ledger, site, world, round, fetcher }) => {
    await follow(ledger, "Mira", await feedsAt(fetcher, "http://hafenblatt.example/feed"))
    await saveSearch(ledger, "Mira", { name: "brücken", query: "Brücke", filters: { type: "commitment" } })
    await round()
    const found = await alerts(ledger, { limit: 5, keep: true })
    deepEqual(
      found.map(({ search, total }) => [search.name, total > 0]),
      [["brücken", true]],
    )
    deepEqual(await alerts(ledger, { limit: 5, keep: true }), [])
    await rebuild(ledger)
    const verified = await verify(ledger)
    deepEqual(verified.faults, [])
    equal((await sourceHealth(ledger.db, "2027-03-10")).length, 1)
    site.items.unshift({ path: "/9", published: "Wed, 10 Mar 2027 09:00:00 GMT" })
    site.etag = '"9"'
    world.time += 60 * 60_000
    await round()
    equal((await alerts(ledger, { limit: 5, keep: false })).length, 1)
    const [source] = await sourceHealth(ledger.db, "2027-03-10")
    await unfollow(ledger, "Mira", source!.source)
    await dropSearch(ledger, "Mira", "brücken")
    equal((await sourceHealth(ledger.db, "2027-03-10")).length, 0)
    await rejects(unfollow(ledger, "Mira", "f-nichts"), /not followed/)
    await rejects(dropSearch(ledger, "Mira", "nichts"), /No search/)
  }))

test("a site without feeds is told so", () =>
  staged(async ({ fetcher, site }) => {
    for (const place of ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json"])
      site.fails.set(place, 404)
    await rejects(feedsAt(fetcher, "http://hafenblatt.example/feed.json"), /404/)
  }))

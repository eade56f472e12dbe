/** The fetcher of a process that runs for long: robots.txt, gaps, staying away, conditional requests. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict"
import type { RequestListener } from "node:http"
import { test } from "node:test"
import { fetchResource } from "../../src/fetch/fetch-resource.ts"
import { pauseAfter } from "../../src/fetch/polite/back-off.ts"
import { PoliteFetcher } from "../../src/fetch/polite/polite-fetcher.ts"
import type { World } from "../../src/fetch/polite/world.ts"
import { ProblemError } from "../../src/model/problem.ts"
import { localWeb } from "./local-web.ts"

/** A clock that moves when somebody sleeps. */
function clock(): World & { time: number; slept: number[] } {
  const made = {
    time: 1_800_000_000_000,
    slept: [] as number[],
    now: () => made.time,
    sleep: async (milliseconds: number) => {
      made.slept.push(milliseconds)
      made.time += milliseconds
    },
    random: () => 0.5,
  }
  return made
}

const page: RequestListener = (request, response) => {
  response.setHeader("Content-Type", request.url === "/robots.txt" ? "text/plain" : "text/html")
  response.end(request.url === "/robots.txt" ? "" : "<p>Ja.</p>")
}

async function politely(
  answer: RequestListener,
  work: (fetcher: PoliteFetcher, world: ReturnType<typeof clock>) => Promise<void>,
): Promise<void> {
  await using web = await localWeb(answer)
  const world = clock()
  await work(new PoliteFetcher({ fetch: web.options, world, gap: 2000 }), world)
}

test("robots.txt is asked once and kept to", async () => {
  const asked: string[] = []
  await politely(
    (request, response) => {
      asked.push(request.url!)
      if (request.url === "/robots.txt") {
        response.setHeader("Content-Type", "text/plain")
        return response.end(
          "User-agent: beimwort\nDisallow: /intern/\nSitemap: https://news.example/map.xml\n\nUser-agent: *\nDisallow: /\n",
        )
      }
      return page(request, response)
    },
    async fetcher => {
      equal((await fetcher.fetch("http://news.example/a", "page")).kind, "fetched")
      equal((await fetcher.fetch("http://news.example/b", "page")).kind, "fetched")
      await rejects(fetcher.fetch("http://news.example/intern/c", "page"), /robots-refused|does not want/)
      deepEqual(await fetcher.sitemapsOf("http://news.example/"), ["https://news.example/map.xml"])
    },
  )
  deepEqual(asked, ["/robots.txt", "/a", "/b"])
})

test("a site without robots.txt may be visited, one whose robots.txt fails may not", async () => {
  for (const [status, allowed] of [
    [404, true],
    [403, true],
    [500, false],
    [503, false],
  ] as const)
    await politely(
      (request, response) => {
        if (request.url !== "/robots.txt") return page(request, response)
        response.statusCode = status
        return response.end()
      },
      async fetcher => {
        const fetched = fetcher.fetch("http://news.example/a", "page")
        if (allowed) equal((await fetched).kind, "fetched")
        else await rejects(fetched, ProblemError, String(status))
      },
    )
})

test("between two requests to one host is a gap, as long as the site asks for within reason", async () => {
  await politely(page, async (fetcher, world) => {
    await Promise.all(["/a", "/b", "/c"].map(path => fetcher.fetch(`http://news.example${path}`, "page")))
    ok(world.slept.length >= 3, String(world.slept))
    ok(world.slept.every(slept => slept <= 2000))
  })
  await politely(
    (request, response) =>
      request.url === "/robots.txt"
        ? response.end("User-agent: *\nCrawl-delay: 86400\n")
        : page(request, response),
    async (fetcher, world) => {
      await fetcher.fetch("http://news.example/a", "page")
      await fetcher.fetch("http://news.example/b", "page")
      equal(Math.max(...world.slept), 60_000)
    },
  )
})

test("one request at a time goes to one host", async () => {
  let [running, most] = [0, 0]
  await politely(
    async (request, response) => {
      running++
      most = Math.max(most, running)
      await new Promise(done => setTimeout(done, 5))
      running--
      page(request, response)
    },
    async fetcher => {
      await Promise.all(
        Array.from({ length: 5 }, (_, i) => fetcher.fetch(`http://news.example/${i}`, "page")),
      )
    },
  )
  equal(most, 1)
})

test("a host that fails is left alone, longer each time, and asked again", async () => {
  let fails = true
  let asked = 0
  await politely(
    (request, response) => {
      if (request.url === "/robots.txt") return response.end("")
      asked++
      if (!fails) return page(request, response)
      response.statusCode = 500
      return response.end()
    },
    async (fetcher, world) => {
      const attempt = () => fetcher.fetch("http://news.example/a", "page")
      await rejects(attempt(), /answered 500/)
      await rejects(attempt(), (error: ProblemError) => error.code === "backing-off")
      equal(asked, 1)
      world.time += 61_000
      await rejects(attempt(), /answered 500/)
      world.time += 61_000
      await rejects(attempt(), (error: ProblemError) => error.code === "backing-off")
      world.time += 61_000
      fails = false
      equal((await attempt()).kind, "fetched")
      equal((await attempt()).kind, "fetched")
    },
  )
  equal(asked, 4)
})

test("a page that is missing says nothing of its host", async () => {
  await politely(
    (request, response) => {
      if (request.url !== "/fehlt") return page(request, response)
      response.statusCode = 404
      return response.end()
    },
    async fetcher => {
      await rejects(fetcher.fetch("http://news.example/fehlt", "page"), /answered 404/)
      equal((await fetcher.fetch("http://news.example/a", "page")).kind, "fetched")
    },
  )
})

test("Retry-After is kept to where it makes sense", () => {
  const now = Date.parse("2027-01-01T00:00:00Z")
  const failure = (retryAfter: string, status = 429) =>
    new ProblemError("http-status", "x", { cause: { status, retryAfter } })
  const pause = (retryAfter: string, status?: number) => pauseAfter(failure(retryAfter, status), 1, 0.5, now)
  equal(pause("120"), 120_000)
  equal(pause("Fri, 01 Jan 2027 00:10:00 GMT"), 600_000)
  equal(pause("999999999"), 24 * 3_600_000)
  equal(pause("Fri, 01 Jan 9999 00:00:00 GMT"), 24 * 3_600_000)
  for (const nonsense of ["-5", "bald", "1e9", "", "Fri, 01 Jan 1999 00:00:00 GMT", "12 Äpfel"])
    equal(pause(nonsense), 60_000, nonsense)
  equal(pause("120", 500), 60_000)
})

test("what has not changed is not sent again, and a 304 that nobody asked for is an error", async () => {
  const headers: (string | undefined)[] = []
  await using web = await localWeb((request, response) => {
    headers.push(request.headers["if-none-match"], request.headers["if-modified-since"])
    response.statusCode = 304
    response.end()
  })
  const validators = { etag: '"a1"', lastModified: "Fri, 01 Jan 2027 00:00:00 GMT" }
  equal(
    (await fetchResource("http://news.example/feed", "feed", { ...web.options, ...validators })).kind,
    "unchanged",
  )
  deepEqual(headers, ['"a1"', "Fri, 01 Jan 2027 00:00:00 GMT"])
  await rejects(fetchResource("http://news.example/feed", "feed", web.options), /answered 304/)
})

test("a robots.txt without end is cut off and its site left alone", async () => {
  await politely(
    (request, response) => {
      if (request.url !== "/robots.txt") return page(request, response)
      const more = () => {
        if (response.destroyed) return
        response.write("# a\n".repeat(20_000), more)
      }
      more()
    },
    async fetcher => {
      await rejects(fetcher.fetch("http://news.example/a", "page"), ProblemError)
    },
  )
})

test("a validator that would break the request is told as a failure", async () => {
  await using web = await localWeb(page)
  await rejects(
    fetchResource("http://news.example/", "page", { ...web.options, etag: 'a"\r\nX-Evil: 1' }),
    ProblemError,
  )
})

import assert from "node:assert/strict"
import type { RequestListener, ServerResponse } from "node:http"
import { test } from "node:test"
import { setTimeout as wait } from "node:timers/promises"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib"
import { type FetchedPage, type FetchOptions, fetchPage } from "../../src/fetch/fetch-page.ts"
import { type ProblemCode, ProblemError } from "../../src/model/problem.ts"
import { localWeb, publicAddress } from "./local-web.ts"

const page = "<!doctype html><title>Brücke</title><p>Die Brücke über die Wesel bleibt gesperrt."
const html = { "content-type": "text/html; charset=utf-8" }

/** Fetches from a web that answers like this. */
async function fetchFrom(
  answer: RequestListener,
  address = "http://news.example/a",
  options: FetchOptions = {},
) {
  await using web = await localWeb(answer)
  return await fetchPage(address, { ...web.options, ...options })
}

/** That fetching fails with this code and a message, within two seconds, and leaves no stack trace in it. */
async function refuses(code: ProblemCode, message: RegExp, fetching: Promise<FetchedPage>) {
  const begun = performance.now()
  await assert.rejects(fetching, error => {
    assert.ok(error instanceof ProblemError, String(error))
    assert.equal(error.code, code, error.message)
    assert.match(error.message, message)
    assert.doesNotMatch(error.message, /\n/)
    return true
  })
  assert.ok(performance.now() - begun < 2000, "took too long")
}

test("a page arrives with its bytes, its headers and the way that led to it", async () => {
  const asked: (string | undefined)[] = []
  const answer: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url} ${request.headers["user-agent"]}`)
    if (request.url === "/alt?x=1")
      return void response.writeHead(301, { location: "https://news.example/neu#m" }).end()
    response
      .writeHead(200, { ...html, etag: '"1"', "last-modified": "Sat, 02 Aug 2025 10:00:00 GMT" })
      .end(page)
  }
  await using web = await localWeb(answer)
  const fetched = await fetchPage("HTTP://News.Example:80/alt?x=1#top", {
    ...web.options,
    userAgent: "Beimwort/9",
  })
  assert.deepEqual(
    { ...fetched, bytes: Buffer.from(fetched.bytes).toString() },
    {
      url: "http://news.example/alt?x=1",
      finalUrl: "https://news.example/neu",
      status: 200,
      contentType: "text/html; charset=utf-8",
      lastModified: "Sat, 02 Aug 2025 10:00:00 GMT",
      etag: '"1"',
      bytes: page,
      redirects: ["http://news.example/alt?x=1"],
    },
  )
  assert.deepEqual(asked, ["GET news.example/alt?x=1 Beimwort/9", "GET news.example/neu Beimwort/9"])
  assert.deepEqual(web.targets, [
    { host: "news.example", addresses: [publicAddress], port: 80, secure: false },
    { host: "news.example", addresses: [publicAddress], port: 443, secure: true },
  ])
})

test("every content coding is unpacked, two on top of each other too", async () => {
  const packed: Record<string, Uint8Array> = {
    identity: Buffer.from(page),
    gzip: gzipSync(page),
    "x-gzip": gzipSync(page),
    br: brotliCompressSync(page),
    zstd: zstdCompressSync(page),
    deflate: deflateSync(page),
    "Deflate ": deflateRawSync(page),
    "gzip, br": brotliCompressSync(gzipSync(page)),
  }
  for (const [coding, body] of Object.entries(packed)) {
    const answer: RequestListener = (_, response) => {
      response.writeHead(200, { ...html, "content-encoding": coding })
      // One byte at a time must do as well.
      for (const byte of body) response.write(Buffer.from([byte]))
      response.end()
    }
    const fetched = await fetchFrom(answer)
    assert.equal(Buffer.from(fetched.bytes).toString(), page, coding)
  }
  const empty = await fetchFrom(
    (_, r) => void r.writeHead(200, { ...html, "content-encoding": "gzip" }).end(),
  )
  assert.equal(empty.bytes.length, 0)
})

test("a packed page that is damaged, cut off or in an unknown encoding is refused", async () => {
  const as = (coding: string, body: Uint8Array) =>
    fetchFrom((_, r) => void r.writeHead(200, { ...html, "content-encoding": coding }).end(body))
  for (const coding of ["gzip", "br", "zstd", "deflate"])
    await refuses(
      "fetch-failed",
      /packed page that is damaged/,
      as(coding, Buffer.from("\x08 no packed page at all")),
    )
  await refuses(
    "fetch-failed",
    /packed page that is (cut off|damaged)/,
    as("gzip", gzipSync(page).subarray(0, 40)),
  )
  await refuses("fetch-failed", /unknown encoding rot13/, as("rot13", Buffer.from(page)))
  await refuses("fetch-failed", /packed 3 times/, as("gzip, gzip, gzip", gzipSync(page)))
})

test("a bomb is stopped at the limit of what comes out of it", async () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024)
  const bombs = {
    gzip: gzipSync(zeros),
    br: brotliCompressSync(zeros),
    zstd: zstdCompressSync(zeros),
    "gzip, gzip": gzipSync(gzipSync(zeros)),
  }
  for (const [coding, bomb] of Object.entries(bombs)) {
    const before = process.memoryUsage.rss()
    const answer: RequestListener = (_, r) =>
      void r.writeHead(200, { ...html, "content-encoding": coding }).end(bomb)
    await refuses(
      "too-large",
      /larger than 1000000 bytes/,
      fetchFrom(answer, undefined, { limits: { bytes: 1e6 } }),
    )
    const grown = (process.memoryUsage.rss() - before) / 1024 / 1024
    assert.ok(grown < 60, `${coding} took ${Math.round(grown)} MB of memory`)
  }
})

test("a body without end is stopped at the limit, an announced one before its first byte", async () => {
  const limits = { wireBytes: 100_000 }
  const endless: RequestListener = (_, response) => {
    response.writeHead(200, html)
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
      response.once("drain", more)
    }
    more()
  }
  await refuses("too-large", /larger than 100000 bytes/, fetchFrom(endless, undefined, { limits }))
  const announced: RequestListener = (_, response) => {
    response.writeHead(200, { ...html, "content-length": "100001" }).flushHeaders()
  }
  await refuses("too-large", /has 100001 bytes/, fetchFrom(announced, undefined, { limits }))
})

test("an address that leads on and on is given up", async () => {
  let hop = 0
  const onward: RequestListener = (_, r) => void r.writeHead(302, { location: `/${++hop}` }).end()
  await refuses("redirect-loop", /More than 10 redirects/, fetchFrom(onward))
  assert.equal(hop, 11)
  const circle: RequestListener = (request, r) =>
    void r.writeHead(302, { location: request.url === "/a" ? "/b" : "/a#x" }).end()
  await refuses("redirect-loop", /news\.example\/a leads back to itself/, fetchFrom(circle))
})

test("an answer that is no page is refused with what it is", async () => {
  const status =
    (code: number): RequestListener =>
    (_, r) =>
      void r.writeHead(code, html).end(page)
  await refuses("http-status", /answered 404\./, fetchFrom(status(404)))
  await refuses("http-status", /answered 500\./, fetchFrom(status(500)))
  await refuses("http-status", /answered 302\./, fetchFrom(status(302)))
  await refuses("http-status", /answered 206\./, fetchFrom(status(206)))
  await refuses(
    "http-status",
    /answered 204\./,
    fetchFrom((_, r) => void r.writeHead(204).end()),
  )
  const type =
    (name: string): RequestListener =>
    (_, r) =>
      void r.writeHead(200, { "content-type": name }).end("{}")
  for (const name of [
    "application/json",
    "image/png",
    "application/pdf",
    "application/rss+xml",
    "text/css",
    "x\u00a0/",
  ])
    await refuses("not-a-page", /news\.example\/a is /, fetchFrom(type(name)))
  const none = await fetchFrom((_, r) => void r.writeHead(200).end(page))
  assert.equal(none.contentType, null)
})

test("a server that is slow, silent, rude or gone costs bounded time", async () => {
  const limits = { totalTime: 300, idleTime: 150 }
  const drip: RequestListener = async (_, response) => {
    response.writeHead(200, html)
    while (!response.destroyed && response.write("x")) await wait(30)
  }
  await refuses("fetch-timeout", /within 0\.3 s/, fetchFrom(drip, undefined, { limits }))
  await refuses(
    "fetch-timeout",
    /silent for 0\.15 s/,
    fetchFrom(() => {}, undefined, { limits }),
  )
  const stalls: RequestListener = (_, r) => void r.writeHead(200, html).write("<p>")
  await refuses("fetch-timeout", /silent for 0\.15 s/, fetchFrom(stalls, undefined, { limits }))
  const never = { limits, resolve: () => new Promise<never>(() => {}) }
  await refuses(
    "fetch-timeout",
    /within 0\.3 s/,
    fetchFrom(() => {}, undefined, never),
  )
  const raw =
    (text: string): RequestListener =>
    (_, response: ServerResponse) =>
      void response.socket?.end(text)
  await refuses("fetch-failed", /not HTTP/, fetchFrom(raw("SSH-2.0-OpenSSH_9.2\r\n")))
  await refuses("fetch-failed", /hung up/, fetchFrom(raw("")))
  await refuses(
    "fetch-failed",
    /hung up/,
    fetchFrom(raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>")),
  )
  await refuses(
    "fetch-failed",
    /header that is too large/,
    fetchFrom(raw(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(70_000)}\r\n\r\n`)),
  )
  const unknown = { resolve: () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" })) }
  await refuses(
    "name-not-found",
    /No address was found for news\.example/,
    fetchFrom(() => {}, undefined, unknown),
  )
  await refuses(
    "name-not-found",
    /has no address/,
    fetchFrom(() => {}, undefined, { resolve: async () => [] }),
  )
})

test("an unproven server is not read", async () => {
  await refuses(
    "certificate-refused",
    /another name/,
    fetchFrom((_, r) => void r.end(page), "https://other.example/"),
  )
})

test("a hostile Location cannot steer a terminal", async () => {
  const answer: RequestListener = (_, response) =>
    void response.socket?.end("HTTP/1.1 302 Found\r\nLocation: http://\x7f\x1b[2J:x/\r\n\r\n")
  await assert.rejects(
    fetchFrom(answer),
    error => error instanceof ProblemError && !error.message.includes("\x1b"),
  )
})

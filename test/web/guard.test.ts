import assert from "node:assert/strict"
import { type IncomingHttpHeaders, request } from "node:http"
import { connect } from "node:net"
import { networkInterfaces } from "node:os"
import { after, test } from "node:test"
import { serveWorkbench } from "../../src/web/serve.ts"
import { testBench } from "./demo-workbench.ts"

const bench = await testBench({ isDemo: false })
const { page } = await bench.api<{ page: string }>("/pages", {
  json: {
    html: "<title>Brücke</title><p>„Wir werden die Brücke bis Mai bauen“, sagte Inga Probst am Montag.",
    url: "https://a.example/x",
  },
})
const { entry } = (await bench.api<{ entries: { entry: string }[] }>("/entries")).entries[0]!
const served = await serveWorkbench(bench, 0)
after(() => served.close())
const port = Number(new URL(served.url).port)
const own = `127.0.0.1:${port}`
const original = `/api/v1/pages/${page}/versions/1/original`

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Sends exactly these headers; a body makes a POST of it. */
function send(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  { method, body }: { readonly method?: string; readonly body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: method ?? (body === undefined ? "GET" : "POST"),
        setHost: false,
        headers: { host: own, ...headers },
      },
      answer => {
        let text = ""
        answer.setEncoding("utf8").on("data", (part: string) => {
          text += part
        })
        answer.on("end", () => resolve({ status: answer.statusCode!, headers: answer.headers, body: text }))
      },
    )
    asked.on("error", reject)
    asked.end(body)
  })
}

/** Sends bytes as they are, and gives the first line of the answer. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(text))
    let told = ""
    socket.setEncoding("utf8").on("data", (part: string) => {
      told += part
    })
    socket.on("close", () => resolve(told.split("\r\n", 1)[0]!))
    socket.on("error", reject)
  })
}

const json = { "content-type": "application/json" }
const confirm = '{"do":"undo"}'
const decisions = `/api/v1/entries/${entry}/decisions`
const events = async (): Promise<number> => (await bench.ledger.ends()).head.length

test("only names of loopback are answered for", async () => {
  for (const host of [own, `localhost:${port}`, `[::1]:${port}`, "LOCALHOST", "127.0.0.1", "localhost:1"])
    assert.equal((await send("/", { host })).status, 200, host)
  for (const host of [
    ...["evil.example", `evil.example:${port}`, "localhost.", "127.0.0.1.", "localhost.evil.example"],
    ...["127.0.0.1.nip.io", "127.0.0.2", "0.0.0.0", "[::]", "localhost:1:2", "2130706433", "0x7f.1", ""],
  ]) {
    for (const path of ["/", "/api/v1/entries", "/calendar.ics", "/assets/workbench.css", original]) {
      const { status, body } = await send(path, { host })
      // What is no host name at all is refused before it comes to us.
      assert.ok(status === 421 || status === 400, `${host} ${path}: ${status}`)
      assert.doesNotMatch(body, /Brücke|Probst/)
    }
  }
})

test("a request without a host, or with two, is not answered", async () => {
  assert.match(await raw("GET / HTTP/1.1\r\nconnection: close\r\n\r\n"), / 400 /)
  assert.match(await raw("GET / HTTP/1.0\r\n\r\n"), / 4(?:00|21) /)
  assert.match(
    await raw(`GET / HTTP/1.1\r\nhost: evil.example\r\nhost: ${own}\r\nconnection: close\r\n\r\n`),
    / 4(?:00|21) /,
  )
  assert.match(
    await raw(`GET http://evil.example/ HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`),
    / 421 /,
  )
})

test("what another site's page asks for is refused, whatever it is and however it asks", async () => {
  const before = await events()
  const foreign = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: `https://${own}` },
    { origin: `http://127.0.0.1:${port + 1}` },
    { origin: `http://localhost:${port}` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ]
  for (const headers of foreign) {
    for (const path of [
      "/api/v1/entries",
      original,
      "/",
      "/calendar.ics",
      "/assets/workbench.js",
      "/settings",
    ])
      assert.equal((await send(path, headers)).status, 403, `${JSON.stringify(headers)} ${path}`)
    assert.equal((await send(decisions, { ...headers, ...json }, { body: confirm })).status, 403)
    for (const method of ["DELETE", "PUT", "PATCH", "OPTIONS", "HEAD"])
      assert.equal((await send("/api/v1/sources/f-x", headers, { method })).status, 403)
  }
  assert.equal(await events(), before)
})

test("a link from another site opens a screen, and nothing else", async () => {
  const visit = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }
  for (const path of ["/", `/entries/${entry}`, "/add?url=https%3A%2F%2Fa.example%2F"])
    assert.equal((await send(path, visit)).status, 200, path)
  for (const path of [
    "/api/v1/entries",
    "/api",
    "/api/v1/export?format=csv",
    "/%61pi/v1/entries",
    original,
    "/settings?language=de",
  ])
    assert.equal((await send(path, visit)).status, 403, path)
  assert.equal((await send(decisions, { ...visit, ...json }, { body: confirm })).status, 403)
  for (const dest of ["iframe", "frame", "embed", "object", "script", "image", "style", "empty"])
    for (const mode of ["navigate", "no-cors", "cors"])
      assert.equal(
        (await send("/", { ...visit, "sec-fetch-dest": dest, "sec-fetch-mode": mode })).status,
        403,
      )
})

test("the workbench's own page does what it likes", async () => {
  const page = {
    origin: `http://${own}`,
    "sec-fetch-site": "same-origin",
    "sec-fetch-mode": "cors",
    "sec-fetch-dest": "empty",
  }
  assert.equal((await send("/api/v1/entries", page)).status, 200)
  assert.equal((await send(decisions, { ...page, ...json }, { body: '{"do":"confirm"}' })).status, 201)
  assert.equal((await send(decisions, { ...page, ...json }, { body: confirm })).status, 201)
  const frame = { "sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }
  assert.equal((await send(original, frame)).status, 200)
  assert.equal(
    (
      await send("/", {
        "sec-fetch-site": "none",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "document",
      })
    ).status,
    200,
  )
  // Programs send none of these headers.
  assert.equal((await send(decisions, json, { body: '{"do":"confirm"}' })).status, 201)
})

test("no form can change anything, in a browser that tells no origin either", async () => {
  const before = await events()
  const types = [
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "text/plain; application/json",
    "application/jsonp",
    "application/json-seq",
    "",
  ]
  for (const type of types)
    for (const body of ['{"do":"confirm"}', ""])
      for (const path of [
        decisions,
        "/api/v1/verify",
        "/api/v1/rebuild",
        "/api/v1/alerts/seen",
        "/api/v1/reread?all=1",
      ])
        assert.equal((await send(path, { "content-type": type }, { body })).status, 415, `${type} ${path}`)
  assert.equal((await send("/api/v1/verify", {}, { method: "POST" })).status, 415)
  // A form may say DELETE; nobody hears it.
  const override = { "x-http-method-override": "DELETE", "content-type": "application/x-www-form-urlencoded" }
  assert.equal((await send("/api/v1/sources/f-x", override, { body: "_method=DELETE" })).status, 415)
  assert.equal((await send(`${decisions}?_method=POST&do=confirm`)).status, 404)
  assert.equal(await events(), before)
})

test("a preflight is told nothing that would let another page in", async () => {
  for (const origin of ["https://evil.example", `http://${own}`]) {
    const { status, headers } = await send(
      decisions,
      { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
      { method: "OPTIONS" },
    )
    assert.ok(status >= 400)
    assert.deepEqual(
      Object.keys(headers).filter(name => name.startsWith("access-control-")),
      [],
    )
  }
})

test("reading changes nothing: after every GET and HEAD the ledger is as it was", async () => {
  const before = await events()
  const seen = await bench.ledger.db.selectFrom("watch_search").selectAll().execute()
  const document = JSON.parse((await send("/api/v1/openapi.json")).body) as { paths: Record<string, object> }
  for (const [path, item] of Object.entries(document.paths)) {
    if (!("get" in item)) continue
    const at = `/api/v1${path
      .replace("{entry}", entry)
      .replace("{page}", page)
      .replace("{number}", "1")
      .replaceAll(/\{\w+\}/g, entry)}`
    for (const method of ["GET", "HEAD"]) assert.ok((await send(at, {}, { method })).status < 500, at)
  }
  assert.equal(await events(), before)
  assert.deepEqual(await bench.ledger.db.selectFrom("watch_search").selectAll().execute(), seen)
})

test("every kind of answer has the headers that keep it in its place", async () => {
  const kinds = [
    "/",
    "/nothing",
    "/api/v1/entries",
    "/api/v1/nothing",
    "/api/v1/export?format=csv",
    "/assets/workbench.css",
    "/assets/workbench.js",
    "/assets/icon.svg",
    "/calendar.ics",
    original,
    `/api/v1/entries/${entry}/proof`,
    "/add",
    "/settings",
    `/pages/${page}/excerpt?at=1-9`,
  ]
  const answers = await Promise.all(kinds.map(path => send(path)))
  answers.push(
    await send("/", { host: "evil.example" }),
    await send("/", { origin: "null" }),
    await send("/api/v1/verify", {}, { method: "POST" }),
  )
  for (const [i, { headers }] of answers.entries()) {
    const what = kinds[i] ?? "a refusal"
    assert.match(String(headers["content-security-policy"]), /default-src 'none'/, what)
    assert.match(String(headers["content-security-policy"]), /base-uri 'none'/, what)
    assert.match(
      String(headers["content-security-policy"]),
      what === original ? /^sandbox;.*frame-ancestors 'self'/ : /frame-ancestors 'none'/,
      what,
    )
    assert.doesNotMatch(String(headers["content-security-policy"]), /unsafe-eval|https?:|\*/, what)
    if (what !== original) assert.doesNotMatch(String(headers["content-security-policy"]), /unsafe/, what)
    assert.equal(headers["x-content-type-options"], "nosniff", what)
    assert.equal(headers["referrer-policy"], "no-referrer", what)
    assert.equal(headers["cross-origin-resource-policy"], "same-origin", what)
    assert.equal(headers["cross-origin-opener-policy"], what === "/add" ? "unsafe-none" : "same-origin", what)
    assert.equal(headers["x-dns-prefetch-control"], "off", what)
    assert.ok(headers["cache-control"], what)
    assert.equal(headers["access-control-allow-origin"], undefined, what)
    assert.equal(headers["x-powered-by"], undefined, what)
  }
})

test("no path leads out of what is served", async () => {
  for (const path of [
    ...[
      "/assets/../serve.ts",
      "/assets/%2e%2e/serve.ts",
      "/assets/..%2fserve.ts",
      "/assets/..%5cserve.ts",
      "/assets/%00",
    ],
    ...[
      "//evil.example/",
      "//assets/workbench.css",
      "/assets//workbench.css",
      "/assets/workbench.css/",
      "/.git/config",
    ],
    ...[
      "/api/v1/../../etc/passwd",
      "/api/v1//entries",
      "/api/v1/entries/",
      "/API/v1/entries",
      "/%2fapi/v1/entries",
    ],
  ]) {
    const { status, headers } = await send(path)
    assert.equal(status, 404, path)
    assert.equal(headers.location, undefined)
  }
})

test("the settings lead back to the workbench and nowhere else", async () => {
  const back = async (to: string) =>
    (await send(`/settings?theme=dark&back=${encodeURIComponent(to)}`)).headers.location
  for (const to of ["/due", "/search?q=a%20b&type=commitment", "/entries/c-1"])
    assert.equal(await back(to), to)
  for (const to of [
    ...[
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "/\t/evil.example",
      "/\n/evil.example",
    ],
    ...[
      "/./\\evil.example",
      "/.//evil.example",
      "javascript:alert(1)",
      "",
      "due",
      "/..//evil.example",
      "/%0d/../..//evil.example",
    ],
  ]) {
    const location = await back(to)
    const url = new URL(location!, served.url)
    assert.equal(url.origin, served.url, to)
    assert.doesNotMatch(location!, /^\/\//)
  }
  const { headers } = await send("/settings?theme=dark%0d%0aset-cookie:%20a=b&back=/%0d%0ax-evil:%201")
  assert.equal(headers["x-evil"], undefined)
  assert.equal(headers["set-cookie"], undefined)
})

test("names and ids do not get into headers", async () => {
  const long = await send(`/api/v1/entries/${entry.slice(0, 8)}/proof`)
  assert.equal(long.headers["content-disposition"], `attachment; filename="${entry}.wacz"`)
  for (const id of [`${entry}%0d%0ax-evil:1`, `${entry}"%0d%0a`, `${entry};`]) {
    const { status, headers } = await send(`/api/v1/entries/${id}/proof`)
    assert.equal(status, 404, id)
    assert.equal(headers["x-evil"], undefined)
  }
})

test("nobody else on the network is heard", async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter(one => one?.family === "IPv4" && one.address !== "127.0.0.1")
    .map(one => one!.address)
  for (const host of [...others, "127.0.0.2"])
    await assert.rejects(
      new Promise((resolve, reject) => {
        const socket = connect({ host, port, timeout: 2_000 }, () => resolve(socket.destroy()))
        socket.on("error", reject)
        socket.on("timeout", () => reject(socket.destroy()))
      }),
      `${host} is answered`,
    )
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { Ledger } from "../../src/store/ledger.ts"
import { workbenchApp } from "../../src/web/serve.ts"
import { type Asked, testBench } from "./demo-workbench.ts"

const bench = await testBench({ isDemo: false })
const added = await bench.api<{ page: string }>("/pages", {
  json: {
    text: "„Wir werden die Brücke bis zum 1. Mai 2027 bauen“, sagte Bürgermeisterin Inga Probst am Montag.",
  },
})
const { entries } = await bench.api<{ entries: { entry: string; type: string }[] }>("/entries")
const statement = entries.find(({ type }) => type === "statement")!.entry
const commitment = entries.find(({ type }) => type === "commitment")!.entry

/** Makes sure that an answer is a failure in the one shape, and gives its code and message. */
async function failure(answer: Response, status: number): Promise<{ code: string; message: string }> {
  const told = (await answer.json()) as { error: { code: string; message: string } }
  assert.equal(answer.status, status, JSON.stringify(told))
  assert.equal(answer.headers.get("content-type"), "application/json")
  assert.deepEqual(Object.keys(told), ["error"])
  assert.deepEqual(Object.keys(told.error).sort(), ["code", "message"])
  assert.match(told.error.code, /^[a-z-]+$/)
  assert.ok(told.error.message.length > 5)
  assert.ok(answer.headers.has("content-security-policy"))
  return told.error
}

const decisions = `/entries/${commitment}/decisions`
const cases: readonly (readonly [what: string, status: number, code: string, path: string, asked?: Asked])[] =
  [
    ["malformed JSON", 400, "bad-request", decisions, { body: "{" }],
    ["no body", 400, "bad-request", decisions, { method: "POST" }],
    ["a list for an object", 400, "bad-request", decisions, { json: [] }],
    ["an unknown decision", 400, "bad-request", decisions, { json: { do: "forget" } }],
    ["a number for a text", 400, "bad-request", decisions, { json: { do: "confirm", because: 1 } }],
    [
      "an unknown field",
      400,
      "bad-request",
      decisions,
      { json: { do: "correct", set: { mood: "x" }, because: "y" } },
    ],
    [
      "a field of every object",
      400,
      "bad-request",
      decisions,
      { body: '{"do":"correct","set":{"__proto__":"x"},"because":"y"}' },
    ],
    ["nothing to correct", 400, "bad-request", decisions, { json: { do: "correct", set: {}, because: "y" } }],
    [
      "an unknown outcome",
      400,
      "bad-request",
      decisions,
      { json: { do: "assess", outcome: "great", because: "y" } },
    ],
    ["a limit that is none", 400, "bad-request", "/entries?limit=many"],
    ["a limit too high", 400, "bad-request", "/entries?limit=201"],
    ["a day that is none", 400, "bad-request", "/entries?from=2027-02-30"],
    ["a cursor that is none", 400, "bad-request", "/entries?cursor=abc"],
    [
      "a cursor of another list",
      400,
      "bad-request",
      `/pages?cursor=${Buffer.from('["inbox",3]').toString("base64url")}`,
    ],
    ["a kind that is none", 400, "bad-request", "/entries?kind=joke"],
    ["an export of no kind", 400, "bad-request", "/export?format=csv&kind=joke"],
    ["an export of no format", 400, "bad-request", "/export?format=pdf"],
    ["reviews of nobody", 400, "bad-request", "/export?format=jsonld&site=https://a.example"],
    ["a list of the board that is none", 400, "bad-request", "/due/later"],
    ["a page of nothing", 400, "bad-request", "/pages", { json: {} }],
    [
      "a page of an address that is no web address",
      400,
      "bad-request",
      "/pages",
      { json: { url: "file:///etc/passwd" } },
    ],
    ["a page published never", 400, "bad-request", "/pages", { json: { text: "a", published: "yesterday" } }],
    [
      "a search that is saved without a name",
      400,
      "bad-request",
      "/searches",
      { json: { name: " ", query: "a" } },
    ],
    [
      "a search with a filter that is none",
      400,
      "bad-request",
      "/searches",
      { json: { name: "a", filters: { mood: "b" } } },
    ],
    ["a backup somewhere", 400, "bad-request", "/backup", { json: { folder: "here" } }],
    [
      "an actor of whom nothing is said",
      400,
      "bad-request",
      "/actors/Inga%20Probst/decisions",
      { json: { do: "describe" } },
    ],
    ["a query that is none", 422, "refused", `/entries?q=${encodeURIComponent("(Brücke")}`],
    [
      "a place that is none",
      422,
      "refused",
      decisions,
      { json: { do: "assess", outcome: "kept", because: "y", evidence: ["there"] } },
    ],
    [
      "a value that cannot be",
      422,
      "refused",
      decisions,
      { json: { do: "correct", set: { deadline: "soon" }, because: "y" } },
    ],
    [
      "an outcome without a reason",
      422,
      "refused",
      decisions,
      { json: { do: "assess", outcome: "kept", because: " " } },
    ],
    [
      "an outcome of a statement",
      422,
      "refused",
      `/entries/${statement}/decisions`,
      { json: { do: "assess", outcome: "kept", because: "y" } },
    ],
    [
      "an entry tied to itself",
      422,
      "refused",
      decisions,
      { json: { do: "link", to: commitment, as: "repeats" } },
    ],
    ["a split of what is one", 422, "refused", decisions, { json: { do: "split" } }],
    ["nothing to undo", 422, "refused", decisions, { json: { do: "undo" } }],
    ["a backup over something", 422, "refused", "/backup", { json: { folder: bench.folder } }],
    ["a list of feeds that is none", 422, "not-a-feed", "/sources", { json: { opml: "<html></html>" } }],
    [
      "a page of this machine",
      422,
      "address-refused",
      "/pages",
      { json: { url: "http://127.0.0.1/secret" } },
    ],
    ["an unknown entry", 404, "not-found", "/entries/c-zzzzzzzzzzzz"],
    ["an id that is none", 404, "not-found", "/entries/..%2f..%2fetc"],
    ["an address that does not decode", 404, "not-found", "/entries/%ff"],
    ["an unknown page", 404, "not-found", "/pages/p-zzzzzzzzzzzz"],
    ["an unknown version", 404, "not-found", `/pages/${added.page}/versions/7`],
    ["an unknown actor", 404, "not-found", "/actors/Niemand"],
    ["an unknown source", 404, "not-found", "/sources/f-x", { method: "DELETE" }],
    ["an unknown search", 404, "not-found", "/searches/x", { method: "DELETE" }],
    ["history of nothing", 404, "not-found", "/history/c-zzzzzzzzzzzz"],
    ["an unknown route", 404, "not-found", "/nothing"],
    ["the API's root", 404, "not-found", ""],
    ["a method that a route has not", 404, "not-found", "/entries", { method: "PUT", json: {} }],
    [
      "a body that is no JSON",
      415,
      "not-json",
      decisions,
      { body: "do=confirm", headers: { "content-type": "application/x-www-form-urlencoded" } },
    ],
    [
      "JSON sent as text",
      415,
      "not-json",
      decisions,
      { body: "{}", headers: { "content-type": "text/plain" } },
    ],
    [
      "a proof sent elsewhere",
      415,
      "not-json",
      decisions,
      { body: "{}", headers: { "content-type": "application/wacz" } },
    ],
    ["another host", 421, "wrong-host", "/entries", { headers: { host: "evil.example" } }],
    ["another origin", 403, "foreign-origin", "/entries", { headers: { origin: "https://evil.example" } }],
  ]

for (const [what, status, code, path, asked] of cases)
  test(`${what}: ${status} ${code}`, async () => {
    assert.equal((await failure(await bench.ask(`/api/v1${path}`, asked), status)).code, code)
  })

test("a body of more than 48 MB is not taken in", async () => {
  const body = `{"do":"confirm","because":"${"a".repeat(48 * 1024 * 1024)}"}`
  for (const headers of [{}, { "content-length": String(body.length) }])
    assert.equal(
      (await failure(await bench.ask(`/api/v1${decisions}`, { body, headers }), 413)).code,
      "too-large",
    )
})

test("JSON nested deeper than any stack is refused like any other", async () => {
  const body = `{"do":"confirm","because":${"[".repeat(200_000)}${"]".repeat(200_000)}}`
  assert.equal((await failure(await bench.ask(`/api/v1${decisions}`, { body }), 400)).code, "bad-request")
})

test("a file that is no proof is told as such, and is no failure of the request", async () => {
  const told = await bench.api<{ ok: boolean; entry: null; faults: unknown[] }>("/proofs/verify", {
    body: "no zip",
    headers: { "content-type": "application/wacz" },
  })
  assert.equal(told.ok, false)
  assert.equal(told.entry, null)
  assert.equal(told.faults.length, 1)
})

test("a failure of our own is told without its inside", async t => {
  const lines = t.mock.method(console, "error", () => {})
  const app = workbenchApp({ ...bench, ledger: Object.assign(Object.create(Ledger.prototype), { db: null }) })
  const answer = await app.request("/api/v1/entries", { headers: { host: "localhost" } })
  const { code, message } = await failure(answer, 500)
  assert.equal(code, "failed")
  assert.doesNotMatch(message, /null|TypeError|\.ts/)
  assert.equal(lines.mock.callCount(), 1)
})

test("a screen that is not there, or cannot be drawn, says so as a screen", async () => {
  for (const [path, status] of [
    ["/nothing", 404],
    ["/entries/c-zzzzzzzzzzzz", 404],
    ["/pages/p-zzzzzzzzzzzz/excerpt?at=1-2", 404],
    ["/assets/..%2fserve.ts", 404],
    ["/?cursor=abc", 400],
  ] as const) {
    const answer = await bench.ask(path)
    assert.equal(answer.status, status, path)
    assert.match(answer.headers.get("content-type")!, /^text\/html/)
    assert.match(await answer.text(), /class="failure"/)
  }
})

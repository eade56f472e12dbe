import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { apiOf } from "../../src/web/api/api.ts"
import { root } from "../project-files.ts"
import type { Asked } from "./demo-workbench.ts"
import { testBench } from "./demo-workbench.ts"
import { type Json, referred, schemaFaults } from "./schema-faults.ts"

const bench = await testBench()
const document: Json = await bench.api("/openapi.json")

/** Each operation of the document as `get /entries/{entry}`. */
const operations = new Map<string, Json>(
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]) => [`${method} ${path}`, operation] as const),
  ),
)

test("the OpenAPI document says of every operation what it is, takes and answers", () => {
  const walk = (at: Json): void => {
    if (typeof at !== "object" || at === null) return
    if (typeof at.$ref === "string") referred(document, at.$ref)
    for (const inner of Object.values(at)) walk(inner)
  }
  walk(document)
  const registered = apiOf(bench)
    .routes.filter(({ method, path }) => method !== "ALL" && path !== "/openapi.json")
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)(?:\{[^}]*\})?/g, "{$1}")}`)
  assert.deepEqual([...operations.keys()].sort(), [...new Set(registered)].sort())
  assert.equal(document.openapi, "3.1.0")
  for (const [name, operation] of operations) {
    assert.ok(operation.summary, `${name} has no summary`)
    const statuses = Object.keys(operation.responses)
    assert.ok(
      statuses.some(status => status.startsWith("2")),
      `${name} never succeeds`,
    )
    for (const status of ["400", "403", "404", "413", "415", "421", "422", "500"])
      assert.equal(
        operation.responses[status]?.content["application/json"].schema.$ref,
        "#/components/schemas/Error",
        `${name} ${status}`,
      )
    const declared = (operation.parameters ?? []).filter((one: Json) => one.in === "path")
    const named = [...name.matchAll(/\{(\w+)\}/g)].map(match => match[1])
    assert.deepEqual(declared.map((one: Json) => one.name).sort(), named.sort(), name)
    for (const one of declared) assert.equal(one.required, true, name)
  }
})

test("every route is in the document, and answers on the demo as the document says", async () => {
  const [{ entry: commitment }] = (await bench.api<Json>("/entries?type=commitment&state=confirmed")).entries
  const [{ entry: other }, { entry: third }] = (
    await bench.api<Json>("/entries?type=commitment&state=candidate")
  ).entries
  const { page } = (await bench.api<Json>(`/entries/${commitment}`)).evidence[0]
  const { text } = await bench.api<Json>(`/pages/${page}`)
  const [{ actor }, { actor: actor2 }] = (await bench.api<Json>("/actors")).actors
  const [{ source }] = (await bench.api<Json>("/sources")).sources
  const at = text.indexOf(" ", 40)
  const proof = new Uint8Array(await (await bench.ask(`/api/v1/entries/${commitment}/proof`)).arrayBuffer())
  const post = (json: unknown): Asked => ({ json })
  const asked: readonly (readonly [operation: string, path: string, asked?: Asked])[] = [
    ["get /inbox", "/inbox?type=commitment&limit=3"],
    ["get /entries", "/entries?q=Brücke&limit=5"],
    ["get /entries", "/entries?kind=promise&outcome=unreviewed"],
    ["get /entries/{entry}", `/entries/${commitment}?within=30`],
    ["get /entries/{entry}/bearings", `/entries/${commitment}/bearings`],
    ["get /entries/{entry}/proof", `/entries/${commitment}/proof`],
    ["get /history/{id}", `/history/${commitment}`],
    ["get /history/{id}", `/history/${page}`],
    ["get /due", "/due?limit=3"],
    ...["overdue", "today", "soon", "waiting", "running", "undated"].map(
      list => ["get /due/{list}", `/due/${list}`] as const,
    ),
    ["get /calendar", "/calendar?from=2027-01-01&to=2027-12-31"],
    ["get /actors", "/actors?limit=3"],
    ["get /actors/{actor}", `/actors/${actor}`],
    ["get /actors/{actor}/shifts", `/actors/${actor}/shifts`],
    ["get /shifts", "/shifts?all=1"],
    ["get /pages", "/pages"],
    ["get /pages/{page}", `/pages/${page}`],
    ["get /pages/{page}/versions/{number}", `/pages/${page}/versions/1`],
    ["get /pages/{page}/versions/{number}/reading", `/pages/${page}/versions/1/reading`],
    ["get /pages/{page}/versions/{number}/original", `/pages/${page}/versions/1/original`],
    ["get /changes", "/changes"],
    ["get /sources", "/sources"],
    ["get /sources.opml", "/sources.opml"],
    ["get /searches", "/searches"],
    ["get /alerts", "/alerts"],
    ["get /export", "/export?format=json"],
    ["post /entries/{entry}/decisions", `/entries/${other}/decisions`, post({ do: "confirm" })],
    ["post /entries/{entry}/decisions", `/entries/${other}/decisions`, post({ do: "undo" })],
    [
      "post /entries",
      "/entries",
      post({ place: `${page}:${at + 1}-${at + 60}`, type: "statement", kind: "said", actor: "Inga Probst" }),
    ],
    [
      "post /actors/{actor}/decisions",
      `/actors/${actor}/decisions`,
      post({ do: "describe", alias: "Die Chefin" }),
    ],
    ["post /actors/{actor}/decisions", `/actors/${actor2}/decisions`, post({ do: "merge", into: actor })],
    ["post /pages", "/pages", post({ text: "„Wir bauen die Brücke bis Mai“, sagte Inga Probst." })],
    [
      "post /proofs/verify",
      "/proofs/verify",
      { body: proof, headers: { "content-type": "application/wacz" } },
    ],
    ["post /sources", "/sources", post({ opml: opml("https://blatt.example/feed.xml") })],
    ["delete /sources/{source}", `/sources/${source}`, { method: "DELETE" }],
    [
      "post /searches",
      "/searches",
      post({ name: "a/b & c", query: "Brücke", filters: { type: "commitment" } }),
    ],
    ["post /pages", "/pages", post({ text: `„Wir bauen keine Brücke“, sagte Inga Probst. ${third}` })],
    ["get /alerts", "/alerts"],
    ["post /alerts/seen", "/alerts/seen", post({})],
    ["delete /searches/{name}", `/searches/${encodeURIComponent("a/b & c")}`, { method: "DELETE" }],
    ["post /reread", "/reread?all=1", post({})],
    ["post /rebuild", "/rebuild", post({})],
    ["post /backup", "/backup", post({ folder: join(bench.folder, "backup") })],
    ["post /verify", "/verify?quick=1", post({})],
  ]
  const answered = new Set<string>()
  for (const [name, path, how] of asked) {
    const answer = await bench.ask(`/api/v1${path}`, how)
    const operation = operations.get(name)
    assert.ok(operation, `${name} is not in the document`)
    const content = operation.responses[answer.status]?.content
    const type = answer.headers.get("content-type")?.split(";", 1)[0]
    const told = type === "application/json" ? await answer.json() : await answer.arrayBuffer()
    assert.ok(
      answer.ok && content?.[type!],
      `${name} ${path}: ${answer.status} ${type} ${JSON.stringify(told)}`,
    )
    if (type === "application/json" && name !== "get /export")
      assert.deepEqual(schemaFaults(document, content[type].schema, told), [], `${name} ${path}`)
    answered.add(name)
  }
  // A round of watching asks the world outside; it has a test of its own, without a source.
  assert.deepEqual(
    [...operations.keys()].filter(name => !answered.has(name)),
    ["post /watch"],
  )
  assert.equal((await bench.api<Json>("/verify", { json: {} })).ok, true)
})

test("docs/api.md names an address for every command, and no address that is not there", () => {
  const commands = ["ledger", "watch"].flatMap(folder =>
    [
      ...readFileSync(join(root, `src/cli/${folder}/define.ts`), "utf8").matchAll(/command\(\s*"([a-z-]+)/g),
    ].map(found => found[1]!),
  )
  assert.ok(commands.length > 30)
  const page = readFileSync(join(root, "docs/api.md"), "utf8")
  for (const command of commands) assert.match(page, new RegExp(`\`${command}[ \`]`), command)
  for (const [, method, path] of page.matchAll(/\b(GET|POST|DELETE) (\/[a-z{}/.]+)/g))
    assert.ok(operations.has(`${method!.toLowerCase()} ${path}`), `${method} ${path}`)
})

test("a round of watching with nothing to watch asks nobody", async () => {
  for (const { source } of (await bench.api<Json>("/sources")).sources)
    await bench.api(`/sources/${source}`, { method: "DELETE" })
  const round = await bench.api("/watch?since=1", { json: {} })
  assert.deepEqual(round, { asked: 0, pages: [], failures: [] })
  const { schema } = operations.get("post /watch").responses[200].content["application/json"]
  assert.deepEqual(schemaFaults(document, schema, round), [])
})

test("the test of schemas finds what lacks, what is too much, and what is of another type", () => {
  const { schema } = operations.get("get /actors").responses[200].content["application/json"]
  const actor = { actor: "a", name: "b", kind: null, statements: 1, commitments: 1, open: 0, last: null }
  assert.deepEqual(schemaFaults(document, schema, { actors: [actor], next: null }), [])
  for (const wrong of [{ ...actor, more: 1 }, { ...actor, open: "0" }, { actor: "a" }])
    assert.notDeepEqual(schemaFaults(document, schema, { actors: [wrong], next: null }), [])
})

const opml = (url: string): string =>
  `<opml version="2.0"><body><outline type="rss" text="Blatt" xmlUrl="${url}"/></body></opml>`

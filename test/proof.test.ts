/** One entry as a file that proves itself: what is in it, and every way to forge it. */
import { deepEqual, equal, ok } from "node:assert/strict"
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test } from "node:test"
import { unzipSync, zipSync } from "fflate"
import { WARCParser } from "warcio"
import { addInputs } from "../src/app/ledger/add.ts"
import { assessEntry, correctEntry } from "../src/app/ledger/decisions.ts"
import { loadLinguist } from "../src/app/ledger/load-linguist.ts"
import { checkProof } from "../src/app/proof/check-proof.ts"
import { makeProof } from "../src/app/proof/make-proof.ts"
import { Ledger } from "../src/store/ledger.ts"

const folder = mkdtempSync(join(tmpdir(), "beimwort-proof-"))
const ledger = await Ledger.open(join(folder, "a.db"), loadLinguist, { create: true })
test.after(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})
const pages = ["1-versprechen", "3-zweites-blatt", "6-eroeffnung"].map(name =>
  join(import.meta.dirname, "..", "examples", "story", `${name}.html`),
)
for await (const _ of addInputs(ledger, pages, {}));
const { id: entry } = await ledger.db
  .selectFrom("entry")
  .select("id")
  .where("type", "=", "commitment")
  .where("due_to", "is not", null)
  .orderBy("n")
  .executeTakeFirstOrThrow()
const other = await ledger.db.selectFrom("page").select("id").orderBy("n", "desc").executeTakeFirstOrThrow()
const who = { person: "Mira", because: "Neun Tage zu spät" }
await correctEntry(ledger, who, entry, { assignments: ["measure=der erste Zug"], evidence: [] })
await assessEntry(ledger, who, entry, {
  outcome: "kept_late",
  reason: null,
  evidence: [`${other.id}:202-257`],
})
const proof = await makeProof(ledger, entry)

const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")
type Files = Record<string, Uint8Array>
const opened = (): Files => ({ ...unzipSync(proof) })
const zipped = (files: Files): Uint8Array => zipSync(files, { level: 0 })

/** A forger's work: with digests that fit what is in the file. */
function rehashed(files: Files): Uint8Array {
  const description = JSON.parse(Buffer.from(files["datapackage.json"]!).toString()) as {
    resources: { path: string; hash: string; bytes: number }[]
  }
  for (const resource of description.resources) {
    const file = files[resource.path]
    if (!file) continue
    resource.hash = `sha256:${sha(file)}`
    resource.bytes = file.length
  }
  files["datapackage.json"] = Buffer.from(JSON.stringify(description))
  files["datapackage-digest.json"] = Buffer.from(
    JSON.stringify({ path: "datapackage.json", hash: `sha256:${sha(files["datapackage.json"])}` }),
  )
  return zipped(files)
}

const changed = (files: Files, name: string, change: (text: string) => string): Files => {
  const before = Buffer.from(files[name]!).toString("utf8")
  const after = change(before)
  ok(after !== before, `nothing was changed in ${name}`)
  return { ...files, [name]: Buffer.from(after) }
}

test("a proof is the same at every call, and holds without the ledger", async () => {
  deepEqual(Buffer.from(await makeProof(ledger, entry)), Buffer.from(proof))
  const checked = await checkProof(proof)
  deepEqual([checked.ok, checked.faults, checked.notes], [true, [], []])
  equal(checked.checks.length, 7)
  equal(checked.entry?.outcome, "kept_late")
})

test("other programs read it: the zip, the WARC records with their digests, the list of pages", async () => {
  const files = opened()
  for (const name of [
    "archive/data.warc.gz",
    "indexes/index.cdx.gz",
    "pages/pages.jsonl",
    "datapackage.json",
  ])
    ok(files[name], name)
  const archive = files["archive/data.warc.gz"]!
  const types: (string | null)[] = []
  async function* whole() {
    yield archive
  }
  for await (const record of new WARCParser(whole())) {
    const payload = await record.readFully(false)
    types.push(record.warcType)
    equal(record.warcHeaders.headers.get("WARC-Payload-Digest"), `sha256:${sha(payload)}`)
  }
  deepEqual(types.slice(0, 3), ["warcinfo", "resource", "conversion"])
  const list = Buffer.from(files["pages/pages.jsonl"]!).toString().trim().split("\n")
  equal((JSON.parse(list[0]!) as { format: string }).format, "json-pages-1.0")
  for (const line of list.slice(1)) {
    const page = JSON.parse(line) as { url: string; ts: string }
    ok(page.url && !Number.isNaN(Date.parse(page.ts)))
  }
})

test("nothing of what others said is in it", () => {
  const chain = Buffer.from(opened()["beimwort/chain.ndjson"]!).toString()
  for (const line of chain.trim().split("\n")) {
    const event = JSON.parse(line) as { entry?: string }
    ok(event.entry === undefined || event.entry === entry, line)
  }
})

test("a byte that is flipped in any part is found", async () => {
  for (const name of Object.keys(opened())) {
    const files = opened()
    const file = Buffer.from(files[name]!)
    const at = Math.floor(file.length / 2)
    file[at] = file[at]! ^ 1
    files[name] = file
    const checked = await checkProof(zipped(files))
    equal(checked.ok, false, name)
  }
})

test("a part that is missing, added or swapped is named", async () => {
  for (const name of Object.keys(opened())) {
    const files = opened()
    delete files[name]
    const checked = await checkProof(zipped(files))
    ok(
      checked.faults.some(({ message }) => message.includes(name)),
      name,
    )
  }
  const more = await checkProof(zipped({ ...opened(), "beimwort/mehr.txt": Buffer.from("x") }))
  ok(more.faults.some(({ message }) => message.includes("beimwort/mehr.txt")))
  const files = opened()
  const swapped = {
    ...files,
    "beimwort/entry.json": files["beimwort/proof.json"]!,
    "beimwort/proof.json": files["beimwort/entry.json"]!,
  }
  equal((await checkProof(rehashed(swapped))).ok, false)
})

const forgeries: readonly (readonly [
  what: string,
  name: string,
  change: (text: string) => string,
  found: RegExp,
])[] = [
  [
    "words",
    "beimwort/entry.json",
    text => text.replace(/"words": "/, '"words": "Nie wieder: '),
    /not what was read/,
  ],
  [
    "a quoted place",
    "beimwort/entry.json",
    text => text.replace(/"exact": "/, '"exact": "Nie '),
    /the words at|history/,
  ],
  [
    "the deadline",
    "beimwort/entry.json",
    text => text.replace(/"to": "2027-/g, '"to": "2028-'),
    /not what was read/,
  ],
  [
    "the actor",
    "beimwort/entry.json",
    text => text.replace(/"actor": "[^"]*"/, '"actor": "Otto Prien"'),
    /not what was read/,
  ],
  [
    "the outcome",
    "beimwort/entry.json",
    text => text.replace('"outcome": "kept_late"', '"outcome": "broken"'),
    /outcome is broken/,
  ],
  [
    "the state",
    "beimwort/entry.json",
    text => text.replace('"state": "candidate"', '"state": "confirmed"'),
    /state is confirmed/,
  ],
  ["the history", "beimwort/entry.json", text => text.replace("Neun Tage zu spät", "Pünktlich"), /history/],
  [
    "a reason in the chain",
    "beimwort/chain.ndjson",
    text => text.replace("Neun Tage zu spät", "Pünktlich"),
    /was changed after/,
  ],
  ["who decided", "beimwort/chain.ndjson", text => text.replaceAll('"Mira"', '"Otto"'), /was changed after/],
  [
    "an event that is left out",
    "beimwort/chain.ndjson",
    text =>
      text
        .split("\n")
        .filter(line => !line.includes("entry.assessed"))
        .join("\n"),
    /outcome|history/,
  ],
  ["the first event", "beimwort/chain.ndjson", text => text.split("\n").slice(1).join("\n"), /first event/],
  [
    "the end of the chain",
    "beimwort/proof.json",
    text => text.replace(/"hash": "./, '"hash": "g'),
    /chain is said to end/,
  ],
  ["another entry", "beimwort/proof.json", text => text.replace(entry, "c-000000000000"), /the file is of/],
  [
    "a place in the archive",
    "beimwort/proof.json",
    text => text.replace(/"offset": \d+/, '"offset": 99999999'),
    /outside of the archive/,
  ],
  ["no JSON", "beimwort/entry.json", text => text.slice(0, -20), /no JSON/],
]

for (const [what, name, change, found] of forgeries)
  test(`a forger who redoes the digests is found: ${what}`, async () => {
    const checked = await checkProof(rehashed(changed(opened(), name, change)))
    equal(checked.ok, false)
    ok(
      checked.faults.some(({ message }) => found.test(message)),
      checked.faults.map(({ message }) => message).join(" | "),
    )
  })

test("a page that is put in the place of the archived one is found", async () => {
  const files = opened()
  const { pages: places } = JSON.parse(Buffer.from(files["beimwort/proof.json"]!).toString()) as {
    pages: { record: { offset: number; length: number } }[]
  }
  ok(places.length >= 2)
  const text = Buffer.from(files["beimwort/proof.json"]!).toString()
  const [a, b] = places.map(({ record }) => JSON.stringify(record, null, 1).slice(0, 30)) as [string, string]
  ok(a !== b)
  const proofJson = JSON.parse(text) as { pages: { record: unknown }[] }
  ;[proofJson.pages[0]!.record, proofJson.pages[1]!.record] = [
    proofJson.pages[1]!.record,
    proofJson.pages[0]!.record,
  ]
  files["beimwort/proof.json"] = Buffer.from(JSON.stringify(proofJson))
  const checked = await checkProof(rehashed(files))
  ok(checked.faults.some(({ message }) => message.includes("is not the page that was added")))
})

/** A zip whose directory gives its first file another size once unpacked. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from("PK\u0001\u0002", "latin1")) + 24)
  return bytes
}

test("what is no proof, is cut off, or is made to harm is told and does nothing", async () => {
  const hostile: Record<string, Uint8Array> = {
    nothing: new Uint8Array(),
    text: Buffer.from("Kein Beleg."),
    "cut off": proof.slice(0, proof.length - 40),
    "cut in half": proof.slice(0, proof.length / 2),
    "a name outside": zipped({ "../../evil.txt": Buffer.from("x") }),
    "an absolute name": zipped({ "/etc/evil": Buffer.from("x") }),
    "a thousand files": zipped(
      Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, Buffer.from("x")])),
    ),
    "a bomb": withSize(zipSync({ bomb: new Uint8Array(1024 * 1024) }, { level: 1 }), 0x7fffffff),
    "a size that lies": withSize(zipSync({ bomb: new Uint8Array(1024 * 1024) }, { level: 1 }), 10),
    "an empty zip": zipped({}),
  }
  for (const [what, bytes] of Object.entries(hostile)) {
    const checked = await checkProof(bytes)
    equal(checked.ok, false, what)
    ok(checked.faults[0]!.message.length > 5, what)
  }
})

/** The list of bad inputs, through the command line: each gives a clear problem or error, none crashes or hangs. */
import assert from "node:assert/strict"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, test } from "node:test"
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib"
import type { ProblemCode } from "../../src/model/problem.ts"
import type { Reading } from "../../src/model/reading.ts"
import { validReading } from "../valid-reading.ts"
import { beimwort, type Call } from "./beimwort.ts"

const sentence =
  "Die Brücke über die Wesel bleibt gesperrt, weil die Prüfer am Montag neue Risse gefunden haben und niemand " +
  "sagen kann, wie lange sie noch trägt. „Wir öffnen sie erst, wenn sie sicher ist“, sagte Hanna Ollmert. "
const html = (body: string, head = ""): string =>
  `<!doctype html><html lang="de"><head>${head}<title>Brücke gesperrt</title></head><body>${body}</body></html>`
const article = html(`<article><h1>Brücke gesperrt</h1>${`<p>${sentence}</p>`.repeat(3)}</article>`)
const dutch =
  "De brug over de rivier blijft voorlopig gesloten omdat de inspecteurs maandag nieuwe scheuren hebben gevonden. " +
  "Het verkeer moet omrijden, en dat zal volgens de gemeente nog weken duren. "

let folder = ""
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "beimwort-"))
})
after(() => rm(folder, { recursive: true }))

/** That a call ended by itself, in time, and printed nothing that only a developer understands. */
function isCivil(call: Call, name: string): void {
  assert.notEqual(call.code, null, `${name}: hung or was killed`)
  for (const output of [call.stderr, call.stdout.slice(0, 2000)])
    assert.doesNotMatch(output, /^\s+at |node:internal|\.ts:\d+/m, `${name}: a stack trace`)
}

/** Reads some content from a file and checks the reading. */
async function readingOf(name: string, content: string | Uint8Array, patience = 20_000): Promise<Reading> {
  const path = join(folder, name)
  await writeFile(path, content)
  const call = await beimwort(["read", "--json", path])
  isCivil(call, name)
  assert.equal(call.code, 0, `${name}: ${call.stderr}`)
  assert.ok(call.time < patience, `${name} took ${Math.round(call.time)} ms`)
  return validReading(JSON.parse(call.stdout))
}

interface Case {
  readonly name: string
  readonly content: () => string | Uint8Array
  readonly codes: readonly ProblemCode[]
  /** What the reading's text holds all the same. */
  readonly text?: RegExp
}

const undated: readonly ProblemCode[] = ["no-publication-date"]

const cases: readonly Case[] = [
  { name: "an empty file", content: () => "", codes: ["empty-input"] },
  {
    name: "white space",
    content: () => "\ufeff \r\n\t\u00a0",
    codes: ["empty-input"],
  },
  {
    name: "a picture",
    content: () => Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(4000, "\0\x9f\x03")]),
    codes: ["binary-input"],
  },
  { name: "a PDF", content: () => "%PDF-1.7\n1 0 obj <</Length 9>> stream", codes: ["binary-input"] },
  {
    name: "a million nested tags",
    content: () => html(`${"<div>".repeat(1_000_000)}<p>${sentence.repeat(3)}`),
    codes: undated,
    text: /sagte Hanna Ollmert/,
  },
  {
    name: "half a million lists in lists behind the article",
    content: () => article + "<ul><li>".repeat(500_000),
    codes: undated,
    text: /sagte Hanna Ollmert/,
  },
  { name: "a million end tags", content: () => article + "</div></p>".repeat(500_000), codes: undated },
  {
    name: "everything unclosed",
    content: () =>
      `<html><body><article><h1>Brücke gesperrt<p><b><i>${sentence}<p><table><tr><td>${sentence}<a href='x`,
    codes: undated,
    text: /sagte Hanna Ollmert/,
  },
  {
    name: "a comment that never ends",
    content: () => `${article}<!-- ${"x".repeat(1e6)}`,
    codes: undated,
  },
  {
    name: "a script that never ends",
    content: () => `${article}<script>${"</".repeat(1e6)}`,
    codes: undated,
  },
  {
    name: "a tag of a million attributes",
    content: () => `${article}<a ${"a=b ".repeat(1e6)}>`,
    codes: undated,
  },
  { name: "two million ampersands", content: () => `${article}<p>${"&".repeat(2e6)}`, codes: undated },
  {
    name: "NUL bytes",
    content: () => article.replaceAll("Prüfer", "Prü\0fer\0\0"),
    codes: undated,
    text: /weil die Prü/,
  },
  {
    name: "windows-1252 that says UTF-8",
    content: () => windows1252(html(`<p>${sentence}</p>`.repeat(3), '<meta charset="utf-8">')),
    codes: ["wrong-charset-label", "no-publication-date"],
    text: /„Wir öffnen sie erst/,
  },
  {
    name: "UTF-8 that says ISO-8859-1",
    content: () => html(`<p>${sentence}</p>`.repeat(3), '<meta charset="iso-8859-1">'),
    codes: ["wrong-charset-label", "no-publication-date"],
    text: /„Wir öffnen sie erst/,
  },
  {
    name: "gzip",
    content: () => gzipSync(article),
    codes: ["compressed-input", "no-publication-date"],
    text: /Risse/,
  },
  {
    name: "Brotli",
    content: () => brotliCompressSync(article),
    codes: ["compressed-input", "no-publication-date"],
    text: /Risse/,
  },
  {
    name: "Zstandard",
    content: () => zstdCompressSync(article),
    codes: ["compressed-input", "no-publication-date"],
    text: /Risse/,
  },
  {
    name: "a third language",
    content: () => `<html lang=nl><title>Brug dicht</title><article>${`<p>${dutch}`.repeat(4)}</article>`,
    codes: ["unsupported-language"],
    text: /De brug over de rivier/,
  },
]

for (const { name, content, codes, text } of cases)
  test(`${name} gives a reading that says so`, async () => {
    const reading = await readingOf(name, content())
    assert.deepEqual(
      reading.problems.map(problem => problem.code),
      codes,
    )
    for (const { message } of reading.problems) assert.match(message, /^\S.*\. \S.*\.$/s)
    if (text !== undefined) assert.match(reading.text, text)
  })

/** German text as windows-1252: what an editor of the nineties would have saved. */
const windows1252 = (content: string): Uint8Array =>
  Uint8Array.from(
    content,
    character => ({ "„": 0x84, "“": 0x93 })[character] ?? character.codePointAt(0) ?? 0,
  )

const errors: readonly (readonly [name: string, args: () => string[], message: RegExp])[] = [
  ["a missing file", () => [join(folder, "missing.html")], /missing\.html does not exist\./],
  ["a directory", () => [folder], /is a directory\. Name the files/],
  ["a file below a file", () => ["/dev/null/x"], /no directory/],
  ["the loopback address", () => ["http://127.0.0.1/"], /loopback address\. .*never fetched/],
  ["the loopback address as a number", () => ["http://2130706433/"], /loopback address/],
  ["the loopback address inside IPv6", () => ["https://[::ffff:7f00:1]/"], /loopback address/],
  ["localhost", () => ["http://localhost/"], /localhost leads to .* loopback address/],
  ["a private address", () => ["http://192.168.0.1/x?y"], /private address/],
  ["a port that is no page's", () => ["http://news.example:6379/"], /asks for port 6379/],
  ["a scheme that is not the web's", () => ["file:///etc/hostname"], /begins with file:/],
  ["a broken address", () => ["https://"], /is no whole address/],
  ["a password in the address", () => ["https://user:geheim@news.example/"], /user name or a password/],
]

for (const [name, args, message] of errors)
  test(`${name} is an error that says what to do`, async () => {
    const call = await beimwort(["read", "--json", ...args()])
    isCivil(call, name)
    assert.equal(call.code, 1)
    assert.equal(call.stdout, "")
    assert.match(call.stderr, message)
    assert.match(call.stderr, /^beimwort: [^\n]+\.\n$/, "one line, ending with the advice")
  })

test("what can be read is printed, whatever stands beside it", async () => {
  const path = join(folder, "good.html")
  await writeFile(path, article)
  const call = await beimwort(["read", "--ndjson", join(folder, "missing"), path, folder, path])
  isCivil(call, "mixed")
  assert.equal(call.code, 1)
  const readings = call.stdout
    .trimEnd()
    .split("\n")
    .map(line => validReading(JSON.parse(line)))
  assert.deepEqual(
    readings.map(reading => reading.title),
    ["Brücke gesperrt", "Brücke gesperrt"],
  )
  assert.equal(call.stderr.split("\n").length, 3)
})

test("wrong usage is told apart from bad input", async () => {
  for (const args of [
    ["read"],
    ["read", "--lang", "nl", "x"],
    ["read", "--published", "gestern", "x"],
    ["raed"],
  ]) {
    const call = await beimwort(args)
    isCivil(call, args.join(" "))
    assert.equal(call.code, 2, args.join(" "))
  }
})

test("a page of 100 MB costs neither time nor memory, as a file or through a pipe", async () => {
  const piece = Buffer.from(article.repeat(300))
  const times = Math.ceil(100e6 / piece.length)
  const path = join(folder, "large.html")
  await writeFile(
    path,
    Array.from({ length: times }, () => piece),
  )
  const fromFile = await beimwort(["read", "--json", path])
  isCivil(fromFile, "100 MB file")
  assert.equal(fromFile.code, 1)
  assert.match(fromFile.stderr, /more than the limit of 32 MiB/)
  assert.ok(fromFile.memory < 160, `${Math.round(fromFile.memory)} MiB for a file`)
  assert.ok(fromFile.time < 5000, `${Math.round(fromFile.time)} ms for a file`)

  const fromPipe = await beimwort(
    ["read", "--json", "-"],
    Array.from({ length: times }, () => piece),
  )
  isCivil(fromPipe, "100 MB pipe")
  assert.equal(fromPipe.code, 1)
  assert.match(fromPipe.stderr, /Standard input holds more than 32 MiB/)
  assert.ok(fromPipe.memory < 250, `${Math.round(fromPipe.memory)} MiB for a pipe`)
  assert.ok(fromPipe.time < 10_000, `${Math.round(fromPipe.time)} ms for a pipe`)
})

test("a page of 5 MB is read in bounded time and memory", async () => {
  const path = join(folder, "five.html")
  await writeFile(path, article.repeat(Math.ceil(5e6 / article.length)))
  const call = await beimwort(["read", "--ndjson", path])
  isCivil(call, "5 MB")
  assert.equal(call.code, 0)
  validReading(JSON.parse(call.stdout))
  assert.ok(call.memory < 700, `${Math.round(call.memory)} MiB`)
  assert.ok(call.time < 20_000, `${Math.round(call.time)} ms`)
})

test("the pipe answers every line in order and goes on after the worst", async () => {
  const lines = [
    JSON.stringify({ id: "page", html: article }),
    "no document",
    '{"id":"surrogates","text":"Die Br\\ud800cke \\udc00 bleibt zu. „Ja\\ud83d“, sagte Otto Reimers.\\ud83c"}',
    "",
    '{"id":"none"}',
    '{"id":"empty","text":""}',
    `{"id":"endless","text":"${"x".repeat(40 * 1024 * 1024)}"}`,
    JSON.stringify({ id: "nul", text: "\0\0 \0" }),
    '{"id":"lang","text":"Die Brücke bleibt zu.","lang":"nl"}',
    JSON.stringify({ id: "last", text: sentence, published: "2025-08-02" }),
  ]
  const call = await beimwort(["read", "--ndjson", "-"], [lines.join("\r\n")])
  isCivil(call, "pipe")
  assert.equal(call.code, 1)
  assert.equal(call.stderr, "")
  const answers = call.stdout
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line))
  for (const answer of answers) if ("version" in answer) validReading(answer)
  const told = answers.map(answer => [
    answer.id,
    "version" in answer ? "reading" : answer.problems.map((problem: { code: string }) => problem.code).join(),
  ])
  assert.deepEqual(told, [
    ["page", "reading"],
    [null, "bad-document"],
    ["surrogates", "reading"],
    ["none", "bad-document"],
    ["empty", "reading"],
    ["endless", "too-large"],
    ["nul", "reading"],
    ["lang", "reading"],
    ["last", "reading"],
  ])
  // A language that is not read is no fault of the line: the page is cut into blocks, and nothing else is claimed.
  const foreign = answers.find(answer => answer.id === "lang")
  assert.equal(foreign.language, null)
  assert.deepEqual(
    foreign.problems.map((problem: { code: string }) => problem.code),
    ["unsupported-language"],
  )
  assert.deepEqual(Object.keys(answers[1]), ["id", "problems"])
  assert.deepEqual(Object.keys(answers[1].problems[0]), ["code", "message"])
  assert.ok(call.memory < 350, `${Math.round(call.memory)} MiB`)
})

test("a lone surrogate stays one unit of the text, and the text input is the input", async () => {
  const line = '{"id":"s","text":"Die Br\\ud800cke bleibt zu."}'
  const call = await beimwort(["read", "--ndjson", "-"], [line])
  const { text } = JSON.parse(call.stdout) as Reading
  assert.equal(text.length, "Die Br?cke bleibt zu.".length)
  assert.match(text, /^Die Br[\ud800\ufffd]cke bleibt zu\.$/)
})

const silent: readonly (readonly [name: string, content: string, code: ProblemCode])[] = [
  [
    "only scripts",
    '<!doctype html><title>App</title><body><div id="root"></div><script>render("<p>Kein Text</p>")</script><script src="a.js"></script>',
    "scripts-only",
  ],
  [
    "tags without any text",
    "<!doctype html><html><body><div><img src=a.png></div></body></html>",
    "no-article",
  ],
]

for (const [name, content, code] of silent)
  test(`a page of ${name} is no silence`, async () => {
    const reading = await readingOf("silent.html", content)
    assert.deepEqual(
      reading.problems.map(problem => problem.code),
      [code],
    )
  })

test("control characters of a page or a name do not reach the terminal", async () => {
  const path = join(folder, "escape.html")
  const hostile = "\u001b[2J\u001b]0;x\u0007\u009b31m"
  await writeFile(
    path,
    html(`<article><h1>${hostile}Brücke gesperrt</h1><p>${hostile}${sentence.repeat(3)}</p></article>`),
  )
  const text = join(folder, "escape.txt")
  await writeFile(text, `${hostile}Brücke gesperrt\n\n${hostile}${sentence.repeat(3)}`)
  for (const input of [path, text, join(folder, "\u001b[2Jmissing")]) {
    const call = await beimwort(["read", input])
    assert.doesNotMatch(call.stdout + call.stderr, /[\u001b\u0007\u009b]/)
  }
})

test("twenty thousand quotations in one paragraph take bounded time", async () => {
  const content = html(`<article><p>${'"Ja", sagte er. '.repeat(20_000)}</p></article>`)
  const reading = await readingOf("quotations.html", content, 8_000)
  assert.equal(reading.statements.length, 20_000)
})

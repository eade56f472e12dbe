import assert from "node:assert/strict"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { gunzipSync } from "node:zlib"
import { machinePaths, Passages, undocumented } from "./house.ts"
import { projectFiles, projectText, root, shared, sources } from "./project-files.ts"

const binary = /\.(?:png|ico|woff2|gz)$/
const files = new Map(
  projectFiles()
    .filter(path => !binary.test(path))
    .map(path => [path, projectText(path)]),
)
const noData = shared === null && "no evaluation data beside the clone"

test("no file names a place on one machine", () => {
  // This test's own examples are such places.
  const own = "test/house.test.ts"
  assert.deepEqual(
    [...files].flatMap(([path, content]) => (path === own ? [] : machinePaths(path, content))),
    [],
  )
})

test("the lock file names no registry, and every package by its hash", () => {
  const { packages } = JSON.parse(projectText("package-lock.json")) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>
  }
  for (const [name, entry] of Object.entries(packages)) {
    assert.doesNotMatch(entry.resolved ?? "", /^https?:/, name)
    if (name.startsWith("node_modules/") && !entry.link) assert.match(entry.integrity ?? "", /^sha512-/, name)
  }
  assert.ok(!existsSync(join(root, ".npmrc")), "a registry is the machine's setting, not the project's")
})

test("everything that is exported says what it is", () => {
  assert.deepEqual(
    [...sources()].flatMap(([path, source]) => (path.startsWith("src/") ? undocumented(path, source) : [])),
    [],
  )
})

test("no passage of the evaluation texts stands in the project", { skip: noData }, () => {
  const project = new Passages()
  for (const [path, content] of files) project.add(path, content)
  const found = new Set<string>()
  for (const text of evaluationTexts(shared!)) for (const passage of project.shared(text)) found.add(passage)
  assert.deepEqual([...found].slice(0, 10), [])
})

test("no person of the reference page is named in the project", { skip: noData }, () => {
  const expected = readFileSync(join(shared!, "reference/expected.json"), "utf8")
  const { statements } = JSON.parse(expected) as { statements: { actor: string[] }[] }
  const names = new Set(
    statements.flatMap(s => s.actor).filter(name => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)),
  )
  assert.ok(names.size > 0)
  for (const [path, content] of files)
    for (const name of names) assert.ok(!content.includes(name), `${path} names ${name}`)
})

/** Every text of the evaluation data: the reference page, and each string of a gold line that is no page's markup. */
function* evaluationTexts(folder: string): Generator<string> {
  yield readFileSync(join(folder, "reference/page.txt"), "utf8")
  for (const path of globSync("gold/*/*.{jsonl,jsonl.gz}", { cwd: folder })) {
    const bytes = readFileSync(join(folder, path))
    const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n")
    for (const line of lines) {
      if (line === "") continue
      const gold = JSON.parse(line) as { text?: string; with?: string[]; without?: string[] }
      if (gold.text !== undefined) yield gold.text
      for (const segment of [...(gold.with ?? []), ...(gold.without ?? [])]) yield segment
    }
  }
}

test("the checks of this file find what they look for", () => {
  assert.equal(machinePaths("a", 'x\nread("/tmp/page.html")\nsee /home/mira/b').length, 2)
  assert.deepEqual(machinePaths("a", "https://news.example/work/page and tmp/a, <a href=/work>"), [])
  assert.equal(
    undocumented("src/a.ts", "export const a = 1\n\n/** B. */\nexport function b() {}\n").length,
    1,
  )
  const passages = new Passages()
  passages.add("a.md", "The old ferry, they say, will sail again before the first snow falls on Norderwisch.")
  assert.deepEqual(passages.shared("(the old ferry they say will sail again before the first snow)"), [
    "a.md: the old ferry they say will sail again before the first snow",
  ])
  assert.deepEqual(
    passages.shared("The old ferry, they say, will never sail again before the first snow."),
    [],
  )
})

import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { after, before, test } from "node:test"
import { version } from "../src/app/version.ts"

const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "beimwort-package-"))
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${join(root, "node_modules", ".bin")}:${process.env.PATH}`,
}
let files: string[] = []

/** Runs a command in the folder where the package is installed; fails with what it printed. */
function run(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" })
  assert.equal(status, 0, `${command} ${args.join(" ")}: ${error?.message ?? ""}\n${stdout}\n${stderr}`)
  return stdout
}

before(() => {
  const packed = run("npm", ["pack", "--json", "--pack-destination", folder], root)
  // What prepack prints stands before the list.
  const list = JSON.parse(packed.slice(packed.search(/^[[{]\s*$/m))) as unknown
  const entry = (Array.isArray(list) ? list[0] : Object.values(list as object)[0]) as {
    filename: string
    files: { path: string }[]
  }
  files = entry.files.map(file => file.path)
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "private": true, "type": "module" }')
  run("npm", [
    "install",
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    join(folder, entry.filename),
  ])
})
after(() => rmSync(folder, { recursive: true, force: true }))

test("the package holds compiled code, its data and its licence, and nothing of the workshop", () => {
  assert.ok(files.includes("dist/index.js") && files.includes("dist/index.d.ts") && files.includes("LICENSE"))
  assert.ok(files.some(path => path.endsWith(".model.json")))
  assert.ok(files.includes("examples/demo/README.md"), "the demo ledger is made of these pages")
  assert.deepEqual(
    files.filter(
      path => /\.test\.|^(?:test|tools|bench|cases)\/|\.ts$/.test(path) && !path.endsWith(".d.ts"),
    ),
    [],
  )
})

test("the installed command reads a page", () => {
  const page = join(folder, "page.txt")
  writeFileSync(page, "„Der Kran steht still“, sagte Hafenmeister Holger Prien am Montag in Norderwisch.\n")
  assert.equal(run(join(folder, "node_modules", ".bin", "beimwort"), ["--version"]).trim(), version)
  const reading = JSON.parse(
    run(join(folder, "node_modules", ".bin", "beimwort"), ["read", page, "--json", "--lang", "de"]),
  )
  assert.equal(reading.statements[0].cue.lemma, "sagen")
})

test("the installed library has types and reads", () => {
  writeFileSync(
    join(folder, "use.ts"),
    'import { read, type Reading } from "beimwort"\nconst reading: Reading = read({ text: "Hallo Welt.", lang: "de" })\nconst n: number = reading.blocks.length\nconsole.log(n)\n',
  )
  run("tsc", ["--strict", "--module", "nodenext", "--target", "es2024", "--types", "", "use.ts"])
  assert.equal(run(process.execPath, ["use.js"]).trim(), "1")
})

test("the version is one", () => {
  assert.equal(
    (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version,
    version,
  )
})

test("no dependency runs a script when it is installed", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  assert.deepEqual(
    Object.keys(packages).filter(name => packages[name]!.hasInstallScript),
    [],
  )
})

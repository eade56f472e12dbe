/**
 * Bundles the command into one file, which a process loads in a third of the time that its two hundred modules take.
 * What only some commands need (the network, the ledger's database) stands in files of its own beside it.
 *   node tools/bundle.ts [FOLDER]
 * `npm ci` makes it in .cache/bundle; bin/beimwort runs it while no source is newer.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "rolldown"
import { styleSheet } from "../src/web/assets.ts"

const root = join(import.meta.dirname, "..")
const folder = process.argv[2] ?? join(root, ".cache", "bundle")
const made = `${folder}-${process.pid}`
const chunks = "part-[name]-[hash].js"
const isPart = /^part-.*\.js$/

await build({
  input: { program: join(root, "src", "cli", "program.ts") },
  platform: "node",
  output: {
    dir: made,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: chunks,
    comments: { legal: true },
  },
  logLevel: "warn",
})
// What the workbench's pages load: one script and one style, beside the command that serves them.
await build({
  input: { workbench: join(root, "src", "web", "browser", "workbench.ts") },
  platform: "browser",
  output: { dir: made, format: "esm", entryFileNames: "[name].js", minify: true },
  logLevel: "warn",
})
writeFileSync(join(made, "workbench.css"), styleSheet(join(root, "src", "web", "style")))
mkdirSync(folder, { recursive: true })
const parts = readdirSync(made).filter(name => isPart.test(name))
// The parts first: a command that starts meanwhile finds either the old program or the new one whole.
for (const name of [...parts, "workbench.js", "workbench.css", "program.js"])
  renameSync(join(made, name), join(folder, name))
for (const name of readdirSync(folder))
  if (isPart.test(name) && !parts.includes(name)) rmSync(join(folder, name))
rmSync(made, { recursive: true, force: true })
writeFileSync(
  join(folder, "main.js"),
  `#!/usr/bin/env node
import { enableCompileCache } from "node:module"
enableCompileCache()
const { run } = await import("./program.js")
process.exitCode = await run(process.argv.slice(2))
`,
)

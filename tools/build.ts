/**
 * Builds the package: compiles src to dist, JavaScript and declarations, and copies the data that lies beside the
 * code. Node strips no types below node_modules, so what is installed has to be JavaScript. The new build takes the
 * old one's place in the end, so that a build that fails, or runs twice at once, leaves a whole one.
 */
import { spawnSync } from "node:child_process"
import { chmodSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"

const root = join(import.meta.dirname, "..")
const fresh = join(root, ".cache", `dist-${process.pid}`)
const old = `${fresh}-old`
const dist = join(root, "dist")
const command = "cli/main.js"

const compiled = spawnSync("tsc", ["--project", "tsconfig.build.json", "--outDir", fresh], {
  cwd: root,
  stdio: "inherit",
})
if (compiled.error) console.error(`tsc does not run: ${compiled.error.message}; build with \`npm run build\``)
if (compiled.status !== 0) {
  rmSync(fresh, { recursive: true, force: true })
  process.exit(1)
}

for (const path of globSync("**/*.{json,bin}", { cwd: join(root, "src") })) {
  mkdirSync(dirname(join(fresh, path)), { recursive: true })
  cpSync(join(root, "src", path), join(fresh, path))
}

if (!readFileSync(join(fresh, command), "utf8").startsWith("#!/usr/bin/env node\n"))
  throw new Error(`dist/${command} must begin with "#!/usr/bin/env node"; write it into src/cli/main.ts`)
chmodSync(join(fresh, command), 0o755)
// The command as one file in place of its modules: the library keeps its own.
const bundled = spawnSync(process.execPath, [join(root, "tools", "bundle.ts"), join(fresh, "cli")], {
  stdio: "inherit",
})
if (bundled.status !== 0) throw new Error("the command was not bundled; see what rolldown says above")

if (existsSync(dist)) renameSync(dist, old)
renameSync(fresh, dist)
rmSync(old, { recursive: true, force: true })

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { stripTypeScriptTypes } from "node:module"
import { join } from "node:path"
import { sha256 } from "../ledger/identity/digest.ts"

/** A file that pages load. */
export interface Asset {
  readonly body: string
  readonly type: string
}

const script = "text/javascript; charset=utf-8"
const sheet = "text/css; charset=utf-8"

/** Beside the bundled command stands what the bundler made; in the sources each module is served as it is, without its types. */
const isBundled = existsSync(join(import.meta.dirname, "workbench.js"))

/** The script or style of a name; null where there is none. */
export function assetOf(name: string): Asset | null {
  if (!/^[a-z-]+\.(?:js|ts|css)$/.test(name)) return null
  if (name === "workbench.css") return { body: style(), type: sheet }
  if (isBundled) return name === "workbench.js" ? { body: beside("workbench.js"), type: script } : null
  const path = join(import.meta.dirname, "browser", name.replace(/\.js$/, ".ts"))
  return existsSync(path) ? { body: stripped(path), type: script } : null
}

const withoutTypes = new Map<string, { readonly changed: number; readonly body: string }>()

/** A module without its types, made once for each state of it: a page loads a dozen of them. */
function stripped(path: string): string {
  const changed = statSync(path).mtimeMs
  const known = withoutTypes.get(path)
  if (known?.changed === changed) return known.body
  const body = stripTypeScriptTypes(readFileSync(path, "utf8"))
  withoutTypes.set(path, { changed, body })
  return body
}

const beside = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8")

const style = (): string =>
  isBundled ? beside("workbench.css") : styleSheet(join(import.meta.dirname, "style"))

/** All sheets of a folder as one, in the order of their names. */
export const styleSheet = (folder: string): string =>
  readdirSync(folder)
    .filter(name => name.endsWith(".css"))
    .sort()
    .map(name => readFileSync(join(folder, name), "utf8"))
    .join("\n")

let known: string | null = null

/** Changes with every change of what pages load, so that a browser keeps no old script. */
export function assetVersion(): string {
  known ??= sha256(`${style()}${assetOf("workbench.js")?.body ?? ""}`).slice(0, 10)
  return known
}

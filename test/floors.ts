import { posix } from "node:path"
import { isTest, withoutComments } from "./project-files.ts"

/** The floors of src, from the lowest; folders of one floor do not know each other. */
const floors: readonly (readonly string[])[] = [
  ["text"],
  ["model"],
  ["html"],
  ["lang"],
  ["page", "read", "ledger", "search", "compare", "feeds"],
  ["fetch", "store"],
  ["words"],
  ["app"],
  ["web"],
  ["cli"],
  ["index.ts"],
]
const floorOf = new Map(floors.flatMap((names, floor) => names.map(name => [name, floor] as const)))

/** Floors without clock, randomness, environment, files, network and process. */
const pure = new Set([
  "text",
  "model",
  "html",
  "lang",
  "page",
  "read",
  "ledger",
  "search",
  "compare",
  "feeds",
])

/** What pure floors may import from outside, each with its reason. */
const allowed: readonly { readonly folder: string; readonly name: string; readonly reason: string }[] = [
  { folder: "model", name: "zod", reason: "the one source of the reading's types, JSON Schema and check" },
  { folder: "html", name: "entities", reason: "the decode table of HTML's 2,231 named characters" },
  {
    folder: "lang",
    name: "@orama/stemmers/german",
    reason: "Snowball's German stemmer, a function of the word",
  },
  { folder: "lang", name: "@orama/stemmers/english", reason: "Porter's stemmer, a function of the word" },
  { folder: "feeds", name: "feedsmith", reason: "the formats of feeds and OPML, functions of their text" },
  { folder: "feeds", name: "entities", reason: "the decoding of XML's references" },
  { folder: "ledger", name: "node:crypto", reason: "digests, a function of nothing but their bytes" },
]

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\./, "the clock"],
  [/\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/, "the time zone of the machine"],
  [/\.toLocale[A-Z]\w*\(\s*\)|\bIntl\.\w+\(\s*\)/, "the language of the machine"],
  [/\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, "chance"],
  [/\bprocess\.|\bimport\.meta\b|\brequire\(/, "the process"],
  [/\bglobalThis\b|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|\bconsole\./, "the world outside"],
]

/** The module names that a source imports or exports again, in order. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source)
  const statement =
    /^(?:import|export)\s[^"=;]*?from "([^"\s]+)"|^import "([^"\s]+)"|\bimport\("([^"\s]+)"\)/gm
  return [...code.matchAll(statement)].map(match => (match[1] ?? match[2] ?? match[3])!)
}

const folderOf = (path: string): string => path.split("/")[1]!
const languageOf = (path: string): string | null => /^src\/lang\/([^/]+)\//.exec(path)?.[1] ?? null
const target = (path: string, name: string): string => posix.join(posix.dirname(path), name)

/** What stands where it may not: imports upward, sideways or of a language, and impurity below the edge. */
export function floorFaults(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = []
  for (const [path, source] of files) {
    if (!path.startsWith("src/") || isTest(path)) continue
    const folder = folderOf(path)
    if (!floorOf.has(folder)) faults.push(`${path}: ${folder} is on no floor; see test/floors.ts`)
    for (const name of importsOf(source))
      if (name.startsWith(".")) faults.push(...importFaults(path, target(path, name)))
      else if (pure.has(folder) && !allowed.some(a => a.folder === folder && a.name === name))
        faults.push(`${path}: ${folder}/ is pure and may not import "${name}"`)
    if (pure.has(folder)) faults.push(...impurities(path, source))
  }
  return faults
}

function importFaults(path: string, to: string): string[] {
  const from = folderOf(path)
  if (!to.startsWith("src/")) return [`${path}: nothing outside src/ is shipped, and it imports ${to}`]
  const [mine, other] = [floorOf.get(from), floorOf.get(folderOf(to))]
  if (folderOf(to) !== from && !(mine !== undefined && other !== undefined && other < mine))
    return [`${path}: ${from}/ may not import ${to}; imports go downwards only`]
  const language = languageOf(to)
  if (language === null || language === languageOf(path)) return []
  if (from === "lang") return [`${path}: a language, or what is common to all, may not import ${to}`]
  return from === "app" ? [] : [`${path}: only app/ names languages; a pack is an argument, not ${to}`]
}

function impurities(path: string, source: string): string[] {
  const faults: string[] = []
  for (const [i, line] of withoutComments(source).split("\n").entries())
    for (const [pattern, what] of impure)
      if (pattern.test(line)) faults.push(`${path}:${i + 1}: a pure floor may not ask for ${what}`)
  return faults
}

/** Circles of files that import each other, each once, as the paths along it. Types count: a circle is one thought. */
export function importCircles(files: ReadonlyMap<string, string>): string[] {
  const circles: string[] = []
  const state = new Map<string, "open" | "done">()
  const visit = (path: string, trail: readonly string[]): void => {
    const source = files.get(path)
    if (source === undefined || state.get(path) === "done") return
    if (state.get(path) === "open") {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(" > "))
      return
    }
    state.set(path, "open")
    for (const name of importsOf(source))
      if (name.startsWith(".")) visit(target(path, name), [...trail, path])
    state.set(path, "done")
  }
  for (const path of files.keys()) visit(path, [])
  return circles
}

/** Files that are too long: above 600 lines never, above 300 with "long because" and the reason in the first comment. */
export function tooLong(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = []
  for (const [path, source] of files) {
    if (isTest(path) || /^\/[/*]+\s*Generated by\b/.test(source)) continue
    const lines = source.split("\n").length - 1
    const first = /^\s*(?:\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(source)?.[0] ?? ""
    if (lines > 600) faults.push(`${path}: ${lines} lines; split it, 600 are the most`)
    else if (lines > 300 && !/long because/i.test(first))
      faults.push(`${path}: ${lines} lines; split it, or say in its first comment why it is long because …`)
  }
  return faults
}

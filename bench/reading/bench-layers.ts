import { Session } from "node:inspector/promises"
import { read } from "../../src/index.ts"
import { sampleText } from "../text/sample-text.ts"

/** Parts of the reading by the folders of their code, in the order in which they are printed. */
const parts: readonly (readonly [part: string, folders: RegExp])[] = [
  ["page and language", /\/src\/(page|lang\/detect-language)/],
  ["tokens, sentences, word classes", /\/src\/(text|lang\/de\/(grammar\/classify|words))/],
  ["clauses and reports", /\/src\/lang\/de\/(grammar|reports|speech)/],
  ["statements", /\/src\/read\/(statement|direct|quotations|layer)/],
  ["actors", /\/src\/read\/actors/],
  ["times", /\/src\/(read|lang\/de)\/times/],
  ["commitments", /\/src\/(read\/commitments|lang\/de\/intents)/],
  ["shifts, figures, wording, genre", /\/src\/(read|lang\/de)\/(shifts|figures|wording|judgement|genre)/],
]

/** Prints which share of reading German text each part takes, by samples of what runs, on half a megabyte. */
export async function benchLayers(print: (line: string) => void = console.log): Promise<void> {
  const { text } = sampleText("de", 500_000)
  const run = () => read({ text, lang: "de", published: "2025-08-02" })
  run()
  const session = new Session()
  session.connect()
  await session.post("Profiler.enable")
  await session.post("Profiler.setSamplingInterval", { interval: 500 })
  await session.post("Profiler.start")
  for (let i = 0; i < 3; i++) run()
  const { profile } = await session.post("Profiler.stop")
  session.disconnect()

  const parents = new Map(
    profile.nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id] as const)),
  )
  const files = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]))
  const counts = new Map<string, number>()
  let all = 0
  // What is of no part, as the lexicon, belongs to the part that called it.
  for (const sample of profile.samples ?? []) {
    let part: string | null = null
    for (let id: number | undefined = sample; id !== undefined && part === null; id = parents.get(id))
      part = parts.find(([, folders]) => folders.test(files.get(id!) ?? ""))?.[0] ?? null
    if (part === null) continue
    counts.set(part, (counts.get(part) ?? 0) + 1)
    all++
  }
  print("\nGerman text, the whole reading: share of each part")
  for (const [part] of parts)
    print(`${part.padEnd(44)}${((100 * (counts.get(part) ?? 0)) / all).toFixed(1).padStart(8)} %`)
}

if (process.argv[1] === import.meta.filename) await benchLayers()

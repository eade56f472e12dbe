/**
 * Long campaigns that CI does not run: `npm run soak` (a minute), `npm run soak -- --seconds 600 --seed 7`. Pages and
 * texts are damaged at random and read; nothing may throw, take long, or give a reading that is not valid.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { read } from "../src/index.ts"
import { validReading } from "../test/valid-reading.ts"

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
  },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed)
console.log(`soak for ${seconds} s with --seed ${seed}`)

const examples = ["hafenwerk.html", "harbour.html"].map(name =>
  readFileSync(join(import.meta.dirname, "..", "examples", name), "utf8"),
)
const pieces = [
  "<",
  ">",
  "</p>",
  "<p>",
  "<article>",
  "</div></div>",
  "„",
  "“",
  "»",
  '"',
  "“",
  "\0",
  "\ud800",
  "&",
  "&#x10ffff;",
  "<script>",
  "<!--",
  "]]>",
  "\n\n",
  "- ",
  "#",
  "sagte",
  "said",
  "1.",
  "…",
  " ",
  "\u2028",
]

let state = seed >>> 0 || 1
/** A number below `n`, by xorshift: the same seed gives the same campaign. */
function below(n: number): number {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % n
}

function damaged(source: string): string {
  let text = source
  for (let i = below(30); i >= 0; i--) {
    const at = below(text.length + 1)
    const end = Math.min(text.length, at + below(400))
    const kind = below(4)
    if (kind === 0) text = text.slice(0, at) + text.slice(end)
    else if (kind === 1)
      text = text.slice(0, at) + pieces[below(pieces.length)]!.repeat(1 + below(20)) + text.slice(at)
    else if (kind === 2) text = text.slice(0, at) + text.slice(at, end).repeat(1 + below(4)) + text.slice(end)
    else text = text.slice(0, at) + text.slice(below(text.length + 1))
  }
  return text
}

const until = performance.now() + seconds * 1000
let rounds = 0
let slowest = 0
while (performance.now() < until) {
  const source = damaged(examples[below(examples.length)]!)
  const text = below(2) === 0
  const started = performance.now()
  try {
    validReading(read(text ? { text: source.replace(/<[^>]*>/g, "\n") } : { html: source }))
  } catch (error) {
    console.error(`round ${rounds} of --seed ${seed} (${text ? "text" : "HTML"}, ${source.length} letters):`)
    throw error
  }
  slowest = Math.max(slowest, performance.now() - started)
  rounds++
}
console.log(
  `${rounds} damaged documents read, the slowest in ${slowest.toFixed(0)} ms; every reading was valid`,
)

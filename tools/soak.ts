/**
 * Long campaigns that CI does not run: `npm run soak` (a minute), `npm run soak -- --seconds 600 --seed 7`. Hostile
 * shapes are read at growing sizes, then damaged pages by every way in, for so many seconds.
 */
import { parseArgs } from "node:util"
import { soakInput } from "./soak/input.ts"
import { soakSizes } from "./soak/sizes.ts"

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
  },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed)

const steep = soakSizes()
console.log(
  steep.length === 0 ? "every hostile shape costs time in proportion to its size" : steep.join("\n"),
)
if (steep.length > 0) process.exitCode = 1

console.log(`damaged documents for ${seconds} s with --seed ${seed}`)
const { rounds, slowest } = await soakInput(seconds, seed)
console.log(
  `${rounds} rounds, the slowest in ${slowest.toFixed(0)} ms; every reading was valid and the same twice`,
)

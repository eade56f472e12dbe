/**
 * Long campaigns that CI does not run: `npm run soak` (a minute), `npm run soak -- --seconds 600 --seed 7`. Hostile
 * shapes are read at growing sizes, then damaged pages by every way in, for so many seconds; then the intake of a
 * ledger is killed so many times. `--statements 1000000` fills a ledger of that size and measures it: some ten minutes.
 */
import { parseArgs } from "node:util"
import { soakInput } from "./soak/input.ts"
import { soakLedger } from "./soak/ledger.ts"
import { soakSizes } from "./soak/sizes.ts"

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    kills: { type: "string", default: "50" },
    statements: { type: "string", default: "0" },
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

const kills = Number(values.kills)
console.log(`intake of a ledger, killed ${kills} times`)
const acknowledged = await soakLedger(kills, seed)
console.log(`${acknowledged} pages were acknowledged, every one of them is there, and every ledger verifies`)

const statements = Number(values.statements)
if (statements > 0) await (await import("../bench/ledger/bench-ledger.ts")).benchLedger([statements])

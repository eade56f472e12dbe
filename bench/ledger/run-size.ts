/** One size of ledger, filled and measured: `node bench/ledger/run-size.ts STATEMENTS PATH`. */
import { generatedWorld } from "../../test/generated-readings.ts"
import { filledLedger } from "./fill.ts"
import { measureLedger } from "./measure.ts"
import { printCosts } from "./print-costs.ts"

const [statements = "10000", path = "bench.db"] = process.argv.slice(2)
const { ledger, perSecond } = await filledLedger(path, generatedWorld(7), Number(statements))
printCosts(Number(statements), perSecond, await measureLedger(ledger, generatedWorld(7)), true)
await ledger.close()

/** Every benchmark in one run: ratios against named peers on the same texts and pages. */
import { benchLedger } from "./ledger/bench-ledger.ts"
import { benchPage } from "./page/bench-page.ts"
import { benchGerman } from "./reading/bench-german.ts"
import { benchLayers } from "./reading/bench-layers.ts"
import { benchReading } from "./reading/bench-reading.ts"
import { benchSameness } from "./sameness/bench-sameness.ts"
import { benchText } from "./text/bench-text.ts"
import { benchTimes } from "./times/bench-times.ts"
import { benchWatch } from "./watch/bench-watch.ts"
import { benchWeb } from "./web/bench-web.ts"

benchText()
await benchPage()
benchReading()
benchGerman()
await benchLayers()
await benchTimes()
await benchLedger([10_000, 100_000])
await benchWatch()
await benchWeb([100_000])
await benchSameness([1_000, 10_000, 100_000])

/**
 * Learns how much each feature tells of whether a passage bears on a commitment, from the invented stories of
 * stories/bearing, and writes src/compare/bearing/weights.ts. Prints what is reached on stories that it learnt from, and on those
 * of each file by weights that were learnt from the other files.
 *   node tools/train-bearing/train-bearing.ts [--write] [--errors]
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { featureNames } from "../../src/compare/bearing/features.ts"
import { readStories } from "../../stories/parse-stories.ts"
import { figuresOf } from "./figures.ts"
import { calibrate } from "./fit.ts"
import { gather } from "./gather.ts"
import { heldOut, learn, type Ranking, ranked, type Scored, taskOf } from "./held-out.ts"

const tasks = (await gather(readStories("bearing"))).map(taskOf)
const passages = tasks.reduce((n, { examples }) => n + examples.length, 0)
console.log(`${tasks.length} commitments, ${passages} passages`)

const learnt = learn(tasks)
const unseen = heldOut(tasks)
// Scores of lists say which comes first; how likely the three that are shown are right is learnt where it was not seen.
const { slope, shift } = calibrate(
  unseen.flatMap(({ shown }) =>
    shown.slice(0, 3).map(({ score, example }) => ({ score, isRight: example.isRight })),
  ),
)
const weights = Object.fromEntries(
  (["bias", ...featureNames] as const).map(name => [
    name,
    Number((slope * learnt[name]! + (name === "bias" ? shift : 0)).toFixed(3)),
  ]),
)
const likelihood = (score: number): number => 1 / (1 + Math.exp(-(slope * score + shift)))
const scoreAt = (likely: number): number => (Math.log(likely / (1 - likely)) - shift) / slope

function tell(name: string, rankings: readonly Ranking[], least = 0): void {
  const part = (n: number, of: number) => `${n}/${of}${of === 0 ? "" : ` (${((100 * n) / of).toFixed(0)} %)`}`
  const figures = figuresOf(rankings, scoreAt(least))
  const { withRight, all, withoutRight, removed } = figures
  const parts = [
    `first ${part(figures.first, withRight)}`,
    `among three ${part(figures.amongThree, withRight)}`,
    `look-alike first ${part(figures.lookAlikeFirst, all)}`,
    `shown where nothing bears ${part(figures.shownWithoutRight, withoutRight)}`,
    `where its page is taken away ${part(figures.shownRemoved, removed)}`,
  ]
  console.log(`${name.padEnd(32)} ${parts.join(", ")}`)
}

tell("stories that it learnt from", ranked(tasks, learnt))
tell("files that it did not learn from", unseen)
for (const file of new Set(tasks.map(({ asked }) => asked.file)))
  tell(
    `  ${file}`,
    unseen.filter(({ task }) => task.asked.file === file),
  )
for (const least of [0.1, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4]) tell(`the best from ${least}`, unseen, least)

const told = ({ example, score }: Scored): string =>
  `${likelihood(score).toFixed(2)} ${example.text} {${featureNames
    .map(name => [name, weights[name]! * example.features[name]] as const)
    .filter(([, part]) => Math.abs(part) >= 0.05)
    .map(([name, part]) => `${name} ${part.toFixed(1)}`)
    .join(", ")}}`
if (process.argv.includes("--errors"))
  for (const { task, shown } of unseen) {
    const top = shown[0]
    if (!top || top.example.isRight) continue
    const at = shown.findIndex(({ example }) => example.isRight)
    console.log(
      `${task.asked.name}\n   ${top.example.isLookAlike ? "LOOK-ALIKE" : "other"} ${told(top)}\n   right at ${at + 1}: ${at < 0 ? "" : told(shown[at]!)}`,
    )
  }
for (const name of ["bias", ...featureNames]) console.log(name.padEnd(18), weights[name]!.toFixed(2))

if (process.argv.includes("--write"))
  writeFileSync(
    join(import.meta.dirname, "..", "..", "src", "compare", "bearing", "weights.ts"),
    `import type { Feature } from "./features.ts"

/**
 * What each feature adds to the log-odds that a passage bears on a commitment. Made by tools/train-bearing from the invented
 * stories of stories/bearing; ours.
 */
export const weights: Readonly<Record<Feature | "bias", number>> = {
${["bias", ...featureNames].map(name => `  ${name}: ${weights[name]},`).join("\n")}
}
`,
  )

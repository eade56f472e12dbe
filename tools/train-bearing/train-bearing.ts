/**
 * Learns how much each feature tells of whether a passage bears on a commitment, from the invented stories of
 * stories/bearing, and writes src/compare/bearing/weights.ts. Prints what a model reaches on stories that it has not seen:
 * five folds, by story.
 *   node tools/train-bearing/train-bearing.ts [--write]
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { awaitedPages } from "../../src/app/ledger/bears-on.ts"
import { type Features, featureNames, featuresOf } from "../../src/compare/bearing/features.ts"
import { readStories } from "../../stories/parse-stories.ts"
import { entryAt, meets, storyLedger } from "../stories/story-ledger.ts"
import { fit, type Weights } from "./fit.ts"

const right = new Set(["fulfils", "contradicts", "extends", "withdraws", "condition"])

/** A passage with its features, and what a person says of it. */
interface Example {
  readonly text: string
  readonly features: Features
  readonly isRight: boolean
  readonly isLookAlike: boolean
}

/** An example with how likely a model holds it to be right. */
interface Ranked extends Example {
  readonly score: number
}

/** All passages that may be shown for one commitment. */
interface Asked {
  readonly name: string
  readonly fold: number
  readonly hasRight: boolean
  readonly examples: readonly Example[]
}

async function gather(): Promise<Asked[]> {
  const stories = readStories("bearing")
  const { ledger, pages, close } = await storyLedger(stories)
  const asked: Asked[] = []
  try {
    const byPage = new Map(pages.map(page => [page.page, page]))
    for (const stored of pages)
      for (const mark of stored.story.pages[stored.index]!.marks.filter(
        ({ label }) => label === "commitment",
      )) {
        const entry = await entryAt(ledger, stored, mark)
        if (entry === null) continue
        const { awaited, later } = await awaitedPages(ledger, entry)
        const examples = later.flatMap(({ page, view, day, reading }) => {
          const at = byPage.get(page.page)!
          const marks = at.story === stored.story ? at.story.pages[at.index]!.marks : []
          return view.passages.flatMap(({ span, isHeading }, i) => {
            if (isHeading) return []
            const features = featuresOf(awaited, view, i, day)
            if (features.shared + features.near + features.condition === 0) return []
            const here = marks.filter(one => one.to === mark.to && meets(at, span, one))
            return [
              {
                text: `${page.title} / ${reading.text.slice(span.start, span.end)}`,
                features,
                isRight: here.some(({ label }) => right.has(label)),
                isLookAlike: here.some(({ label }) => label === "look-alike"),
              },
            ]
          })
        })
        asked.push({
          name: `${stored.story.name}: ${stored.story.pages[stored.index]!.text.slice(mark.start, mark.end)}`,
          fold: stories.indexOf(stored.story) % 5,
          hasRight: stored.story.pages.some(({ marks }) =>
            marks.some(({ label, to }) => right.has(label) && to === mark.to),
          ),
          examples,
        })
      }
  } finally {
    await close()
  }
  return asked
}

const weightOf = ({ isRight, isLookAlike }: Example): number => (isRight ? 3 : isLookAlike ? 10 : 1)

const learn = (asked: readonly Asked[]): Weights =>
  fit(
    asked.flatMap(({ examples }) => examples.map(one => ({ ...one, weight: weightOf(one) }))),
    featureNames,
  )

function rank({ examples }: Asked, weights: Weights): Ranked[] {
  const score = ({ features }: Example) =>
    featureNames.reduce((sum, name) => sum + weights[name]! * features[name], weights.bias!)
  return examples
    .map(example => ({ ...example, score: 1 / (1 + Math.exp(-score(example))) }))
    .sort((a, b) => b.score - a.score)
}

const told = ({ text, features }: Example): string =>
  `${text} {${featureNames.flatMap(name => (features[name] === 0 ? [] : [`${name} ${features[name].toFixed(1)}`])).join(", ")}}`

function tell(
  name: string,
  ranked: readonly { readonly asked: Asked; readonly ranked: readonly Ranked[] }[],
): void {
  const withRight = ranked.filter(({ asked }) => asked.hasRight)
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`
  const first = withRight.filter(({ ranked: list }) => list[0]?.isRight).length
  const three = withRight.filter(({ ranked: list }) => list.slice(0, 3).some(one => one.isRight)).length
  const alike = ranked.filter(({ ranked: list }) => list[0]?.isLookAlike && !list[0].isRight).length
  console.log(
    `${name}: right first ${share(first, withRight.length)}, among three ${share(three, withRight.length)}, look-alike first ${share(alike, ranked.length)}`,
  )
}

const asked = await gather()
console.log(
  `${asked.length} commitments, ${asked.reduce((n, { examples }) => n + examples.length, 0)} passages`,
)
const all = learn(asked)
tell(
  "on the stories that it learnt from",
  asked.map(one => ({ asked: one, ranked: rank(one, all) })),
)
const unseen = [0, 1, 2, 3, 4].flatMap(fold => {
  const weights = learn(asked.filter(one => one.fold !== fold))
  return asked.filter(one => one.fold === fold).map(one => ({ asked: one, ranked: rank(one, weights) }))
})
tell("on stories that it has not seen", unseen)
for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4])
  tell(
    `  shown from ${least}`,
    unseen.map(({ asked: one, ranked }) => ({
      asked: one,
      ranked: ranked.filter(({ score }) => score >= least),
    })),
  )
if (process.argv.includes("--errors"))
  for (const { asked: one, ranked } of unseen) {
    const top = ranked[0]
    if (!top || top.isRight) continue
    const at = ranked.findIndex(({ isRight }) => isRight)
    console.log(
      `${one.name}\n   ${top.isLookAlike ? "LOOK-ALIKE" : "other"} ${told(top)}\n   right at ${at + 1}: ${at < 0 ? "" : told(ranked[at]!)}`,
    )
  }
for (const name of ["bias", ...featureNames] as const) console.log(name.padEnd(14), all[name]!.toFixed(2))

if (process.argv.includes("--write")) {
  const lines = (["bias", ...featureNames] as const).map(
    name => `  ${name}: ${Number(all[name]!.toFixed(3))},`,
  )
  writeFileSync(
    join(import.meta.dirname, "..", "..", "src", "compare", "bearing", "weights.ts"),
    `import type { Feature } from "./features.ts"

/**
 * What each feature adds to the log-odds that a passage bears on a commitment. Made by tools/train-bearing from the invented
 * stories of stories/bearing; ours.
 */
export const weights: Readonly<Record<Feature | "bias", number>> = {
${lines.join("\n")}
}
`,
  )
}

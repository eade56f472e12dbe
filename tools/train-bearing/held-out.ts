import { type Feature, type Features, featureNames, featuresOf } from "../../src/compare/bearing/features.ts"
import { groundOf } from "../../src/compare/bearing/ground.ts"
import { mostOfPage } from "../../src/compare/bearing/rank.ts"
import { type Choice, fit, type Weights } from "./fit.ts"
import type { Asked } from "./gather.ts"
import { signs } from "./signs.ts"

/** A passage that may be shown for a commitment. */
export interface Example extends Choice {
  readonly features: Features
  /** The index of its page among those that are looked through. */
  readonly page: number
  /** For a person: the day and title of its page, and its words. */
  readonly text: string
}

/** A commitment with all passages that may be shown for it. */
export interface Task {
  readonly asked: Asked
  readonly examples: readonly Example[]
}

/** An example with its score by some weights. */
export interface Scored {
  readonly example: Example
  readonly score: number
}

/** A task with what would be shown for it by weights that were learnt elsewhere, the best first. */
export interface Ranking {
  readonly task: Task
  readonly shown: readonly Scored[]
  /** The same if the pages with the right passages had never come; null where there is no such page. */
  readonly without: readonly Scored[] | null
}

/** Chosen by stories held out by file. */
const options = { ridge: 2, margin: 1.5, signs }

/** The passages of a commitment with their features. */
export function taskOf(asked: Asked): Task {
  const ground = groundOf(asked.awaited, asked.pages)
  const examples = asked.pages.flatMap(({ view, day, judged, title, texts }, page) =>
    featuresOf(asked.awaited, ground, view, day).flatMap((features, i) =>
      view.passages[i]!.isHeading
        ? []
        : [
            {
              features,
              isRight: judged[i] === "right",
              isLookAlike: judged[i] === "look-alike",
              page,
              text: `${day} [${title ?? ""}] ${texts[i]}`,
            },
          ],
    ),
  )
  return { asked, examples }
}

/** Those that would be left if the pages with the right passages had never come; null where there is no such page. */
function withoutRight({ examples }: Task): readonly Example[] | null {
  const pages = new Set(examples.filter(({ isRight }) => isRight).map(({ page }) => page))
  return pages.size === 0 ? null : examples.filter(({ page }) => !pages.has(page))
}

/**
 * Learns weights of tasks. Each task with a right passage is learnt from a second time without its page, so that it is learnt
 * when to show nothing: few stories are told of which nothing comes.
 */
export const learn = (tasks: readonly Task[]): Weights =>
  fit(
    tasks.flatMap(task => [task.examples, ...[withoutRight(task)].filter(list => list !== null)]),
    featureNames,
    options,
  )

function rank(examples: readonly Example[], weights: Weights): Scored[] {
  const taken = new Map<number, number>()
  return examples
    .map(example => ({ example, score: scoreOf(example.features, weights) }))
    .sort((a, b) => b.score - a.score)
    .filter(({ example: { page } }) => {
      const before = taken.get(page) ?? 0
      taken.set(page, before + 1)
      return before < mostOfPage
    })
}

const scoreOf = (features: Readonly<Record<Feature, number>>, weights: Weights): number =>
  featureNames.reduce((sum, name) => sum + weights[name]! * features[name], weights.bias!)

/** What would be shown for tasks by weights. */
export const ranked = (tasks: readonly Task[], weights: Weights): Ranking[] =>
  tasks.map(task => {
    const without = withoutRight(task)
    return { task, shown: rank(task.examples, weights), without: without && rank(without, weights) }
  })

/** What would be shown for each task by weights that were learnt from the other files. */
export function heldOut(tasks: readonly Task[]): Ranking[] {
  const files = [...new Set(tasks.map(({ asked }) => asked.file))]
  return files.flatMap(file => {
    const weights = learn(tasks.filter(({ asked }) => asked.file !== file))
    return ranked(
      tasks.filter(({ asked }) => asked.file === file),
      weights,
    )
  })
}

import type { Intent } from "../../intents.ts"
import type { Report } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { trimmed } from "../reports/complement.ts"
import { blank } from "./blank.ts"
import { isHarmful, isNegated } from "./clause-words.ts"
import { conditionOf, isConditional } from "./conditions.ts"
import { limitIntents } from "./limits.ts"
import { modalIntents } from "./modals.ts"
import { needIntent } from "./needs.ts"
import { nominalIntents } from "./nominal.ts"
import { pledgeIntents } from "./pledges.ts"
import { readyIntents } from "./ready.ts"
import { scheduledIntent } from "./scheduled.ts"

/** „gab bekannt, … anbieten zu wollen“: what somebody says to be his will, in an infinitive. */
function declared(sentence: Sentence, reports: readonly Report[], taken: ReadonlySet<number>): Intent[] {
  const { clauses, words } = sentence
  return reports.flatMap(({ what, words: [range], cue }) => {
    const index = clauses.findIndex(c => c.first === range?.[0])
    const clause = clauses[index]
    if (what !== "infinitive" || !clause || taken.has(index)) return []
    const { last } = clause
    if (words.lower[last - 1] !== "wollen" || words.lower[last - 2] !== "zu") return []
    const content = trimmed(sentence, clause.first, last - 2)
    if (!content) return []
    return [
      {
        ...blank,
        what: "intend",
        force: "intend",
        words: [content],
        cue: { tokens: [last - 1], lemma: "wollen" },
        agent: cue.subject,
        negated: isNegated(sentence, [content]),
        condition: conditionOf(sentence, index),
        harmful: isHarmful(sentence, [content]),
        scope: [content],
      },
    ]
  })
}

/** Everything that the clauses of a sentence say of things to come, in reading order. */
export function intentsOf(sentence: Sentence, reports: readonly Report[]): Intent[] {
  const { intents, clauses: taken } = pledgeIntents(sentence, reports)
  intents.push(...limitIntents(sentence, taken))
  intents.push(...nominalIntents(sentence, reports, taken))
  for (let i = 0; i < sentence.clauses.length; i++) {
    if (taken.has(i) || isConditional(sentence, i)) continue
    intents.push(...modalIntents(sentence, i))
    const need = needIntent(sentence, i)
    if (need) intents.push(need)
  }
  intents.push(...readyIntents(sentence, taken))
  for (let i = 0; i < sentence.clauses.length; i++) {
    const scheduled = scheduledIntent(sentence, i)
    if (scheduled) intents.push(scheduled)
  }
  intents.push(...declared(sentence, reports, taken))
  return intents.sort((a, b) => a.words[0]![0] - b.words[0]![0])
}

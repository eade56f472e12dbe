import type { Intent } from "../../intents.ts"
import type { Report } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { trimmed } from "../reports/complement.ts"
import { isHarmful, isNegated } from "./clause-words.ts"
import { conditionOf, isConditional } from "./conditions.ts"
import { modalIntents } from "./modals.ts"
import { nominalIntents } from "./nominal.ts"
import { pledgeIntents } from "./pledges.ts"

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
        what: "intend",
        force: "intend",
        kind: null,
        words: [content],
        cue: { tokens: [last - 1], lemma: "wollen" },
        agent: cue.subject,
        speaks: false,
        able: true,
        negated: isNegated(sentence, [content]),
        addressee: null,
        consequence: null,
        condition: conditionOf(sentence, index),
        otherwise: false,
        holder: null,
        scope: [content],
        sameTime: false,
        harmful: isHarmful(sentence, [content]),
        subordinate: false,
        passive: false,
        weak: false,
        state: false,
        event: false,
        unsure: false,
      },
    ]
  })
}

/** Everything that the clauses of a sentence say of things to come, in reading order. */
export function intentsOf(sentence: Sentence, reports: readonly Report[]): Intent[] {
  const { intents, clauses: taken } = pledgeIntents(sentence, reports)
  intents.push(...nominalIntents(sentence, reports, taken))
  for (let i = 0; i < sentence.clauses.length; i++) {
    if (taken.has(i) || isConditional(sentence, i)) continue
    intents.push(...modalIntents(sentence, i))
  }
  intents.push(...declared(sentence, reports, taken))
  return intents.sort((a, b) => a.words[0]![0] - b.words[0]![0])
}

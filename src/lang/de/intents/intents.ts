import type { Intent } from "../../intents.ts"
import type { Report } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { isConditional } from "./conditions.ts"
import { modalIntents } from "./modals.ts"
import { nominalIntents } from "./nominal.ts"
import { pledgeIntents } from "./pledges.ts"

/** Everything that the clauses of a sentence say of things to come, in reading order. */
export function intentsOf(sentence: Sentence, reports: readonly Report[]): Intent[] {
  const { intents, clauses: taken } = pledgeIntents(sentence, reports)
  intents.push(...nominalIntents(sentence, reports, taken))
  for (let i = 0; i < sentence.clauses.length; i++) {
    if (taken.has(i) || isConditional(sentence, i)) continue
    intents.push(...modalIntents(sentence, i))
  }
  return intents.sort((a, b) => a.words[0]![0] - b.words[0]![0])
}

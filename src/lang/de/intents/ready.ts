import type { Intent, PledgeKind } from "../../intents.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { clauseSubject } from "../grammar/subject.ts"
import { complementAt } from "../reports/complement.ts"
import { isAble } from "./able.ts"
import { blank } from "./blank.ts"
import { isNegated } from "./clause-words.ts"
import { conditionOf } from "./conditions.ts"
import { contentRanges } from "./contents.ts"
import { speakerIn } from "./speaker.ts"

const adjectives: ReadonlyMap<string, PledgeKind> = new Map([
  ["bereit", "announcement"],
  ["entschlossen", "announcement"],
  ["gewillt", "announcement"],
  ["willens", "announcement"],
  ["zuversichtlich", "prediction"],
  ["optimistisch", "prediction"],
  ["überzeugt", "prediction"],
])

/** „ist nicht bereit, … zu tun“, „zeigte sich entschlossen, …“: adjectives of who is ready, with what for. */
export function readyIntents(sentence: Sentence, taken: Set<number>): Intent[] {
  const { clauses, words } = sentence
  const intents: Intent[] = []
  for (let i = 0; i + 1 < clauses.length; i++) {
    const { finite, first, last, kind } = clauses[i]!
    if (finite < 0 || kind === "infinitive" || taken.has(i + 1)) continue
    let at = -1
    for (let j = last - 1; j > first && j >= last - 4; j--) if (adjectives.has(words.lower[j]!)) at = j
    if (at < 0 || complementAt(sentence, i + 1) !== "infinitive") continue
    const subject = clauseSubject(sentence, i)
    if (subject.length === 0 || !subject.every(p => isAble(sentence, p))) continue
    const denied = isNegated(sentence, [[first, last]])
    taken.add(i + 1)
    for (const range of contentRanges(sentence, i + 1))
      intents.push({
        ...blank,
        what: "object-clause",
        force: "pledge",
        kind: adjectives.get(words.lower[at]!)!,
        words: [range],
        cue: { tokens: [finite, at].sort((a, b) => a - b), lemma: `${words.lower[at]} sein` },
        agent: subject,
        speaks: speakerIn(sentence, [], subject),
        negated: denied !== isNegated(sentence, [range]),
        condition: conditionOf(sentence, i + 1),
        scope: [range],
      })
  }
  return intents
}

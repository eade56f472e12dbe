import type { Words } from "../../article-words.ts"
import type { JudgementWords } from "../../judgement.ts"
import { endingOf, remembered } from "../../remember.ts"
import { judgingAdjectives, judgingAdverbs, judgingNouns, judgingPhrases, judgingVerbs } from "./words.ts"

/** Every form of the adjectives, the adverbs and the verbs. */
const forms: ReadonlySet<string> = new Set([
  ...judgingAdverbs,
  ...judgingVerbs,
  ...judgingAdjectives.flatMap(stem =>
    ["", "e", "en", "em", "er", "es", "ere", "eren", "erer", "eres", "ste", "sten", "este", "esten"].map(
      ending => stem + ending,
    ),
  ),
])

const nouns: ReadonlySet<string> = new Set(
  judgingNouns.flatMap(noun => ["", "s", "es", "n", "en", "e"].map(ending => noun + ending)),
)
const longestNoun = Math.max(...[...nouns].map(noun => noun.length))

/** Whether a noun judges, by itself or by its last part: „Steuer-Farce“, „Rentendebakel“. */
const nounJudges = remembered(lower => endingOf(lower, 6, longestNoun, part => nouns.has(part)) !== null)

/** What begins with a word: 1 where the word alone judges, else the expressions of which it is the first. */
const begins: ReadonlyMap<string, 1 | readonly (readonly string[])[]> = (() => {
  const map = new Map<string, 1 | (readonly string[])[]>()
  for (const form of forms) map.set(form, 1)
  for (const phrase of judgingPhrases) {
    const same = map.get(phrase[0]!)
    if (same === 1) continue
    if (same) same.push(phrase)
    else map.set(phrase[0]!, [phrase])
  }
  return map
})()

function lengthAt({ lower, word }: Words, token: number): number {
  const known = begins.get(lower[token]!)
  if (known === 1) return 1
  if (known)
    for (const phrase of known) if (phrase.every((part, i) => lower[token + i] === part)) return phrase.length
  return word[token] !== lower[token] && nounJudges(lower[token]!) ? 1 : 0
}

/** German words of judgement. */
export const judgement: JudgementWords = {
  lengthAt,
  firstPerson: new Set(
    "ich wir mir mich uns mein meine meinen meiner unser unsere unseren unserer".split(" "),
  ),
}

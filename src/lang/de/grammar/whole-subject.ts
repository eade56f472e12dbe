import { anyAgreement } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import type { NounPhrase } from "../../syntax.ts"
import { determinerAgreement } from "../words/determiner-agreement.ts"
import type { Sentence } from "./sentence.ts"
import { type FoundVerb, isVerbFinal } from "./verbs.ts"

/** „Der Sprecher des Amtes in Beispielstadt | sagte“: all that stands before the verb belongs to its first phrase. */
export function withAttributes(
  sentence: Sentence,
  { finite, clause }: FoundVerb,
  phrase: NounPhrase,
): NounPhrase {
  if (phrase.last >= finite || isVerbFinal(sentence.clauses[clause]!)) return phrase
  if (sentence.clauses[clause]!.continues >= 0) return withApposition(sentence, phrase, clause)
  let end = phrase.last
  for (const p of sentence.phrases)
    if (p.preposition === end && p.last <= finite) end = p.last
    else if (p.first >= finite) break
  return end === finite ? { ...phrase, last: end } : phrase
}

/** „Der Vorsitzende des Verbands in Beispielstadt, Anna Muster, | sagte“: the name between the commas belongs to the office. */
function withApposition({ clauses, phrases }: Sentence, phrase: NounPhrase, clause: number): NounPhrase {
  const from = clauses[clause]!.continues + 1
  const between = clauses[from]
  if (from !== clause - 1 || between?.kind !== "fragment" || phrase.name) return phrase
  const inside = phrases.find(p => p.first === between.first && p.preposition < 0 && p.name)
  return inside
    ? { ...phrase, last: between.last, name: inside.name, kind: "person", role: phrase.role ?? inside.role }
    : phrase
}

/** A phrase with those that „und“ joins to it, before and behind. */
export function joinedWith(
  words: Words,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
  one: boolean,
): NounPhrase[] {
  const at = phrases.findIndex(p => p.first === phrase.first)
  const all = [phrase]
  for (let i = at + 1; i < phrases.length; i++) {
    const p = phrases[i]!
    const left = all.at(-1)!
    if (
      p.preposition >= 0 ||
      p.first !== left.last + 1 ||
      !/^(und|sowie|,)$/.test(words.lower[left.last] ?? "")
    )
      break
    if (p.kind === "common" && phrase.kind !== "common") break
    // „der Anwalt und Aktivist Bert Muster sagte“: a verb in the singular makes one person of two offices.
    if (
      one &&
      left.kind === "role" &&
      p.name &&
      determinerAgreement(words.lower[p.first]!) === anyAgreement
    ) {
      all[all.length - 1] = { ...p, first: left.first, role: left.role ?? p.role }
      continue
    }
    all.push(p)
  }
  for (let i = at - 1; i >= 0; i--) {
    const p = phrases[i]!
    const right = all[0]!
    if (p.preposition >= 0 || right.first !== p.last + 1 || !/^(und|sowie)$/.test(words.lower[p.last] ?? ""))
      break
    if (p.kind === "common" && phrase.kind !== "common") break
    all.unshift(p)
  }
  return all
}

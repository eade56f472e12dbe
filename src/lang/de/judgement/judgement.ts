import type { Words } from "../../article-words.ts"
import type { JudgementWords } from "../../judgement.ts"
import { remembered } from "../../remember.ts"
import { judgingAdjectives, judgingAdverbs, judgingNouns, judgingPhrases, judgingVerbs } from "./words.ts"

const stems = new Set(judgingAdjectives)
const nouns = new Set(judgingNouns)
const longestNoun = Math.max(...judgingNouns.map(noun => noun.length)) + 3

const ending = /(?:er|st)?(?:e[nmrs]?)?$/

/** Whether a lower-cased word judges by itself. */
const judges: (lower: string) => boolean = remembered(lower => {
  if (lower.length < 3) return false
  if (judgingAdverbs.has(lower) || judgingVerbs.has(lower) || stems.has(lower)) return true
  for (const end of ["e", "en", "em", "er", "es", "ere", "eren", "ste", "sten", "este", "esten"])
    if (lower.endsWith(end) && stems.has(lower.slice(0, -end.length))) return true
  if (stems.has(lower.replace(ending, ""))) return true
  for (const plural of ["", "s", "es", "n", "en", "e"]) {
    if (plural && !lower.endsWith(plural)) continue
    const base = plural ? lower.slice(0, -plural.length) : lower
    if (nouns.has(base)) return true
    // „Steuer-Farce“, „Rentendebakel“: a compound judges with its last part.
    for (let i = Math.max(2, base.length - longestNoun); i <= base.length - 6; i++)
      if (nouns.has(base.slice(i))) return true
  }
  return false
})

const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, (readonly string[])[]>()
  for (const phrase of judgingPhrases) {
    const same = map.get(phrase[0]!)
    if (same) same.push(phrase)
    else map.set(phrase[0]!, [phrase])
  }
  return map
})()

function lengthAt({ lower }: Words, token: number): number {
  const phrases = byFirst.get(lower[token]!)
  if (phrases)
    for (const phrase of phrases)
      if (phrase.every((word, i) => lower[token + i] === word)) return phrase.length
  return judges(lower[token]!) ? 1 : 0
}

/** German words of judgement. */
export const judgement: JudgementWords = {
  lengthAt,
  firstPerson: new Set(
    "ich wir mir mich uns mein meine meinen meiner unser unsere unseren unserer".split(" "),
  ),
}

import { remembered } from "../../remember.ts"
import { withUmlauts } from "../../umlauts.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { firstPart, isLast, opaque } from "./part-words.ts"
import { stem } from "./stem.ts"

/** Shorter words are not cut: „Ministern“ would be „Mini“ and „Stern“. */
const shortestWord = 7
/** Longer words are no words. */
const longestWord = 60
const shortestLast = 3
const shortestFirst = 2
const longestPart = 24
const mostParts = 5

/** Derived adjectives and the like, in which nouns are found by chance: „amerikanischen“ has no „Nischen“. */
const derived = /(?:isch|lich|ig|bar|sam|haft|los)(?:e|en|er|es|em|ste|sten|ere|eren)?$/
/** „heranwachsender“ is of „heranwachsen“ and has no „Sender“. */
const presentParticiple = /^(.{4,}n)de(?:n|r|s|m)?$/
/** … but for these, whose first part is worth finding. */
const derivedCompound =
  /(?:feindlich|freundlich|kritisch|pflichtig|politisch|rechtlich|wirtschaftlich|fähig)(?:e|en|er|es|em)?$/

/**
 * The words within a German compound in lower case, unstemmed and without linking letters: each part, and those of
 * several parts but the whole: „strafzollpolitik“ → „straf“, „strafzoll“, „zoll“, „zollpolitik“, „politik“. Umlauts
 * may be spelt out. Empty where the word is none that we can tell.
 *
 * Of several ways to cut, the one of fewest parts is taken, then the one with the longest last part; there is no list
 * of frequencies behind it as in Koehn and Knight (2003), so a part must be a word of the lexicon.
 */
export const parts: (word: string) => readonly string[] = remembered(word => {
  if (word.length < shortestWord || word.length > longestWord || isWhole(word)) return none
  const cuts = cut(word)
  if (cuts !== null) return runs(word, cuts)
  const spelt = withUmlauts(word)
  const speltCuts = spelt === word ? null : cut(spelt)
  return speltCuts === null ? none : runs(spelt, speltCuts)
})

/** Made when it is first asked, as the table of nouns. */
let opaqueStems: ReadonlySet<string> | null = null
const isOpaque = (word: string): boolean => {
  opaqueStems ??= new Set([...opaque].map(stem))
  return opaqueStems.has(stem(word))
}

/** Whether a word is not looked into: verbs, participles, derived adjectives, and what means something else. */
function isWhole(word: string): boolean {
  if (verbForms(word) !== 0 || isOpaque(word)) return true
  const [, infinitive] = presentParticiple.exec(word) ?? []
  if (infinitive && verbForms(infinitive) & VerbForm.infinitive) return true
  return derived.test(word) && !derivedCompound.test(word)
}

const none: readonly string[] = []

/** Where the parts of a word begin, the first at 0; null where it is no compound. */
function cut(word: string): readonly number[] | null {
  // Cheapest way from each place to the end, from the end backwards; a part costs more the shorter it is.
  const cost = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY)
  const next = new Array<number>(word.length + 1).fill(0)
  for (let from = word.length - shortestLast; from >= 0; from--) {
    if (from > 0 && word.length - from <= longestPart && isLast(word.slice(from))) {
      cost[from] = costOf(word.length - from)
      next[from] = word.length
    }
    const last = Math.min(word.length - shortestLast, from + longestPart)
    for (let to = from + shortestFirst; to <= last; to++) {
      if (cost[to] === Number.POSITIVE_INFINITY || firstPart(word.slice(from, to)) === null) continue
      const whole = costOf(to - from) + cost[to]!
      if (whole < cost[from]!) {
        cost[from] = whole
        next[from] = to
      }
    }
  }
  if (cost[0] === Number.POSITIVE_INFINITY) return null
  const starts: number[] = []
  for (let at = 0; at < word.length; at = next[at]!) starts.push(at)
  return starts.length > 1 && starts.length <= mostParts ? starts : null
}

const costOf = (length: number): number => 1 + 1 / length ** 2

/** Every run of parts but the whole, in order. */
function runs(word: string, starts: readonly number[]): readonly string[] {
  const found: string[] = []
  for (let i = 0; i < starts.length; i++)
    for (let j = i + 1; j <= starts.length; j++) {
      if (i === 0 && j === starts.length) continue
      const run = word.slice(starts[i], starts[j])
      found.push(
        j === starts.length
          ? run
          : run.slice(0, starts[j - 1]! - starts[i]!) + firstPart(word.slice(starts[j - 1], starts[j])),
      )
    }
  return found
}

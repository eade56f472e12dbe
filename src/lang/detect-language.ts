import { CharClass, classOf } from "../text/characters.ts"
import type { LanguageProfile } from "./language-profile.ts"
import { rivalLanguages } from "./rival-languages.ts"

/** A language with the profile by which it is found. */
export type ProfiledLanguage = LanguageProfile & { readonly language: string }

// A text is read in windows spread over it, so that a page of any length costs the same.
const windows = 16
const windowUnits = 1500
// Texts of so few words are also judged by their letters; longer ones have function words enough.
const shortText = 40
const clusterWeight = 0.4
const longestWord = 30
// The rest of the Latin letters, Greek and all later scripts begin here.
const firstOtherScript = 0x370
// What a text must show: function words per word, and how far the best must lead the second.
const leastShare = 0.1
const leastEvidence = 0.9
const leastByWords = 0.3
const leastLead = 1.25
const leastShortLead = 1.4
const homeLetters = /^[a-zäöüßéèêáàâçñóôíïë]+$/

/** Which of the languages list a word or a cluster, by their number. */
interface Evidence {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly clusters: ReadonlyMap<string, readonly number[]>
  readonly languages: number
}

const gather = (lists: readonly (readonly [Iterable<string>, number])[]): Map<string, number[]> => {
  const table = new Map<string, number[]>()
  for (const [list, language] of lists)
    for (const entry of list) {
      const known = table.get(entry)
      if (known === undefined) table.set(entry, [language])
      else if (!known.includes(language)) known.push(language)
    }
  return table
}

const tables = new WeakMap<readonly ProfiledLanguage[], Evidence>()

/** The tables of the packs' languages, which come first, and their rivals; made once for a list of profiles. */
function evidenceOf(profiles: readonly ProfiledLanguage[]): Evidence {
  const known = tables.get(profiles)
  if (known !== undefined) return known
  const ours = new Set(profiles.map(({ language }) => language))
  const all = [...profiles, ...rivalLanguages.filter(({ language }) => !ours.has(language))]
  const evidence = {
    words: gather(all.map(({ functionWords }, i) => [functionWords, i] as const)),
    clusters: gather(all.map(({ clusters }, i) => [clusters, i] as const)),
    languages: all.length,
  }
  tables.set(profiles, evidence)
  return evidence
}

interface Sample {
  readonly words: readonly string[]
  /** How much each word counts: those in quotation marks less, since a text may quote another language. */
  readonly weights: readonly number[]
  /** Letters of the Latin script, and of all others. */
  readonly latin: number
  readonly other: number
}

// A mark is not a quotation's if no other follows in so many code units.
const longestQuotation = 300
const quotedWeight = 0.5
const doubleMarks = '"„“”«»'

/** Whether a word is written in capitals alone (`MIT`), which makes a name of it, in a text that is not. */
const isAcronym = (text: string, start: number, end: number): boolean => {
  if (end - start > 5 || end - start < 2) return false
  for (let at = start; at < end; at += 1) if (classOf(text.charCodeAt(at)) !== CharClass.upper) return false
  return true
}

const addressEnd = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.charCodeAt(at) > 0x20) at += 1
  return at
}

function sampleWords(text: string): Sample {
  const words: string[] = []
  const weights: number[] = []
  let latin = 0
  let other = 0
  const whole = text.length <= windows * windowUnits
  const count = whole ? 1 : windows
  const units = whole ? text.length : windowUnits
  const step = whole ? 0 : Math.floor((text.length - windowUnits) / (windows - 1))
  for (let w = 0; w < count; w += 1) {
    const end = w * step + units
    let start = -1
    let quotedUntil = -1
    for (let at = w * step; at <= end; at += 1) {
      const code = at < end ? text.charCodeAt(at) : 0x20
      const value = classOf(code)
      if (value <= CharClass.upper) {
        if (code < firstOtherScript) latin += 1
        else other += 1
        if (start < 0) start = at
        continue
      }
      if (start >= 0) {
        if (at - start <= longestWord && !isAcronym(text, start, at)) {
          words.push(text.slice(start, at).toLowerCase())
          weights.push(at < quotedUntil ? quotedWeight : 1)
        }
        start = -1
      }
      if (value === CharClass.surrogate) other += 1
      else if (value === CharClass.newline) quotedUntil = -1
      else if (value === CharClass.quote && doubleMarks.includes(text.charAt(at)))
        quotedUntil = at < quotedUntil ? -1 : at + longestQuotation
      else if (code === 0x2f && text.startsWith("//", at)) at = Math.min(addressEnd(text, at), end)
    }
  }
  return { words, weights, latin, other }
}

const share = (scores: Float64Array, languages: readonly number[], weight: number): void => {
  for (const language of languages) scores[language]! += weight / languages.length
}

/**
 * The language of a text among the given ones, by its function words against those of some twenty others; null where
 * it is none of them or gives too little evidence, as a headline of names does. Reads a bounded sample of long texts.
 */
export function detectLanguage(text: string, profiles: readonly ProfiledLanguage[]): string | null {
  const { words, weights, latin, other } = sampleWords(text)
  if (latin === 0 || other > latin) return null
  const evidence = evidenceOf(profiles)
  // The last place counts letters that none of our languages writes.
  const byWords = new Float64Array(evidence.languages + 1)
  const byLetters = new Float64Array(evidence.languages + 1)
  const isShort = words.length <= shortText
  let total = 0
  words.forEach((word, i) => {
    const weight = weights[i] ?? 1
    total += weight
    const languages = evidence.words.get(word)
    if (languages !== undefined) share(byWords, languages, weight)
    else if (!homeLetters.test(word)) byLetters[evidence.languages]! += clusterWeight * weight
    if (!isShort || word.length < 3) return
    for (const [cluster, listed] of evidence.clusters)
      if (word.includes(cluster)) share(byLetters, listed, clusterWeight * weight)
  })
  const scores = byWords.map((score, i) => score + byLetters[i]!)
  const best = scores.indexOf(Math.max(...scores))
  const found = profiles[best]
  if (found === undefined) return null
  const score = scores[best]!
  scores[best] = 0
  const lead = (isShort ? leastShortLead : leastLead) * Math.max(...scores)
  // Letters alone tell no language: Basque looks like English.
  const enough = byWords[best]! >= leastByWords && score >= leastEvidence && score >= leastShare * total
  return enough && score >= lead ? found.language : null
}

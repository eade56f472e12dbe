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
// The rest of the Latin letters, Greek and all later scripts begin here.
const firstOtherScript = 0x370
// What a text must show: function words per word, and how far the best must lead the second.
const leastShare = 0.14
const leastEvidence = 0.9
const leastLead = 1.25
const leastShortLead = 1.6
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
  /** Letters of the Latin script, and of all others. */
  readonly latin: number
  readonly other: number
}

function sampleWords(text: string): Sample {
  const words: string[] = []
  let latin = 0
  let other = 0
  const whole = text.length <= windows * windowUnits
  const count = whole ? 1 : windows
  const units = whole ? text.length : windowUnits
  const step = whole ? 0 : Math.floor((text.length - windowUnits) / (windows - 1))
  for (let w = 0; w < count; w += 1) {
    const end = w * step + units
    let start = -1
    for (let at = w * step; at <= end; at += 1) {
      const code = at < end ? text.charCodeAt(at) : 0x20
      const value = classOf(code)
      const isLetter = value === CharClass.letter || value === CharClass.upper
      if (isLetter && code < firstOtherScript) latin += 1
      else if (isLetter || value === CharClass.surrogate) other += 1
      if (isLetter && start < 0) start = at
      else if (!isLetter && start >= 0) {
        if (at - start <= 30) words.push(text.slice(start, at).toLowerCase())
        start = -1
      }
    }
  }
  return { words, latin, other }
}

const share = (scores: Float64Array, languages: readonly number[], weight: number): void => {
  for (const language of languages) scores[language]! += weight / languages.length
}

/**
 * The language of a text among the given ones, by its function words against those of some twenty others; null where
 * it is none of them or gives too little evidence, as a headline of names does. Reads a bounded sample of long texts.
 */
export function detectLanguage(text: string, profiles: readonly ProfiledLanguage[]): string | null {
  const { words, latin, other } = sampleWords(text)
  if (latin === 0 || other > latin) return null
  const evidence = evidenceOf(profiles)
  // The last place counts letters that none of our languages writes.
  const scores = new Float64Array(evidence.languages + 1)
  const isShort = words.length <= shortText
  for (const word of words) {
    const languages = evidence.words.get(word)
    if (languages !== undefined) share(scores, languages, 1)
    else if (!homeLetters.test(word)) scores[evidence.languages]! += clusterWeight
    if (isShort && word.length > 2)
      for (const [cluster, listed] of evidence.clusters)
        if (word.includes(cluster)) share(scores, listed, clusterWeight)
  }
  let best = 0
  for (let i = 1; i < scores.length; i += 1) if (scores[i]! > scores[best]!) best = i
  const found = profiles[best]
  if (found === undefined) return null
  let second = 0
  for (let i = 0; i < scores.length; i += 1) if (i !== best && scores[i]! > second) second = scores[i]!
  const score = scores[best]!
  const lead = isShort ? leastShortLead : leastLead
  const enough = score >= leastEvidence && score >= leastShare * words.length && score >= lead * second
  return enough ? found.language : null
}

import type { LanguagePack } from "../../lang/pack.ts"
import type { PageCues } from "../../lang/page-cues.ts"
import { buildWordMatcher, matchWords, type WordMatcher } from "./word-matcher.ts"

/** The groups of cue words in the order of their bits. */
export const cueGroups = [
  "advertisement",
  "teaser",
  "subscription",
  "picture",
  "comments",
  "legal",
  "consent",
  "share",
  "byline",
  "time",
  "topics",
  "navigation",
  "note",
  "never",
] as const satisfies readonly (keyof PageCues)[]

/** The bit of each group of cue words. */
export const Cue = Object.fromEntries(cueGroups.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<(typeof cueGroups)[number], number>
>

const matchers = new WeakMap<readonly LanguagePack[], WordMatcher>()

/** The cue words of all languages in one matcher; a page's language is not known before its article is. */
export function cueMatcher(packs: readonly LanguagePack[]): WordMatcher {
  let matcher = matchers.get(packs)
  if (matcher === undefined) {
    matcher = buildWordMatcher(cueGroups.map(group => packs.flatMap(pack => pack.pageCues[group])))
    matchers.set(packs, matcher)
  }
  return matcher
}

/** The groups whose words stand in the text, as bits of `Cue`. */
export const cuesOf = (matcher: WordMatcher, text: string): number => matchWords(matcher, text, false)

import type { Words } from "../lang/article-words.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { WordClass } from "../lang/syntax.ts"
import { TokenKind } from "../text/tokens.ts"

/** What a stretch of text is about, to be compared with what another is about. */
export interface Matter {
  /** The roots of the words that carry meaning, those of a compound's parts among them, each with a word that has it. */
  readonly roots: ReadonlyMap<string, string>
  /** Those of proper names, and of what is written like one. */
  readonly names: ReadonlySet<string>
  /** Those that stand only within a compound or between hyphens. */
  readonly parts: ReadonlySet<string>
  /** The groups of related words that its words stand in (`StanceGrammar.related`). */
  readonly groups: ReadonlySet<string>
  /** Those names that stand where a place does: „in Kronsee“. */
  readonly places: ReadonlySet<string>
  /** The numbers that do not say when, as digits without separators. */
  readonly numbers: ReadonlySet<string>
}

interface Gathered extends Matter {
  readonly roots: Map<string, string>
  readonly names: Set<string>
  readonly parts: Set<string>
  readonly groups: Set<string>
  readonly places: Set<string>
  readonly numbers: Set<string>
}

const nothing = (): Gathered => ({
  roots: new Map(),
  names: new Set(),
  parts: new Set(),
  groups: new Set(),
  places: new Set(),
  numbers: new Set(),
})

/** Words that stand in every article and tell nothing of its matter. */
const light: ReadonlySet<string> = new Set(
  `sagen sagte jahr jahre jahren tag tage tagen woche wochen monat monate monaten uhr neu neue neuen neuer neues weitere weiteren
   erst erste ersten zwei drei viele mehr gut ganz ende anfang mitte zeit mal prozent rund etwa knapp euro million millionen
   said year years day days week weeks month months new more`.split(/\s+/),
)

const capital = /^\p{Lu}/u

/** A name without the ending of its genitive. */
const bareName = (name: string): string => name.replace(/(?<=.{3})['’]?s$/, "")

/**
 * The matter of the tokens [first, last). `skip[i]` is 1 where token i says when, and so tells nothing of the matter. A word in a
 * language without stances counts as it is spelled.
 */
export function matterOf(
  { word, lower, tokens }: Words,
  classes: Uint8Array,
  skip: Uint8Array | null,
  pack: LanguagePack,
  first: number,
  last: number,
): Matter {
  const matter = nothing()
  const { roots, names, parts, groups } = matter
  const { stance } = pack
  const addPart = (made: string, printed: string) => {
    if (made.length < 3 || roots.has(made)) return
    roots.set(made, printed)
    parts.add(made)
    addGroups(made)
  }
  const addGroups = (made: string) => {
    for (const group of stance?.related(made) ?? []) groups.add(group)
  }
  const root = stance?.root ?? pack.search.stem
  for (let i = first; i < last; i++) {
    if (skip?.[i] === 1) continue
    const spelled = lower[i]!
    if (tokens.kind[i] === TokenKind.number)
      matter.numbers.add(spelled.replace(/[.,](?!\d)|[.](?=\d{3})/g, ""))
    if (tokens.kind[i] !== TokenKind.word) continue
    const number = stance?.numbers.get(spelled)
    if (number !== undefined) matter.numbers.add(number)
    if (spelled.length < 2 || pack.search.stopWords.has(spelled) || light.has(spelled)) continue
    const isName =
      classes[i] === WordClass.name ||
      (capital.test(word[i]!) && (pack.stance?.isName(bareName(spelled)) ?? false))
    // „Hohenlindes“: a name has no other ending.
    const bare = isName ? bareName(spelled) : spelled
    const made = isName ? bare : root(bare)
    if (made.length < 2) continue
    roots.set(made, word[i]!)
    parts.delete(made)
    if (isName) {
      names.add(made)
      if (i > 0 && stance?.beforePlaces.has(lower[i - 1]!)) matter.places.add(made)
      // „Die Kronseer Bürger“: a place as an adjective.
      const place = stance?.placeOf(made) ?? null
      if (place !== null && !roots.has(place)) {
        names.add(place)
        roots.set(place, word[i]!)
      }
    } else addGroups(made)
    if (isName && !spelled.includes("-")) continue
    for (const part of pack.search.parts(spelled))
      if (!pack.search.stopWords.has(part)) addPart(root(part), part)
    if (spelled.includes("-"))
      for (const piece of spelled.split("-"))
        if (!pack.search.stopWords.has(piece)) addPart(isName ? piece : root(piece), piece)
  }
  return matter
}

/** The matter of several stretches together. A root that is a word of its own in one of them is no part. */
export function mergedMatter(matters: Iterable<Matter>): Matter {
  const merged = nothing()
  for (const { roots, names, parts, groups, places, numbers } of matters) {
    for (const [root, word] of roots) {
      const isNew = !merged.roots.has(root)
      if (isNew || !parts.has(root)) merged.roots.set(root, word)
      if (!parts.has(root)) merged.parts.delete(root)
      else if (isNew) merged.parts.add(root)
    }
    for (const name of names) merged.names.add(name)
    for (const group of groups) merged.groups.add(group)
    for (const place of places) merged.places.add(place)
    for (const number of numbers) merged.numbers.add(number)
  }
  return merged
}

/** How much of one matter, weighed by its words, stands in another: from 0 to 1. */
export function shareOf(
  roots: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): number {
  let shared = 0
  let all = 0
  for (const [root, weight] of roots) {
    all += weight
    if (other.has(root)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

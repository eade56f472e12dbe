import type { Awaited, AwaitedRoot } from "../../compare/bearing/awaited.ts"
import { type Matter, matterOf, mergedMatter } from "../../compare/matter.ts"
import { tokensThatSayWhen } from "../../compare/page-view.ts"
import { termsOf } from "../../search/terms.ts"
import type { AwaitedEntry } from "../../store/query/awaited-entry.ts"
import { firstTokenFrom } from "../../text/tokens.ts"
import type { ParsedPage } from "./parsed-page.ts"

/** What is asked of the index: an entry's matter, and the terms that the index knows its roots by. */
export interface Asked {
  readonly own: Matter
  readonly around: Matter
  readonly condition: Matter | null
  /** Root → the term that the index knows it by. */
  readonly termOf: ReadonlyMap<string, string>
  /** Term → how much it counts. */
  readonly terms: ReadonlyMap<string, number>
}

/** How much less than its own words count those of its sentence, of its condition, its actor's name, and a compound's part. */
const lesser = { around: 0.4, condition: 0.6, actor: 0.8, part: 0.5, page: 0.2 }

interface Range {
  readonly start: number
  readonly end: number
}

/** What to ask the index for an entry that stands on a parsed page. */
export function matterAsked(entry: AwaitedEntry, { reading, article, view, pack }: ParsedPage): Asked {
  const { tokens, classes } = article
  const spans = entry.spans.map(([start, end]) => ({ start, end }))
  const sentence = view.passages.filter(({ span }) =>
    spans.some(({ start, end }) => span.start < end && start < span.end),
  )
  const skip = tokensThatSayWhen(reading, tokens)
  const within = (ranges: readonly Range[]): Matter =>
    mergedMatter(
      ranges.map(({ start, end }) => {
        const first = firstTokenFrom(tokens, start)
        let last = first
        while (last < tokens.length && tokens.start[last]! < end) last++
        return matterOf(article, classes, skip, pack, first, last)
      }),
    )
  const own = within(spans)
  const around = mergedMatter([own, ...sentence.map(({ matter }) => matter)])
  const conditions = conditionSpans(entry, reading.text)
  const condition = conditions.length > 0 ? within(conditions) : null
  // Whom and what places the page names: later words may name these and not what is held out.
  const namesOn = new Map([...view.matter.names].map(name => [name, view.matter.roots.get(name) ?? name]))
  const termOf = new Map<string, string>()
  const terms = new Map<string, number>()
  const ask = (roots: ReadonlyMap<string, string>, weight: number) => {
    for (const [root, word] of roots) {
      const term = termsOf(word, pack).words.split(" ")[0]
      if (!term) continue
      termOf.set(root, term)
      terms.set(term, Math.max(weight, terms.get(term) ?? 0))
    }
  }
  ask(own.roots, 1)
  if (condition) ask(condition.roots, lesser.condition)
  ask(around.roots, lesser.around)
  ask(namesOn, lesser.page)
  for (const name of entry.actorNames.slice(0, 3))
    for (const term of termsOf(name, pack).words.split(" ").filter(Boolean).slice(-1))
      terms.set(term, Math.max(lesser.actor, terms.get(term) ?? 0))
  return { own, around, condition, termOf, terms }
}

/** Where the condition's words stand, nearest before or behind the entry's own. */
function conditionSpans({ content, spans }: AwaitedEntry, text: string): Range[] {
  const words = content.condition
  if (words === null) return []
  const near = spans[0]?.[0] ?? 0
  const at = [text.lastIndexOf(words, near), text.indexOf(words, near)].filter(i => i >= 0)
  const start = at.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  return start === undefined ? [] : [{ start, end: start + words.length }]
}

/** What later words are compared with; `rarity` has the inverse document frequency of each term. */
export function awaitedOf(
  { content, actorNames, day, due }: AwaitedEntry,
  { view, pack }: ParsedPage,
  { own, around, condition, termOf }: Asked,
  rarity: ReadonlyMap<string, number>,
): Awaited {
  const { stance } = pack
  const highest = Math.max(1, ...rarity.values())
  const weighed = (matter: Matter, root: string, part: number): AwaitedRoot => ({
    root,
    weight:
      part * (matter.parts.has(root) ? lesser.part : 1) * (rarity.get(termOf.get(root) ?? "") ?? highest),
    isThing: /^\p{Lu}/u.test(matter.roots.get(root) ?? ""),
    groups: stance?.related(root) ?? [],
  })
  const inCondition = condition?.roots ?? new Map<string, string>()
  const isAsked = (root: string) => !inCondition.has(root) && !around.names.has(root)
  const root = stance?.root ?? pack.search.stem
  const roots = [
    ...[...own.roots.keys()].filter(isAsked).map(one => weighed(own, one, 1)),
    ...[...around.roots.keys()]
      .filter(one => isAsked(one) && !own.roots.has(one))
      .map(one => weighed(around, one, lesser.around)),
  ]
  return {
    roots,
    condition: condition === null ? [] : [...inCondition.keys()].map(one => weighed(condition, one, 1)),
    page: view.matter,
    actorNames,
    roles: content.roles.flatMap(role => role.toLowerCase().split(/\s+/)).map(root),
    opposites: new Set([...own.roots.keys()].flatMap(one => [...(stance?.opposites.get(one) ?? [])])),
    denied: content.negated || content.kind === "refusal",
    day,
    due: due?.to ?? due?.from ?? null,
  }
}

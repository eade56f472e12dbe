import type { Awaited } from "../../compare/bearing/awaited.ts"
import { rankBearings } from "../../compare/bearing/rank.ts"
import type { Bears, Reason } from "../../compare/bearing/reasons.ts"
import { type Matter, matterOf } from "../../compare/matter.ts"
import type { Evidence } from "../../ledger/events/event.ts"
import { termsOf } from "../../search/terms.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { type AwaitedEntry, awaitedEntry } from "../../store/query/awaited-entry.ts"
import { type LaterPage, laterPages } from "../../store/query/later-pages.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { type ParsedPage, parsedPage } from "./parsed-page.ts"

/** Words on a later page that may bear on a commitment. */
export interface LaterWords extends Evidence {
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** The day of the page, `YYYY-MM-DD`. */
  readonly day: string
  /** From 0 to 1. */
  readonly score: number
  readonly bears: Bears
  readonly reasons: readonly Reason[]
  /** Whether its page came into the ledger after somebody last looked at the commitment. */
  readonly isNew: boolean
}

/** A commitment with the later words that may bear on it, the likeliest first. */
export interface BearsOn {
  readonly entry: string
  readonly actor: string | null
  readonly words: string
  readonly condition: string | null
  readonly day: string
  readonly due: AwaitedEntry["due"]
  readonly later: readonly LaterWords[]
  /** How many pages were looked through. */
  readonly pages: number
}

/** So many of the pages that share most with a commitment are looked through. */
const mostPages = 28
/** What is less likely than this is not shown. */
const least = 0.1

/**
 * Later words that may fulfil, contradict, extend or withdraw what an entry says, or meet its condition. Throws LedgerError
 * (`refused`) where there is no such entry.
 */
export async function bearsOn(
  ledger: Ledger,
  given: string,
  { limit, most = mostPages }: { readonly limit: number; readonly most?: number },
): Promise<BearsOn> {
  const { entry, awaited, later } = await awaitedPages(ledger, given, most)
  const found = rankBearings(awaited, later, { least, limit })
  return {
    entry: entry.entry,
    actor: entry.content.actor,
    words: entry.content.words,
    condition: entry.content.condition,
    day: entry.day,
    due: entry.due,
    pages: later.length,
    later: found.map(({ page: { page, reading, view }, passage, score, bears, reasons }) => ({
      ...placeOf(page, reading.text, view.passages[passage]!.span),
      url: page.url,
      title: page.title,
      publisher: page.publisher,
      day: page.day,
      score: Math.round(score * 100) / 100,
      bears,
      reasons,
      isNew: page.at > entry.lookedAt,
    })),
  }
}

/** A later page with its parse. */
export interface AwaitedPage extends ParsedPage {
  readonly page: LaterPage
  readonly day: string
}

/**
 * What `bearsOn` weighs: the entry, as later words are compared with it, and the later pages that share most with it, at most
 * so many. Throws LedgerError as `bearsOn` does.
 */
export async function awaitedPages(
  ledger: Ledger,
  given: string,
  most: number = mostPages,
): Promise<{
  readonly entry: AwaitedEntry
  readonly awaited: Awaited
  readonly later: readonly AwaitedPage[]
}> {
  const id = await resolveId(ledger.db, "entry", given)
  const entry = await awaitedEntry(ledger.db, id)
  if (!entry) throw new LedgerError("unknown", `There is no entry ${given} in this ledger.`)
  const source = parsedPage(ledger, entry.reading)
  const asked = matterAsked(entry, source)
  const { pages, weights } = await laterPages(ledger.db, asked.terms, { from: entry.day, limit: most })
  const later = pages
    .filter(({ page }) => page !== entry.page)
    .map(page => ({ page, day: page.day, ...parsedPage(ledger, page) }))
  return { entry, awaited: awaitedOf(entry, source, asked, weights), later }
}

const placeOf = (
  { page, number, textSha256 }: LaterPage,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Evidence => ({ page, version: number, textSha256, start, end, exact: text.slice(start, end) })

/** What is asked of the index: the entry's matter, and the terms that the index knows its roots by. */
interface Asked {
  readonly own: Matter
  readonly around: Matter
  readonly condition: Matter | null
  readonly termOf: ReadonlyMap<string, string>
  /** Term → how much it counts. */
  readonly terms: ReadonlyMap<string, number>
}

/** How much less than its own words count those of its sentence, of its condition, its actor's name, and a compound's part. */
const lesser = { around: 0.4, condition: 0.6, actor: 0.8, part: 0.5, page: 0.2 }

function matterAsked(entry: AwaitedEntry, { reading, article, view, pack }: ParsedPage): Asked {
  const { tokens, classes } = article
  const spans = entry.spans.map(([start, end]) => ({ start, end }))
  const sentence = view.passages.filter(({ span }) =>
    spans.some(({ start, end }) => span.start < end && start < span.end),
  )
  const skip = new Uint8Array(tokens.length)
  for (const { start, end } of reading.times)
    for (let i = 0; i < tokens.length; i++)
      if (tokens.start[i]! >= start && tokens.start[i]! < end) skip[i] = 1
  const within = (ranges: readonly { readonly start: number; readonly end: number }[]): Matter => {
    const roots = new Map<string, string>()
    const names = new Set<string>()
    const parts = new Set<string>()
    for (const { start, end } of ranges) {
      let first = 0
      while (first < tokens.length && tokens.start[first]! < start) first++
      let last = first
      while (last < tokens.length && tokens.start[last]! < end) last++
      const part = matterOf(article, classes, skip, pack, first, last)
      for (const [root, word] of part.roots) roots.set(root, word)
      for (const name of part.names) names.add(name)
      for (const inner of part.parts) parts.add(inner)
    }
    return { roots, names, parts }
  }
  const own = within(spans)
  const around = within(sentence.map(({ span }) => span))
  const conditions = conditionSpans(entry, reading.text)
  const condition = conditions.length > 0 ? within(conditions) : null
  // Whom and what places the page names: later words may name these and not what is held out.
  const namesOn = new Map(
    [...view.matter.names].flatMap(name => [[name, view.matter.roots.get(name) ?? name]]),
  )
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
function conditionSpans({ content, spans }: AwaitedEntry, text: string): { start: number; end: number }[] {
  const words = content.condition
  if (words === null) return []
  const near = spans[0]?.[0] ?? 0
  const at = [text.lastIndexOf(words, near), text.indexOf(words, near)].filter(i => i >= 0)
  const start = at.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  return start === undefined ? [] : [{ start, end: start + words.length }]
}

function awaitedOf(
  { content, actorNames, day, due }: AwaitedEntry,
  { view, pack }: ParsedPage,
  { own, around, condition, termOf }: Asked,
  rarity: ReadonlyMap<string, number>,
): Awaited {
  const highest = Math.max(1, ...rarity.values())
  const weights = new Map<string, number>()
  const weigh = (roots: Iterable<string>, part: number) => {
    for (const root of roots)
      if (!weights.has(root)) {
        const whole = own.parts.has(root) || around.parts.has(root) ? lesser.part : 1
        weights.set(root, part * whole * (rarity.get(termOf.get(root) ?? "") ?? highest))
      }
  }
  const inCondition = condition?.roots ?? new Map()
  weigh(
    [...own.roots.keys()].filter(root => !inCondition.has(root)),
    1,
  )
  weigh(
    [...around.roots.keys()].filter(root => !inCondition.has(root)),
    lesser.around,
  )
  weigh(view.matter.names, lesser.page)
  const root = pack.stance?.root ?? pack.search.stem
  return {
    matter: around,
    weights,
    condition,
    actorNames,
    roles: content.roles.flatMap(role => role.toLowerCase().split(/\s+/)).map(root),
    known: view.matter.names,
    denied: content.negated || content.kind === "refusal",
    day,
    due: due?.to ?? due?.from ?? null,
  }
}

import type { NounPhrase, UnitSyntax } from "../../lang/syntax.ts"
import type { Actor } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"
import { TokenKind } from "../../text/tokens.ts"
import type { Article } from "../article.ts"
import { bareForm, namedPhrases, rangeText } from "./candidates.ts"

/** Somebody in the making: the name so far, and every place where the text means them. */
interface Draft {
  name: readonly string[]
  kind: Actor["kind"]
  readonly roles: { text: string; head: string }[]
  readonly mentions: Map<number, Span>
  first: number
}

/** The actors of one article: made from its names, asked for the actor behind a phrase. */
export interface Actors {
  /** The id of the actor whom a phrase means; null where the text does not tell. A speaker without a name gets one by their noun. */
  readonly idOf: (phrase: NounPhrase) => string | null
  /** All actors that were named or asked for, in the order of their first mention. */
  readonly list: () => Actor[]
}

/** Finds the people and bodies that an article names, and ties short names and offices to the full ones. */
export function findActors(article: Article, syntax: readonly UnitSyntax[]): Actors {
  const { tokens, word, lower, pack } = article
  const drafts: Draft[] = []
  const byLast = new Map<string, Draft[]>()
  const spanOf = (phrase: NounPhrase): Span => ({
    start: tokens.start[phrase.first]!,
    end: tokens.end[phrase.last - 1]!,
  })

  const mention = (draft: Draft, phrase: NounPhrase) => {
    const span = spanOf(phrase)
    draft.mentions.set(span.start, span)
    if (phrase.role) {
      const head = lower[phrase.role[1] - 1]!
      const text = pack.names.roleName(rangeText(article, phrase.role))
      if (!draft.roles.some(r => r.text === text)) draft.roles.push({ text, head: pack.names.roleHead(head) })
    }
    draft.first = Math.min(draft.first, span.start)
  }
  const create = (name: readonly string[], kind: Actor["kind"]): Draft => {
    const draft: Draft = { name, kind, roles: [], mentions: new Map(), first: Number.POSITIVE_INFINITY }
    drafts.push(draft)
    const last = name.at(-1)!
    byLast.set(last, [...(byLast.get(last) ?? []), draft])
    return draft
  }

  // Full names first, so that a surname before its full name (a headline) finds it.
  const named = namedPhrases(article, syntax)
  for (const { phrase, name } of named)
    if (name.length >= 2 && phrase.kind === "person") {
      const same = byLast.get(name.at(-1)!)?.find(d => compatible(d.name, name))
      const draft = same ?? create(name, "person")
      if (name.length > draft.name.length) draft.name = name
      mention(draft, phrase)
    }
  for (const { phrase, name, determined } of named) {
    if (name.length >= 2 && phrase.kind === "person") continue
    const known = byLast.get(name.at(-1)!)?.find(d => compatible(d.name, name))
    if (known) mention(known, phrase)
    else if (phrase.kind === "organisation") mention(create(name, "organisation"), phrase)
    else if (
      phrase.kind === "person" &&
      (phrase.role !== null || phrase.first < phrase.name![0]) &&
      !determined
    )
      mention(create(name, "person"), phrase)
  }
  scanShortNames(article, drafts, byLast)

  const idCache = new Map<NounPhrase, Draft | null>()
  const resolve = (phrase: NounPhrase): Draft | null => {
    if (phrase.kind === "pronoun") return null
    const named = byName(phrase) ?? byShortName(phrase)
    if (named) return named
    if (phrase.role && !phrase.name) return byRole(phrase) ?? unnamed(phrase, "person")
    if (phrase.kind === "name" || phrase.kind === "common") {
      const determined = pack.names.determiners.has(lower[phrase.first]!)
      if (phrase.name && phrase.name[1] - phrase.name[0] >= 2)
        return make(phrase, determined ? "organisation" : "person")
      if (
        !determined &&
        phrase.last - phrase.first === 1 &&
        pack.names.looksLikeName(word[phrase.head]!, lower[phrase.head]!)
      )
        return make(phrase, "person")
      return null
    }
    if (phrase.kind === "organisation") return unnamed(phrase, "organisation")
    if (phrase.kind === "group") return unnamed(phrase, "group")
    return phrase.name ? make(phrase, "person") : null
  }
  const byName = (phrase: NounPhrase): Draft | null => {
    const at = spanOf(phrase).start
    return drafts.find(d => d.mentions.has(at)) ?? null
  }
  const byShortName = (phrase: NounPhrase): Draft | null => {
    if (phrase.role || phrase.kind === "organisation") return null
    const candidates = byLast.get(word[phrase.coreLast - 1]!) ?? []
    return candidates[0] ?? null
  }
  const byRole = (phrase: NounPhrase): Draft | null => {
    if (!pack.names.definite.has(lower[phrase.first]!)) return null
    const head = pack.names.roleHead(lower[phrase.role![1] - 1]!)
    const at = tokens.start[phrase.first]!
    const fits = (d: Draft) =>
      d.kind === "person" &&
      d.roles.some(
        r => r.head === head || r.head.endsWith(head) || (head.endsWith(r.head) && r.head.length > 3),
      )
    const before = drafts.filter(d => fits(d) && d.first < at)
    return before.sort((a, b) => lastBefore(b, at) - lastBefore(a, at))[0] ?? null
  }
  const unnamed = (phrase: NounPhrase, kind: Actor["kind"]): Draft => {
    const from = pack.names.determiners.has(lower[phrase.first]!) ? phrase.first + 1 : phrase.first
    const text = rangeText(article, [Math.min(from, phrase.coreLast - 1), phrase.coreLast])
    const known = drafts.find(d => d.kind === kind && d.name.join(" ") === text)
    const draft = known ?? create([text], kind)
    mention(draft, { ...phrase, role: null })
    return draft
  }
  const make = (phrase: NounPhrase, kind: Actor["kind"]): Draft => {
    const range = phrase.name ?? ([phrase.head, phrase.head + 1] as const)
    const name = word.slice(range[0], range[1])
    const draft = byLast.get(name.at(-1)!)?.find(d => compatible(d.name, name)) ?? create(name, kind)
    mention(draft, phrase)
    return draft
  }

  const ids = new Map<Draft, string>()
  const idFor = (draft: Draft): string => {
    const known = ids.get(draft)
    if (known) return known
    const id = `a${ids.size + 1}`
    ids.set(draft, id)
    return id
  }
  return {
    idOf: phrase => {
      const cached = idCache.get(phrase)
      const draft = cached === undefined ? resolve(phrase) : cached
      idCache.set(phrase, draft)
      if (!draft) return null
      const span = spanOf(phrase)
      draft.mentions.set(span.start, span)
      return idFor(draft)
    },
    list: () =>
      [...drafts]
        .sort((a, b) => a.first - b.first)
        .map(d => ({
          id: idFor(d),
          name: d.name.join(" "),
          kind: d.kind,
          roles: d.roles.map(r => r.text),
          mentions: [...d.mentions.values()].sort((a, b) => a.start - b.start),
        })),
  }
}

/** Whether a short name can mean a full one: the same last word, and no other given name. */
function compatible(full: readonly string[], other: readonly string[]): boolean {
  if (full.at(-1) !== other.at(-1)) return false
  if (other.length === 1 || full.length === 1) return true
  return full[0] === other[0] || other.every(w => full.includes(w)) || full.every(w => other.includes(w))
}

const lastBefore = (draft: Draft, at: number): number => {
  let last = -1
  for (const start of draft.mentions.keys()) if (start < at && start > last) last = start
  return last
}

/** Every further token that is somebody's last name, also in the genitive, is a mention of theirs. */
function scanShortNames(
  article: Article,
  drafts: readonly Draft[],
  byLast: ReadonlyMap<string, readonly Draft[]>,
): void {
  const { tokens, word } = article
  const taken = drafts.flatMap(d => [...d.mentions.values()]).sort((a, b) => a.start - b.start)
  const last = new Set(byLast.keys())
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    while (next < taken.length && taken[next]!.end <= tokens.start[i]!) next++
    if (next < taken.length && taken[next]!.start <= tokens.start[i]!) continue
    const bare = last.has(word[i]!) ? word[i]! : bareForm(word[i]!, last)
    const draft = byLast.get(bare)?.[0]
    if (draft) draft.mentions.set(tokens.start[i]!, { start: tokens.start[i]!, end: tokens.end[i]! })
  }
}

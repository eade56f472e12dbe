import { singular } from "../../lang/agreement.ts"
import type { NounPhrase, UnitSyntax } from "../../lang/syntax.ts"
import type { Actor } from "../../model/reading.ts"
import type { Article } from "../article.ts"
import { isDetermined, isQuoteMark, phraseSpan, rangeText } from "./candidates.ts"
import type { Draft, Drafts } from "./drafts.ts"
import { addMention, nameActors } from "./name-actors.ts"
import { antecedent, isCandidate } from "./pronouns.ts"

/** The actors of one article: made from its names, asked for the actor behind a phrase. */
export interface Actors {
  /**
   * The id of the actor whom a phrase means; null where the text does not tell. A body, a group or an office without
   * a name is an actor by its noun.
   */
  readonly idOf: (phrase: NounPhrase) => string | null
  /** All actors that were named or asked for, in the order of their first mention. */
  readonly list: () => Actor[]
}

/** Finds the people and bodies that an article names, and ties short names and offices to the full ones. */
export function findActors(article: Article, syntax: readonly UnitSyntax[]): Actors {
  const drafts = nameActors(article, syntax)
  // A headline names people before the text has introduced them: no pronoun means one of it.
  const inText = ({ first }: NounPhrase) =>
    !/^(title|heading)$/.test(article.blocks[article.blockOf[first]!]!.kind)
  const candidates = syntax.flatMap(unit =>
    unit.phrases.filter(phrase => isCandidate(phrase) && inText(phrase)),
  )
  const places = new Map(candidates.map((phrase, i) => [phrase, i]))
  const resolved = new Map<NounPhrase, Draft | null>()
  const ids = new Map<Draft, string>()
  const idFor = (draft: Draft): string => {
    const id = ids.get(draft) ?? `a${ids.size + 1}`
    ids.set(draft, id)
    return id
  }
  const actorOf = (phrase: NounPhrase): Draft | null => {
    const before = resolved.get(phrase)
    if (before !== undefined) return before
    const place = phrase.kind === "pronoun" ? places.get(phrase) : undefined
    const meant = place === undefined ? phrase : antecedent(article, candidates, place, known)
    const draft = meant === phrase ? resolve(article, drafts, phrase) : meant && actorOf(meant)
    resolved.set(phrase, draft)
    if (draft && meant !== phrase) drafts.mention(draft, phraseSpan(article, phrase))
    return draft
  }
  /** Whom a candidate is known to mean; looking gives nobody a mention. */
  const known = (phrase: NounPhrase): Draft | null =>
    phrase.kind === "pronoun"
      ? actorOf(phrase)
      : (drafts.at(phraseSpan(article, phrase).start) ??
        byShortName(article, drafts, phrase) ??
        byFullName(article, drafts, phrase))
  return {
    idOf: phrase => {
      const draft = actorOf(phrase)
      return draft && idFor(draft)
    },
    list: () => {
      const mentioned = drafts.all.map(draft => ({
        draft,
        mentions: [...draft.mentions].sort((a, b) => a.start - b.start),
      }))
      return mentioned
        .filter(({ mentions }) => mentions.length > 0)
        .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
        .map(({ draft, mentions }) => ({
          id: idFor(draft),
          name: draft.name.join(" "),
          kind: draft.kind,
          roles: draft.roles.map(role => role.text),
          mentions: mentions.map(({ start, end }) => ({ start, end })),
        }))
    },
  }
}

/** The actor whom a phrase means, by its place, its name, its office or, for a body, its noun. */
function resolve(article: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  if (phrase.kind === "pronoun") return null
  const known = drafts.at(phraseSpan(article, phrase).start) ?? byShortName(article, drafts, phrase)
  if (known) {
    addMention(article, drafts, known, phrase)
    return known
  }
  if (phrase.role && !phrase.name)
    return byRole(article, drafts, phrase) ?? byNoun(article, drafts, phrase, "person")
  if (phrase.kind === "organisation" || phrase.kind === "group")
    return byNoun(article, drafts, phrase, phrase.kind)
  if (phrase.kind === "person") return phrase.name ? byName(article, drafts, phrase, "person") : null
  const determined = isDetermined(article, phrase)
  if (phrase.name && phrase.name[1] - phrase.name[0] >= 2)
    return byName(article, drafts, phrase, determined ? "organisation" : "person")
  const { word, lower, pack } = article
  const alone = !determined && phrase.last - phrase.first === 1
  return alone && pack.names.looksLikeName(word[phrase.head]!, lower[phrase.head]!)
    ? byName(article, drafts, phrase, "person")
    : null
}

function byShortName({ word }: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  if (phrase.role || phrase.kind === "organisation") return null
  return drafts.named([word[phrase.coreLast - 1]!])
}

/** A name of several words without an article, of somebody whom no office introduced. */
function byFullName(article: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  if (
    phrase.kind !== "name" ||
    !phrase.name ||
    phrase.name[1] - phrase.name[0] < 2 ||
    isDetermined(article, phrase)
  )
    return null
  const name = article.word.slice(...phrase.name)
  return drafts.named(name) ?? drafts.create(name, "person")
}

function byName(article: Article, drafts: Drafts, phrase: NounPhrase, kind: Actor["kind"]): Draft {
  const [first, last] = phrase.name ?? [phrase.head, phrase.head + 1]
  const name = article.word.slice(first, last).filter(word => !isQuoteMark(word))
  const draft = drafts.named(name) ?? drafts.create(name, kind)
  addMention(article, drafts, draft, phrase)
  return draft
}

/**
 * „die Ministerin“: the person named with that office, mentioned last before; only where the article is definite. Who
 * was introduced with just this office („US-Präsident“) comes before who has one that ends alike („Präsident“).
 */
function byRole(article: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  const { lower, tokens, pack } = article
  if (!pack.names.definite.has(lower[phrase.first]!) || !(phrase.agreement & singular)) return null
  const head = pack.names.roleHead(lower[phrase.role![1] - 1]!)
  const at = tokens.start[phrase.first]!
  const holder =
    lastHolder(drafts, at, office => office === head) ??
    lastHolder(drafts, at, office => endsAlike(office, head))
  if (holder) drafts.mention(holder, phraseSpan(article, phrase))
  return holder
}

/** The person with an office that fits whom the text mentions last before a place. */
function lastHolder(drafts: Drafts, at: number, fits: (office: string) => boolean): Draft | null {
  let holder: Draft | null = null
  let nearest = -1
  for (const draft of drafts.all) {
    if (draft.kind !== "person" || !draft.roles.some(role => fits(role.head))) continue
    for (const { start } of draft.mentions)
      if (start < at && start > nearest) {
        nearest = start
        holder = draft
      }
  }
  return holder
}

/** „Ministerin“ for „Finanzministerin“ and the other way round, but not by a chance end of a few letters. */
const endsAlike = (a: string, b: string): boolean =>
  (a.endsWith(b) && b.length > 3) || (b.endsWith(a) && a.length > 3)

/** A body, a group or an office without a name: the same noun is the same actor. */
function byNoun(article: Article, drafts: Drafts, phrase: NounPhrase, kind: Actor["kind"]): Draft {
  const from = isDetermined(article, phrase) ? phrase.first + 1 : phrase.first
  const words = rangeText(article, [Math.min(from, phrase.coreLast - 1), phrase.coreLast])
  const draft = drafts.called(words, kind) ?? drafts.create([words], kind)
  drafts.mention(draft, phraseSpan(article, phrase))
  return draft
}

import { type NounPhrase, WordClass } from "../../lang/syntax.ts"
import type { Actor } from "../../model/reading.ts"
import type { Article } from "../article.ts"
import type { Layer } from "../layer.ts"
import { phraseSpan } from "./candidates.ts"
import type { Draft } from "./drafts.ts"
import { bodyBefore, widened } from "./joint-names.ts"
import { nameActors } from "./name-actors.ts"
import { antecedent, type Candidate, isCandidate, weighed } from "./pronouns.ts"
import { byFullName, byName, byNoun, byShortName, resolve } from "./resolve.ts"

/** By what an actor was told: its name, an office, a pronoun, whose saying it is, or a noun alone. */
export interface ActorEvidence {
  readonly by: "name" | "office" | "pronoun" | "saying" | "noun"
  /** Who was weighed, the likeliest first, with the salience of each. */
  readonly weighed: readonly (readonly [name: string, salience: number])[]
}

/** The actors of one article: made from its names, asked for the actor behind a phrase. */
export interface Actors {
  /**
   * The id of the actor whom a phrase means; null where the text does not tell. A body, a group or an office without
   * a name is an actor by its noun.
   */
  readonly idOf: (phrase: NounPhrase) => string | null
  /**
   * The id of the actor whom several phrases mean together: of one, its own; of more, that of a group by their names.
   * Null where the text does not tell of any who it is.
   */
  readonly idOfAll: (phrases: readonly NounPhrase[]) => string | null
  /** What an actor is; a group where the text has a noun alone for it. */
  readonly kindOf: (id: string) => Actor["kind"] | null
  /** By what the actor behind a phrase was told, with those who were weighed where it does not name anybody itself. */
  readonly evidenceFor: (phrase: NounPhrase) => ActorEvidence
  /** All actors that were named or asked for, in the order of their first mention. */
  readonly list: () => Actor[]
}

/**
 * Finds the people and bodies that an article names, and ties short names, offices and pronouns to them. `speakers`
 * holds the first token of every phrase with which somebody says something.
 */
export function findActors(
  article: Article,
  layers: readonly Layer[],
  speakers: ReadonlySet<number>,
): Actors {
  const syntax = layers.flatMap(layer => layer.syntax)
  const drafts = nameActors(article, syntax)
  const candidates = candidatesOf(article, layers[0]!, speakers)
  const places = new Map(candidates.map(({ phrase }, i) => [phrase.first, i]))
  const resolved = new Map<number, Draft | null>()
  const ids = new Map<Draft, string>()
  const idFor = (draft: Draft): string => {
    const id = ids.get(draft) ?? `a${ids.size + 1}`
    ids.set(draft, id)
    return id
  }
  const actorOf = (phrase: NounPhrase): Draft | null => {
    const before = resolved.get(phrase.first)
    if (before !== undefined) return before
    resolved.set(phrase.first, null)
    const draft = meant(phrase)
    resolved.set(phrase.first, draft)
    if (draft && (phrase.kind === "pronoun" || draft.kind === "person"))
      drafts.mention(draft, phraseSpan(article, phrase))
    return draft
  }
  const isThing = ({ first, last, head }: NounPhrase): boolean =>
    article.pack.names.isThing(article.lower.slice(first, last), article.lower[head]!)
  const meant = (phrase: NounPhrase): Draft | null => {
    const place = places.get(phrase.first)
    if (phrase.kind === "pronoun") return pronounAt(phrase, place)
    if (phrase.kind === "saying") return sayer(phrase)
    const salient = () =>
      place === undefined ? null : antecedent(article, withPhrase(candidates, place, phrase), place, known)
    const draft = resolve(article, drafts, phrase, salient)
    if (draft || phrase.kind !== "common" || !speakers.has(phrase.first)) return draft
    const body = bodyBefore(article, candidates, place)
    if (body) return widened(article, actorOf(body), body, phrase)
    if (isThing(phrase)) return null
    // „die Mönche“, „eine Sammelklage“: who is said to speak is somebody, be it by a noun alone.
    return byNoun(article, drafts, phrase, "group")
  }
  const pronounAt = (phrase: NounPhrase, place: number | undefined): Draft | null => {
    if (place !== undefined) return antecedent(article, withPhrase(candidates, place, phrase), place, known)
    // A possessive is no candidate itself: it looks back from where it stands.
    const next = candidates.findIndex(candidate => candidate.phrase.first > phrase.first)
    const at = next < 0 ? candidates.length : next
    const before = candidates[at - 1]
    if (!before) return null
    const here: Candidate = { ...before, phrase, subject: false, speaker: false }
    return antecedent(article, [...candidates.slice(0, at), here], at, known)
  }
  /** „Angaben der Polizei“, „ihrer Meinung“, „NASA-Angaben“: whose saying it is. */
  const sayer = (phrase: NounPhrase): Draft | null => {
    if (phrase.name) return byName(article, drafts, phrase, "person")
    const owner = phrase.inner.find(p => p.kind !== "common" && p.kind !== "saying")
    if (owner) return actorOf(owner)
    const named = phrase.inner.find(p => p.kind === "common")
    if (named) return actorOf(named) ?? (isThing(named) ? null : byNoun(article, drafts, named, "group"))
    const name = article.pack.names.sayerIn(article.word[phrase.head]!)
    if (!name) return byNoun(article, drafts, phrase, "group")
    const draft =
      drafts.named([name]) ?? drafts.called(name, "organisation") ?? drafts.create([name], "organisation")
    drafts.mention(draft, phraseSpan(article, phrase))
    return draft
  }
  /** Whom a candidate is known to mean; looking makes nobody an actor who is none yet. */
  const known = (phrase: NounPhrase): Draft | null => {
    if (phrase.kind === "pronoun" || resolved.has(phrase.first)) return actorOf(phrase)
    const named =
      drafts.at(phraseSpan(article, phrase).start) ??
      byShortName(article, drafts, phrase) ??
      byFullName(article, drafts, phrase)
    if (named) return named
    return phrase.kind === "role" || phrase.kind === "organisation" || phrase.kind === "group"
      ? actorOf(phrase)
      : null
  }
  const together = (phrases: readonly NounPhrase[]): Draft | null => {
    const parts = phrases.map(actorOf)
    if (phrases.length < 2 || parts.some(part => part === null)) return parts[0] ?? null
    const known = [...new Set(parts)] as Draft[]
    if (known.length < 2) return known[0]!
    const names = known.map(part => part.name.join(" "))
    const name = article.pack.names.listed(names)
    const draft = drafts.called(name, "group") ?? drafts.create([name], "group")
    const [first, last] = [phraseSpan(article, phrases[0]!), phraseSpan(article, phrases.at(-1)!)]
    // The group is mentioned where its first member is, whose place the index keeps for that one.
    const place = { start: first.start, end: last.end }
    if (!draft.mentions.some(mention => mention.start === place.start)) draft.mentions.push(place)
    return draft
  }
  return {
    idOfAll: phrases => {
      const draft = together(phrases)
      return draft && idFor(draft)
    },
    kindOf: id => {
      for (const [draft, known] of ids) if (known === id) return draft.kind
      return null
    },
    idOf: phrase => {
      const draft = actorOf(phrase)
      return draft && idFor(draft)
    },
    evidenceFor: phrase => {
      const place = places.get(phrase.first)
      const salient =
        place !== undefined && (phrase.kind === "pronoun" || (phrase.role !== null && phrase.name === null))
      return {
        by: evidenceOf(phrase),
        weighed: salient
          ? weighed(article, withPhrase(candidates, place, phrase), place, known).map(
              ([draft, salience]) => [draft.name.join(" "), salience] as const,
            )
          : [],
      }
    },
    list: () => {
      const mentioned = drafts.all
        .filter(draft => ids.has(draft) || draft.kind !== "group")
        .map(draft => ({ draft, mentions: [...draft.mentions].sort((a, b) => a.start - b.start) }))
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

const evidenceOf = ({ kind, name, role }: NounPhrase): ActorEvidence["by"] => {
  if (kind === "pronoun" || kind === "saying") return kind
  return name ? "name" : role ? "office" : kind === "common" ? "noun" : "name"
}

/** The phrases of running text that pronouns may mean, in order. A headline names people before the text introduces them. */
function candidatesOf(
  article: Article,
  { units, syntax }: Layer,
  speakers: ReadonlySet<number>,
): Candidate[] {
  const candidates: Candidate[] = []
  syntax.forEach(({ phrases }, u) => {
    const { block } = units[u]!
    if (/^(title|heading)$/.test(article.blocks[block]!.kind)) return
    let subject = true
    let last = -1
    for (const phrase of phrases) {
      if (!isCandidate(phrase)) continue
      // „X und Y“: both are the subject where the first is.
      const joint = last >= 0 && last === phrase.first - 1 && article.classes[last] === WordClass.conjunction
      candidates.push({
        phrase,
        unit: u,
        block,
        subject: subject || joint,
        speaker: speakers.has(phrase.first),
      })
      last = subject || joint ? phrase.last : -1
      subject = false
    }
  })
  return candidates
}

/** The candidates with what is known of one of them by now: a verb tells the number of a pronoun. */
const withPhrase = (candidates: Candidate[], at: number, phrase: NounPhrase): Candidate[] => {
  if (candidates[at]!.phrase !== phrase) candidates[at] = { ...candidates[at]!, phrase }
  return candidates
}

import type { Intent } from "../../intents.ts"
import { remembered } from "../../remember.ts"
import type { NounPhrase, Report, TokenRange } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { clauseSubject } from "../grammar/subject.ts"
import { verbsOf } from "../grammar/verbs.ts"
import { holderOf } from "../reports/noun-clause.ts"
import { isAble } from "./able.ts"
import { blank } from "./blank.ts"
import { isHarmful, isNegated, isUnsure } from "./clause-words.ts"
import { conditionOf } from "./conditions.ts"
import { type ClauseContent, complementContents } from "./contents.ts"
import { isIntended } from "./limits.ts"
import { pledgeNoun } from "./pledge-nouns.ts"
import { warningKind } from "./warnings.ts"

/** „die Absicht, …“, „das Ziel, …“, „Trumps Ultimatum vom 8. August“, „die Forderung nach Neuwahlen“: what nouns that name a commitment have for their content. */
export function nominalIntents(sentence: Sentence, reports: readonly Report[], taken: Set<number>): Intent[] {
  const intents: Intent[] = []
  for (const phrase of sentence.phrases) {
    const dated = plannedThing(sentence, phrase)
    if (dated) intents.push(dated)
    const noun = pledgeNoun(sentence.words.lower[phrase.head]!)
    const plan = isPlan(sentence.words.lower[phrase.head]!) ? planMarker(sentence, phrase) : null
    if (plan) intents.push(plan)
    if (!noun || phrase.kind === "pronoun") continue
    const index = clauseOf(sentence, phrase)
    if (index < 0) continue
    if (noun.kind === "ultimatum" && isToldApart(sentence, phrase, index, taken)) continue
    const agent = holderAt(sentence, phrase, index)
    if (agent.length === 0 && noun.kind !== "demand") continue
    const clause = clauseContents(sentence, phrase, index, taken)
    const base = (range: TokenRange, what: string, at: number): Intent => ({
      what,
      force: "pledge",
      kind: warningKind(sentence, noun.kind, noun.lemma, at),
      words: [range],
      cue: { tokens: [phrase.head], lemma: noun.lemma },
      agent,
      speaks: false,
      able: agent.length > 0,
      negated: isNegated(sentence, what === "noun" ? [] : [range]) !== isDenied(sentence, phrase),
      addressee: null,
      consequence: noun.kind === "threat" ? contentOf(sentence, phrase, noun.prepositions) : null,
      condition: conditionOf(sentence, at),
      otherwise: false,
      holder: null,
      subordinate: false,
      passive: false,
      scope: [range],
      sameTime: false,
      harmful: isHarmful(sentence, [range]),
      weak: false,
      state: false,
      event: false,
      unsure: isUnsure(sentence, [range]),
    })
    if (clause.length > 0) {
      for (const { range, index: at } of clause) intents.push(base(range, "noun-clause", at))
      continue
    }
    if (reports.some(r => r.cue.tokens.includes(phrase.head))) continue
    const content = contentOf(sentence, phrase, noun.prepositions)
    if (agent.length === 0 || (!content && !noun.whole)) continue
    intents.push(base(noun.whole ? [phrase.first, datedEnd(sentence, phrase)] : content!, "noun", index))
  }
  return intents
}

/** „die für Montag angesetzte Wahl“: a thing with the time for which it is planned. */
function plannedThing({ words, classes }: Sentence, { first, last, head }: NounPhrase): Intent | null {
  if (head - first < 3) return null
  for (let i = first + 1; i < head; i++) {
    if (!/^(geplant|angesetzt|vorgesehen|anberaumt|angekündigt|beabsichtigt)e[nrms]?$/.test(words.lower[i]!))
      continue
    const timed = classes
      .slice(first, i)
      .some((_, j) => /^(für|am|im|ab|zum|bis)$/.test(words.lower[first + j]!))
    if (!timed) return null
    return {
      ...blank,
      what: "planned",
      force: "pledge",
      kind: "announcement",
      words: [[i + 1, last]],
      cue: { tokens: [i], lemma: words.lower[i]!.replace(/e[nrms]?$/, "") },
      agent: [],
      able: false,
      scope: [[first, i]],
    }
  }
  return null
}

const plansOf =
  /(plan|pläne|plänen|konzept|programm|entwurf|vorschlag|vorschläge|vorhaben|ziel|ziele|strategie|maßnahmenpaket|eckpunkte|reform|reformen)(s|es|n|en)?$/

const isPlan = remembered(lower => plansOf.test(lower))

/** Whose plan a sentence speaks of, by a genitive or by who speaks: what the next sentences say shall be is of it. */
function planMarker(sentence: Sentence, phrase: NounPhrase): Intent | null {
  const index = clauseOf(sentence, phrase)
  if (index < 0) return null
  const holder = holderOf(sentence, phrase)
  const spoken = !holder && verbsOf(sentence).find(verb => verb.clause === index)
  const agent = holder ? [holder] : spoken ? clauseSubject(sentence, index) : []
  if (agent.length === 0 || !agent.every(p => isAble(sentence, p)) || agent[0]!.first === phrase.first)
    return null
  return { ...blank, what: "plan", force: "plan", words: [[phrase.first, phrase.last]], agent, scope: [] }
}

/** Whether what set the ultimatum has told it already, or somebody only wants to set one. */
const isToldApart = (
  sentence: Sentence,
  phrase: NounPhrase,
  index: number,
  taken: ReadonlySet<number>,
): boolean => taken.has(index) || (!holderOf(sentence, phrase) && isIntended(sentence, index))

const clauseOf = ({ clauses }: Sentence, { first, last }: NounPhrase): number =>
  clauses.findIndex(c => c.first <= first && last <= c.last)

/** „hat keine Absicht“, „nicht das Ziel“. */
const isDenied = ({ words }: Sentence, { first }: NounPhrase): boolean =>
  /^kein/.test(words.lower[first]!) || /^nicht$/.test(words.lower[first - 1] ?? "")

/** What the clause behind the noun says that it holds, where one does. */
function clauseContents(
  sentence: Sentence,
  phrase: NounPhrase,
  index: number,
  taken: Set<number>,
): ClauseContent[] {
  // Between the noun and its clause stands at most the verb that carries it.
  if (taken.has(index + 1) || sentence.clauses[index]!.last - phrase.last > 3) return []
  return complementContents(sentence, index + 1, taken)
}

/** What a phrase behind the noun says of its content: „mit neuen Zöllen“, „nach Neuwahlen“. */
function contentOf(
  { words, phrases }: Sentence,
  phrase: NounPhrase,
  prepositions: RegExp,
): TokenRange | null {
  const inside = phrase.inner.find(p => p.preposition >= 0 && prepositions.test(words.lower[p.preposition]!))
  if (inside) return [inside.first, inside.last]
  const behind = phrases.find(
    p => p.preposition === phrase.last && prepositions.test(words.lower[p.preposition]!),
  )
  return behind ? [behind.first, behind.last] : null
}

/** „das Ultimatum | vom 8. August“: the end of a noun phrase with the time that belongs to it. */
function datedEnd({ words, phrases }: Sentence, { last }: NounPhrase): number {
  if (!/^(vom|bis|zum)$/.test(words.lower[last] ?? "")) return last
  return phrases.find(p => p.preposition === last || p.preposition === last + 1)?.last ?? last
}

/** Whose it is: a genitive or possessive, else the subject of the verb that carries the noun. */
function holderAt(sentence: Sentence, phrase: NounPhrase, index: number): NounPhrase[] {
  const holder = holderOf(sentence, phrase)
  if (holder) return [holder]
  const subject = clauseSubject(sentence, index)
  if (subject.some(s => s.first <= phrase.first && phrase.last <= s.last)) return []
  // „mit dem Ziel, …“ is the subject's own, „unbeeindruckt von Drohungen“ is not.
  if (phrase.preposition >= 0 && !/^(mit|in)$/.test(sentence.words.lower[phrase.preposition]!)) return []
  return subject.every(p => isAble(sentence, p)) ? [...subject] : []
}

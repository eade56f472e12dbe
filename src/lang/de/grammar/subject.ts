import { nominative, plural, singular } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { hasApposition } from "../../scan-clauses.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type NounPhrase, type SpeechCue, type TokenRange, WordClass } from "../../syntax.ts"
import { determinerAgreement } from "../words/determiner-agreement.ts"
import { isRelative, isSubordinate } from "./clauses.ts"
import type { FoundVerb } from "./verbs.ts"

/** „X sagte … und fügte hinzu“: a verb directly behind „und“ has the subject of the clause before. */
export const continuesSubject = (
  words: Words,
  classes: Uint8Array,
  found: FoundVerb,
  clause: TokenRange,
): boolean =>
  classes[clause[0]] === WordClass.conjunction &&
  found.finite === clause[0] + 1 &&
  /^(und|oder|aber|sowie|doch)$/.test(words.lower[clause[0]]!)

/** The subject that a clause takes over from what stands before it: the last cue's, else the first who can speak. */
export function subjectBefore(
  words: Words,
  phrases: readonly NounPhrase[],
  cues: readonly SpeechCue[],
  clause: TokenRange,
): readonly NounPhrase[] {
  const previous = cues.at(-1)
  if (previous && previous.subject.length > 0) return previous.subject
  const first = phrases.find(p => p.last <= clause[0] && canSpeak(words, p) && p.kind !== "common")
  return first ? [first] : []
}

/** The subject that a clause has itself, or as a relative clause or behind one takes from its antecedent. */
export function ownSubject(
  words: Words,
  classes: Uint8Array,
  found: FoundVerb,
  inClause: readonly NounPhrase[],
  all: readonly NounPhrase[],
  clause: TokenRange,
): readonly NounPhrase[] {
  const subordinate = isSubordinate(words, classes, clause)
  const [first] = clause
  if (subordinate && isRelative(words, first) && !inClause.some(p => p.first === first)) {
    // „X, die von Y berichtete“: the relative pronoun stands for the phrase before it.
    const antecedent = all.filter(p => p.last === first - 1).at(-1)
    const wanted = determinerAgreement(words.lower[first]!)
    if (antecedent && wanted & nominative && !inClause.some(p => canSpeak(words, p) && p.kind !== "common"))
      return [antecedent]
  }
  const subject = subjectOf(words, classes, found, inClause, clause, subordinate)
  if (subject.length > 0 || subordinate || found.finite !== first || words.word[first - 1] !== ",")
    return subject
  // „X, der das Amt leitet, sagte“: behind a clause between commas the verb goes on with what stands before it.
  const before = all.filter(p => p.last < first && words.word[p.last] === "," && canSpeak(words, p)).at(-1)
  return before ? [before] : []
}

const canSpeak = (words: Words, p: NounPhrase): boolean =>
  p.preposition < 0 &&
  (p.agreement & nominative) !== 0 &&
  !(p.kind === "pronoun" && /^(es|sich|was|etwas|nichts|alles)$/.test(words.lower[p.first]!))

/** Who does the saying: the nominative of the clause, the agent of a passive. */
function subjectOf(
  words: Words,
  classes: Uint8Array,
  found: FoundVerb,
  phrases: readonly NounPhrase[],
  clause: TokenRange,
  subordinate: boolean,
): NounPhrase[] {
  const { finite, verb, passive } = found
  if (
    verb.lemma === "heißen" ||
    verb.lemma === "lauten" ||
    (passive && verb.lemma !== "zitieren" && verb.lemma !== "informieren")
  ) {
    const wanted = passive ? /^(von|vom|durch)$/ : /^(in|im|bei|beim|von|vom|aus)$/
    const agent = phrases.find(p => p.preposition >= 0 && wanted.test(words.lower[p.preposition]!))
    if (agent) return [agent]
    if (passive) return []
  }
  const pluralVerb = isPlural(words.lower[finite]!)
  const candidates = phrases.filter(p => canSpeak(words, p))
  const numbered = candidates.filter(p => agreesInNumber(p, pluralVerb))
  const pool = numbered.length > 0 ? numbered : pluralVerb ? candidates : numbered
  if (pool.length === 0) return []
  let chosen: NounPhrase | undefined
  if (subordinate) chosen = pool[0]
  else {
    const before = pool.filter(p => p.last <= finite).at(-1)
    const after = pool.find(p => p.first > finite)
    // A phrase directly before the verb fills the first place; anything else there sends the subject behind the verb.
    const first =
      before &&
      (before.last === finite || hasApposition(words, before)) &&
      isFirstPlace(words, classes, before, clause)
    // A bare noun in first place yields to a person behind the verb: „Unterstützung sagte Anna Beispiel zu“; but not
    // where the verb takes a person for its object: „Beispiel lobte Anna Muster“.
    const bare = before?.kind === "common" && before.last - before.first === 1
    const weak = bare && after && after.kind !== "common" && takesThing(verb)
    chosen = first && !weak ? before : (bestAfter(after, pool, finite) ?? before)
  }
  return chosen ? joined(words, phrases, chosen) : []
}

/** Whether what somebody says with the verb is a thing rather than a person. */
const takesThing = ({ use, act }: SpeechVerb): boolean =>
  use !== "label" && /^(said|announcement|promise|admission|prediction|claim|refusal)$/.test(act)

/** Behind the verb a person or pronoun is likelier the subject than a thing that stands before it. */
function bestAfter(
  after: NounPhrase | undefined,
  pool: readonly NounPhrase[],
  finite: number,
): NounPhrase | undefined {
  if (after?.kind !== "common") return after
  const person = pool.find(p => p.first > finite && p.kind !== "common" && p.first - after.last < 6)
  return person ?? after
}

function isFirstPlace(words: Words, classes: Uint8Array, phrase: NounPhrase, clause: TokenRange): boolean {
  for (let i = clause[0]; i < phrase.first; i++)
    if (classes[i] !== WordClass.conjunction && classes[i] !== WordClass.adverb && words.lower[i] !== "doch")
      return joinedBefore(words, i, phrase)
  return true
}

/** „Anna Beispiel und Bert Muster sagten“: what stands before the phrase is the first half of a joint subject. */
const joinedBefore = (words: Words, _from: number, phrase: NounPhrase): boolean =>
  /^(und|sowie)$/.test(words.lower[phrase.first - 1] ?? "")

/** A phrase with those that „und“ joins to it, before and behind. */
function joined(words: Words, phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase[] {
  const at = phrases.indexOf(phrase)
  const all = [phrase]
  for (let i = at + 1; i < phrases.length; i++) {
    const p = phrases[i]!
    const left = all.at(-1)!
    if (
      p.preposition >= 0 ||
      p.first !== left.last + 1 ||
      !/^(und|sowie|,)$/.test(words.lower[left.last] ?? "")
    )
      break
    if (p.kind === "common" && phrase.kind !== "common") break
    all.push(p)
  }
  for (let i = at - 1; i >= 0; i--) {
    const p = phrases[i]!
    const right = all[0]!
    if (p.preposition >= 0 || right.first !== p.last + 1 || !/^(und|sowie)$/.test(words.lower[p.last] ?? ""))
      break
    if (p.kind === "common" && phrase.kind !== "common") break
    all.unshift(p)
  }
  return all
}

const isPlural = (finite: string): boolean =>
  /(ten|en)$/.test(finite) ||
  /^(sind|haben|hatten|werden|wurden|wollen|wollten|können|konnten|müssen|mussten)$/.test(finite)

function agreesInNumber(p: NounPhrase, pluralVerb: boolean): boolean {
  if (p.kind === "person" && p.name) return true
  return (p.agreement & nominative & (pluralVerb ? plural : singular)) !== 0
}

import { accusative, dative, nominative } from "../../agreement.ts"
import { type NounPhrase, type TokenRange, WordClass } from "../../syntax.ts"
import { partsOf, phrasesIn, type Sentence } from "../grammar/sentence.ts"
import type { FoundVerb } from "../grammar/verbs.ts"
import { trimmed } from "../reports/complement.ts"
import { isTime } from "../words/times.ts"
import { isAble } from "./able.ts"
import type { PledgeVerb } from "./pledge-verbs.ts"

/** The phrase that says what is promised, demanded or expected, with what belongs to it up to the verb's last part. */
export function objectOf(
  sentence: Sentence,
  found: FoundVerb,
  { object }: PledgeVerb,
  subject: readonly NounPhrase[],
  passive: boolean,
): TokenRange | null {
  if (object === null) return null
  const { words, clauses } = sentence
  const phrases = withoutSubject(phrasesIn(sentence, partsOf(sentence, found.clause)), subject)
  const wanted = object === "" ? null : object.split("|")
  const inOrder = passive
    ? phrases
    : [...phrases.filter(p => p.first > found.finite), ...phrases.filter(p => p.first < found.finite)]
  const phrase = inOrder.find(p =>
    wanted
      ? p.preposition >= 0 && wanted.includes(bare(words.lower[p.preposition]!))
      : p.preposition < 0 &&
        (p.agreement & (passive ? nominative : accusative)) !== 0 &&
        p.kind !== "pronoun" &&
        (p.inner.length > 0 || !isTime(words.lower[p.head]!)),
  )
  const alone = phrase !== undefined && phrase.last - phrase.first === 1
  if (!phrase && object === "" && !passive) return quotedObject(sentence, found)
  if (!phrase || (alone && /^(das|dies|sich)$/.test(words.lower[phrase.first]!))) return null
  const { finite } = found
  const end = found.tokens.at(-1)!
  const clause = clauses[found.clause]!
  const last =
    phrase.first < finite
      ? // What stands before the finite verb of a main clause is one part of it: „Das Treffen in Musterstadt ist geplant“.
        clause.kind === "main" && passive
        ? finite
        : Math.min(finite, phrase.last)
      : end > phrase.first
        ? end
        : clause.last
  // „fordert mehr Lohn“: of what there shall be more.
  const first = /^(mehr|weniger)$/.test(words.lower[phrase.first - 1] ?? "") ? phrase.first - 1 : phrase.first
  return trimmed(sentence, first, Math.max(phrase.last, last))
}

/** „fordert einen ‚Neustart‘“: an object in quotation marks, with its article. */
function quotedObject(
  { words, quoted, clauses, classes }: Sentence,
  { finite, clause }: FoundVerb,
): TokenRange | null {
  const { last } = clauses[clause]!
  let first = finite + 1
  while (first < last && !quoted[first]) first++
  if (first >= last || first - finite > 8) return null
  let end = first
  while (end < last && quoted[end]) end++
  const article = classes[first - 1] === WordClass.determiner || classes[first - 1] === WordClass.adjective
  return end - first >= 3 && words.word[first - 1] !== ":" ? [article ? first - 1 : first, end] : null
}

/** „zum“ as „zu“, „vom“ as „von“. */
const bare = (preposition: string): string =>
  preposition === "am"
    ? "an"
    : /^zu[mr]$/.test(preposition)
      ? "zu"
      : preposition === "vom"
        ? "von"
        : preposition === "aufs"
          ? "auf"
          : preposition

/** Whom it is asked of or held out to: „von der Regierung“, „die Bürger“, a bare dative. */
export function addresseeOf(
  sentence: Sentence,
  found: FoundVerb,
  subject: readonly NounPhrase[],
): NounPhrase | null {
  const { words } = sentence
  const phrases = withoutSubject(phrasesIn(sentence, partsOf(sentence, found.clause)), subject).filter(
    p => words.lower[p.first] !== "sich",
  )
  const { lemma } = found.verb
  if (/^(auffordern|aufrufen|bitten|ersuchen|ermahnen|mahnen)$/.test(lemma))
    return (
      phrases.find(p => p.preposition < 0 && (p.agreement & accusative) !== 0 && isAble(sentence, p)) ?? null
    )
  if (/^(fordern|verlangen|erwarten|einfordern)$/.test(lemma))
    return (
      phrases.find(
        p => p.preposition >= 0 && /^(von|vom)$/.test(words.lower[p.preposition]!) && isAble(sentence, p),
      ) ?? null
    )
  if (lemma === "appellieren")
    return phrases.find(p => p.preposition >= 0 && words.lower[p.preposition] === "an") ?? null
  return bareDative(phrases.filter(p => isAble(sentence, p)))
}

/** The phrases that are not the subject, nor a part of it. */
export const withoutSubject = (
  phrases: readonly NounPhrase[],
  subject: readonly NounPhrase[],
): NounPhrase[] => phrases.filter(p => !subject.some(s => s.first <= p.first && p.last <= s.last))

/** The first phrase that can only be a dative without preposition; null where there is none. */
export const bareDative = (phrases: readonly NounPhrase[]): NounPhrase | null =>
  phrases.find(p => p.preposition < 0 && (p.agreement & dative) !== 0 && (p.agreement & nominative) === 0) ??
  null

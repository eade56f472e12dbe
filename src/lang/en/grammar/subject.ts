import { nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { type NounPhrase, type TokenRange, WordClass } from "../../syntax.ts"

/** What the search for a subject sees of a unit. */
export interface Sentence {
  readonly words: Words
  readonly classes: Uint8Array
  readonly quoted: Uint8Array
  readonly phrases: readonly NounPhrase[]
  /** The first token of the unit. */
  readonly first: number
}

const silent =
  /^(what|which|whom|himself|herself|itself|themselves|myself|ourselves|yourself|something|anything|nothing|everything)$/

/** Whether a phrase may be the subject of a verb of saying at all. */
export const canSpeak = ({ words }: Sentence, p: NounPhrase): boolean =>
  p.preposition < 0 && (p.agreement & nominative) !== 0 && !silent.test(words.lower[p.first]!)

/** "as the mayor put it", "before she said": the word before the phrase opens a clause and governs no noun. */
const isClausal = ({ words }: Sentence, p: NounPhrase, at: number): boolean =>
  p.last === at &&
  p.preposition === p.first - 1 &&
  /^(as|before|after|since|until|till|like|than)$/.test(words.lower[p.preposition] ?? "") &&
  (p.agreement & nominative) !== 0

const isRelative = (lower: string | undefined): boolean => lower === "who" || lower === "which"

/** Who speaks where the verb group begins at `finite`: the phrase before it, across what may stand between the two. */
export function subjectBefore(sentence: Sentence, clause: TokenRange, finite: number): NounPhrase[] {
  const { words, classes, phrases } = sentence
  let at = finite
  while (at > clause[0] && classes[at - 1] === WordClass.adverb) at--
  // The comma that closes an apposition stands between the phrase and its verb.
  const end = words.word[at - 1] === "," && at - 1 > clause[0] ? at - 1 : at
  const before = phrases.findLast(
    p => p.last <= end && p.first >= clause[0] && (canSpeak(sentence, p) || isClausal(sentence, p, end)),
  )
  if (before && (before.last === end || (end === at && isAttribute(sentence, before.last, at)))) {
    if (!isRelative(words.lower[before.first])) return joined(sentence, before)
    // "X, who said": the relative pronoun means the phrase before it.
    const antecedent = phrases.findLast(
      p => p.last <= before.first && p.preposition < 0 && p.kind !== "pronoun",
    )
    return antecedent && before.first - antecedent.last <= 1 ? joined(sentence, antecedent) : [before]
  }
  return at === clause[0] && words.word[at - 1] === "," ? subjectAcross(sentence, at - 1) : []
}

/** "Jane Example, who leads the union, said": the subject before an insertion that ends at the comma `comma`. */
function subjectAcross(sentence: Sentence, comma: number): NounPhrase[] {
  const { words, quoted, phrases } = sentence
  let from = comma
  while (from > sentence.first && !quoted[from - 1] && !/^[.:;!?]$/.test(words.word[from - 1]!)) from--
  const inside = phrases.filter(p => p.first >= from && p.last <= comma)
  const next = inside.find(
    p => canSpeak(sentence, p) && p.kind !== "pronoun" && words.word[p.last] === "," && p.last < comma,
  )
  if (next && opensInsertion(sentence, next.last + 1)) return joined(sentence, next)
  const touching = inside.find(p => p.last === comma && canSpeak(sentence, p) && p.kind !== "common")
  return touching ? joined(sentence, touching) : []
}

/** A relative clause, a participle or a phrase of place behind the comma. */
function opensInsertion({ words, classes }: Sentence, at: number): boolean {
  const lower = words.lower[at]!
  return (
    /^(who|which|whose|whom|where|when|while|as|then|now|also)$/.test(lower) ||
    /(ing|ed)$/.test(lower) ||
    classes[at] === WordClass.preposition ||
    classes[at] === WordClass.verb ||
    classes[at] === WordClass.determiner ||
    classes[at] === WordClass.adverb
  )
}

/** The main subject of a unit before token `at`: the first phrase that can speak and stands outside its preliminaries. */
export function mainSubject(sentence: Sentence, from: number, at: number): NounPhrase[] {
  const usable = sentence.phrases.filter(
    p =>
      p.first >= from && p.last <= at && canSpeak(sentence, p) && !isRelative(sentence.words.lower[p.first]),
  )
  const first = usable.find(p => p.kind !== "common") ?? usable[0]
  return first ? joined(sentence, first) : []
}

/** "the head of the union in Exampletown on Monday": phrases of place and time between a subject and its verb. */
function isAttribute({ words, classes, quoted }: Sentence, from: number, to: number): boolean {
  const opens = classes[from] === WordClass.preposition || classes[from] === WordClass.adverb
  if (!opens && !words.lower[from]!.endsWith("ing")) return false
  for (let i = from; i < to; i++)
    if (
      quoted[i] ||
      classes[i] === WordClass.verb ||
      classes[i] === WordClass.auxiliary ||
      classes[i] === WordClass.pronoun ||
      classes[i] === WordClass.punctuation ||
      words.lower[i] === "but"
    )
      return false
  return to - from < 12
}

/** A phrase with those that "and" ties to it: "Jane Example and John Sample". */
export function joined({ words, phrases }: Sentence, phrase: NounPhrase): NounPhrase[] {
  const at = phrases.indexOf(phrase)
  const all = [phrase]
  const fits = (p: NounPhrase) => p.preposition < 0 && p.kind !== "common" && p.kind !== "pronoun"
  if (!fits(phrase)) return all
  for (let i = at - 1; i >= 0 && all.length < 6; i--) {
    const p = phrases[i]!
    if (!fits(p) || p.last + 1 !== all[0]!.first || words.lower[p.last] !== "and") break
    all.unshift(p)
  }
  for (let i = at + 1; i < phrases.length && all.length < 6; i++) {
    const p = phrases[i]!
    const last = all.at(-1)!
    if (!fits(p) || last.last + 1 !== p.first || words.lower[last.last] !== "and") break
    all.push(p)
  }
  return all
}

import type { Words } from "../../article-words.ts"
import { type NounPhrase, type TokenRange, type Unit, WordClass } from "../../syntax.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { clausePieces } from "./clause-pieces.ts"
import { finalFinite, hasInfinitive, type Mood, moodOf, secondFinite } from "./finite-verbs.ts"

/** What a clause is: by what opens it and where its finite verb stands. A fragment has no verb of its own. */
export type ClauseKind = "main" | "subordinate" | "relative" | "infinitive" | "fragment"

/** One piece of a unit between its punctuation, with what it is in the sentence. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly kind: ClauseKind
  /** The subordinator, relative or interrogative that opens it, or -1. */
  readonly opener: number
  /** Its finite verb, or -1. */
  readonly finite: number
  readonly mood: Mood
  /** Whether its finite verb stands first: „…, sagte X“, „sollte X kommen, …“. */
  readonly verbFirst: boolean
  /** The index of the clause that it goes on with behind what interrupts it, or -1. */
  readonly continues: number
}

/** Cuts a unit into clauses and says of each what it is. Quotations count as one piece of the clause around them. */
export function clausesOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  unit: Unit,
): Clause[] {
  const clauses: Clause[] = []
  for (const range of clausePieces(words, classes, quoted, phrases, unit)) {
    const piece = pieceOf(words, classes, quoted, phrases, range)
    clauses.push({ ...piece, continues: continuedBy(words, classes, clauses, piece) })
  }
  return clauses
}

type Piece = Omit<Clause, "continues">

function pieceOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  [first, last]: TokenRange,
): Piece {
  const start = behindOpening(words, classes, first, last)
  const piece = (kind: ClauseKind, opener: number, finite: number): Piece => ({
    first,
    last,
    kind,
    opener,
    finite,
    mood: finite < 0 ? "none" : moodOf(words, finite),
    verbFirst: finite >= 0 && finite === start,
  })
  const second = secondFinite(words, classes, quoted, phrases, start, last)
  const final = finalFinite(words, classes, quoted, start, last)
  const subordinator = subordinatorAt(words, classes, phrases, start, second, last)
  if (subordinator >= 0) {
    if (final < 0 && /^(wie|als)$/.test(words.lower[subordinator]!)) return piece("fragment", -1, -1)
    if (final < 0 && hasInfinitive(words, quoted, start, last)) return piece("infinitive", subordinator, -1)
    return piece("subordinate", subordinator, final)
  }
  const relative = relativeAt(words, classes, phrases, first, start, second, final, last)
  if (relative >= 0) return piece("relative", relative, final)
  if (second < 0 || infinitiveOnly(words, classes, quoted, start, last, second))
    return hasInfinitive(words, quoted, start, last)
      ? piece("infinitive", /^(um|ohne|statt|anstatt)$/.test(words.lower[start]!) ? start : -1, -1)
      : piece("fragment", -1, -1)
  return piece("main", -1, second)
}

/** The first token that can open or fill a clause: behind conjunctions and focus adverbs. */
function behindOpening(words: Words, classes: Uint8Array, first: number, last: number): number {
  let i = first
  while (i < last - 1 && classes[i] === WordClass.conjunction) i++
  if (
    i < last - 1 &&
    /^(auch|nur|selbst|sogar|gerade|zumal|insbesondere|so|erst|bereits|etwa|nicht)$/.test(words.lower[i]!) &&
    classes[i + 1] === WordClass.subordinator &&
    words.lower[i + 1] !== "als"
  )
    i++
  return i
}

const interrogatives = /^(was|wer|wen|wem|wessen|welche[rnms]?|wieviel|wieviele)$/

/** The subordinator that opens a clause, with a preposition or an adverb before it; -1 where none does. */
function subordinatorAt(
  { lower }: Words,
  classes: Uint8Array,
  phrases: readonly NounPhrase[],
  start: number,
  second: number,
  last: number,
): number {
  const at = classes[start] === WordClass.preposition && start + 1 < last ? start + 1 : start
  const interrogative = interrogatives.test(lower[at] ?? "")
  if (classes[at] !== WordClass.subordinator && !interrogative) return -1
  if (/^(dass|daß|ob|weil|obwohl|falls|sofern|sodass|nachdem|bevor)$/.test(lower[at]!)) return at
  // „Da sagte er“, „Wie heißt es“: the verb in second place makes it a main clause.
  if (second === at + 1 && second < last - 1) return -1
  // „Als Grund gab die Werft an“: here „als“ belongs to the phrase before the verb.
  if (lower[at] === "als" && second < last - 1 && phrases.some(p => p.first === at + 1 && p.last === second))
    return -1
  return at
}

const relatives = /^(der|die|das|den|dem|dessen|deren|denen|welche[rnms]?|was|wo)$/

/** The relative pronoun that opens a clause behind a comma, where its verb stands at the end; -1 where none does. */
function relativeAt(
  { lower, word }: Words,
  classes: Uint8Array,
  phrases: readonly NounPhrase[],
  first: number,
  start: number,
  second: number,
  final: number,
  last: number,
): number {
  const at = classes[start] === WordClass.preposition ? start + 1 : start
  if (at >= last || !relatives.test(lower[at]!)) return -1
  if (/^(um|ohne|statt|anstatt)$/.test(lower[start]!) && at > start) return -1
  // „zu denen X schon gehörte“: these are no articles.
  if (at > start && word[first - 1] === "," && /^(denen|dessen|deren)$/.test(lower[at]!) && final >= last - 1)
    return at
  if (word[first - 1] !== "," && classes[first] !== WordClass.conjunction) return -1
  if (classes[first] === WordClass.conjunction && final < last - 1) return -1
  if (second === at + 1 && second < last - 1) return -1
  // „X, der Sprecher des Rats, will nun reisen“: a modal before its infinitive stands in second place.
  if (
    second >= 0 &&
    second < final &&
    classes[second] === WordClass.auxiliary &&
    !(verbForms(lower[second]!) & (VerbForm.infinitive | VerbForm.participle)) &&
    verbForms(lower[final]!) & VerbForm.infinitive
  )
    return -1
  const phrase = phrases.find(p => p.first === at)
  // „…, der Präsident komme“: the article of a phrase directly before the verb is no relative pronoun.
  if (phrase && lower[at] !== "deren" && lower[at] !== "dessen") {
    if (second < 0 || second === phrase.last) return -1
    if (final < last - 1) return -1
    if (phrase.agreement !== 0 && !phrases.some(p => p.first > phrase.first && p.last <= last)) return -1
  }
  // A verb that is neither last nor before a short afterthought stands in second place.
  if (final >= 0 && second === final && final < last - 4 && second - at <= 3) return -1
  return at
}

/** „um … zu produzieren und vertreiben“: the only form that may be finite is an infinitive, and „zu“ stands there. */
const infinitiveOnly = (
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  first: number,
  last: number,
  finite: number,
): boolean =>
  (verbForms(words.lower[finite]!) & (VerbForm.infinitive | VerbForm.participle)) !== 0 &&
  classes[finite] !== WordClass.auxiliary &&
  hasInfinitive(words, quoted, first, last)

const incomplete = (clause: Clause): boolean =>
  clause.finite < 0 &&
  (clause.kind === "subordinate" || clause.kind === "relative" || clause.kind === "fragment")

/** Whether a piece holds a comma: only an apposition inside a phrase does. */
function hasComma({ word }: Words, { first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if (word[i] === ",") return true
  return false
}

/** No clause is interrupted by more pieces. */
const furthest = 12

/** The clause that a piece without an opener goes on with: the last one that still lacks its verb. */
function continuedBy(words: Words, classes: Uint8Array, before: readonly Clause[], piece: Piece): number {
  if (piece.opener >= 0 || before.length === 0 || classes[piece.first] === WordClass.conjunction) return -1
  if (piece.kind === "main") {
    if (/^[:;]$/.test(words.word[piece.first - 1]!)) return -1
    const final = piece.finite >= piece.last - 1
    for (let i = before.length - 1; i >= 0 && i >= before.length - furthest; i--) {
      const clause = before[i]!
      if (!incomplete(clause) || before.some((c, j) => j > i && c.continues === i && c.finite >= 0)) continue
      // „Die Lage, sagte X“ against „X, der Sprecher, sagte“: only what is interrupted, or closes an apposition, goes on.
      const closed = i < before.length - 1 || hasComma(words, clause)
      if (clause.kind === "fragment" ? piece.verbFirst && closed : final) return i
    }
    return -1
  }
  return -1
}

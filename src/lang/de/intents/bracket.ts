import { WordClass } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"

/** The verbs that a modal governs: the last token of each coordinated infinitive, in reading order. */
export interface Bracket {
  readonly ends: readonly number[]
  readonly passive: boolean
  /** „soll gesagt haben“: the infinitive of what is over. */
  readonly perfect: boolean
  /** „soll erreicht sein“: what will have come about. */
  readonly achieved: boolean
  /** „soll sich dort befinden“: what may as well be the case now. */
  readonly state: boolean
  /** „wird gebaut“: a passive without an infinitive. */
  readonly present: boolean
  /** The last verb, which says what kind of thing it is. */
  readonly verb: string
  /** The piece behind an interruption in which the infinitive stands, as an index; -1 where the clause has its own. */
  readonly piece: number
}

const states =
  /^(haben|stammen|befinden|erstrecken|betragen|leben|wissen|handeln|gehören|heißen|existieren|bestehen|umfassen|liegen|sitzen|stehen|wohnen|kennen|glauben|kosten|gehen|sein)$/

/** Verbs of what takes place, by their infinitive. */
export const events =
  /^(stattfinden|geben|beginnen|starten|enden|folgen|erscheinen|tagen|antreten|eröffnen|erfolgen|zusammenkommen|treffen)$/

/** The infinitives that the finite verb of a clause governs; null where it governs none. */
export function bracketOf(sentence: Sentence, index: number): Bracket | null {
  const { clauses, words, classes } = sentence
  const { finite, last, kind, first } = clauses[index]!
  const { lower } = words
  const verbal = (i: number) => classes[i] === WordClass.verb || classes[i] === WordClass.auxiliary
  const becoming = /^w(ird|erde|ürde|ürden|erden)$/.test(lower[finite]!)
  if (kind !== "main") {
    let at = finite - 1
    while (at > first && !verbal(at) && at > finite - 3) at--
    if (at <= first) return null
    const bits = verbForms(lower[at]!)
    if (bits & VerbForm.infinitive) return bracketFrom(lower, [at])
    // „verschoben werde“, „gebaut wird“: the passive, in a mood or with a time that looks ahead.
    return bits & VerbForm.participle && becoming ? presentPassive(finite, lower[at]!) : null
  }
  const ends = infinitivesIn(lower, classes, finite, last)
  if (ends.length > 0) return bracketFrom(lower, ends)
  const at = lastVerb(lower, classes, finite, last)
  if (at > finite && verbForms(lower[at]!) & VerbForm.participle && becoming)
    return presentPassive(at, lower[at]!)
  return interrupted(sentence, index)
}

/** The infinitives between a finite verb and the clause's end: the last, and those that „und“ joins to it. */
function infinitivesIn(
  lower: readonly string[],
  classes: Uint8Array,
  finite: number,
  last: number,
): number[] {
  const ends: number[] = []
  for (let i = last - 1; i > finite; i--) {
    if (classes[i] !== WordClass.verb && classes[i] !== WordClass.auxiliary) continue
    if (!(verbForms(lower[i]!) & VerbForm.infinitive) || lower[i - 1] === "zu") continue
    const first = ends.length === 0
    if (
      first
        ? i < last - 6 && i !== lastVerb(lower, classes, finite, last)
        : !/^(und|oder|sondern|,|sowie|noch)$/.test(lower[i + 1]!)
    )
      continue
    ends.unshift(i)
  }
  return ends
}

/** „soll die Kommission die Regeln, die gelten, überarbeiten“: the infinitive behind what interrupts the clause. */
function interrupted({ clauses, words }: Sentence, index: number): Bracket | null {
  const { lower, word } = words
  for (let i = index + 1; i < clauses.length && i <= index + 4; i++) {
    const piece = clauses[i]!
    if (!/^[,–—()]$/.test(word[piece.first - 1]!)) return null
    if (
      piece.kind === "relative" ||
      piece.kind === "subordinate" ||
      piece.kind === "infinitive" ||
      word[piece.first - 1] === "("
    )
      continue
    const end = piece.last - 1
    const closed = verbForms(lower[end]!) & VerbForm.infinitive && lower[end - 1] !== "zu"
    if (closed && (piece.kind === "fragment" || piece.finite >= end - 1 || piece.finite < 0))
      return { ...bracketFrom(lower, [end]), piece: i }
    if (piece.kind === "main" && piece.continues !== index) return null
  }
  return null
}

const presentPassive = (end: number, verb: string): Bracket => ({
  ends: [end],
  passive: true,
  perfect: false,
  achieved: false,
  state: false,
  present: true,
  verb,
  piece: -1,
})

function bracketFrom(lower: readonly string[], ends: readonly number[]): Bracket {
  // „gespeichert werden können“: what the last infinitive governs tells the voice.
  let at = ends.at(-1)!
  if (/^(können|müssen|sollen|dürfen)$/.test(lower[at]!) && verbForms(lower[at - 1]!) & VerbForm.infinitive)
    at--
  const participle = (verbForms(lower[at - 1] ?? "") & VerbForm.participle) !== 0
  const perfect = (participle || lower[at - 1] === "worden") && /^(haben|sein)$/.test(lower[at]!)
  const achieved = perfect && lower[at] === "sein" && lower[at - 1] !== "worden"
  return {
    ends,
    passive: participle && lower[at] === "werden",
    perfect,
    achieved,
    state: states.test(lower[at]!),
    present: false,
    verb: lower[at]!,
    piece: -1,
  }
}

function lastVerb(lower: readonly string[], classes: Uint8Array, finite: number, last: number): number {
  for (let i = last - 1; i > finite; i--)
    if (classes[i] === WordClass.verb || classes[i] === WordClass.auxiliary) return i
    else if (/^[\p{L}]/u.test(lower[i]!) && i < last - 6) break
  return -1
}

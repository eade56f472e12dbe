import type { Force, Intent } from "../../intents.ts"
import { type NounPhrase, type TokenRange, WordClass } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import { partsOf, type Sentence } from "../grammar/sentence.ts"
import { clauseSubject } from "../grammar/subject.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { trimmed } from "../reports/complement.ts"
import { isAble } from "./able.ts"
import { isHarmful, isNegated, isUnsure } from "./clause-words.ts"
import { conditionOf } from "./conditions.ts"
import { withObjectClause } from "./contents.ts"
import { planOf } from "./plan-source.ts"
import { speakerIn } from "./speaker.ts"

/** What a German modal or „werden“ says of things to come, by its form; preterites that only tell of the past are left out. */
const forces: ReadonlyMap<string, Force> = new Map(
  (
    [
      ["intend", "will willst wollen wolle möchte möchten"],
      ["future", "wird werden werde würde würden wirst werdet"],
      ["shall", "soll sollen solle"],
      ["must", "muss müssen müsse müssten müsste sollte sollten dürfe darf dürfen müsst"],
      ["may", "könnte könnten könne dürfte dürften"],
    ] as const
  ).flatMap(([force, forms]) => forms.split(" ").map(form => [form, force] as const)),
)

const lemmas: Readonly<Record<Exclude<Force, "pledge">, string>> = {
  intend: "wollen",
  future: "werden",
  shall: "sollen",
  must: "müssen",
  may: "können",
}

/** The verbs that a modal governs: the last token of each coordinated infinitive, in reading order. */
interface Bracket {
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

const events =
  /^(stattfinden|geben|beginnen|starten|enden|folgen|erscheinen|tagen|antreten|eröffnen|erfolgen|zusammenkommen|treffen)$/

/** „will … abschaffen“, „soll … gebaut werden“, „werde … zustimmen“, „müsse … beenden“: clauses whose finite verb looks ahead. */
export function modalIntents(sentence: Sentence, index: number): Intent[] {
  const { clauses, words } = sentence
  const clause = clauses[index]!
  if (clause.finite < 0) return []
  const form = words.lower[clause.finite]!
  const force = forces.get(form)
  if (force === undefined) return []
  // „wollten“ and „sollten“ in second place of the author's own sentence tell of the past; moods decide it elsewhere.
  const bracket = bracketOf(sentence, index)
  if (!bracket || (bracket.perfect && !bracket.achieved) || !opensContent(sentence, clause, force)) return []
  if (
    force === "must" &&
    /^(darf|dürfe|dürfen)$/.test(form) &&
    !isNegated(sentence, partsOf(sentence, index))
  )
    return []
  const parts = partsOf(sentence, index)
  const subject = clauseSubject(sentence, index)
  const man = parts.some(([first, last]) => words.lower.slice(first, last).includes("man"))
  const speaks = speakerIn(sentence, parts, subject)
  const able = !bracket.passive && (speaks || (subject.length > 0 && subject.every(p => isAble(sentence, p))))
  const lemma = lemmas[force as Exclude<Force, "pledge">]
  const contents = contentsOf(sentence, index, bracket, force === "intend", subject)
  const condition = conditionOf(sentence, index)
  const plan = planOf(sentence, parts)
  const otherwise = parts.some(([first, last]) =>
    words.lower.slice(first, last).some(word => /^(andernfalls|anderenfalls|sonst|ansonsten)$/.test(word)),
  )
  const expected =
    bracket.passive && parts.some(([first, last]) => words.lower.slice(first, last).includes("gerechnet"))
  return contents.map(content => ({
    what: force,
    force,
    kind: expected ? "prediction" : plan ? (force === "must" ? "demand" : plan.kind) : null,
    words: [content],
    cue: { tokens: [clause.finite], lemma },
    agent: man ? [] : subject,
    speaks,
    able,
    negated: isNegated(sentence, contents.length > 1 ? [content] : parts),
    addressee: force === "must" && subject.length > 0 && !speaks ? subject[0]! : null,
    consequence: null,
    condition,
    otherwise: otherwise || (condition !== null && isNegated(sentence, [condition])),
    holder: plan?.holder ?? null,
    passive: bracket.passive,
    scope: [...parts, content],
    sameTime: clause.kind === "relative" || opensWithOccasion(sentence, parts[0]![0]),
    harmful: isHarmful(sentence, [content]),
    weak: isWeak(bracket, force, form),
    event: events.test(bracket.verb),
    unsure: isUnsure(sentence, parts),
  }))
}

/** „Dann soll …“, „Dabei werde …“, „Mit diesem Flug soll …“, „…, wo … soll“. */
const opensWithOccasion = ({ words: { lower } }: Sentence, first: number): boolean =>
  /^(dann|dabei|wo|wobei|danach|anschließend)$/.test(lower[first]!) ||
  (/^(an|bei|mit|auf|in|zu)$/.test(lower[first]!) && /^diese[mnr]$/.test(lower[first + 1] ?? ""))

const reasons =
  /^(ob|wie|wo|wer|was|wen|weil|da|zumal|warum|wann|nachdem|bevor|ehe|während|obwohl|als|indem|sodass|damit|bis|seit|wofür|womit)$/

/** Whether a clause says what shall be, and no reason, question or circumstance of something else. */
const opensContent = ({ words }: Sentence, { kind, opener, first }: Clause, force: Force): boolean =>
  (kind === "main" && !/^(als|wie)$/.test(words.lower[first]!) && words.lower[first - 1] !== "als") ||
  (kind === "relative" && (force === "shall" || force === "intend" || force === "future")) ||
  (kind === "subordinate" &&
    !reasons.test(words.lower[opener]!) &&
    !/^(wenn|falls|sofern)$/.test(words.lower[opener]!)) ||
  (kind === "subordinate" &&
    (force === "shall" || force === "intend") &&
    /^(wo|womit|weil|wobei|da|nachdem)$/.test(words.lower[opener]!))

/** Whether the form may tell of the present: „soll dort sein“ is hearsay, „wird gebaut“ goes on, „würden“ stands for a mood. */
const isWeak = ({ state, achieved, present }: Bracket, force: Force, form: string): boolean =>
  force === "shall" ? state || achieved : force === "future" && (present || /^würden?$/.test(form))

/** The infinitives that the finite verb of a clause governs; null where it governs none. */
function bracketOf(sentence: Sentence, index: number): Bracket | null {
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
    if (!/^[,–—)]$/.test(word[piece.first - 1]!)) return null
    if (piece.kind === "relative" || piece.kind === "subordinate" || piece.kind === "infinitive") continue
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

/** What the modal says shall be: the clause from its start or from behind the modal and its subject, one for each infinitive. */
function contentsOf(
  sentence: Sentence,
  index: number,
  { ends, piece }: Bracket,
  own: boolean,
  subject: readonly NounPhrase[],
): TokenRange[] {
  const { clauses } = sentence
  const clause = clauses[index]!
  const parts = partsOf(sentence, index)
  const start = startOf(sentence, clause, parts, own, subject)
  const contents: TokenRange[] = []
  let first = start
  if (piece >= 0) {
    const whole = trimmed(sentence, start, clauses[piece]!.last)
    return whole ? [whole] : []
  }
  for (const end of ends) {
    const range = trimmed(sentence, first, end === ends.at(-1) ? Math.max(end + 1, clause.last) : end + 1)
    if (range) contents.push(withObjectClause(sentence, index, range))
    first = end + 2
  }
  // „treffen | und klären, …“: a piece behind „und“ that is no clause of its own has the same modal.
  for (let i = index + 1; i < clauses.length && clause.kind === "main"; i++) {
    const next = clauses[i]!
    if (!joined(sentence, next)) {
      if (next.kind === "main") break
      continue
    }
    const range = trimmed(sentence, next.first + 1, next.last)
    if (range) contents.push(withObjectClause(sentence, i, range))
  }
  return contents
}

/** Whether a piece goes on with an infinitive behind „und“, „sondern“: its last word is one and nothing in it is finite alone. */
export function joined({ words, classes }: Sentence, { first, last, finite, kind }: Clause): boolean {
  if (classes[first] !== WordClass.conjunction && !/^(sondern|und|oder)$/.test(words.lower[first]!))
    return false
  const bits = verbForms(words.lower[last - 1]!)
  if (!(bits & VerbForm.infinitive) || words.lower[last - 2] === "zu") return false
  return kind === "fragment" || (kind === "main" && finite === last - 1)
}

function startOf(
  sentence: Sentence,
  clause: Clause,
  parts: readonly TokenRange[],
  own: boolean,
  subject: readonly NounPhrase[],
): number {
  const { classes, words } = sentence
  if (clause.kind !== "main")
    return clause.opener >= 0 && clause.kind === "subordinate" ? clause.opener + 1 : clause.first
  const behind = subject.length > 0 && subject[0]!.first > clause.finite
  if (own) return behind ? subject.at(-1)!.last : clause.finite + 1
  if (behind) return clause.finite + 1
  const first = parts[0]![0]
  return classes[first] === WordClass.conjunction &&
    /^(und|oder|aber|doch|denn)$/.test(words.lower[first]!) &&
    parts.length === 1
    ? first + 1
    : first
}

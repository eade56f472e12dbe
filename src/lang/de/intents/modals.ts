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
  /** „soll sich dort befinden“: what is the case, so that „soll“ passes on what others say. */
  readonly state: boolean
}

const states =
  /^(haben|stammen|befinden|erstrecken|betragen|leben|wissen|handeln|gehören|heißen|existieren|bestehen|umfassen|liegen|sitzen|stehen|wohnen|kennen|glauben|kosten|gehen)$/

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
  if (!bracket || bracket.perfect || !opensContent(sentence, clause, force)) return []
  if (force === "shall" && bracket.state) return []
  if (
    force === "must" &&
    /^(darf|dürfe|dürfen)$/.test(form) &&
    !isNegated(sentence, partsOf(sentence, index))
  )
    return []
  const parts = partsOf(sentence, index)
  const subject = clauseSubject(sentence, index)
  const speaks = speakerIn(sentence, parts, subject)
  const able = !bracket.passive && (speaks || (subject.length > 0 && subject.every(p => isAble(sentence, p))))
  const lemma = lemmas[force as Exclude<Force, "pledge">]
  const contents = contentsOf(sentence, index, bracket, force === "intend", subject)
  const condition = conditionOf(sentence, index)
  return contents.map(content => ({
    what: force === "future" && bracket.ends.length === 0 ? "present" : force,
    force,
    kind: null,
    words: [content],
    cue: { tokens: [clause.finite], lemma },
    agent: subject,
    speaks,
    able,
    negated: isNegated(sentence, contents.length > 1 ? [content] : parts),
    addressee: force === "must" && subject.length > 0 && !speaks ? subject[0]! : null,
    consequence: null,
    condition,
    scope: contents.length > 1 ? [[parts[0]![0], clause.finite], content] : [...parts, content],
    harmful: isHarmful(sentence, [content]),
    unsure: isUnsure(sentence, parts),
  }))
}

const reasons =
  /^(ob|wie|wo|wer|was|wen|weil|da|zumal|warum|wann|nachdem|bevor|ehe|während|obwohl|als|indem|sodass|damit|bis|seit|wofür|womit)$/

/** Whether a clause says what shall be, and no reason, question or circumstance of something else. */
const opensContent = ({ words }: Sentence, { kind, opener }: Clause, force: Force): boolean =>
  kind === "main" ||
  (kind === "relative" && (force === "shall" || force === "intend" || force === "future")) ||
  (kind === "subordinate" &&
    !reasons.test(words.lower[opener]!) &&
    !/^(wenn|falls|sofern)$/.test(words.lower[opener]!)) ||
  (kind === "subordinate" && force === "shall" && /^(wo|womit|weil|wobei)$/.test(words.lower[opener]!))

/** The infinitives that the finite verb of a clause governs; null where it governs none. */
function bracketOf({ clauses, words, classes }: Sentence, index: number): Bracket | null {
  const { finite, last, kind, first } = clauses[index]!
  const { lower } = words
  const verbal = (i: number) => classes[i] === WordClass.verb || classes[i] === WordClass.auxiliary
  if (kind !== "main") {
    let at = finite - 1
    while (at > first && !verbal(at) && at > finite - 3) at--
    const bits = verbForms(lower[at] ?? "")
    const participle = (bits & VerbForm.participle) !== 0 && !(bits & VerbForm.infinitive)
    if (at > first && bits & VerbForm.infinitive) return bracketFrom(lower, [at], at)
    // „verschoben werde“, „gebaut wird“: the passive, in a mood or with a time that looks ahead.
    if (at > first && participle && /^w(ird|erde|ürde|ürden|erden)$/.test(lower[finite]!))
      return { ends: [finite], passive: true, perfect: false, state: false }
    return null
  }
  const ends: number[] = []
  for (let i = last - 1; i > finite; i--) {
    if (!verbal(i) || !(verbForms(lower[i]!) & VerbForm.infinitive) || lower[i - 1] === "zu") continue
    if (
      ends.length === 0
        ? i < last - 6 && i !== lastVerb(lower, classes, finite, last)
        : !/^(und|oder|sondern|,|sowie|noch)$/.test(lower[i + 1]!)
    )
      continue
    ends.unshift(i)
  }
  if (ends.length > 0) return bracketFrom(lower, ends, ends.at(-1)!)
  const at = lastVerb(lower, classes, finite, last)
  if (
    at > finite &&
    verbForms(lower[at]!) & VerbForm.participle &&
    /^w(ird|erde|ürde|ürden|erden)$/.test(lower[finite]!)
  )
    return { ends: [at], passive: true, perfect: false, state: false }
  return null
}

function bracketFrom(lower: readonly string[], ends: readonly number[], at: number): Bracket {
  const before = verbForms(lower[at - 1] ?? "")
  const participle = (before & VerbForm.participle) !== 0
  return {
    ends,
    passive: participle && lower[at] === "werden",
    perfect: (participle || lower[at - 1] === "worden") && /^(haben|sein)$/.test(lower[at]!),
    state: states.test(lower[at]!),
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
  { ends }: Bracket,
  own: boolean,
  subject: readonly NounPhrase[],
): TokenRange[] {
  const { clauses } = sentence
  const clause = clauses[index]!
  const parts = partsOf(sentence, index)
  const start = startOf(sentence, clause, parts, own, subject)
  const contents: TokenRange[] = []
  let first = start
  for (const end of ends.length > 0 ? ends : [clause.last - 1]) {
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

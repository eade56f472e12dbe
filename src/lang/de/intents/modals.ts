import type { Force, Intent, PledgeKind } from "../../intents.ts"
import { type NounPhrase, type TokenRange, WordClass } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import { partsOf, type Sentence } from "../grammar/sentence.ts"
import { clauseSubject } from "../grammar/subject.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { trimmed } from "../reports/complement.ts"
import { isAble } from "./able.ts"
import { type Bracket, bracketOf, events } from "./bracket.ts"
import { isHarmful, isNegated, isSolemn, isUnsure, namesSanction } from "./clause-words.ts"
import { conditionOf, consequenceOf } from "./conditions.ts"
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

const lemmas: Readonly<Record<Exclude<Force, "pledge" | "plan" | "present">, string>> = {
  intend: "wollen",
  future: "werden",
  shall: "sollen",
  must: "müssen",
  may: "können",
}

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
  if (force === "must" && remarks.test(bracket.verb)) return []
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
  const lemma = lemmas[force as Exclude<Force, "pledge" | "plan" | "present">]
  const contents = contentsOf(sentence, index, bracket, force === "intend", subject)
  const condition = conditionOf(sentence, index)
  const plan = planOf(sentence, parts)
  const otherwise = parts.some(([first, last]) =>
    words.lower.slice(first, last).some(word => /^(andernfalls|anderenfalls|sonst|ansonsten)$/.test(word)),
  )
  const expected =
    bracket.passive && parts.some(([first, last]) => words.lower.slice(first, last).includes("gerechnet"))
  const asked = form === "solle" && (man || (able && !speaks))
  const consequence = force === "must" ? consequenceOf(sentence, index) : null
  // What its own words make of it: „solle der Nachbar …“ asks, „werden wir klagen, wenn …“ threatens.
  const colour = (content: TokenRange): PledgeKind | null =>
    asked
      ? "demand"
      : force !== "future" && force !== "intend"
        ? null
        : isSolemn(sentence, [content])
          ? "promise"
          : !bracket.passive && condition !== null && namesSanction(sentence, [content])
            ? "threat"
            : null
  return contents.map(content => ({
    what: force,
    force,
    kind: expected ? "prediction" : plan ? (force === "must" ? "demand" : plan.kind) : colour(content),
    words: [content],
    cue: { tokens: [clause.finite], lemma },
    agent: man ? [] : subject,
    speaks,
    able,
    negated: isNegated(sentence, contents.length > 1 ? [content] : parts),
    addressee: force === "must" && able && subject.length > 0 && !speaks ? subject[0]! : null,
    consequence,
    condition,
    otherwise: otherwise || (condition !== null && isNegated(sentence, [condition])),
    holder: plan?.holder ?? null,
    subordinate: clause.kind !== "main",
    passive: bracket.passive,
    scope: [...parts, content],
    sameTime:
      clause.kind === "relative" ||
      opensWithOccasion(sentence, parts[0]![0]) ||
      /^(dann|dabei|dort)$/.test(words.lower[clause.finite + 1] ?? ""),
    harmful: isHarmful(sentence, [content]),
    weak: isWeak(bracket, force, form),
    state: bracket.state,
    event: events.test(bracket.verb),
    // „müsste“ has a form of its own in reported words: there it tells what would follow, not what is asked.
    unsure: isUnsure(sentence, parts) || form === "müsste",
  }))
}

/** „Dann soll …“, „Dabei werde …“, „Mit diesem Flug soll …“, „…, wo … soll“. */
const opensWithOccasion = ({ words: { lower } }: Sentence, first: number): boolean =>
  /^(dann|dabei|wo|wobei|danach|anschließend)$/.test(lower[first]!) ||
  (/^(an|bei|mit|auf|in|zu)$/.test(lower[first]!) && /^diese[mnr]$/.test(lower[first + 1] ?? ""))

/** „man muss wissen“, „das muss man sehen“: asks nobody to do anything. */
const remarks =
  /^(wissen|sagen|sehen|zugeben|abwarten|feststellen|denken|bedenken|annehmen|vermuten|befürchten|fürchten|rechnen|einräumen|hinnehmen)$/

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

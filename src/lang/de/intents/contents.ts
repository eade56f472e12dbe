import { type TokenRange, WordClass } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { complementAt, extentOf, trimmed } from "../reports/complement.ts"

/** A clause as contents: without its subordinator, with what goes on behind an interruption, one for each coordinated infinitive. */
export function contentRanges(sentence: Sentence, index: number): TokenRange[] {
  const { clauses, words } = sentence
  const clause = clauses[index]!
  const subordinator = clause.kind === "subordinate" && /^(dass|daß)$/.test(words.lower[clause.opener]!)
  const conjunction = sentence.classes[clause.first] === WordClass.conjunction ? 1 : 0
  const first = subordinator ? clause.opener + 1 : clause.first + conjunction
  let last = clause.last
  // „sich in den Streit, der das Land spaltet, einzuschalten“: the infinitive closes what began before a relative clause.
  const begun = clauses[index - 2]
  const interrupted =
    clause.kind === "infinitive" &&
    clauses[index - 1]?.kind === "relative" &&
    begun?.kind === "fragment" &&
    words.word[begun.first - 1] === ","
  clauses.forEach((c, i) => {
    if (i > index && c.continues === index) last = c.last
  })
  const ranges: TokenRange[] = []
  let start = interrupted ? begun.first : first
  for (let i = first + 1; i < last - 1; i++)
    if (/^(und|oder|sowie)$/.test(words.lower[i]!) && isZuInfinitive(sentence, i - 1) && last - i > 3) {
      const range = trimmed(sentence, start, i)
      if (range) ranges.push(range)
      start = i + 1
    }
  const range = trimmed(sentence, start, last)
  if (range) ranges.push(withObjectClause(sentence, index, range))
  return ranges
}

/** What one clause says, with its index. */
export interface ClauseContent {
  readonly range: TokenRange
  readonly index: number
}

/**
 * What the complement of a noun or of what it is set with says, where one begins with the clause at an index: one content for
 * each clause that is joined, up to one of which `ends` says that it is none. Adds the clauses to `taken`.
 */
export function complementContents(
  sentence: Sentence,
  from: number,
  taken: Set<number>,
  ends: (index: number) => boolean = () => false,
): ClauseContent[] {
  const { clauses, words } = sentence
  const next = clauses[from]
  if (!next || !/^[,:]$/.test(words.word[next.first - 1]!) || ends(from)) return []
  const kind = complementAt(sentence, from)
  if (kind !== "infinitive" && kind !== "that" && !(kind === "verb-second" && next.mood === "subjunctive"))
    return []
  const end = extentOf(sentence, { index: from, kind })
  const found: ClauseContent[] = []
  for (let i = from; i < end && !ends(i); i++) {
    const clause = clauses[i]!
    if (i > from && (clause.kind !== next.kind || clause.opener !== -1)) continue
    taken.add(i)
    for (const range of contentRanges(sentence, i)) found.push({ range, index: i })
  }
  return found
}

const isZuInfinitive = ({ words }: Sentence, i: number): boolean => {
  const bits = verbForms(words.lower[i]!)
  return (
    (bits & VerbForm.zuInfinitive) !== 0 ||
    ((bits & VerbForm.infinitive) !== 0 && words.lower[i - 1] === "zu")
  )
}

/** A content that says little without its object clause is told with it: „soll verhindert werden, dass …“, „klären, wie …“. */
const short = 5

/** A short content with the object clause behind it. */
export function withObjectClause(sentence: Sentence, index: number, range: TokenRange): TokenRange {
  const { clauses, words } = sentence
  if (range[1] - range[0] > short) return range
  const at = clauses.findIndex((c, i) => i > index && c.first > range[1] - 1)
  const next = clauses[at]
  if (!next || next.first !== range[1] + 1 || words.word[range[1]] !== ",") return range
  const kind = complementAt(sentence, at)
  if (kind !== "that" && kind !== "infinitive" && kind !== "question") return range
  const whole = trimmed(sentence, range[0], next.last)
  return whole ?? range
}

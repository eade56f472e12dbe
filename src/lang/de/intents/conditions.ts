import type { TokenRange } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { trimmed } from "../reports/complement.ts"

/** One word for the case that something does not happen. */
export const otherwise = /^(sonst|ansonsten|andernfalls|anderenfalls)$/
const openers = /^(wenn|falls|sofern|solange|soweit|vorausgesetzt)$/

/**
 * The condition of what the clause at an index says: a clause of its own beside it („falls …“, „sollte … nicht …“,
 * „Gelingt dies, …“), or a phrase in it („im Falle eines Scheiterns“).
 */
export function conditionOf(sentence: Sentence, index: number): TokenRange | null {
  const { clauses } = sentence
  const own = clauses[index]!
  for (const step of [1, -1])
    for (let i = index + step, far = 0; i >= 0 && i < clauses.length && far < 3; i += step, far++) {
      const clause = clauses[i]!
      if (isConditional(sentence, i)) return withRest(sentence, i)
      // Another main clause has its own conditions; a governing clause before the content is passed over.
      if (clause.kind === "main" && step > 0 && clause.continues !== index) break
      if (clause.kind === "main" && step < 0 && own.kind === "main" && own.continues !== i) break
    }
  return phraseIn(sentence, own) ?? adverbIn(sentence, own)
}

/** „andernfalls“, „gegebenenfalls“: one word for the case that something else does or does not happen. */
function adverbIn({ words }: Sentence, { first, last }: Clause): TokenRange | null {
  for (let i = first; i < last; i++)
    if (/^(andernfalls|anderenfalls|ansonsten|gegebenenfalls|notfalls)$/.test(words.lower[i]!))
      return [i, i + 1]
  return null
}

/** Whether a clause states a condition. */
export function isConditional({ clauses, words, unit }: Sentence, index: number): boolean {
  const clause = clauses[index]!
  const { lower, word } = words
  if (clause.kind === "subordinate") {
    if (!openers.test(lower[clause.opener]!)) return false
    // „wenn auch“, „wenn überhaupt“ grant something; „als wenn“ compares.
    return (
      !/^(auch|überhaupt)$/.test(lower[clause.opener + 1] ?? "") &&
      !/^(als|wie)$/.test(lower[clause.opener - 1] ?? "")
    )
  }
  if (clause.kind !== "main" || !clause.verbFirst) return false
  const finite = lower[clause.finite]!
  const before = word[clause.first - 1]
  // „…, sollte keine Einigung erzielt werden“: behind a clause that is whole.
  if (finite === "sollte" || finite === "sollten")
    return (
      clause.first === unit.first ||
      before === ":" ||
      (before === "," && index > 0 && isWhole(clauses, index - 1))
    )
  // „Gelingt das nicht, werde man …“: the next clause has its verb first too, or begins with „so“ or „dann“.
  const next = clauses[index + 1]
  return (
    clause.first === unit.first &&
    word[unit.last - 1] !== "?" &&
    next !== undefined &&
    word[next.first - 1] === "," &&
    next.kind === "main" &&
    (next.verbFirst || /^(so|dann)$/.test(lower[next.first]!)) &&
    !/^(sagte|erklärte|betonte|meinte|hieß)$/.test(lower[next.finite] ?? "")
  )
}

const isWhole = (clauses: readonly Clause[], index: number): boolean =>
  clauses.some((c, i) => i <= index && c.kind === "main" && c.finite >= 0)

/** „…, sonst werde die Hilfe gestrichen“: the clause behind another that says what follows where that is not met. */
export function consequenceOf(sentence: Sentence, index: number): TokenRange | null {
  const { clauses, words } = sentence
  for (let i = index + 1; i < clauses.length && i <= index + 3; i++) {
    const { first, last } = clauses[i]!
    for (let at = first; at < Math.min(last, first + 3); at++)
      if (otherwise.test(words.lower[at]!)) return trimmed(sentence, first, last)
  }
  return null
}

/** A conditional clause with the focus adverb before it and with what depends on it or is joined to it. */
function withRest(sentence: Sentence, index: number): TokenRange | null {
  const { clauses, words } = sentence
  let last = clauses[index]!.last
  for (let i = index + 1; i < clauses.length; i++) {
    const { kind, first, last: end, finite, continues } = clauses[i]!
    // „…, falls er nicht zustimmt und Ausnahmen zulässt“: joined, with its verb at the end as well.
    const joined = /^(und|oder|also)$/.test(words.lower[first]!) && (finite >= end - 1 || finite < 0)
    if (isConditional(sentence, i) || (!joined && words.word[first - 1] !== ",")) break
    if (kind === "main" && !joined && continues < index) break
    last = end
  }
  return trimmed(sentence, clauses[index]!.first, last)
}

const fall = /^(fall|falle|bedingung|voraussetzung)$/

/** „im Falle einer Niederlage“, „unter der Bedingung“, „bei einem Scheitern“, „ohne Zugeständnisse“. */
function phraseIn({ phrases, words }: Sentence, { first, last }: Clause): TokenRange | null {
  for (const p of phrases) {
    if (p.first < first || p.last > last || p.preposition < 0) continue
    const preposition = words.lower[p.preposition]!
    const head = words.lower[p.head]!
    if (
      fall.test(head) &&
      /^(im|in|für|unter)$/.test(preposition) &&
      (p.inner.length > 0 || p.last - p.head > 1)
    )
      return [p.preposition, p.last]
    if (
      /^(bei|beim)$/.test(preposition) &&
      /^(scheitern|nichterfüllung|erfolg|misserfolg|ablehnung|zustimmung)$/.test(head)
    )
      return [p.preposition, p.last]
  }
  return null
}

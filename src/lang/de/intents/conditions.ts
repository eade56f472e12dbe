import type { TokenRange } from "../../syntax.ts"
import type { Clause } from "../grammar/clauses.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { trimmed } from "../reports/complement.ts"

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
  return phraseIn(sentence, own)
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

const isWhole = (clauses: readonly Clause[], index: number): boolean => {
  const clause = clauses[index]!
  return clause.kind !== "subordinate" || clauses.some((c, i) => i < index && c.kind === "main")
}

/** A conditional clause with what goes on behind an interruption, and with the focus adverb before it. */
function withRest(sentence: Sentence, index: number): TokenRange | null {
  const { clauses } = sentence
  let last = clauses[index]!.last
  clauses.forEach((c, i) => {
    if (i > index && c.continues === index) last = c.last
  })
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

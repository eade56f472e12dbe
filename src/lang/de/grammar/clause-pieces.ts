import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import { hasApposition } from "../../scan-clauses.ts"
import { type NounPhrase, type TokenRange, type Unit, WordClass } from "../../syntax.ts"
import { calendar } from "../calendar.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { canBeFinite } from "./finite-verbs.ts"

const breaking = new Set([",", ":", ";", "–", "—", "-", "(", ")", ".", "!", "?", "…", "[", "]"])

/** The ranges between marks, and before conjunctions that open a clause; a comma inside a phrase cuts nothing. */
export function clausePieces(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  unit: Unit,
): TokenRange[] {
  const found: TokenRange[] = []
  let next = 0
  let first = unit.first
  let verb = false
  let carried = false
  const cut = (at: number, resume: number) => {
    if (at > first) found.push([first, at])
    first = resume
    verb = false
    carried = false
  }
  for (let i = unit.first; i < unit.last; i++) {
    while (next < phrases.length && phrases[next]!.last <= i) next++
    const phrase = phrases[next]
    if (phrase && phrase.first <= i) {
      i = phrase.last - 1
      if (hasApposition(words, phrase) && words.word[phrase.last] === ",") i = phrase.last
      continue
    }
    if (quoted[i]) continue
    const date = words.word[i] === "," ? dateBehind(words, i, unit.last) : i
    if (date > i) i = date
    else if (breaking.has(words.word[i]!)) cut(i, i + 1)
    else if (classes[i] === WordClass.conjunction && opens(words, classes, phrases, next, i, verb, carried))
      cut(i, i)
    else if (canBeFinite(words, classes, i)) {
      carried = !verb && classes[i] === WordClass.auxiliary
      verb = true
    }
  }
  if (first < unit.last) found.push([first, unit.last])
  return found
}

/** „am Sonntag, dem 17. Februar 2008, …“: the last token of a date between commas that tells a weekday's; else where it was. */
function dateBehind({ lower, tokens, word }: Words, comma: number, last: number): number {
  const at = /^(den|dem|der)$/.test(lower[comma + 1] ?? "") ? comma + 2 : comma + 1
  if (at + 1 >= last || tokens.kind[at] !== TokenKind.number || !calendar.months.has(lower[at + 1]!))
    return comma
  if (!calendar.weekdays.has(lower[comma - 1] ?? "")) return comma
  let end = at + 1
  if (tokens.kind[end + 1] === TokenKind.number && /^\d{4}$/.test(word[end + 1]!)) end++
  return word[end + 1] === "," ? end + 1 : end
}

/** „und sagte“, „und er sagte“, „und dass“: what follows a conjunction is a clause, no further part of the phrase. */
function opens(
  words: Words,
  classes: Uint8Array,
  phrases: readonly NounPhrase[],
  next: number,
  at: number,
  verb: boolean,
  carried: boolean,
): boolean {
  const { lower } = words
  if (!/^(und|oder|aber|doch|denn|sondern|sowie)$/.test(lower[at]!)) return false
  if (canBeFinite(words, classes, at + 1)) return verb
  if (/^(dass|daß|ob|weil|wenn|obwohl|wie|warum|falls)$/.test(lower[at + 1] ?? "")) return true
  if (!verb) return false
  const after = phrases[next]?.first === at + 1 ? phrases[next] : undefined
  const then = after ? after.last : classes[at + 1] === WordClass.adverb ? at + 2 : -1
  // „hat die Rolle der Fraktion und Partei betont“: behind an auxiliary the participle is its own.
  if (
    carried &&
    then > 0 &&
    then < words.lower.length &&
    verbForms(lower[then]!) & (VerbForm.participle | VerbForm.infinitive)
  )
    return false
  return then > 0 && (after === undefined || after.preposition < 0) && canBeFinite(words, classes, then)
}

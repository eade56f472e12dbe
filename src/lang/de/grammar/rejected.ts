import { nominative } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import type { RejectedPhrase, Rejection } from "../../grammar.ts"
import type { NounPhrase, SpeechCue } from "../../syntax.ts"
import { isTime } from "../words/times.ts"
import { canSpeak, isCompared, numberOf } from "./subject.ts"

/** The phrases in the clause of a cue that are not its subject, each with what speaks against it. */
export function rejectedSubjects(
  words: Words,
  phrases: readonly NounPhrase[],
  cue: SpeechCue,
): readonly RejectedPhrase[] {
  const [first, last] = cue.clause
  const from = cue.subject[0]?.first ?? -1
  const to = cue.subject.at(-1)?.last ?? -1
  return phrases
    .filter(p => p.first >= first && p.last <= last && (p.last <= from || p.first >= to))
    .map(phrase => ({ phrase, reason: against(words, phrase, cue) }))
}

function against(words: Words, phrase: NounPhrase, cue: SpeechCue): Rejection {
  if (phrase.preposition >= 0) return "governed"
  if ((phrase.agreement & nominative) === 0) return "oblique"
  if (!canSpeak(words, phrase)) return "expletive"
  if (isTime(words.lower[phrase.head]!)) return "time"
  if (isCompared(words, phrase)) return "comparison"
  const finite = cue.tokens[0]!
  return (phrase.agreement & nominative & numberOf(words.lower[finite]!)) === 0 ? "number" : "place"
}

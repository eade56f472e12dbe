import { dative, nominative } from "../../agreement.ts"
import { type Circumstances, type NounPhrase, type TokenRange, WordClass } from "../../syntax.ts"
import { isNoun } from "../lexicon/noun-forms.ts"
import { isMedium, isOccasion, isService } from "../words/media.ts"
import { isPlace } from "../words/states.ts"
import { isTime } from "../words/times.ts"
import { phrasesIn, type Sentence } from "./sentence.ts"
import { timeOf } from "./time-of-saying.ts"

/** How, where and when something was said, as far as the clause of its expression of saying tells. */
export function circumstancesOf(
  sentence: Sentence,
  parts: readonly TokenRange[],
  speaker: readonly NounPhrase[],
): Circumstances {
  const from = speaker[0]?.first ?? 0
  const to = speaker.at(-1)?.last ?? 0
  const phrases = phrasesIn(sentence, parts).filter(
    p => p.last <= from || p.first >= to || p.kind === "saying",
  )
  const medium = mediumOf(sentence, phrases, parts)
  return {
    medium,
    place: placeOf(sentence, phrases, medium),
    said: timeOf(sentence, parts),
  }
}

/** „in einem Interview mit X“, „auf Twitter“, „der Zeitung“ where somebody says it to her. */
function mediumOf(
  { words, classes, phrases: all }: Sentence,
  phrases: readonly NounPhrase[],
  parts: readonly TokenRange[],
): TokenRange | null {
  const { lower } = words
  for (const p of phrases) {
    const head = lower[p.head]!
    if (p.preposition >= 0) {
      const preposition = lower[p.preposition]!
      if (preposition === "gegenüber" && (isAudience(p, head) || !isNoun(head)))
        return [p.preposition, p.last]
      const channel =
        (/^(in|im|ins|auf|an|am|bei|beim|während)$/.test(preposition) &&
          (isOccasion(head) || isNamedMedium(words.word, p, head))) ||
        (/^(via|per|über)$/.test(preposition) && (isService(head) || isOccasion(head)))
      if (!channel) continue
      return [p.preposition, extended(all, lower, p, parts)]
    }
    const oblique = (p.agreement & dative) !== 0 && (p.agreement & nominative) === 0
    if (oblique && classes[p.first] === WordClass.determiner && isNamedMedium(words.word, p, head))
      return [p.first, p.last]
  }
  return null
}

/** Whether somebody speaks for all to hear who speaks to it: a medium, a body, journalists. */
const isAudience = (p: NounPhrase, head: string): boolean =>
  isMedium(head) ||
  p.kind === "organisation" ||
  p.kind === "name" ||
  /^(journalist(inn)?en|reporter(inne)?n|medien|pressevertretern|medienvertretern)$/.test(head)

/** Whether a phrase is a paper, a station or a service: by its noun, or by what its name holds. */
function isNamedMedium(word: readonly string[], p: NounPhrase, head: string): boolean {
  if (isMedium(head) || isService(head)) return true
  for (let i = p.first; i < p.last; i++) if (isMedium(word[i]!.toLowerCase())) return true
  return false
}

/** The end of a medium with what belongs to it: „mit dem Sender“, „vor dem Parlament“, „der Zeitung“. */
function extended(
  all: readonly NounPhrase[],
  lower: readonly string[],
  medium: NounPhrase,
  parts: readonly TokenRange[],
): number {
  let end = medium.last
  for (const p of all) {
    if (p.first < end) continue
    if (!parts.some(([first, last]) => p.first >= first && p.last <= last)) break
    const joined =
      p.preposition === end && /^(mit|vor|zu|zum|zur|von|vom|für|an|bei|beim|im)$/.test(lower[p.preposition]!)
    if (!joined || isTime(lower[p.head]!)) break
    end = p.last
  }
  return end
}

/** „in Berlin“, „auf der Insel X“, „vor dem Rathaus“: a place whose name stands bare, or that only a place can be. */
function placeOf(
  { words }: Sentence,
  phrases: readonly NounPhrase[],
  medium: TokenRange | null,
): TokenRange | null {
  const { lower } = words
  for (const p of phrases) {
    if (p.preposition < 0 || (medium && p.first >= medium[0] && p.last <= medium[1])) continue
    const preposition = lower[p.preposition]!
    const head = lower[p.head]!
    if (preposition === "in" && isPlaceName(lower, p)) return [p.preposition, p.last]
    if (/^(in|im|auf|vor|am|an|beim|bei)$/.test(preposition) && places.test(head))
      return [p.preposition, p.last]
  }
  return null
}

const places =
  /(insel|rathaus|haus|hauptstadt|flughafen|platz|parlament|kapitol|schloss|kreml|stadion|dom|kirche|zentrale)$/

/** A bare name behind „in“ that is no noun of the lexicon, or one of a state or a capital. */
const isPlaceName = (lower: readonly string[], p: NounPhrase): boolean =>
  isPlace(lower[p.first]!) ||
  (p.kind !== "role" &&
    p.kind !== "person" &&
    p.last - p.first <= 3 &&
    p.first === p.head &&
    !isNoun(lower[p.head]!) &&
    !isTime(lower[p.head]!) &&
    !isMedium(lower[p.head]!))

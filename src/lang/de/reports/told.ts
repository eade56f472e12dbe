import type { NounPhrase, Report, SpeechCue } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { isNoun } from "../lexicon/noun-forms.ts"
import { reportingVerbs } from "../speech/government.ts"

/**
 * „X kritisierte die Pläne scharf.“: the author tells in his own words what somebody said. Only verbs that cannot be
 * without something said count, with their object in the same clause.
 */
export function told(sentence: Sentence, cues: readonly SpeechCue[]): Report | null {
  const { unit, clauses } = sentence
  for (const cue of cues) {
    const clause = clauses.find(c => c.first === cue.clause[0])
    if (clause?.kind !== "main" || cue.subject.length === 0) continue
    const wanted = reportingVerbs.get(cue.verb.lemma)
    if (wanted === undefined || !isSpeaker(sentence, cue.subject[0]!)) continue
    if (quotedShare(sentence, cue.clause[0], cue.clause[1]) > 0.2) continue
    if (!hasObject(sentence, cue, wanted) || isNothingSaid(sentence, cue)) continue
    return {
      form: "reported",
      what: "told",
      // A quotation further on has a frame of its own: only this clause is told.
      words: [quotedShare(sentence, unit.first, unit.last) > 0.2 ? cue.clause : [unit.first, unit.last]],
      cue: factDenied(cue),
      cueTokens: cue.tokens,
      frame: [],
      confidence: "medium",
    }
  }
  return null
}

/** „schloss einen Anschlag aus“ denies that it was one; „schloss aus, … zu tun“ refuses. */
const factDenied = (cue: SpeechCue): SpeechCue =>
  cue.verb.lemma === "ausschließen" ? { ...cue, verb: { ...cue.verb, act: "denial" } } : cue

/** Whether a phrase is of the kind that speaks: somebody, a body, a name, or a noun with an ending of those who do things. */
const isSpeaker = ({ words }: Sentence, { kind, head, first, last }: NounPhrase): boolean =>
  kind !== "common" ||
  (last - first === 1 && !isNoun(words.lower[head]!)) ||
  /(.{2}er|.{2}erin|erinnen|ist|isten|istin|ent|enten|ant|anten|meister)n?s?$/.test(words.lower[head]!)

/** „hat das nicht bestätigt“, „wurde zu drei Jahren verurteilt“: nothing is said with these. */
function isNothingSaid({ words, phrases }: Sentence, { verb, clause: [first, last] }: SpeechCue): boolean {
  if (/^(bestätigen|dementieren|kommentieren)$/.test(verb.lemma))
    for (let i = first; i < last; i++) if (/^(nicht|nie|weder)$/.test(words.lower[i]!)) return true
  return (
    verb.lemma === "verurteilen" &&
    phrases.some(
      p => p.first >= first && p.last <= last && /^zu[mr]?$/.test(words.lower[p.preposition] ?? ""),
    )
  )
}

function quotedShare({ quoted }: Sentence, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) count += quoted[i]!
  return count / (last - first)
}

/** Whether the clause has what the verb says something about: the preposition it wants, or a bare phrase. */
function hasObject({ phrases, words }: Sentence, cue: SpeechCue, wanted: string): boolean {
  const [first, last] = cue.clause
  for (const p of phrases) {
    if (p.first < first || p.last > last || cue.subject.some(s => s.first <= p.first && p.last <= s.last))
      continue
    if (wanted === "") {
      if (p.preposition < 0 && words.lower[p.first] !== "sich") return true
    } else if (p.preposition >= 0 && wanted.split("|").includes(contraction(words.lower[p.preposition]!)))
      return true
  }
  return false
}

/** „vom“ as „von“, „zum“ as „zu“. */
const contraction = (preposition: string): string =>
  preposition === "vom"
    ? "von"
    : /^zu[mr]$/.test(preposition)
      ? "zu"
      : preposition === "am"
        ? "an"
        : preposition === "im"
          ? "in"
          : preposition

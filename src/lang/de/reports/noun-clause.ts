import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type NounPhrase, type Report, type SpeechCue, WordClass } from "../../syntax.ts"
import { circumstancesOf } from "../grammar/circumstances.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { canSpeak, clauseSubject } from "../grammar/subject.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { holdingAdjectives, sayingNoun } from "../speech/nouns.ts"
import { correlateOf } from "./behind.ts"
import { type ComplementKind, complementAt, extentOf, isQuotation, trimmed } from "./complement.ts"

/** What stands at the end of a clause and says that somebody says what follows. */
interface Sayer {
  readonly tokens: readonly number[]
  readonly verb: SpeechVerb
  readonly speaker: readonly NounPhrase[]
}

/** „die Forderung, …“, „vertritt die Ansicht, dass …“, „ist überzeugt, dass …“: clauses that depend on no verb of saying. */
export function nounClauses(sentence: Sentence, taken: readonly Report[]): Report[] {
  const { clauses, words, quoted } = sentence
  const reports: Report[] = []
  for (let i = 1; i < clauses.length; i++) {
    const clause = clauses[i]!
    const mark = words.word[clause.first - 1]
    if ((mark !== "," && mark !== ":") || isQuotation(quoted, clause)) continue
    const kind = complementAt(sentence, i)
    if (kind === null || kind === "indicative") continue
    if (taken.some(r => r.words.some(([first, last]) => first <= clause.first && clause.first < last)))
      continue
    const sayer = nounBefore(sentence, i - 1, kind) ?? adjectiveBefore(sentence, i - 1, kind)
    if (!sayer) continue
    const range = trimmed(sentence, clause.first, clauses[extentOf(sentence, { index: i, kind }) - 1]!.last)
    if (!range) continue
    const above = clauses[i - 1]!
    const cue: SpeechCue = {
      tokens: sayer.tokens,
      verb: sayer.verb,
      passive: false,
      relative: false,
      clause: [above.first, above.last],
      subject: sayer.speaker,
      addressee: null,
      impersonal: false,
      circumstances: circumstancesOf(sentence, [[above.first, above.last]], sayer.speaker),
      relay: null,
    }
    const correlate = correlateOf(sentence, cue, range[0])
    const from = above.continues >= 0 ? clauses[above.continues]!.first : above.first
    reports.push({
      form: "indirect",
      what: "noun-clause",
      words: [range],
      cue,
      cueTokens:
        correlate < 0 || sayer.tokens.includes(correlate)
          ? sayer.tokens
          : [...sayer.tokens, correlate].sort((a, b) => a - b),
      frame: [[from, range[0]]],
      confidence: sayer.speaker.length > 0 ? "medium" : "low",
    })
  }
  return reports
}

const expression = (lemma: string, act: SpeechVerb["act"]): SpeechVerb => ({
  lemma,
  particle: null,
  form: "finite",
  act,
  use: "manner",
})

/** A noun of saying at the end of the clause before, the verb that carries it at most behind it. */
function nounBefore(sentence: Sentence, index: number, kind: ComplementKind): Sayer | null {
  const { clauses, words, phrases, classes } = sentence
  const clause = clauses[index]!
  const phrase = phrases.findLast(
    p => p.first >= clause.first && p.last <= clause.last && sayingNoun(words.lower[p.head]!) !== null,
  )
  if (!phrase) return null
  for (let i = phrase.last; i < clause.last; i++)
    if (
      classes[i] !== WordClass.verb &&
      classes[i] !== WordClass.auxiliary &&
      classes[i] !== WordClass.adverb &&
      i !== clause.last - 1
    )
      return null
  const noun = sayingNoun(words.lower[phrase.head]!)!
  if (kind === "question" && noun.act !== "question" && noun.lemma !== "Zweifel") return null
  const finite = clause.finite
  const subject = finite >= 0 ? clauseSubject(sentence, index) : []
  const own = subject.some(s => s.first <= phrase.first && phrase.last <= s.last)
  const holder = holderOf(sentence, phrase)
  const inside = [...Array(phrase.head + 1 - phrase.first).keys()].map(i => phrase.first + i)
  // „vertritt die Ansicht“: verb and noun make one expression; „die Forderung …, wurde abgelehnt“: the noun alone.
  const carried = finite >= 0 && !own && phrase.preposition < 0 && subject.length > 0
  const tokens = carried
    ? [finite, ...participleIn(sentence, index), ...inside].sort((a, b) => a - b)
    : inside
  return {
    tokens: [...new Set(tokens)],
    verb: expression(noun.lemma, noun.act),
    // „wies Vorwürfe zurück, dass …“: who turns it down has not said it.
    speaker: holder
      ? [holder]
      : own || turnedDown(sentence, index)
        ? []
        : subject.filter(s => canSpeak(words, s)),
  }
}

/** Whether the verb of a clause turns down what the noun in it says. */
function turnedDown({ clauses, words, classes }: Sentence, index: number): boolean {
  const { first, last } = clauses[index]!
  for (let i = first; i < last; i++)
    if (
      classes[i] === WordClass.verb &&
      speechLexicon.get(words.lower[i]!)?.some(v => v.act === "refusal" || v.act === "denial")
    )
      return true
  return false
}

/** „Trumps Forderung“, „die Forderung der Opposition“, „Forderungen von Ärzten“, „ihre Forderung“: whose it is. */
export function holderOf({ words }: Sentence, phrase: NounPhrase): NounPhrase | null {
  const inner = phrase.inner.find(
    p => p.preposition < 0 || /^(von|vom|seitens)$/.test(words.lower[p.preposition]!),
  )
  if (inner) return inner
  const stem = /^(sein|ihr)(e[mnrs]?)?$/.exec(words.lower[phrase.first]!)?.[1]
  if (!stem) return null
  return {
    ...phrase,
    last: phrase.first + 1,
    coreLast: phrase.first + 1,
    head: phrase.first,
    preposition: -1,
    agreement: stem === "sein" ? 0x0101 : 0x1010,
    kind: "pronoun",
    name: null,
    role: null,
    inner: [],
  }
}

/** The participle or infinitive that an auxiliary carries in a clause. */
function participleIn({ clauses, classes }: Sentence, index: number): number[] {
  const clause = clauses[index]!
  if (classes[clause.finite] !== WordClass.auxiliary) return []
  const last = clause.last - 1
  return classes[last] === WordClass.verb && last !== clause.finite ? [last] : []
}

/** „X ist überzeugt, dass …“. */
function adjectiveBefore(sentence: Sentence, index: number, kind: ComplementKind): Sayer | null {
  const { clauses, words } = sentence
  const clause = clauses[index]!
  if (kind === "question" || clause.finite < 0 || clause.kind === "infinitive") return null
  if (
    !/^(ist|sind|war|waren|sei|seien|zeigt|zeigte|zeigten|gibt|gab|gaben)$/.test(words.lower[clause.finite]!)
  )
    return null
  let adjective = -1
  for (let i = clause.last - 1; i > clause.first && i >= clause.last - 3; i--)
    if (holdingAdjectives.has(words.lower[i]!)) adjective = i
  if (adjective < 0) return null
  const subject = clauseSubject(sentence, index)
  if (subject.length === 0) return null
  const tokens = [clause.finite, adjective].sort((a, b) => a - b)
  return { tokens, verb: expression(`${words.lower[adjective]} sein`, "said"), speaker: subject }
}

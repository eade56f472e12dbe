import type { Words } from "../../article-words.ts"
import { scanClauses } from "../../scan-clauses.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import {
  type NounPhrase,
  noCircumstances,
  type SpeechCue,
  type TokenRange,
  type Unit,
  WordClass,
} from "../../syntax.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { addressingVerbs, invertingVerbs } from "../speech/verbs.ts"
import { canSpeak, joined, mainSubject, type Sentence, subjectBefore } from "./subject.ts"

const accordingTo: SpeechVerb = {
  lemma: "according to",
  particle: null,
  form: "finite",
  act: "said",
  use: "core",
}

/** "and said", "but she added": what follows the conjunction is a clause, no further part of the phrase. */
const opensClause = (_: Words, classes: Uint8Array, at: number): boolean =>
  classes[at] === WordClass.verb ||
  (classes[at] === WordClass.adverb && classes[at + 1] === WordClass.verb) ||
  (classes[at] === WordClass.pronoun && classes[at + 1] === WordClass.verb)

/** Every expression of saying of a unit with its subject and addressee. */
export function cuesOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  unit: Unit,
): SpeechCue[] {
  const cues: SpeechCue[] = []
  const sentence: Sentence = { words, classes, quoted, phrases, first: unit.first }
  for (const clause of scanClauses(opensClause, words, classes, phrases, quoted, unit))
    for (let i = clause[0]; i < clause[1]; i++) {
      if (quoted[i]) continue
      const cue =
        words.lower[i] === "according"
          ? accordingAt(sentence, clause, i)
          : classes[i] === WordClass.verb
            ? verbAt(sentence, unit, clause, i, cues.at(-1))
            : null
      if (cue) cues.push(cue)
    }
  return cues
}

function accordingAt({ words, phrases }: Sentence, clause: TokenRange, i: number): SpeechCue | null {
  if (words.lower[i + 1] !== "to") return null
  const subject = phrases.find(p => p.first === i + 2)
  return subject
    ? {
        tokens: [i, i + 1],
        verb: accordingTo,
        passive: false,
        relative: false,
        clause,
        subject: [subject],
        addressee: null,
        impersonal: false,
        circumstances: noCircumstances,
        relay: null,
      }
    : null
}

/** The reading of a word form at a place: with its particle where that follows, else without. */
function analysisAt({ lower }: Words, i: number): SpeechVerb | null {
  const entries = speechLexicon.get(lower[i]!)
  if (!entries) return null
  return (
    entries.find(e => e.particle !== null && lower[i + 1] === e.particle) ??
    entries.find(e => e.particle === null) ??
    null
  )
}

const being = /^(was|were|is|are|been|be|being|gets?|got)$/

function verbAt(
  sentence: Sentence,
  unit: Unit,
  clause: TokenRange,
  i: number,
  previous: SpeechCue | undefined,
): SpeechCue | null {
  const { words, classes } = sentence
  const verb = analysisAt(words, i)
  if (!verb) return null
  const end = verb.particle ? i + 2 : i + 1
  const tokens: number[] = []
  let start = i
  for (let j = i - 1; j >= clause[0]; j--) {
    if (classes[j] === WordClass.auxiliary) tokens.unshift(j)
    else if (classes[j] !== WordClass.adverb) break
    if (classes[j] === WordClass.auxiliary) start = j
  }
  for (let j = i; j < end; j++) tokens.push(j)
  const gerund = verb.form === "participle" && words.lower[i]!.endsWith("ing")
  const passive = !gerund && start < i && being.test(words.lower[tokens[tokens.indexOf(i) - 1]!] ?? "")
  const at = (subject: readonly NounPhrase[]): SpeechCue => ({
    tokens,
    verb,
    passive,
    relative: false,
    clause: clauseWith(sentence, clause, start, subject),
    subject,
    addressee: addresseeOf(sentence, verb, end, subject),
    impersonal: false,
    circumstances: noCircumstances,
    relay: null,
  })

  if (passive) {
    // "X was quoted as saying": the next verb has the speaker. "was called … by X": the agent speaks.
    const agent = agentOf(sentence, clause, end)
    return agent ? at([agent]) : null
  }
  if (words.lower[i - 1] === "to" && verb.form === "infinitive") return null
  const own = subjectBefore(sentence, clause, start)
  if (own.length > 0 && !gerund) return at(own)
  if (words.lower[i - 1] === "as" && gerund) return at(mainSubject(sentence, clause[0], i))
  if (gerund && start === i) {
    // "footage of the mayor saying": what stands directly before the gerund says it.
    const saying = sentence.phrases.find(p => p.last === i && p.preposition >= 0 && p.kind !== "common")
    if (saying) return at([saying])
  }
  if (gerund) return at(own.length > 0 && start < i ? own : inherited(sentence, unit, i, previous))
  const inverted = invertedSubject(sentence, unit, clause, verb, start, end)
  if (inverted.length > 0) return at(inverted)
  if (start === i) {
    const agent = agentOf(sentence, clause, end)
    if (agent) return at([agent])
  }
  const carriesOn =
    previous !== undefined &&
    (previous.clause === clause ||
      /^(and|but|then|or|,)$/.test(words.lower[start - 1] ?? "") ||
      classes[start] === WordClass.conjunction ||
      classes[clause[0]] === WordClass.conjunction)
  if (carriesOn) return at(previous.subject)
  if (classes[clause[0]] === WordClass.conjunction) return at(mainSubject(sentence, unit.first, clause[0]))
  return at([])
}

/** A gerund speaks with the subject of the clause that it belongs to: "X agreed, adding". */
function inherited(
  sentence: Sentence,
  unit: Unit,
  i: number,
  previous: SpeechCue | undefined,
): readonly NounPhrase[] {
  const relative = previous && /^(who|that|which)$/.test(sentence.words.lower[previous.tokens[0]! - 1] ?? "")
  if (previous && previous.subject.length > 0 && !relative) return previous.subject
  const before = mainSubject(sentence, unit.first, i)
  if (before.length > 0) return before
  // "Speaking to reporters, X …": the subject follows the comma.
  const { phrases, words } = sentence
  const next = phrases.find(
    p => p.first > i && p.last <= unit.last && words.word[p.first - 1] === "," && canSpeak(sentence, p),
  )
  return next ? joined(sentence, next) : []
}

/** "said the mayor": only directly behind quoted words or at the beginning of a clause. */
function invertedSubject(
  sentence: Sentence,
  unit: Unit,
  clause: TokenRange,
  verb: SpeechVerb,
  start: number,
  end: number,
): NounPhrase[] {
  const { words, classes, quoted, phrases } = sentence
  if (!invertingVerbs.has(verb.lemma)) return []
  let j = start
  while (j > clause[0] && (classes[j - 1] === WordClass.adverb || classes[j - 1] === WordClass.conjunction))
    j--
  if (j > clause[0] && !quoted[j - 1]) return []
  // At the beginning of a sentence only "Said X:" inverts; "Asked X" and "Read X" do not.
  if (start === unit.first && verb.lemma !== "say" && verb.lemma !== "add") return []
  const after = phrases.find(p => p.first === end && canSpeak(sentence, p))
  if (!after || /^(it|that|this|who)$/.test(words.lower[after.first]!)) return []
  return joined(sentence, after)
}

/** "by critics": the agent directly behind a participle or later in its clause. */
function agentOf({ words, phrases }: Sentence, clause: TokenRange, from: number): NounPhrase | null {
  return (
    phrases.find(
      p =>
        p.preposition >= from &&
        p.last <= clause[1] &&
        words.lower[p.preposition] === "by" &&
        p.kind !== "common",
    ) ?? null
  )
}

const subordinating =
  /^(when|while|because|although|though|whereas|whether|unless|if|after|before|since|until)$/

/** The clause of a cue: from its subject on where an insertion parts the two; a subordinate one without its conjunction. */
function clauseWith(
  { words, quoted }: Sentence,
  clause: TokenRange,
  start: number,
  subject: readonly NounPhrase[],
): TokenRange {
  const first = subject[0]
  if (first && first.first < clause[0] && words.word[clause[0] - 1] === "," && first.last < start) {
    // Only across an insertion, never where a gerund or a second verb takes over the subject.
    if (!words.lower[start]!.endsWith("ing") && clause[0] === start) return [first.first, clause[1]]
  }
  let from = clause[0]
  while (from < start && quoted[from]) from++
  return subordinating.test(words.lower[from]!) ? [from + 1, clause[1]] : clause
}

/** To whom it is said: the object of "told", or the phrase behind "said to". */
function addresseeOf(
  { words, phrases }: Sentence,
  verb: SpeechVerb,
  end: number,
  subject: readonly NounPhrase[],
): NounPhrase | null {
  const object = phrases.find(p => p.first === end || (p.preposition === end && words.lower[end] === "to"))
  if (!object || subject.includes(object)) return null
  if (object.preposition === end) return object.kind === "common" ? null : object
  return addressingVerbs.has(verb.lemma) ? object : null
}

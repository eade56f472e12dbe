import { accusative } from "../../agreement.ts"
import type { Intent } from "../../intents.ts"
import type { TokenRange } from "../../syntax.ts"
import { partsOf, phrasesIn, type Sentence } from "../grammar/sentence.ts"
import { subjectOf } from "../grammar/subject.ts"
import { type FoundVerb, verbsOf } from "../grammar/verbs.ts"
import { lexiconOf } from "../speech/lexicon.ts"
import { isAble } from "./able.ts"
import { blank } from "./blank.ts"
import { isHarmful, isNegated } from "./clause-words.ts"
import { conditionOf, consequenceOf, otherwise } from "./conditions.ts"
import { complementContents } from "./contents.ts"
import { bareDative, withoutSubject } from "./pledged-objects.ts"

/** The verbs that set somebody a limit, with what they set. */
const settings = new Map([
  ["stellen", /(ultimatum)$/],
  ["setzen", /(ultimatum|frist|fristen|deadline)$/],
  ["geben", /(ultimatum|frist|zeit)$/],
  ["einräumen", /(frist|zeit)$/],
  ["lassen", /(frist|zeit)$/],
])
const lexicon = lexiconOf([
  ["demand", "core", "stellen setzen geben(gibt,gab,gegeben) ein|räumen lassen(lässt,ließ,gelassen)"],
])
/** Who wants to set a limit has set none. */
const intending =
  /^(will|wollen|wolle|soll|sollen|solle|kann|können|könne|könnte|könnten|muss|müssen|müsse|möchte|möchten|wird|werden|werde|würde|würden)$/

/** Whether a clause tells only what somebody wants to, shall or may do. */
export const isIntended = ({ clauses, words }: Sentence, index: number): boolean =>
  intending.test(words.lower[clauses[index]!.finite] ?? "")

const until = /^(bis|binnen|innerhalb)$/
const ofTime = /^(bis|zum|von|vom)$/

/**
 * „stellte der Stadt ein Ultimatum, bis Freitag zu zahlen, sonst …“, „setzte eine Frist bis zum 8. August“, „gab ihr bis
 * Freitag Zeit, …“: what somebody is to do by a day that another sets. Adds the clauses that it tells to `taken`.
 */
export function limitIntents(sentence: Sentence, taken: Set<number>): Intent[] {
  const intents: Intent[] = []
  for (const found of verbsOf(sentence, lexicon)) {
    const limit = limitOf(sentence, found)
    if (!limit || isIntended(sentence, found.clause)) continue
    const subject = subjectOf(sentence, found, [])
    if (subject.length === 0 || subject.some(p => !isAble(sentence, p))) continue
    const parts = partsOf(sentence, found.clause)
    // What follows otherwise is no part of what is to be done.
    const contents = complementContents(sentence, found.clause + 1, taken, i => follows(sentence, i))
    // A limit of which neither what nor by when is said binds nobody to anything.
    if (contents.length === 0 && !endsIn(sentence, parts) && !isDated(sentence, limit)) continue
    taken.add(found.clause)
    const words = contents.length > 0 ? contents : [{ range: limit, index: found.clause }]
    for (const { range, index } of words)
      intents.push({
        ...blank,
        what: "limit",
        force: "pledge",
        kind: "ultimatum",
        words: [range],
        cue: { tokens: found.tokens, lemma: found.verb.lemma },
        agent: subject,
        negated: isNegated(sentence, [range]),
        addressee: bareDative(withoutSubject(phrasesIn(sentence, parts), subject)),
        consequence: consequenceIn(sentence, found.clause, taken),
        condition: conditionOf(sentence, index),
        scope: contents.length > 0 ? [range, ...parts] : parts,
        harmful: isHarmful(sentence, [range]),
      })
  }
  return intents
}

/** The words of the limit that the verb sets: its object with the time that belongs to it. */
function limitOf(sentence: Sentence, found: FoundVerb): TokenRange | null {
  const { words } = sentence
  const nouns = settings.get(found.verb.lemma)
  if (!nouns || found.passive) return null
  const parts = partsOf(sentence, found.clause)
  const inside = phrasesIn(sentence, parts)
  const object = inside.find(({ head, preposition, agreement }) => {
    const noun = words.lower[head]!
    // „bis Freitag Zeit“: written side by side with the day. Time alone is a limit only where it ends.
    if (noun === "zeit") return nouns.test(noun) && endsIn(sentence, parts)
    return preposition < 0 && nouns.test(noun) && (agreement & accusative) !== 0
  })
  if (!object || /^kein/.test(words.lower[object.first]!)) return null
  if (words.lower[object.head] === "zeit") return [object.head, object.head + 1]
  const end = inside.find(
    p =>
      p.preposition >= object.last &&
      p.preposition <= object.last + 1 &&
      ofTime.test(words.lower[object.last]!),
  )
  if (end) return [object.first, end.last]
  return words.lower[object.last] === "bis"
    ? [object.first, Math.min(object.last + 2, parts.at(-1)![1])]
    : [object.first, object.last]
}

/** „eine Frist von 50 Tagen“: the words of the limit say how long it is. */
const isDated = ({ words }: Sentence, [first, last]: TokenRange): boolean =>
  words.lower.slice(first, last).some(word => ofTime.test(word))

const endsIn = ({ words }: Sentence, parts: readonly TokenRange[]): boolean =>
  parts.some(([first, last]) => words.lower.slice(first, last).some(word => until.test(word)))

/** What follows where the limit is not kept; its clause is told with it. */
function consequenceIn(sentence: Sentence, clause: number, taken: Set<number>): TokenRange | null {
  for (let i = clause; i < sentence.clauses.length; i++) if (i > clause && follows(sentence, i)) taken.add(i)
  return consequenceOf(sentence, clause)
}

const follows = ({ clauses, words }: Sentence, index: number): boolean =>
  otherwise.test(words.lower[clauses[index]!.first]!)

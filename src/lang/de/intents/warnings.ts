import type { PledgeKind } from "../../intents.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { isHarmful } from "./clause-words.ts"

/**
 * What a warning with an infinitive is: „die Warnung, auf Fliehende zu schießen“ tells what the one who warns will do,
 * „warnte davor, die Brücke zu betreten“ asks not to.
 */
export function warningKind(sentence: Sentence, kind: PledgeKind, lemma: string, index: number): PledgeKind {
  const clause = sentence.clauses[index]
  if (kind !== "prediction" || !/^(warnen|warnung)$/i.test(lemma) || clause?.kind !== "infinitive")
    return kind
  const before = sentence.words.lower.slice(Math.max(0, clause.first - 8), clause.first)
  if (before.includes("davor")) return "demand"
  return isHarmful(sentence, [[clause.first, clause.last]]) ? "threat" : kind
}

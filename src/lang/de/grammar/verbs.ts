import type { Words } from "../../article-words.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type TokenRange, WordClass } from "../../syntax.ts"
import { speechLexicon } from "../speech/lexicon.ts"

/** The cue of a clause before its parties are known. */
export interface FoundVerb {
  readonly tokens: number[]
  readonly finite: number
  readonly verb: SpeechVerb
  readonly passive: boolean
}

const passiveForms = /^(wird|werden|wurde|wurden|worden|werde|würde|würden)$/

/** The verbs of saying of a clause with their auxiliaries and separable particles. */
export function verbsOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  [first, last]: TokenRange,
): FoundVerb[] {
  const found: FoundVerb[] = []
  let auxiliary = -1
  for (let i = first; i < last; i++) {
    if (quoted[i]) continue
    if (classes[i] === WordClass.auxiliary && auxiliary < 0) auxiliary = i
    const entries =
      classes[i] === WordClass.verb || (i === first && classes[i] !== WordClass.noun)
        ? speechLexicon.get(words.lower[i]!)
        : undefined
    if (!entries) continue
    const particle = particleOf(words, quoted, entries, i, last)
    const finite = particle ? particle.verb : entries.find(e => e.form === "finite" && e.particle === null)
    if (
      finite &&
      (auxiliary < 0 || particle || (finite.form === "finite" && !entries.some(e => e.form !== "finite")))
    ) {
      found.push({ tokens: particle ? [i, particle.token] : [i], finite: i, verb: finite, passive: false })
      continue
    }
    const dependent = entries.find(e => e.form !== "finite" && e.particle === null) ?? finite
    if (!dependent || dependent.particle !== null) continue
    const carrier = auxiliary >= 0 ? auxiliary : auxiliaryAfter(classes, quoted, i, last)
    if (carrier < 0) {
      if (finite) found.push({ tokens: [i], finite: i, verb: finite, passive: false })
      continue
    }
    const passive = dependent.form === "participle" && passiveForms.test(words.lower[carrier]!)
    found.push({
      tokens: carrier < i ? [carrier, i] : [i, carrier],
      finite: carrier,
      verb: dependent,
      passive,
    })
  }
  return found
}

/** The separable particle of a verb at the end of its clause, with the reading of the verb that wants it. */
function particleOf(
  words: Words,
  quoted: Uint8Array,
  entries: readonly SpeechVerb[],
  verb: number,
  last: number,
): { token: number; verb: SpeechVerb } | null {
  for (let i = verb + 1; i < last; i++) {
    if (quoted[i]) continue
    const wanted = entries.find(e => e.particle === words.lower[i])
    if (!wanted) continue
    // „an“ and „zu“ are prepositions too: a particle ends its clause or stands before a conjunction.
    const next = words.lower[i + 1]
    if (
      i + 1 >= last ||
      next === "und" ||
      next === "oder" ||
      next === "als" ||
      next === "wie" ||
      quoted[i + 1] ||
      wanted.particle!.length > 3
    )
      return { token: i, verb: wanted }
  }
  return null
}

function auxiliaryAfter(classes: Uint8Array, quoted: Uint8Array, verb: number, last: number): number {
  for (let i = verb + 1; i < last && i < verb + 3; i++)
    if (!quoted[i] && classes[i] === WordClass.auxiliary) return i
  return -1
}

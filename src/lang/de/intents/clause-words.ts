import type { TokenRange } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"

const nots =
  /^(nicht|nie|niemals|keinesfalls|keineswegs|weder|noch|kein|keine|keinen|keinem|keiner|keines|keinerlei)$/

/** Whether „noch“ goes on with what „weder“ began. */
function neither(lower: readonly string[], noch: number): boolean {
  for (let i = noch - 1; i >= 0 && i > noch - 20 && !/^[.;]$/.test(lower[i]!); i--)
    if (lower[i] === "weder") return true
  return false
}

/** Verbs of not doing: „auf Kündigungen verzichten“. */
const givingUp = /^(verzichten|verzichtet|verzichte|unterlassen|fernbleiben)$/

/** Whether the words of ranges deny what they say; „nicht nur“ and „nicht zuletzt“ deny nothing. */
export function isNegated({ words, quoted }: Sentence, ranges: readonly TokenRange[]): boolean {
  for (const [first, last] of ranges)
    for (let i = first; i < last; i++) {
      const word = words.lower[i]!
      if (givingUp.test(word)) return true
      if (!nots.test(word) || quoted[i]) continue
      if (word === "nicht" && /^(nur|zuletzt|mehr|bloß|allein)$/.test(words.lower[i + 1] ?? "")) {
        if (words.lower[i + 1] !== "mehr") continue
      }
      if (word === "noch" && !neither(words.lower, i)) continue
      return true
    }
  return false
}

const hedges =
  /^(möglicherweise|vielleicht|wahrscheinlich|voraussichtlich|wahrscheinlichkeit|vermutlich|womöglich|wohl|sicherlich|zwangsläufig)$/

/** Whether an adverb in ranges calls what they say only likely. */
export function isUnsure({ words }: Sentence, ranges: readonly TokenRange[]): boolean {
  return some(ranges, i => hedges.test(words.lower[i]!))
}

const harms =
  /^(angreifen|anzugreifen|angegriffen|bombardieren|schießen|erschießen|hinrichten|entführen|zerstören|töten|vergelten|bestrafen|verklagen|stürmen|ausweisen|boykottieren|besetzen|beschießen|vernichten|vertreiben)$|(vergeltung|sanktionen|strafzölle|strafzöllen|gegenmaßnahmen|repressalien|konsequenzen|boykott)$|^(angriff|angriffe|angriffen|militärisch)$/

/** Whether the words of ranges name a harm that somebody does to somebody. */
export function isHarmful({ words }: Sentence, ranges: readonly TokenRange[]): boolean {
  return some(ranges, i => harms.test(words.lower[i]!) && words.lower[i - 1] !== "gegen")
}

/** What is a harm to whoever the condition is put to: „klagen“, „streiken“, „das Abkommen kündigen“. */
const sanctions =
  /^(klagen|verklagen|streiken|kündigen|aufkündigen|aufzukündigen|aussteigen|abbrechen|abzubrechen|boykottieren|blockieren|sperren|schießen|abziehen|einstellen|vergelten|zurückschlagen|bestrafen|ahnden|durchgreifen|vorgehen|reagieren|zurücktreten|ausschließen)$|(klage|streik|streiks|konsequenzen|strafe|strafen|bußgeld|bußgelder|sanktionen|gegenmaßnahmen)$/

/** Whether the words of ranges name what is done against somebody who does not meet a condition. */
export const namesSanction = ({ words }: Sentence, ranges: readonly TokenRange[]): boolean =>
  some(ranges, i => sanctions.test(words.lower[i]!))

/** „alles tun, um …“, „alles daransetzen“, „mit aller Kraft“: words by which somebody binds himself. */
export function isSolemn({ words: { lower } }: Sentence, ranges: readonly TokenRange[]): boolean {
  return some(
    ranges,
    i =>
      (lower[i] === "alles" &&
        lower.slice(i, i + 8).some(word => /^(tun|daransetzen|unternehmen)$/.test(word))) ||
      /^(versprochen|garantiert)$/.test(lower[i]!),
  )
}

function some(ranges: readonly TokenRange[], test: (token: number) => boolean): boolean {
  for (const [first, last] of ranges) for (let i = first; i < last; i++) if (test(i)) return true
  return false
}

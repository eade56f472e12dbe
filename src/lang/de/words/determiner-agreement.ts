/** Which cases, genders and numbers a German determiner allows. */
import { type Agreement, agreement, anyAgreement } from "../../agreement.ts"

const definite: readonly (readonly [string, Agreement])[] = [
  ["der", agreement("nom.m", "gen.f", "dat.f", "gen.p")],
  ["die", agreement("nom.f", "acc.f", "nom.p", "acc.p")],
  ["das", agreement("nom.n", "acc.n")],
  ["den", agreement("acc.m", "dat.p")],
  ["dem", agreement("dat.mn")],
  ["des", agreement("gen.mn")],
]

const endings: readonly (readonly [string, Agreement])[] = [
  ["em", agreement("dat.mn")],
  ["en", agreement("acc.m", "dat.p")],
  ["er", agreement("nom.m", "gen.f", "dat.f", "gen.p")],
  ["es", agreement("nom.n", "acc.n", "gen.mn")],
  ["e", agreement("nom.f", "acc.f", "nom.p", "acc.p")],
]

const indefinite: readonly (readonly [string, Agreement])[] = [
  ["einem", agreement("dat.mn")],
  ["einen", agreement("acc.m", "dat.p")],
  ["einer", agreement("gen.f", "dat.f", "gen.p")],
  ["eines", agreement("gen.mn")],
  ["eine", agreement("nom.f", "acc.f", "nom.p", "acc.p")],
  ["ein", agreement("nom.m", "nom.n", "acc.n")],
]

const exact = new Map([...definite, ...indefinite])
const possessive = /^(m|d|s|k)ein|^ihr|^unser|^eu(er|r)/

/** The set of cases, genders and numbers that a lower-cased determiner allows. */
export function determinerAgreement(word: string): Agreement {
  const known = exact.get(word)
  if (known) return known
  if (possessive.test(word)) {
    if (/^(mein|dein|sein|kein|ihr|unser|euer)$/.test(word)) return indefinite[5]![1]
    // „seiner Partei“, „ihrer Sprecherin“: as „einer“, never a masculine nominative.
    if (word.endsWith("er")) return agreement("gen.f", "dat.f", "gen.p")
    if (word.endsWith("es")) return agreement("gen.mn")
  }
  for (const [ending, set] of endings) if (word.endsWith(ending)) return set
  return anyAgreement
}

const contracted = new Map<string, Agreement>([
  ["im", agreement("dat.mn")],
  ["am", agreement("dat.mn")],
  ["beim", agreement("dat.mn")],
  ["vom", agreement("dat.mn")],
  ["zum", agreement("dat.mn")],
  ["zur", agreement("dat.f")],
])

/** What a preposition that has swallowed its article says of its noun; everything where it holds none. */
export const contractedAgreement = (word: string): Agreement => contracted.get(word) ?? anyAgreement

import type { WordClass } from "../../syntax.ts"
import { nounVerbs, speechLexicon } from "../speech/lexicon.ts"
import { closedClass } from "./closed-class.ts"
import { groups, officeModifiers, organisations, roles } from "./people.ts"
import { doubtfulMonths, months, timeDeterminers, timeNouns, weekdays } from "./time.ts"

/** What the lists say of a word form, as bits; the low four bits hold its closed class. */
export const Fact = {
  closed: 0xf,
  noun: 0x10,
  verb: 0x20,
  /** A form of a verb of speech that is a noun as often. */
  nounVerb: 0x40,
  modifier: 0x80,
  role: 0x100,
  day: 0x200,
  doubtfulMonth: 0x400,
  timeNoun: 0x800,
  timeDeterminer: 0x1000,
} as const

const facts: ReadonlyMap<string, number> = (() => {
  const all = new Map<string, number>()
  const add = (words: Iterable<string>, bits: number) => {
    for (const word of words) all.set(word, (all.get(word) ?? 0) | bits)
  }
  for (const [word, wordClass] of closedClass) all.set(word, wordClass)
  add(roles, Fact.noun | Fact.role)
  add(
    [...roles].map(role => `${role}s`),
    Fact.noun,
  )
  add(organisations, Fact.noun)
  add(groups, Fact.noun)
  add(officeModifiers, Fact.modifier)
  add(speechLexicon.keys(), Fact.verb)
  add(nounVerbs, Fact.nounVerb)
  add(weekdays, Fact.day)
  add(months, Fact.day)
  add(doubtfulMonths, Fact.doubtfulMonth)
  add(timeNouns, Fact.timeNoun)
  add(timeDeterminers, Fact.timeDeterminer)
  return all
})()

/** The facts of a lower-cased word form; 0 where no list has it. One look-up in place of one for each list. */
export const factsOf = (lower: string): number => facts.get(lower) ?? 0

/** The closed class among the facts of a word, or 0. */
export const closedOf = (bits: number): WordClass => (bits & Fact.closed) as WordClass

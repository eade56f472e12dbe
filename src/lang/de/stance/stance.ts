import type { Words } from "../../article-words.ts"
import { givenName } from "../../given-names.ts"
import { remembered } from "../../remember.ts"
import type { Signal, Stance, StanceGrammar, WordsStance } from "../../stance.ts"
import { WordClass } from "../../syntax.ts"
import { isNoun, nounForms } from "../lexicon/noun-forms.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { search } from "../search/search.ts"
import { roleEnding } from "../words/roles.ts"
import { opposites } from "./opposites.ts"
import { relatedGroups } from "./related.ts"
import { root } from "./root.ts"
import { signalsOf } from "./signals.ts"

const negation =
  /^(nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|niemand|weder|ohne|keinesfalls|keineswegs|nirgends|mitnichten)$/
/** Verbs and nouns that say no to what depends on them. */
const refusing =
  /^(ablehn\p{L}*|abgelehnt\p{L}*|lehn(?:e|t|te|en|ten)|verweiger\p{L}*|weiger\p{L}*|geweigert|ausschließ\p{L}*|ausgeschlossen\p{L}*|ausschloss|verzicht\p{L}*|verwirft|verwarf|verworfen\p{L}*|zurückgewiesen|zurückweis\p{L}*|untersagt\p{L}*|verbiet\p{L}*|verbot\p{L}*|gegen|absage|abschaff\p{L}*|abgeschafft\p{L}*|streich\p{L}*|gestrichen\p{L}*|stopp\p{L}*|gestoppt\p{L}*|beend\p{L}*|verhinder\p{L}*|dementier\p{L}*|bestritt\p{L}*|bestreit\p{L}*|vermeid\p{L}*)$/u
const future =
  /^(wird|werden|werde|will|wollen|wolle|wollte|wollten|soll|sollen|solle|plant|planen|möchte|möchten|muss|müssen|müsse)$/
const irreal =
  /^(würde|würden|könnte|könnten|wäre|wären|hätte|hätten|dürfte|dürften|müsste|müssten|sollte|sollten)$/
const carrier = /^(hat|haben|habe|ist|sind|sei|seien|wurde|wurden|hatte|hatten|war|waren)$/

/** Whether a word says no: „nicht nur“ does not. */
function denies(lower: readonly string[], i: number): boolean {
  const word = lower[i]!
  return (negation.test(word) && !(word === "nicht" && lower[i + 1] === "nur")) || refusing.test(word)
}

/** Reads the stance of a stretch by its negations, finite verbs and telling words, in one pass. */
function of({ lower }: Words, classes: Uint8Array, first: number, last: number): Stance {
  const signals = new Set<Signal>()
  let denials = 0
  let isFuture = false
  let isIrreal = false
  let isPast = false
  let carried = false
  let participle = false
  for (let i = first; i < last; i++) {
    const word = lower[i]!
    if (classes[i] === WordClass.punctuation) continue
    if (denies(lower, i)) denials++
    for (const signal of signalsOf(word)) signals.add(signal)
    if (classes[i] !== WordClass.verb && classes[i] !== WordClass.auxiliary) {
      if (verbForms(word) & VerbForm.participle) participle = true
      continue
    }
    if (irreal.test(word)) isIrreal = true
    else if (future.test(word)) isFuture = true
    else if (carrier.test(word)) carried = true
    const bits = verbForms(word)
    if (bits & VerbForm.participle) participle = true
    if (bits & VerbForm.preterite && !(bits & VerbForm.present) && !irreal.test(word) && !future.test(word))
      isPast = true
  }
  const happened = isPast || (carried && participle)
  return {
    denied: denials % 2 === 1,
    time: happened && !isFuture && !isIrreal ? "past" : isFuture ? "future" : isIrreal ? "irreal" : "present",
    signals,
  }
}

const narrowing =
  /^(nur|lediglich|teilweise|zunächst|vorerst|vorläufig|ausschließlich|höchstens|einzelne|einzelnen|befristet|vorübergehend|begrenzt)$/

const hypothesis = /^(wenn|falls|ohne|sofern|gäbe|unter)$/
const thinking = /^(wäre|wären|hätte|hätten|könnte|könnten|gäbe)$/
const replacing = /^(würde|würden)$/
const asking = /^(wer|wem|wen|was|warum|wieso|weshalb|ob|wie|wann|wohin|welche[rnms]?)$/
const ofOthers = /(forderung|vorschlag|gerücht|gerüchte|behauptung|vorwurf|vorwürfe|bericht|berichte|wunsch)$/

function ofWords(lower: readonly string[]): WordsStance {
  let denials = 0
  let narrowed = false
  const has = (pattern: RegExp) => lower.some(word => pattern.test(word))
  for (const [i, word] of lower.entries()) {
    if (denies(lower, i)) denials++
    narrowed ||= narrowing.test(word) && lower[i - 1] !== "nicht"
  }
  const participle = lower.some(word => (verbForms(word) & VerbForm.participle) !== 0)
  return {
    denied: denials % 2 === 1,
    // In reported speech „würde“ is no more than „werde“.
    thought: has(thinking) || (has(replacing) && has(hypothesis)),
    past:
      !has(future) && participle && has(/^(hat|haben|habe|hatte|hatten|wurde|wurden|ist|sind|sei|seien)$/),
    others: asking.test(lower[0] ?? "") || has(ofOthers),
    narrowed,
  }
}

const isName = remembered(
  word =>
    givenName(word) !== null ||
    (!isNoun(word) &&
      nounForms(word) === 0 &&
      verbForms(word) === 0 &&
      !roleEnding(word) &&
      search.parts(word).length === 0),
)

const beforePlaces = new Set("in aus nach bei um rund".split(" "))

/** „Kronseer“, „Eichtaler“, „Tannhafener“: what is left without the ending is a place, if anything. */
const placeOf = (name: string): string | null => {
  if (name.length < 7 || !name.endsWith("er")) return null
  return name.endsWith("eer") ? name.slice(0, -1) : name.slice(0, -2)
}

const tens = "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert".split(" ")
const ones = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ")
const numbers: ReadonlyMap<string, string> = new Map([
  ...ones.map((word, i) => [word, String(i + 2)] as const),
  ...tens.map((word, i) => [word, String(10 * (i + 1))] as const),
])

/** How German shows what a stretch of text makes of its matter. */
export const stance: StanceGrammar = {
  of,
  ofWords,
  opposites,
  isName,
  root,
  related: relatedGroups,
  beforePlaces,
  placeOf,
  numbers,
}

import { remembered } from "../../remember.ts"
import { WordTable } from "../../word-table.ts"
import { VerbForm } from "./verb-form-bits.ts"
import stored from "./verb-forms.data.json" with { type: "json" }

/**
 * Separable particles, longest first where one begins another. What stands before the verb in one word
 * („mitteilte“) is told by them; what follows it at the end of its clause („teilte … mit“) too.
 */
const particles: readonly string[] = [
  ..."hinterher auseinander aufeinander gegenüber dazwischen entgegen hervor zurück voraus vorüber vorbei voran".split(
    " ",
  ),
  ..."zusammen zuwider herunter hinunter herüber hinüber heraus hinaus herein hinein herauf hinauf heran hinan".split(
    " ",
  ),
  ..."herab hinab herum herbei hinzu hinter hinweg davon dafür dagegen daran darauf darin dabei bereit bekannt".split(
    " ",
  ),
  ..."durch fest fort frei gut heim hoch kund klar kurz miss nach nahe nieder preis quer richtig richtig rück".split(
    " ",
  ),
  ..."schwarz sicher statt still teil über unter um vorher vorweg vor weg weiter wider wieder zu ab an auf aus bei".split(
    " ",
  ),
  ..."dar ein empor her hin los mit offen stand wahr raus rein ran weis zurecht zugrunde zugute zuteil infrage".split(
    " ",
  ),
]

const byFirstLetters: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const particle of [...particles].sort((a, b) => b.length - a.length)) {
    const key = particle.slice(0, 2)
    const same = map.get(key)
    if (same) same.push(particle)
    else map.set(key, [particle])
  }
  return map
})()

const forms = new WordTable(stored)

/** What a lower-cased word may be as a form of a German verb, as bits of `VerbForm`; 0 where it is none we know. */
export const verbForms: (word: string) => number = remembered(word => {
  const whole = forms.get(word)
  if (whole !== 0) return whole
  for (const particle of byFirstLetters.get(word.slice(0, 2)) ?? []) {
    if (!word.startsWith(particle) || word.length < particle.length + 3) continue
    const rest = word.slice(particle.length)
    // „einzusetzen“ is of „einsetzen“, though „zusetzen“ is a verb too.
    if (rest.startsWith("zu") && forms.get(rest.slice(2)) & VerbForm.infinitive) return VerbForm.zuInfinitive
    const bits = forms.get(rest)
    if (bits !== 0) return bits
  }
  const [, ending] = foreign.exec(word) ?? []
  return ending ? forms.get(model + ending) : 0
})

/** Verbs in „-ieren“ are made at will and all go alike: a word unknown to the lexicon is read by a model. */
const foreign = /^.{3,}?(ier(?:en|t|te|ten))$/
const model = "stud"

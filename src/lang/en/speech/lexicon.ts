import type { Act } from "../../../model/reading.ts"
import type { SpeechLexicon, SpeechVerb, VerbForm } from "../../speech-lexicon.ts"
import { labelVerbs, nounLikeVerbs, speechVerbs } from "./verbs.ts"

const vowel = /[aeiou]/
const doubling = new Set([
  "quip",
  "admit",
  "plan",
  "commit",
  "nod",
  "chat",
  "slam",
  "beg",
  "dub",
  "brag",
  "rebut",
  "sob",
  "snap",
  "grin",
  "hug",
])

function regular(verb: string): { third: string; past: string; gerund: string } {
  const last = verb.at(-1)!
  const y = last === "y" && !vowel.test(verb.at(-2)!)
  const third = y ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  if (doubling.has(verb)) return { third, past: `${verb}${last}ed`, gerund: `${verb}${last}ing` }
  if (last === "e") return { third, past: `${verb}d`, gerund: `${verb.slice(0, -1)}ing` }
  return { third, past: y ? `${verb.slice(0, -1)}ied` : `${verb}ed`, gerund: `${verb}ing` }
}

/** Every form of the English verbs of speech, made once from the table of verbs. */
function build(): SpeechLexicon {
  const lexicon = new Map<string, SpeechVerb[]>()
  const add = (
    word: string,
    lemma: string,
    particle: string | null,
    form: VerbForm,
    act: Act,
    use: SpeechVerb["use"],
  ) => {
    const all = lexicon.get(word)
    const entry: SpeechVerb = {
      lemma,
      particle,
      form,
      act,
      use: use === "core" && labelVerbs.has(lemma) ? "label" : use,
    }
    if (!all) lexicon.set(word, [entry])
    else if (!all.some(e => e.lemma === lemma && e.form === form && e.particle === particle)) all.push(entry)
  }
  for (const [act, use, verbs] of speechVerbs)
    for (const [, verb, after, parts] of verbs.matchAll(/(\p{L}+)(?:\|(\p{L}+))?(?:\(([^)]*)\))?/gu)) {
      const base = verb!
      const particle = after ?? null
      const lemma = particle ? `${base} ${particle}` : base
      const { third, past, gerund } = regular(base)
      const [preterite, participle] = parts ? (parts.split(",") as [string, string]) : [past, past]
      add(base, lemma, particle, "infinitive", act, use)
      add(base, lemma, particle, "finite", act, use)
      add(third, lemma, particle, "finite", act, use)
      add(preterite, lemma, particle, "finite", act, use)
      add(participle, lemma, particle, "participle", act, use)
      add(gerund, lemma, particle, "participle", act, use)
    }
  return lexicon
}

/** English verbs of speech by word form. */
export const speechLexicon: SpeechLexicon = build()

/** The forms of those verbs that are nouns as often: "report", "claims". */
export const nounVerbs: ReadonlySet<string> = (() => {
  const forms = new Set<string>()
  for (const verb of nounLikeVerbs) forms.add(verb).add(regular(verb).third)
  return forms
})()

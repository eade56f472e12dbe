import type { SpeechLexicon } from "../../speech-lexicon.ts"
import { SpeechLexiconBuilder, useOf } from "../../speech-lexicon-builder.ts"
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
  const builder = new SpeechLexiconBuilder()
  for (const [act, use, verbs] of speechVerbs)
    for (const [, base, after, parts] of verbs.matchAll(/(\p{L}+)(?:\|(\p{L}+))?(?:\(([^)]*)\))?/gu)) {
      const infinitive = base!
      const particle = after ?? null
      const lemma = particle ? `${infinitive} ${particle}` : infinitive
      const verb = { lemma, act, use: useOf(lemma, use, labelVerbs) }
      const { third, past, gerund } = regular(infinitive)
      const [preterite, participle] = parts ? (parts.split(",") as [string, string]) : [past, past]
      builder.add(infinitive, verb, "infinitive", particle)
      for (const form of [infinitive, third, preterite]) builder.add(form, verb, "finite", particle)
      for (const form of [participle, gerund]) builder.add(form, verb, "participle", particle)
    }
  return builder.lexicon
}

/** English verbs of speech by word form. */
export const speechLexicon: SpeechLexicon = build()

/** The forms of those verbs that are nouns as often: "report", "claims". */
export const nounVerbs: ReadonlySet<string> = (() => {
  const forms = new Set<string>()
  for (const verb of nounLikeVerbs) forms.add(verb).add(regular(verb).third)
  return forms
})()

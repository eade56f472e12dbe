import type { Act } from "../../../model/reading.ts"
import type { SpeechLexicon, SpeechVerb, VerbForm } from "../../speech-lexicon.ts"
import { labelVerbs, speechVerbs } from "./verbs.ts"

const inseparable = /^(be|ver|er|ent|emp|zer|ge|miss|wider|unter|über|hinter|wieder|um)/
const needsE = /([dt]|[^lrhmnaeiouäöü][mn]|ch[mn])$/

/** Third person present, preterite stem and participle of a weak verb, without its separable particle. */
function weakParts(infinitive: string): readonly [string, string, string] {
  const stem = infinitive.replace(/e?n$/, "")
  const e = needsE.test(stem) ? "e" : ""
  const prefixless = inseparable.test(infinitive) || infinitive.endsWith("ieren")
  return [`${stem}${e}t`, `${stem}${e}te`, `${prefixless ? "" : "ge"}${stem}${e}t`]
}

/** The finite forms of third person and first person singular, indicative and subjunctive. */
function finiteForms(infinitive: string, present: string, preterite: string): Set<string> {
  const stem = infinitive.replace(/e?n$/, "")
  const weak = preterite.endsWith("te")
  const forms = [present, infinitive, `${stem}e`, preterite, weak ? `${preterite}n` : `${preterite}en`]
  if (infinitive.endsWith("eln")) forms.push(`${stem.slice(0, -2)}le`)
  return new Set(forms)
}

/** Every form of the German verbs of speech, made once from the table of verbs. */
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
    for (const [, split, base, parts] of verbs.matchAll(/(?:([\p{L}_]+)\|)?(\p{L}+)(?:\(([^)]*)\))?/gu)) {
      const particle = split ?? null
      const infinitive = base!
      const [present, preterite, participle] = parts
        ? (parts.split(",") as [string, string, string])
        : weakParts(infinitive)
      const lemma =
        particle && !particle.includes("_") && particle !== "sich" ? particle + infinitive : infinitive
      const joined = particle && lemma !== infinitive ? particle : ""
      for (const form of finiteForms(infinitive, present, preterite)) {
        add(form, lemma, particle === "sich" ? null : particle, "finite", act, use)
        if (joined) add(joined + form, lemma, null, "finite", act, use)
      }
      add(lemma, lemma, null, "infinitive", act, use)
      if (joined) add(`${joined}zu${infinitive}`, lemma, null, "infinitive", act, use)
      add(joined + participle, lemma, null, "participle", act, use)
    }
  return lexicon
}

/** German verbs of speech by word form. */
export const speechLexicon: SpeechLexicon = build()

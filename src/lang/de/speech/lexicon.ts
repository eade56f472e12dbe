import type { SpeechLexicon } from "../../speech-lexicon.ts"
import { SpeechLexiconBuilder, useOf } from "../../speech-lexicon-builder.ts"
import { labelVerbs, speechVerbs, type VerbRow } from "./verbs.ts"

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

/** Every form of the verbs of a table, made once. */
export function lexiconOf(rows: readonly VerbRow[]): SpeechLexicon {
  const builder = new SpeechLexiconBuilder()
  for (const [act, use, verbs] of rows)
    for (const [, split, base, parts] of verbs.matchAll(/(?:([\p{L}_]+)\|)?(\p{L}+)(?:\(([^)]*)\))?/gu)) {
      const infinitive = base!
      const [present, preterite, participle] = parts
        ? (parts.split(",") as [string, string, string])
        : weakParts(infinitive)
      // „sich“ and „in Aussicht“ stand with the verb, but are never written as one word with it.
      const joined = split && !split.includes("_") && split !== "sich" ? split : ""
      const lemma = joined + infinitive
      const verb = { lemma, act, use: useOf(lemma, use, labelVerbs) }
      for (const form of finiteForms(infinitive, present, preterite)) {
        builder.add(form, verb, "finite", split === "sich" ? null : (split ?? null))
        if (joined) builder.add(joined + form, verb, "finite")
      }
      builder.add(lemma, verb, "infinitive")
      if (joined) builder.add(`${joined}zu${infinitive}`, verb, "infinitive")
      builder.add(joined + participle, verb, "participle")
    }
  return builder.lexicon
}

/** German verbs of speech by word form. */
export const speechLexicon: SpeechLexicon = lexiconOf(speechVerbs)

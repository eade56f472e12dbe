import type { Rejection } from "../../lang/grammar.ts"
import type { ActorEvidence } from "../../read/actors/registry.ts"
import type { InterfaceLanguage } from "../../words/language.ts"

/** What an explanation says in words of its own, by language of the interface. */
export interface ExplanationWords {
  readonly rule: string
  readonly parts: Readonly<Record<"cue" | "frame" | "medium" | "place" | "said" | "relay", string>>
  /** The expression that makes a commitment. */
  readonly committed: string
  readonly speaker: string
  readonly by: Readonly<Record<ActorEvidence["by"], string>>
  readonly not: string
  readonly reasons: Readonly<Record<Rejection, string>>
}

const en: ExplanationWords = {
  rule: "rule",
  parts: { cue: "cue", frame: "frame", medium: "medium", place: "place", said: "said", relay: "relayed by" },
  committed: "recognised by",
  speaker: "speaker",
  by: {
    name: "named",
    office: "by an office",
    pronoun: "by a pronoun; salience of those it may mean",
    saying: "by whose saying it is",
    noun: "by a noun alone",
  },
  not: "not",
  reasons: {
    governed: "governed by a preposition",
    oblique: "no nominative",
    expletive: "stands for nobody",
    time: "a time",
    comparison: "part of a comparison",
    number: "the verb has another number",
    place: "could be a nominative, but stands where an object does",
  },
}

const de: ExplanationWords = {
  rule: "Regel",
  parts: {
    cue: "Redeausdruck",
    frame: "Redeeinleitung",
    medium: "Medium",
    place: "Ort",
    said: "Zeit des Sagens",
    relay: "überliefert von",
  },
  committed: "erkannt an",
  speaker: "Sprecher",
  by: {
    name: "mit Namen",
    office: "durch ein Amt",
    pronoun: "durch ein Pronomen; Gewicht derer, die es meinen kann",
    saying: "als der, dessen Äußerung es ist",
    noun: "allein durch ein Nomen",
  },
  not: "nicht",
  reasons: {
    governed: "hängt an einer Präposition",
    oblique: "kein Nominativ",
    expletive: "steht für niemanden",
    time: "eine Zeitangabe",
    comparison: "Teil eines Vergleichs",
    number: "das Verb hat einen anderen Numerus",
    place: "könnte Nominativ sein, steht aber an der Stelle eines Objekts",
  },
}

/** The words of an explanation by language of the interface. */
export const explanationWords: Readonly<Record<InterfaceLanguage, ExplanationWords>> = { en, de }

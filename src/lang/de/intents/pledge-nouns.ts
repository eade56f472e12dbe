/** German nouns that name a commitment, by kind, with the prepositions of their content. A noun counts with its last part („Rücktrittsforderung“). */
import type { PledgeKind } from "../../intents.ts"
import { endingOf, remembered } from "../../remember.ts"

/** What a noun names. */
export interface PledgeNoun {
  readonly lemma: string
  readonly kind: PledgeKind
  readonly prepositions: RegExp
  /** Whether the noun phrase itself is the commitment where nothing says more: an ultimatum, a threat. */
  readonly whole: boolean
}

const rows: readonly (readonly [kind: PledgeKind, prepositions: RegExp, nouns: string, whole?: true])[] = [
  ["announcement", /^(zu|zum|zur)$/, "ankündigung absicht beschluss entschluss ziel vorhaben bereitschaft"],
  ["announcement", /^(für|zu|zum|zur)$/, "plan"],
  ["promise", /^(auf|zu|zum|zur)$/, "versprechen zusage zusicherung selbstverpflichtung gelöbnis ehrenwort"],
  ["promise", /^(für)$/, "garantie bestandsgarantie"],
  ["threat", /^(mit)$/, "drohung androhung", true],
  ["ultimatum", /^(an|zu|zum|zur)$/, "ultimatum", true],
  ["ultimatum", /^(zu|zum|zur)$/, "frist"],
  [
    "demand",
    /^(nach|auf|zu|zum|zur|für|um)$/,
    "forderung aufforderung appell aufruf bitte vorschlag antrag empfehlung mahnung bedingung",
  ],
  ["prediction", /^(auf|über)$/, "prognose erwartung vorhersage"],
  ["prediction", /^(vor)$/, "warnung"],
  ["refusal", /^(von)$/, "weigerung"],
]

const plurals: Readonly<Record<string, string>> = {
  pläne: "plan", plänen: "plan", beschlüsse: "beschluss", beschlüssen: "beschluss", vorschläge: "vorschlag",
  vorschlägen: "vorschlag", anträge: "antrag", anträgen: "antrag", ultimaten: "ultimatum", absichten: "absicht",
} // biome-ignore format: a table

const nouns: ReadonlyMap<string, PledgeNoun> = (() => {
  const map = new Map<string, PledgeNoun>()
  const add = (form: string, noun: PledgeNoun) => map.has(form) || map.set(form, noun)
  for (const [kind, prepositions, list, whole] of rows)
    for (const noun of list.split(" ")) {
      const entry = {
        lemma: noun[0]!.toUpperCase() + noun.slice(1),
        kind,
        prepositions,
        whole: whole ?? false,
      }
      for (const ending of ["", "s", "es", "e", "en", "n"]) add(noun + ending, entry)
      for (const [form, base] of Object.entries(plurals)) if (base === noun) add(form, entry)
    }
  return map
})()

/** What a lower-cased noun names, by itself or by its last part; null where it names no commitment. */
export const pledgeNoun: (word: string) => PledgeNoun | null = remembered(word => {
  const whole = nouns.get(word)
  if (whole) return whole
  const ending = endingOf(word, 7, 32, part => nouns.has(part))
  return ending === null ? null : nouns.get(ending)!
})

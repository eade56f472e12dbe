/**
 * German nouns and adjectives of saying, by act: „die Forderung, …“, „vertritt die Ansicht, dass …“, „ist überzeugt,
 * dass …“. A noun counts with its last part („Rücktrittsforderung“).
 */
import type { Act } from "../../../model/reading.ts"
import { endingOf, remembered } from "../../remember.ts"

const words = (text: string): string[] => text.trim().split(/\s+/)

const nouns: readonly (readonly [act: Act, nouns: string])[] = [
  [
    "said",
    `ansicht meinung auffassung überzeugung standpunkt aussage äußerung erklärung feststellung bemerkung hinweis
     mitteilung meldung einschätzung these position hoffnung sorge befürchtung wunsch begründung argument zweifel
     schluss ergebnis fazit bericht nachricht eindruck vermutung annahme verdacht zuversicht botschaft formel
     schlussfolgerung darstellung antwort gerücht information befund klarstellung`,
  ],
  ["announcement", "ankündigung entscheidung beschluss entschluss absicht plan vorhaben bereitschaft"],
  [
    "promise",
    "versprechen zusage zusicherung versicherung verpflichtung selbstverpflichtung garantie gelöbnis",
  ],
  ["threat", "drohung androhung"],
  [
    "demand",
    "forderung aufforderung appell aufruf bitte vorschlag befehl empfehlung ruf mahnung antrag verlangen rat anordnung vorgabe",
  ],
  ["prediction", "prognose vorhersage erwartung voraussage prophezeiung"],
  ["refusal", "weigerung ablehnung"],
  ["denial", "dementi"],
  ["admission", "eingeständnis geständnis bekenntnis zugeständnis"],
  ["accusation", "vorwurf anschuldigung unterstellung beschuldigung"],
  ["warning", "warnung"],
  ["criticism", "kritik klage beschwerde"],
  ["question", "frage"],
  ["claim", "behauptung andeutung"],
]

const acts: ReadonlyMap<string, { readonly lemma: string; readonly act: Act }> = (() => {
  const map = new Map<string, { lemma: string; act: Act }>()
  for (const [act, list] of nouns)
    for (const noun of words(list))
      for (const ending of ["", "s", "es", "e", "en", "n", "ien", "se"]) {
        const form = noun + ending
        const lemma = noun[0]!.toUpperCase() + noun.slice(1)
        if (!map.has(form)) map.set(form, { lemma, act })
      }
  map.set("vorschläge", { lemma: "Vorschlag", act: "demand" })
  map.set("vorwürfe", { lemma: "Vorwurf", act: "accusation" })
  map.set("vorwürfen", { lemma: "Vorwurf", act: "accusation" })
  map.set("pläne", { lemma: "Plan", act: "announcement" })
  map.set("ratschlag", { lemma: "Ratschlag", act: "demand" })
  return map
})()

/** What a lower-cased noun of saying says, by itself or by its last part of at least six letters; null where it is none. */
export const sayingNoun: (word: string) => { readonly lemma: string; readonly act: Act } | null = remembered(
  word => {
    const ending = endingOf(word, 6, 32, part => acts.has(part))
    return ending === null ? null : acts.get(ending)!
  },
)

/** Adjectives that say with „sein“ what somebody holds: „ist überzeugt, dass …“. */
export const holdingAdjectives: ReadonlySet<string> = new Set(
  words("überzeugt sicher zuversichtlich optimistisch gewiss einig besorgt dankbar bewusst"),
)

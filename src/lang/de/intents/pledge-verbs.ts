/** German verbs that name a commitment, by its kind and by what they take for its content. */
import type { PledgeKind } from "../../intents.ts"
import type { SpeechLexicon } from "../../speech-lexicon.ts"
import { lexiconOf } from "../speech/lexicon.ts"
import type { VerbRow } from "../speech/verbs.ts"

/** What a verb names, and the prepositions of its content („|“ between them); "" for a bare object, null for a clause only. */
export interface PledgeVerb {
  readonly kind: PledgeKind
  readonly object: string | null
}

const rows: readonly (readonly [kind: PledgeKind, object: string | null, verbs: string])[] = [
  [
    "announcement",
    "",
    `an|kündigen an|künden planen beabsichtigen beschließen(beschließt,beschloss,beschlossen) an|streben vor|haben
     an|setzen ein|berufen(beruft,berief,berufen) an|beraumen erwägen(erwägt,erwog,erwogen) vor|sehen(sieht,sah,gesehen) an|visieren an|peilen`,
  ],
  [
    "announcement",
    null,
    `entscheiden(entscheidet,entschied,entschieden) fest|legen signalisieren
     entschließen(entschließt,entschloss,entschlossen) vor|nehmen(nimmt,nahm,genommen) überlegen an|bieten(bietet,bot,geboten)`,
  ],
  ["announcement", "an", "fest|halten(hält,hielt,gehalten)"],
  ["announcement", "zu", "entschließen(entschließt,entschloss,entschlossen) bereit|erklären"],
  [
    "promise",
    "",
    `versprechen(verspricht,versprach,versprochen) zu|sagen zu|sichern garantieren vereinbaren in_aussicht|stellen`,
  ],
  ["promise", null, "schwören(schwört,schwor,geschworen)"],
  ["promise", "zu", "verpflichten"],
  ["promise", "auf|über", "einigen verständigen"],
  ["threat", "mit", "drohen"],
  ["threat", "", "an|drohen"],
  [
    "demand",
    "",
    `fordern ein|fordern verlangen an|mahnen befehlen(befiehlt,befahl,befohlen) an|ordnen vor|schlagen(schlägt,schlug,geschlagen)
     empfehlen(empfiehlt,empfahl,empfohlen) an|regen beantragen befürworten nahe|legen wünschen`,
  ],
  ["demand", "zu", "auf|fordern auf|rufen(ruft,rief,gerufen) mahnen ermahnen raten(rät,riet,geraten)"],
  [
    "demand",
    "auf",
    "drängen pochen beharren bestehen(besteht,bestand,bestanden) dringen(dringt,drang,gedrungen)",
  ],
  ["demand", "um", "bitten(bittet,bat,gebeten) ersuchen"],
  [
    "demand",
    "für",
    "plädieren aus|sprechen(spricht,sprach,gesprochen) werben(wirbt,warb,geworben) ein|setzen",
  ],
  ["demand", null, "appellieren ab|raten(rät,riet,geraten)"],
  [
    "prediction",
    "",
    `prognostizieren voraus|sagen vorher|sagen prophezeien erwarten befürchten fürchten voraus|sehen(sieht,sah,gesehen) erhoffen`,
  ],
  ["prediction", "mit", "rechnen"],
  ["prediction", null, "aus|gehen(geht,ging,gegangen)"],
  ["prediction", "vor", "warnen"],
  [
    "refusal",
    "",
    "ab|lehnen verweigern aus|schließen(schließt,schloss,geschlossen) verwerfen(verwirft,verwarf,verworfen)",
  ],
  ["refusal", "gegen", "aus|sprechen(spricht,sprach,gesprochen) stimmen sträuben wehren"],
  ["refusal", null, "weigern"],
]

/** Every verb that names a commitment, by its dictionary form; „sich aussprechen“ does so for and against. */
export const pledgeVerbs: ReadonlyMap<string, readonly PledgeVerb[]> = (() => {
  const map = new Map<string, PledgeVerb[]>()
  for (const [kind, object, verbs] of rows)
    for (const [, split, base] of verbs.matchAll(/(?:([\p{L}_]+)\|)?(\p{L}+)(?:\([^)]*\))?/gu)) {
      const lemma = (split && !split.includes("_") ? split : "") + base
      const same = map.get(lemma)
      if (same) same.push({ kind, object })
      else map.set(lemma, [{ kind, object }])
    }
  return map
})()

/** The word forms of these verbs. */
export const pledgeLexicon: SpeechLexicon = lexiconOf(
  rows.map(([kind, , verbs]): VerbRow => [kind === "ultimatum" ? "demand" : kind, "core", verbs]),
)

/** Which clauses the German verbs of saying have for their object, by lemma. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that open no dass-clause of what was said, though they are in the table of verbs of saying. */
export const thatVerbs = {
  never: words(
    "beginnen enden schließen vorstellen feiern titulieren betiteln zitieren nennen rufen vorlesen",
  ),
}

/** Verbs with an ob-clause or a clause with an interrogative. */
export const questionVerbs =
  words(`sagen erklären mitteilen berichten schildern erläutern erzählen verraten wissen
  fragen nachfragen erkundigen beschreiben darlegen angeben klarstellen bekanntgeben offenlassen klären entscheiden überlegen rätseln spekulieren ausführen betonen hinterfragen
  bezweifeln anzweifeln zweifeln schreiben aufklären ankündigen informieren bewerten einschätzen äußern`)

/**
 * Verbs that tell in the author's words what somebody said, each with the prepositions of its object („|“ between
 * them); none where it is a bare phrase.
 */
export const reportingVerbs: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "",
        `ankündigen zusagen zusichern versprechen ausschließen zurückweisen ablehnen androhen fordern einfordern
         verlangen kritisieren bemängeln beklagen begrüßen loben würdigen bestätigen bestreiten dementieren vorwerfen
         beschuldigen bezichtigen befürchten erwarten voraussagen vorhersagen prognostizieren verurteilen vorschlagen
         empfehlen bekanntgeben einräumen zugeben bezeichnen nennen bewerten rügen tadeln
         anmahnen bedauern bezweifeln anprangern missbilligen monieren beanstanden verkünden unterstellen
         befürworten unterstreichen bekräftigen wiederholen widerrufen leugnen beantragen anregen garantieren erklären
         vermuten fürchten charakterisieren begründen belasten beteuern`,
      ],
      ["von|über", "sprechen berichten erzählen schwärmen"],
      ["vor", "warnen"],
      ["auf", "hinweisen verweisen hoffen drängen pochen beharren"],
      ["mit", "drohen rechnen"],
      ["zu", "aufrufen auffordern gratulieren mahnen bekennen"],
      ["von", "ausgehen abraten"],
      ["für", "plädieren aussprechen danken entschuldigen werben"],
      ["gegen|für", "protestieren aussprechen"],
      ["an", "appellieren festhalten"],
      ["um", "bitten"],
      ["über", "beschweren beklagen"],
    ] as const
  ).flatMap(([preposition, verbs]) => [...words(verbs)].map(verb => [verb, preposition] as const)),
)

/** Verbs with an infinitive clause of what somebody will do, shall do or says of himself. */
export const infinitiveVerbs = words(`versprechen zusagen zusichern geloben garantieren schwören verpflichten
  drohen androhen ankündigen planen beschließen entscheiden vereinbaren beabsichtigen anbieten vorschlagen empfehlen
  raten fordern auffordern verlangen aufrufen mahnen ermahnen drängen bitten ersuchen appellieren befehlen anordnen
  anweisen beantragen anregen ablehnen ausschließen behaupten vorgeben bestreiten leugnen
  zugeben einräumen gestehen bekennen bereuen hoffen glauben meinen beteuern versichern erklären beschuldigen
  bezichtigen anklagen verdächtigen vorwerfen warnen erwägen überlegen plädieren untersagen verbieten erlauben
  bereiterklären ausgehen abstreiten dementieren wünschen erwarten einfordern hinweisen anmahnen inaussichtstellen
  entschließen einigen verständigen vornehmen beanspruchen signalisieren berichten angeben pochen`)

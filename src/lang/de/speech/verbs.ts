/**
 * German verbs of speech, by act and use. One verb a word; `|` parts a separable particle; strong and mixed verbs
 * give their principal parts in brackets: third person present, preterite stem, participle without particle.
 */
import type { Act } from "../../../model/reading.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"

/** Verbs of one act and use, written as the comment at the top says. */
export type VerbRow = readonly [act: Act, use: SpeechVerb["use"], verbs: string]

/** The table that `lexicon.ts` turns into word forms. */
export const speechVerbs: readonly VerbRow[] = [
  [
    "said",
    "core",
    `sagen erklären sprechen(spricht,sprach,gesprochen) mit|teilen berichten schildern erläutern äußern betonen
     hinzu|fügen ergänzen an|fügen entgegnen erwidern antworten meinen finden(findet,fand,gefunden) schreiben(schreibt,schrieb,geschrieben)
     erzählen an|merken bemerken unterstreichen(unterstreicht,unterstrich,unterstrichen) hervor|heben(hebt,hob,gehoben)
     hin|weisen(weist,wies,gewiesen) klar|machen deutlich|machen fest|stellen fest|halten(hält,hielt,gehalten) aus|führen dar|legen präzisieren konkretisieren zusammen|fassen resümieren bilanzieren
     kommentieren twittern posten zitieren wiederholen bekräftigen bestätigen verdeutlichen klar|stellen heißen(heißt,hieß,geheißen)
     verlauten vermelden melden informieren unterrichten referieren reden formulieren aus|drücken an|geben(gibt,gab,gegeben)
     begründen argumentieren urteilen bewerten ein|schätzen aus|sagen
     zu|rufen(ruft,rief,gerufen) rufen(ruft,rief,gerufen) ein|werfen(wirft,warf,geworfen) nach|legen hinterher|schieben(schiebt,schob,geschoben)
     fort|fahren(fährt,fuhr,gefahren) verraten(verrät,verriet,verraten) wissen(weiß,wusste,gewusst) denken(denkt,dachte,gedacht) glauben
     werten ein|stufen ab|tun(tut,tat,getan) skandieren
     zurück|blicken erinnern lauten diktieren vor|lesen(liest,las,gelesen) zu|stimmen bei|pflichten
     verkünden verkündigen proklamieren deklarieren appellieren plädieren nahe|legen übersetzen
     ergeben(ergibt,ergab,ergeben) bekunden hervor|gehen(geht,ging,gegangen)
     aus|gehen(geht,ging,gegangen) verbreiten bezweifeln befinden(befindet,befand,befunden) befürworten unterrichten
     verteidigen einigen verständigen aus|sprechen(spricht,sprach,gesprochen)
     auf|klären besprechen(bespricht,besprach,besprochen) notieren texten mailen bloggen signalisieren
     erwähnen nennen(nennt,nannte,genannt) bezeichnen umschreiben(umschreibt,umschrieb,umschrieben) charakterisieren titulieren betiteln`,
  ],
  [
    "said",
    "manner",
    `lachen lächeln schmunzeln seufzen stöhnen flüstern murmeln raunen schreien(schreit,schrie,geschrien) brüllen scherzen witzeln
     spotten höhnen ätzen frotzeln flachsen poltern wettern schimpfen toben donnern zürnen grollen
     freuen ärgern wundern staunen klagen jammern trauern schwärmen jubeln trösten beruhigen philosophieren sinnieren
     grübeln überlegen argwöhnen bangen mutmaßen spekulieren ahnen hoffen wünschen fürchten befürchten vermuten schätzen
     beobachten sehen(sieht,sah,gesehen) betrachten fühlen empfinden(empfindet,empfand,empfunden) stammeln stottern hauchen knurren
     beginnen(beginnt,begann,begonnen) schließen(schließt,schloss,geschlossen) enden nicken winken zischen keifen tönen verweisen(verweist,verwies,verwiesen)
     kontern parieren nach|haken nach|schieben(schiebt,schob,geschoben) sich|zeigen beschreiben(beschreibt,beschrieb,beschrieben)`,
  ],
  [
    "announcement",
    "core",
    `entscheiden(entscheidet,entschied,entschieden) fest|legen vereinbaren
     bekannt|geben(gibt,gab,gegeben) bekannt|machen an|kündigen an|künden kund|tun(tut,tat,getan) vor|stellen planen beschließen(beschließt,beschloss,beschlossen) beabsichtigen`,
  ],
  [
    "promise",
    "core",
    `versprechen(verspricht,versprach,versprochen) zu|sagen zu|sichern versichern geloben garantieren schwören(schwört,schwor,geschworen)
     verpflichten beteuern in_aussicht|stellen bereit|erklären an|bieten(bietet,bot,geboten)`,
  ],
  ["threat", "core", `drohen an|drohen bedrohen`],
  [
    "demand",
    "core",
    `raten(rät,riet,geraten) fordern auf|fordern ein|fordern verlangen auf|rufen(ruft,rief,gerufen) mahnen an|mahnen ermahnen drängen bitten(bittet,bat,gebeten)
     ersuchen appellieren pochen beharren insistieren befehlen(befiehlt,befahl,befohlen) an|ordnen gebieten(gebietet,gebot,geboten)
     vor|schlagen(schlägt,schlug,geschlagen) empfehlen(empfiehlt,empfahl,empfohlen) an|regen beantragen`,
  ],
  [
    "prediction",
    "core",
    `prognostizieren voraus|sagen vorher|sagen prophezeien erwarten rechnen orakeln voraus|sehen(sieht,sah,gesehen)`,
  ],
  [
    "refusal",
    "core",
    `ab|lehnen verweigern weigern zurück|weisen(weist,wies,gewiesen) aus|schließen(schließt,schloss,geschlossen) ab|sagen
     ab|winken verwerfen(verwirft,verwarf,verworfen)`,
  ],
  [
    "denial",
    "core",
    `bestreiten(bestreitet,bestritt,bestritten) dementieren leugnen verneinen widersprechen(widerspricht,widersprach,widersprochen)
     ab|streiten(streitet,stritt,gestritten) widerrufen(widerruft,widerrief,widerrufen)`,
  ],
  [
    "admission",
    "core",
    `ein|räumen zu|geben(gibt,gab,gegeben) gestehen(gesteht,gestand,gestanden) ein|gestehen(gesteht,gestand,gestanden)
     zu|gestehen(gesteht,gestand,gestanden) bekennen(bekennt,bekannte,bekannt) beichten bedauern bereuen entschuldigen`,
  ],
  [
    "accusation",
    "core",
    `vor|werfen(wirft,warf,geworfen) beschuldigen bezichtigen an|klagen unterstellen an|prangern verdächtigen`,
  ],
  ["warning", "core", `warnen alarmieren an|mahnen`],
  [
    "praise",
    "core",
    `loben würdigen begrüßen preisen(preist,pries,gepriesen) danken gratulieren rühmen feiern honorieren`,
  ],
  [
    "criticism",
    "core",
    `kritisieren bemängeln rügen tadeln monieren beklagen verurteilen beanstanden rüffeln geißeln schelten(schilt,schalt,gescholten)
     verspotten attackieren an|greifen(greift,griff,gegriffen) brandmarken missbilligen lästern meckern nörgeln`,
  ],
  ["question", "core", `fragen erkundigen nach|fragen hinterfragen rätseln`],
  [
    "claim",
    "core",
    `behaupten suggerieren an|deuten unterstellen insinuieren vor|geben(gibt,gab,gegeben) vor|rechnen`,
  ],
]

/** Verbs that give a name to something: „X“ is what somebody calls it, and stands inside their clause. */
export const labelVerbs: ReadonlySet<string> = new Set(
  `nennen bezeichnen beschreiben charakterisieren titulieren betiteln umschreiben verurteilen kritisieren loben
   bewerten zurückweisen beschimpfen werten einstufen brandmarken geißeln verspotten abtun feiern preisen`.split(
    /\s+/,
  ),
)

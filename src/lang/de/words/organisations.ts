import { endingOf, remembered } from "../../remember.ts"

/** German nouns for bodies that speak, by their last part: „Landespolizei“, „Wirtschaftsministerium“. */
const words = (text: string): string[] => text.trim().split(/\s+/)

const bodies =
  words(`partei regierung ministerium polizei behörde amt verband verein gewerkschaft konzern unternehmen firma bank
  kommission rat parlament fraktion koalition opposition bundestag bundesrat landtag senat kabinett gericht gerichtshof
  staatsanwaltschaft anwaltschaft feuerwehr armee militär marine luftwaffe bundeswehr nato universität hochschule institut
  stiftung organisation initiative bündnis allianz union liga kirche bistum stadt gemeinde kreis land agentur
  nachrichtenagentur zeitung magazin sender rundfunk fernsehen blatt portal plattform redaktion verlag krankenhaus klinik
  kanzleramt auswärtige botschaft konsulat geheimdienst verfassungsschutz zentralbank notenbank kammer genossenschaft
  gesellschaft gruppe miliz hilfswerk werk büro präsidium vorstand führung leitung verwaltung ausschuss gremium jury
  club klub bewegung fluggesellschaft airline bahn hersteller betreiber anbieter konzernspitze spitze zentrale behörden
  internationale kreml pentagon ministerien gesundheitsamt wetterdienst lobby dachverband dienst sekretariat
  wahlkommission ermittlungsbehörde aufsicht bundesamt landesamt kartellamt kriminalamt studie bericht umfrage gutachten
  mitteilung erklärung stellungnahme papier schreiben brief urteil pressemitteilung dokument`)

const groups =
  words(`experten kritiker beobachter forscher ermittler behörden regierungen parteien anwohner augenzeugen zeugen
  demonstranten aktivisten gewerkschaften verbände politiker diplomaten analysten ökonomen wissenschaftler ärzte medien
  insider kreise quellen vertreter angehörige eltern schüler lehrer bürger bewohner rebellen taliban grünen liberalen
  sozialdemokraten christdemokraten konservativen republikaner demokraten linken abgeordnete sprecher leute menschen frauen männer
  juristen historiker händler bauern landwirte unternehmer mitarbeiter kollegen nachbarn fans spieler teilnehmer`)

const endings = new Set([
  ...bodies,
  ...bodies.flatMap(w => (/(t|d|g|k|b|l|m|r|s|z)$/.test(w) ? [`${w}s`, `${w}es`] : [])),
])
const groupWords = new Set(groups)
const longest = Math.max(...bodies.map(w => w.length)) + 2

/** Whether a lower-cased noun, or its last part, names a body that can speak. */
export const isOrganisation: (word: string) => boolean = remembered(
  word => endingOf(word, 4, longest, ending => endings.has(ending)) !== null,
)

/** Whether a lower-cased noun stands for several people. */
export const isGroup = (word: string): boolean => groupWords.has(word) || /(innen|leute|kreise)n?$/.test(word)

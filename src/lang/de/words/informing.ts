import { endingOf, remembered } from "../../remember.ts"

/** German nouns that stand for what somebody says: „nach Angaben der Polizei“, „laut einem Bericht“. */
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Those that make a source of a phrase behind „nach“ however they stand. */
const always =
  words(`angabe angaben aussage aussagen worten informationen darstellung darstellungen einschätzung
  einschätzungen ansicht ansichten meinung auffassung bericht berichte berichten schätzung schätzungen erkenntnis
  erkenntnissen erkenntnisse auskunft auskünften medienbericht medienberichte medienberichten medienangaben
  überzeugung vermutungen vermutung prognose prognosen umfrage umfragen berechnungen berechnung zeugenaussagen
  augenzeugenberichten presseberichten agenturberichten lesart bekunden dafürhalten vorstellung vorstellungen
  korrespondentenberichten sichtweise interpretation überlieferung insiderkreisen`)

/** Those that do only in the plural without an article: „nach ersten Ermittlungen“, but „nach der Untersuchung“. */
const bare =
  words(`untersuchungen ermittlungen studien analysen beobachtungen hinweisen meldungen quellen zahlen daten
  planungen plänen gutachten befragungen mitteilungen medien statistiken recherchen erhebungen messungen`)

/** Other nouns of saying that hold what is said in their attribute: „eine Mitteilung von X“. */
const others =
  words(`mitteilung mitteilungen erklärung erklärungen stellungnahme stellungnahmen pressemitteilung
  artikel studie studien untersuchung analyse gutachten umfrage meldung meldungen interview brief schreiben papier
  dokument urteil beitrag recherche recherchen`)

const alwaysEnds = new Set(always)
const bareEnds = new Set(bare)
const allEnds = new Set([...always, ...bare, ...others])

const endsWith = (set: ReadonlySet<string>, word: string): boolean =>
  endingOf(word, 5, 32, ending => set.has(ending)) !== null

/** Whether a lower-cased noun stands for what somebody says. */
export const isInforming: (word: string) => boolean = remembered(word => endsWith(allEnds, word))

/** Whether „nach“ before the noun names a source; `determined` where an article stands between them. */
export const isSourceNoun = (word: string, determined: boolean): boolean =>
  endsWith(alwaysEnds, word) || (!determined && endsWith(bareEnds, word))

import { endingOf, remembered } from "../../remember.ts"

/** German nouns that name nobody: numbers and measures, months, what is thought or done, by their last part. */
const words = (text: string): string[] => text.trim().split(/\s+/)

const measures = new Set(
  words(`tausend million millionen milliarde milliarden billion billionen euro
    dollar pfund franken cent meter metern kilometer kilometern tonne tonnen kilogramm liter grad hektar quadratmeter
    jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten januar jänner
    februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
    freitag samstag sonntag`),
)

const things =
  words(`gesetz gesetze vertrag verträge abriss abbau aufbau ausbau umbau neubau bau abschuss prozess plan pläne
    licht geld zahl zahlen wert strom wasser feuer preis preise kosten text abschnitt entwurf grund gründe fall fälle
    schritt schritte maßnahme maßnahmen interesse fauxpas wetter unfall brand einsatz anschlag anschläge tod film filme
    buch bücher spiel spiele dach straße straßen brücke gebäude schiff schiffe auto autos ziel ziele
    system systeme problem probleme frage fragen regel regeln beschluss start ende folge folgen recht`)

const abstract = /.(ung|ungen|heit|heiten|keit|keiten|tion|tionen|ismus|tät|täten)$/
/** Nouns with the endings of things that stand for people all the same. */
const people =
  /(bevölkerung|versammlung|vereinigung|vertretung|abordnung|abteilung|mannschaft|führung|leitung|verwaltung|regierung|delegation|organisation|generation|koalition|opposition|fraktion|kommission|redaktion|inspektion|direktion|institution|union|universität|fakultät|minderheit|stiftung|zeitung|besatzung|belegung|innung|siedlung|gewerkschaft)(en)?$/

const thingWords = new Set(things)
const longest = Math.max(...things.map(word => word.length))

/** Whether a lower-cased noun names a measure or a thing, and so nobody who could say or do something. */
export const isThing: (word: string) => boolean = remembered(
  word =>
    measures.has(word) ||
    (abstract.test(word) && !people.test(word)) ||
    thingWords.has(word) ||
    endingOf(word, 6, longest, ending => ending.length > 5 && thingWords.has(ending)) !== null,
)

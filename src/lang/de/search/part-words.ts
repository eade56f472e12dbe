import { WordTable } from "../../word-table.ts"
import { isNoun } from "../lexicon/noun-forms.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import stored from "./part-nouns.data.json" with { type: "json" }

const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "))

/** Made when it is first asked: who only reads pages pays nothing for the search. */
let table: WordTable | null = null
const isMoreNoun = (word: string): boolean => {
  table ??= new WordTable(stored)
  return table.has(word)
}

/** Nouns of three letters that make compounds; other short ones would be found in words by chance. */
const shortNouns = list(
  "amt arm art bad bau bus ehe eid eis erz fee gas hof kfz lkw mai not ohr ort pkw rad rat rom rot see tag tat tod ton",
  "tor typ uhr weg wut zoo zug öl öle erb süd ost eu uno usa bio gut ära akw",
)

/** Words of the lexicon that no compound means by itself: they are endings, abbreviations or parts of other words. */
const rejected = list(
  "ende enden ente enten erde erden este iren ihre ihren inne nische nischen made maden sion tion ionen eier eiern",
  "beste besten rung ungen ingen inger lose losen eres aber abers unter über oben ober hinter",
  "elle ellen esse este ester arie arien iris ster asse assen rinne rinnen eren anten",
  "renn vers verse versen enge engen keit keiten heit heiten schaft schaften isten ismus",
  "selle sellen innen nine ande ander andere acht achten beter lichen liche eile",
  "alte alten igel igeln igels barren bare baren barre einer eins isch ische ischen",
  "nisse nissen mals nomen alien samt verb verbs gele oste nein komm zivi alle beil supp massa zuge endes lungen lide",
  "weil mani king hall folg steh werd erlös wachs ballern raucher geben gebens rechens",
  "kante kanten ration rationen sekte bein beine beinen lenk einen tation tationen",
)

/** Adjectives, adverbs and names of directions that begin a compound and are worth finding. */
const modifiers = list(
  "alt außen aussen bundes euro fern fest früh ganz gegen gemein gesamt groß gross grund grün haupt hoch innen jung kern",
  "klein kurz lang landes mehr mindest mittel nah neben neu nord ober privat rein roh schnell schwer selbst sicher",
  "sofort sonder spät spitzen staats süd tief voll weiß welt west zentral international sozial digital national",
  "regional lokal nuklear atom öko agrar finanz kriminal liberal zivil militär spezial normal",
)

/** Adjectives that end a compound, without their endings. */
const adjectives = list(
  "arm feindlich fähig frei freundlich gerecht kritisch neutral pflichtig politisch rechtlich reich schwer sicher stark",
  "treu weit wirtschaftlich feindselig bereit nah intensiv effizient",
)

/**
 * Compounds that mean something else than their parts, and words that are put together of others by chance only.
 * They are parts of longer compounds as a whole.
 */
export const opaque: ReadonlySet<string> = list(
  "merkmal merkmale gegenwart tatsache rücktritt rücksicht leichnam verbraucher missbrauch mißbrauch friedhof dänemark",
  "operator support metropole erzbischof eidgenossen ökonom ökonomen notwendigkeit zeugnis ergebnis fotograf moderat",
  "bahnhof hochzeit haushalt haushalte haushalten haushalts zeitung zeitungen gegenstand gegenstände gegenteil hauptsache",
  "jahrhundert jahrzehnt wirtschaft wissenschaft gesellschaft mannschaft botschaft landschaft freundschaft standort",
  "zeitpunkt zeitraum gesicht gewissen vorstand vorstands umstand abstand aufstand widerstand zustand verstand bestand",
  "anstand rückstand wohlstand stillstand partei parteien kanzler minister ministerin ministerien",
  "verbrechen versprechen minderheit mehrheit hauptstadt grundstück frühstück augenblick selbstmord",
  "handlung handlungen behandlung wohnung meinung regierung verwaltung verwaltungen abteilung mitteilung",
  "präsident präsidentin präsidenten präsidentschaft kandidat kandidaten kandidatin demokratie republik november",
  "dezember september oktober donnerstag sonntag montag dienstag freitag samstag mittwoch sonnabend",
  "deutschland griechenland irland finnland niederlande england russland rußland holland estland lettland island",
  "schottland thailand neuseeland brandenburg hamburg magdeburg freiburg luxemburg salzburg straßburg strassburg",
)

/** Whether a word may be a noun within a compound, whole or as its last part. */
export function isPartNoun(word: string): boolean {
  if (word.length < 4) return shortNouns.has(word)
  if (rejected.has(word)) return false
  return isKnown(word) || (word.length > 6 && word.endsWith("es") && isKnown(word.slice(0, -2)))
}

const isKnown = (word: string): boolean => isNoun(word) || isMoreNoun(word) || opaque.has(word)

/** Whether a word is an infinitive long enough to be no ending: „verfahren“, „versprechen“. */
const isLongInfinitive = (word: string): boolean =>
  word.length >= 8 && (verbForms(word) & VerbForm.infinitive) !== 0

const adjectiveEndings = ["", "e", "en", "er", "es", "em"]

const isAdjective = (word: string): boolean =>
  adjectiveEndings.some(
    ending => word.endsWith(ending) && adjectives.has(word.slice(0, word.length - ending.length)),
  )

/** Whether a word may stand last in a compound. */
export const isLast = (word: string): boolean =>
  isPartNoun(word) || isLongInfinitive(word) || isAdjective(word)

/**
 * The word that stands before another in a compound, without the letters that link them; null where it is none.
 * What inflection links („renten“, „kinder“, „tages“) is left, for stemming takes it off.
 */
export function firstPart(word: string): string | null {
  if (isPartNoun(word) || modifiers.has(word)) return word
  if (word.length < 4) return null
  if (word.endsWith("s") && !word.endsWith("ss")) {
    const bare = word.slice(0, -1)
    if (isPartNoun(bare) && bare.length > 3) return bare
    if (word.endsWith("es") && isPartNoun(word.slice(0, -2))) return word.slice(0, -2)
  }
  // „Straf-“, „Schul-“, „Grenz-“ of nouns in „-e“; „Fahr-“, „Schreib-“ of verbs.
  if (!word.endsWith("i") && isPartNoun(`${word}e`)) return word
  return verbForms(`${word}en`) & VerbForm.infinitive && !rejected.has(word) ? word : null
}

import type { InterfaceLanguage } from "./language.ts"

/** The reasons for a genre, which the reading has in English, with their German sentences; `$1` is what the page says. */
const german: readonly (readonly [english: RegExp, german: string])[] = [
  [/^JSON-LD calls the page (.+)\.$/s, "JSON-LD nennt die Seite $1."],
  [/^The meta tag (.+) is true\.$/s, "Die Meta-Angabe $1 ist wahr."],
  [/^The markup gives the genre “(.+)”\.$/s, "Die Auszeichnung gibt das Genre „$1“ an."],
  [/^“(.+)” stands beside the title\.$/s, "„$1“ steht beim Titel."],
  [/^The title begins with “(.+)”\.$/s, "Der Titel beginnt mit „$1“."],
  [/^The page stands in the section “(.+)”\.$/s, "Die Seite steht im Ressort „$1“."],
  [/^The only author is the agency (.+)\.$/s, "Einziger Autor ist die Agentur $1."],
  [
    /^(\d+) words of judgement in the author's voice in (\d+) words$/,
    "$1 wertende Wörter des Autors auf $2 Wörter",
  ],
  [
    /^(\d+) words of judgement in the author's voice in (\d+) words, and (\d+) of the first person$/,
    "$1 wertende Wörter des Autors auf $2 Wörter, dazu $3 in der ersten Person",
  ],
]

/** Why a page is of its genre, in the language of the interface; as the reading has it where German has no sentence. */
export function genreReason(why: string, language: InterfaceLanguage): string {
  if (language === "en") return why
  const found = german.find(([english]) => english.test(why))
  return found ? why.replace(found[0], found[1]) : why
}

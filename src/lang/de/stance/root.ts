import { remembered } from "../../remember.ts"
import { stem } from "../search/stem.ts"

/** Stems of participles, preterites and nouns that have another vowel than their verb: „geschlossen“ is of „schließen“. */
const strong: ReadonlyMap<string, string> = new Map(
  `schloss:schliess schluss:schliess schlug:schlag schlaeg:schlag zog:zieh nomm:nehm nahm:nehm nimm:nehm gab:geb gib:geb trat:tret
   tret:tret tritt:tret hob:heb blieb:bleib schrieb:schreib worf:werf warf:werf wirf:werf wurf:werf broch:brech brach:brech brich:brech
   bruch:brech begonn:beginn begann:beginn ging:geh kam:komm kunft:komm stand:steh hielt:halt haelt:halt liess:lass laess:lass
   fiel:fall faell:fall trug:trag traeg:trag stieg:steig sunk:sink sank:sink schnitt:schneid griff:greif bot:biet schied:scheid
   strich:streich fund:find fand:find troff:treff traf:treff triff:treff sproch:sprech sprach:sprech sprich:sprech lor:lier
   fror:frier wies:weis lud:lad laed:lad fuhr:fahr faehr:fahr rief:ruf wuchs:wachs waechs:wachs bund:bind band:bind zwang:zwing
   zwung:zwing schob:schieb wich:weich bracht:bring dacht:denk nannt:nenn kannt:kenn sandt:send wandt:wend tat:tun lieh:leih
   wog:wieg gewonn:gewinn gewann:gewinn verlust:verlier`
    .split(/\s+/)
    .map(pair => pair.split(":") as [string, string]),
)
/** The same for nouns that mean something else without what stands before them: „Zug“, but „Abzug“. */
const nouns: ReadonlyMap<string, string> = new Map([
  ["zug", "zieh"],
  ["gang", "geh"],
  ["gab", "geb"],
])
const prefix =
  /^(ab|an|auf|aus|be|bei|dar|durch|ein|ent|er|fest|fort|frei|her|hin|los|mit|nach|nieder|still|stil|teil|um|unter|ver|vor|weg|weiter|wieder|zer|zu|zuruck|zusamm|ub|uber)?$/
const between =
  /^(ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|still|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen|über)(?:ge|zu)(?=\p{L}{3})/u
const foreign =
  /(?<=\p{L}{3})(?:isier|ifizier|ier)(?:en|e|t|te|ten|tes|ter|tem|ung|ungs|ungen|end|ende|enden|er)$/u
const endings = /(?<=.{4})(?:ung|ungs|end|(?<!tr)et|t|er|erin|el|bar|lich|ig|isch|nis|schaft|heit|keit)$/
const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

/**
 * What a word has in common with those made of it: the stem without the endings that make nouns of verbs and verbs of
 * nouns, without „ge“ and „zu“ inside, and with one vowel for the forms of strong verbs. Two words that have nothing to do
 * with each other may meet; it is for comparing two texts on one matter, not for an index.
 */
export const root: (word: string) => string = remembered(word => {
  const whole = word.replace(between, "$1")
  const borrowed = whole.replace(foreign, "")
  if (borrowed !== whole) return ascii(borrowed.replace(/^ge(?=\p{L}{4})/u, ""))
  const bare = ascii(stem(whole)).replace(/^ruck(?=tritt|trat|zieh|zug|nahm|nehm|kehr|gab|geb)/, "zuruck")
  const short = bare
    .replace(endings, "")
    .replace(endings, "")
    .replace(/^ge(?=[^aeiou]{1,4}[aeiou].{1,})/, "")
  return ofStrong(bare) ?? ofStrong(short) ?? short
})

/** The root of a strong verb's form, with what stands before it; null for any other. */
function ofStrong(bare: string): string | null {
  for (let cut = 0; cut <= Math.min(8, bare.length - 3); cut++) {
    if (!prefix.test(bare.slice(0, cut))) continue
    const rest = bare.slice(cut)
    const base = strong.get(rest) ?? (cut > 0 ? nouns.get(rest) : undefined)
    if (base !== undefined) return bare.slice(0, cut) + base
  }
  return null
}

const ascii = (word: string): string => word.replace(/[äöüß]/g, letter => plain[letter]!)

import { remembered } from "../../remember.ts"
import { stem } from "../search/stem.ts"

/** Stems of participles and preterites that have another vowel than their verb: „geschlossen“ is of „schließen“. */
const strong: ReadonlyMap<string, string> = new Map(
  `schloss:schliess schlug:schlag schlaeg:schlag zog:zieh nomm:nehm nahm:nehm nimm:nehm gab:geb gib:geb trat:tret tritt:tret hob:heb
   blieb:bleib schrieb:schreib worf:werf warf:werf wirf:werf broch:brech brach:brech brich:brech begonn:beginn begann:beginn
   gang:geh ging:geh kam:komm stand:steh hielt:halt haelt:halt liess:lass laess:lass fiel:fall faell:fall trug:trag traeg:trag
   stieg:steig sunk:sink sank:sink schnitt:schneid griff:greif bot:biet schied:scheid strich:streich fund:find fand:find
   troff:treff traf:treff triff:treff sproch:sprech sprach:sprech sprich:sprech lor:lier fror:frier wies:weis lud:lad laed:lad
   fuhr:fahr faehr:fahr rief:ruf wuchs:wachs waechs:wachs bund:bind band:bind zwang:zwing zwung:zwing schob:schieb wich:weich
   bracht:bring bring:bring dacht:denk nannt:nenn kannt:kenn sandt:send wandt:wend getan:tun tat:tun lieh:leih bezog:bezieh
   verbot:verbiet wog:wieg gewonn:gewinn gewann:gewinn unterschrieb:unterschreib`
    .split(/\s+/)
    .map(pair => pair.split(":") as [string, string]),
)
const particles =
  /^(ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|still|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen|über)(?=ge\p{L}{3}|zu\p{L}{3})(?:ge|zu)/u
const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

/**
 * What a word has in common with those made of it: the stem without the endings that make nouns of verbs and verbs of
 * nouns, without „ge“ and „zu“ inside, and with one vowel for the forms of strong verbs. Two words that have nothing to do
 * with each other may meet; it is for comparing two texts on one matter, not for an index.
 */
export const root: (word: string) => string = remembered(word => {
  const bare = stem(word.replace(particles, "$1")).replace(/[äöüß]/g, letter => plain[letter]!)
  const verb = bare
    .replace(/(ier)?(ung|ungs|ungen)$/, "$1")
    .replace(/(?<=.{3})(ier|iert|ierung|isier|isiert)$/, "")
    .replace(/(?<=.{4})(end|et|t|er|erin|erinn|el|bar|lich|ig|isch|nis|schaft|heit|keit)$/, "")
    .replace(/^ge(?=[^aeiou]{1,3}[aeiou].{1,})/, "")
    .replace(/(?<=.{4})n$/, "")
  for (let cut = 0; cut <= Math.min(6, verb.length - 3); cut++) {
    const base = strong.get(verb.slice(cut))
    if (base !== undefined) return verb.slice(0, cut) + base
  }
  return verb
})

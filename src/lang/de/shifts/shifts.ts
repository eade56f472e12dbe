import { remembered } from "../../remember.ts"
import type { NounPhrase, ShiftCue, TokenRange } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { clauseSubject } from "../grammar/subject.ts"
import { isAble } from "../intents/able.ts"
import { trimmed } from "../reports/complement.ts"
import { holderOf } from "../reports/noun-clause.ts"

const turns =
  /(kehrtwende|kehrtwendung|kurswechsel|kurskorrektur|sinneswandel|meinungswandel|meinungsumschwung|rückzieher|schwenk|positionswechsel|politikwechsel|wortbruch|umfaller|abkehr)(s|es|n|en|e)?$/

const positions =
  /(meinung|haltung|position|kurs|ansicht|standpunkt|linie|politik|zusage|versprechen|ankündigung|drohung|forderung|aussage|äußerung|plan|pläne|vorwurf|vorwürfe|beschluss|entscheidung|anschuldigung|anschuldigungen)(en|n|s|e)?$/

const earlier =
  /^(frühere[nrms]?|bisherige[nrms]?|ursprüngliche[nrms]?|vorherige[nrms]?|eigene[nrms]?|seine[nrms]?|ihre[nrms]?|jüngste[nrms]?|anderslautende[nrms]?)$/

/**
 * Where a sentence says that somebody changed position: „eine Kehrtwende“, „rückte von … ab“, „ruderte zurück“,
 * „nahm die Drohung zurück“, „brach sein Versprechen“, „entgegen früherer Zusagen“.
 */
export function shiftsOf(sentence: Sentence): ShiftCue[] {
  if (!mayShift(sentence)) return []
  return [...byNoun(sentence), ...byVerb(sentence), ...byContrast(sentence)]
}

/** Words without which no sentence says so, beside the nouns. */
const signs: ReadonlySet<string> = new Set(
  `zurück ein ab entgegen anders zurückgerudert zurückrudern zurückzurudern zurückruderte zurückrudert eingelenkt einlenken
   einzulenken einlenkte einlenkt abgerückt abrücken abzurücken abrückte abrückt eingeknickt einknicken einzuknicken einknickte
   zurückgenommen zurücknehmen zurückzunehmen zurücknahm zurückgezogen zurückzog geändert änderte änderten revidiert revidierte
   revidierten relativiert relativierte relativierten gebrochen brach widerrufen widerrief widerriefen aufgegeben überdacht`.split(
    /\s+/,
  ),
)

const isTurn = remembered(lower => turns.test(lower))

/** Whether one word at least can say it: most sentences are done with one look at each word. */
function mayShift({ words, unit }: Sentence): boolean {
  for (let i = unit.first; i < unit.last; i++)
    if (signs.has(words.lower[i]!) || (words.word[i] !== words.lower[i] && isTurn(words.lower[i]!)))
      return true
  return false
}

const denied = ({ words }: Sentence, { first }: NounPhrase): boolean =>
  /^kein/.test(words.lower[first]!) || words.lower[first - 1] === "nicht"

function byNoun(sentence: Sentence): ShiftCue[] {
  const { phrases, words } = sentence
  const found: ShiftCue[] = []
  for (const phrase of phrases) {
    const head = words.lower[phrase.head]!
    if (!turns.test(head) || denied(sentence, phrase)) continue
    // „Abkehr“ and „Schwenk“ say it only with what is left.
    if (
      /(abkehr|schwenk)/.test(head) &&
      words.lower[phrase.last] !== "von" &&
      words.lower[phrase.last] !== "vom"
    )
      continue
    const attribute = phrases.find(
      p => p.preposition === phrase.last && /^(in|im|bei|von|vom|zu|beim)$/.test(words.lower[p.preposition]!),
    )
    const holder = holderOf(sentence, phrase) ?? (attribute ? holderOf(sentence, attribute) : null)
    found.push({
      words: [phrase.first, attribute ? attribute.last : phrase.last],
      actor: holder ?? doer(sentence, phrase),
    })
  }
  return found
}

/** „X vollzog eine Kehrtwende“: the subject of the clause in which the noun is no subject itself. */
function doer(sentence: Sentence, phrase: NounPhrase): NounPhrase | null {
  const { clauses, words } = sentence
  const index = clauses.findIndex(c => c.first <= phrase.first && phrase.last <= c.last)
  if (index < 0 || clauses[index]!.finite < 0 || phrase.preposition >= 0) return null
  const verbs = words.lower.slice(clauses[index]!.first, clauses[index]!.last)
  if (
    !verbs.some(word =>
      /^(vollzog|vollzieht|vollzogen|machte|macht|gemacht|legte|hinlegte|hingelegt)$/.test(word),
    )
  )
    return null
  const [subject] = clauseSubject(sentence, index)
  return subject && subject.first !== phrase.first && isAble(sentence, subject) ? subject : null
}

/** Verbs of giving way, by finite form and particle or by their participle and infinitive. */
const givingWay: readonly (readonly [finite: RegExp, particle: string, joined: RegExp])[] = [
  [
    /^(rudert|ruderte|rudern|ruderten)$/,
    "zurück",
    /^(zurückgerudert|zurückrudern|zurückzurudern|zurückruderte|zurückrudert)$/,
  ],
  [/^(lenkt|lenkte|lenken|lenkten)$/, "ein", /^(eingelenkt|einlenken|einzulenken|einlenkte|einlenkt)$/],
  [/^(rückt|rückte|rücken|rückten)$/, "ab", /^(abgerückt|abrücken|abzurücken|abrückte|abrückt)$/],
  [/^(knickt|knickte|knicken|knickten)$/, "ein", /^(eingeknickt|einknicken|einzuknicken|einknickte)$/],
]

function byVerb(sentence: Sentence): ShiftCue[] {
  const { clauses, words } = sentence
  const found: ShiftCue[] = []
  clauses.forEach(({ finite, first, last, kind }, index) => {
    if (finite < 0 && kind !== "infinitive") return
    const own = words.lower.slice(first, last)
    if (own.some(word => /^(nicht|nie|niemals|kein|keine|keinen)$/.test(word))) return
    const gives = givingWay.some(([form, particle, joined]) => {
      const apart = finite >= 0 && form.test(words.lower[finite]!) && own.at(-1) === particle
      const together = own.some(word => joined.test(word))
      // „rückte von der Forderung ab“: only with what is left.
      return (apart || together) && (particle !== "ab" || own.some(word => /^(von|vom|davon)$/.test(word)))
    })
    if (!gives && !takesBack(sentence, index, own)) return
    const range = trimmed(sentence, first, last)
    if (!range) return
    const [subject] = finite >= 0 ? clauseSubject(sentence, index) : []
    found.push({ words: range, actor: subject && isAble(sentence, subject) ? subject : null })
  })
  return found
}

/** „nahm seine Drohung zurück“, „änderte seine Haltung“, „brach sein Versprechen“, „relativierte seine Aussage“. */
function takesBack({ words, phrases, clauses }: Sentence, index: number, own: readonly string[]): boolean {
  const { first, last } = clauses[index]!
  const stance = phrases.some(
    p => p.first >= first && p.last <= last && p.preposition < 0 && positions.test(words.lower[p.head]!),
  )
  if (!stance) return false
  const back = own.some(word =>
    /^(zurückgenommen|zurücknehmen|zurückzunehmen|zurücknahm|zurückgezogen|zurückzog)$/.test(word),
  )
  const apart =
    own.at(-1) === "zurück" && own.some(word => /^(nimmt|nahm|nehmen|nahmen|zieht|zog|zogen)$/.test(word))
  const changed = own.some(word =>
    /^(geändert|änderte|änderten|revidiert|revidierte|revidierten|relativiert|relativierte|relativierten|gebrochen|brach|widerrufen|widerrief|widerriefen|aufgegeben|überdacht)$/.test(
      word,
    ),
  )
  // „brach“ and „gebrochen“ are of promises.
  const broken = own.some(word => /^(brach|gebrochen)$/.test(word))
  return (
    back ||
    apart ||
    (changed && (!broken || own.some(word => /(versprechen|wort|zusage|zusagen)$/.test(word))))
  )
}

/** „entgegen früherer Zusagen“, „anders als angekündigt“, „anders als noch im Mai versprochen“. */
function byContrast(sentence: Sentence): ShiftCue[] {
  const { words, clauses, phrases } = sentence
  const { lower } = words
  const found: ShiftCue[] = []
  for (let index = 0; index < clauses.length; index++) {
    const { first, last, finite } = clauses[index]!
    for (let i = first; i < last; i++) {
      const range = contrastAt(lower, phrases, i, last)
      if (!range) continue
      const [subject] = finite >= 0 ? clauseSubject(sentence, index) : []
      found.push({ words: range, actor: subject && isAble(sentence, subject) ? subject : null })
      i = range[1]
    }
  }
  return found
}

function contrastAt(
  lower: readonly string[],
  phrases: readonly NounPhrase[],
  i: number,
  last: number,
): TokenRange | null {
  if (lower[i] === "entgegen") {
    const phrase = phrases.find(p => p.first === i + 1)
    const before = phrase && lower.slice(phrase.first, phrase.head).some(word => earlier.test(word))
    return phrase && before && positions.test(lower[phrase.head]!) ? [i, phrase.last] : null
  }
  if (lower[i] !== "anders" || lower[i + 1] !== "als") return null
  for (let j = i + 2; j < last && j < i + 9; j++)
    if (/^(angekündigt|versprochen|zugesagt|zugesichert|geplant|behauptet)$/.test(lower[j]!))
      return [i, j + 1]
  return null
}

import { markedByHand } from "../ledger/finds/marked.ts"
import type { InterfaceLanguage } from "./language.ts"

/** Why a rule took words, in the language of the interface: `why` is the English sentence that the reading has. */
export function ruleReason(rule: string, why: string, language: InterfaceLanguage): string {
  if (language === "en") return why
  if (rule === markedByHand) return "Von Hand ausgewählt."
  return germanRules[rule.slice(rule.indexOf(".") + 1)] ?? why
}

/** The German sentences of the rules, by rule without its language. */
export const germanRules: Readonly<Record<string, string>> = {
  "direct.frame-after": "Worte in Anführungszeichen, dahinter ein Redeausdruck mit seinem Subjekt.",
  "direct.frame-before": "Worte in Anführungszeichen, auf die ein Redeausdruck hinführt.",
  "direct.in-clause": "Worte in Anführungszeichen in einem Satz, der sagt, dass jemand sie gebraucht hat.",
  "direct.in-indirect": "Worte in Anführungszeichen in berichteter Rede: dieser Teil ist wörtlich.",
  "direct.colon":
    "Worte in Anführungszeichen hinter einem Doppelpunkt, eingeleitet von jemandem ohne Redeausdruck.",
  "direct.said-after": "Worte in Anführungszeichen, die der Satz dahinter zuschreibt.",
  "direct.continued": "Ein eigenes Zitat, das ein zugeschriebenes unmittelbar fortsetzt.",
  "direct.in-report": "Worte in Anführungszeichen in dem, was ein Satz von jemandem berichtet.",
  "direct.in-free-indirect": "Worte in Anführungszeichen in einem Satz, der fortsetzt, was jemand sagte.",
  "indirect.that-clause": "Ein dass-Satz, der von einem Redeausdruck abhängt.",
  "indirect.question": "Eine indirekte Frage, die von einem Redeausdruck abhängt.",
  "indirect.infinitive": "Ein Infinitivsatz, der von einem Redeausdruck abhängt.",
  "indirect.verb-second": "Ein Satz im Konjunktiv, der von einem Redeausdruck abhängt.",
  "indirect.colon": "Ein Satz hinter einem Doppelpunkt, auf den ein Redeausdruck hinführt.",
  "indirect.frame-behind": "Ein Satz, in den ein Redeausdruck eingeschoben oder an den er angehängt ist.",
  "indirect.so": "Ein Satz mit seiner Quelle: so X.",
  "indirect.as-clause": "Ein Satz mit seiner Quelle in einem Vergleichssatz: wie X sagte.",
  "indirect.source": "Ein Satz, in dem seine Quelle als Umstand steht: laut X.",
  "indirect.noun-clause": "Ein Satz, der von einem Nomen oder Adjektiv des Sagens abhängt.",
  "indirect.said-after": "Ein Satz, den der nächste zuschreibt: das sagte X.",
  "free-indirect.goes-on": "Ein Satz im Konjunktiv, der fortsetzt, was jemand zuvor sagte.",
  "free-indirect.hearsay": "Ein Satz mit einem Verb, das weitergibt, was andere sagen.",
  "reported.told": "Ein Satz, in dem der Autor in eigenen Worten erzählt, was jemand sagte.",
  "commitment.object-clause": "Ein Satz, der von einem Verb abhängt, das eine Zusage oder Absage nennt.",
  "commitment.object": "Das Objekt eines Verbs, das eine Zusage oder Absage nennt.",
  "commitment.planned": "Was geplant, erwartet oder ausgeschlossen heißt.",
  "commitment.noun": "Eine Wortgruppe mit einem Nomen, das eine Zusage oder Drohung nennt.",
  "commitment.limit":
    "Was jemand bis zu einer Zeit tun soll, die ein anderer setzt: Ultimatum, Frist, Zeit bis zu einem Tag.",
  "commitment.noun-clause": "Ein Satz, der von einem Nomen abhängt, das eine Zusage oder Drohung nennt.",
  "commitment.scheduled": "Was im Präsens an einem Tag stattfindet, der noch kommt.",
  "commitment.intend": "Was jemand tun will, nach einem Verb des Wollens.",
  "commitment.future": "Was nach jemandes Worten sein wird oder bevorsteht.",
  "commitment.shall": "Was sein soll, nach einem Verb, das einen Plan nennt oder etwas verlangt.",
  "commitment.must": "Was jemand notwendig nennt, in berichteten oder zitierten Worten.",
  "commitment.may": "Was jemand möglich oder wahrscheinlich nennt, in berichteten oder zitierten Worten.",
}

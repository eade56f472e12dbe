import {
  type Agreement,
  agreement,
  anyAgreement,
  feminine,
  masculine,
  neuter,
  plural,
} from "../../agreement.ts"
import { givenName } from "../../given-names.ts"
import { remembered } from "../../remember.ts"
import type { PhraseKind } from "../../syntax.ts"
import { nounForms } from "../lexicon/noun-forms.ts"
import { isInforming } from "../words/informing.ts"
import { isGroup, isOrganisation } from "../words/organisations.ts"
import { roleEnding, titles } from "../words/roles.ts"

const acronym = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}(?:-\p{Lu}+)?s?$/u

/** Nouns of which the end does not tell the gender, as far as news address them. */
const feminineNouns = new Set(
  "presse welt zeit post bild polizei partei bank agentur zeitung kirche stadt bahn börse nato eu spd cdu csu fdp afd uno woche stadt".split(
    " ",
  ),
)

/** What kind of thing a single German noun stands for, by its last part. */
export const nounKind: (word: string) => PhraseKind = remembered(word => {
  const lower = word.toLowerCase()
  if (titles.has(lower)) return "person"
  if (isInforming(lower)) return "saying"
  const role = roleEnding(lower)
  if (role && !isOrganisation(lower)) return /innen$/.test(lower) ? "group" : "role"
  if (isGroup(lower)) return "group"
  if (isOrganisation(lower)) return "organisation"
  if (acronym.test(word)) return "organisation"
  if (givenName(lower)) return "person"
  return "common"
})

/** Which cases, genders and numbers a German noun allows, by the lexicon, else by its ending; all where nothing tells. */
export const nounAgreement: (lower: string) => Agreement = remembered(lower => {
  if (feminineNouns.has(lower)) return feminine
  if (/innen$/.test(lower)) return plural
  const known = nounForms(lower)
  if (known !== 0) return known
  if (/(ung|heit|keit|schaft|tät|ion|enz|anz|ik|ei|ur|partei|behörde)$/.test(lower)) return feminine
  if (/(ungen|heiten|keiten|schaften|täten|ionen|eien|uren|behörden)$/.test(lower)) return plural
  if (/in$/.test(lower) && roleEnding(lower)?.feminine) return feminine
  if (/ismus$/.test(lower)) return masculine
  if (/(chen|lein|ment|tum|ium)$/.test(lower)) return neuter | agreement("nom.p", "acc.p", "gen.p")
  if (/(ler|ner|ker|ger|der|her|ter|cher|er)$/.test(lower) && roleEnding(lower))
    return agreement("nom.m", "acc.m", "dat.m", "nom.p", "acc.p", "gen.p")
  if (/(präsidenten|kandidaten|experten|juristen|journalisten|diplomaten|zeugen)$/.test(lower))
    return agreement("acc.m", "dat.m", "gen.m") | plural
  return anyAgreement
})

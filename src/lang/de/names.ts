import { genderOfName } from "../given-names.ts"
import type { NameWords } from "../name-words.ts"
import { nominativePhrase } from "./grammar/nominative.ts"
import { nounKind } from "./grammar/nouns.ts"
import { isNoun } from "./lexicon/noun-forms.ts"
import { roleEnding } from "./words/roles.ts"
import { isState, stateOfOffice } from "./words/states.ts"
import { isThing } from "./words/things.ts"

/** Offices that one person at a time holds; professions, parties and ages are shared by many. */
const office =
  /(minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|chef|chefin|sprecher|sprecherin|meister|meisterin|sekretär|sekretärin|vorsitzende|premier|könig|königin|papst|direktor|direktorin|leiter|leiterin|beauftragte|gouverneur|gouverneurin|senator|senatorin|botschafter|botschafterin|kommissar|kommissarin|machthaber|oberhaupt|landrat|landrätin|richter|richterin|anwalt|anwältin|intendant|intendantin|rektor|rektorin|bischof|bischöfin|kommandeur|general)$/

const leader =
  /(präsident|präsidentin|staatschef|staatschefin|regierungschef|regierungschefin|kremlchef|machthaber|premier|premierminister|premierministerin|kanzler|kanzlerin|staatsoberhaupt|diktator)$/

const sayer =
  /^(.{2,}?)(?:s)?-?(?:angaben|informationen|berichten?|kreisen?|aussagen|schätzungen|prognosen)$/iu

const oblique = /(?<=.{3})(en|n|s|es|m|r)$/

/** An inflected office in its nominative, where taking an ending off leaves an office: „Präsidenten“, „Ministers“. */
function nominative(word: string): string {
  const lower = word.toLowerCase()
  if (/(innen)$/.test(lower)) return word
  const role = roleEnding(lower)
  if (!role || role.feminine) return word
  for (const ending of ["en", "s", "n"]) {
    const bare = lower.slice(0, -ending.length)
    const known = lower.endsWith(ending) ? roleEnding(bare) : null
    if (known && /(ent|ant|ist|at|oge|ekt|eut|er|chef|or|är|ar|al|rat|anwalt|te|de)$/.test(bare))
      return word.slice(0, -ending.length)
  }
  return word
}

/** „seines Hauses“: whose house it is speaks, not the house. */
const isOwnHouse = (determiner: string, head: string): boolean =>
  /^haus(es|e)?$/.test(head) && /^(sein|ihr|unser|mein)/.test(determiner)

/** The German words around names. */
export const names: NameWords = {
  determiners: new Set(
    "der die das den dem des ein eine einen einem einer eines sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dieser diese dieses diesem diesen mehrere einige viele beide alle".split(
      " ",
    ),
  ),
  definite: new Set(["der", "die", "das", "den", "dem", "des"]),
  indefinite: new Set(["ein", "eine", "einen", "einem", "einer", "eines"]),
  personalPronouns: new Set(["er", "sie", "dieser", "diese"]),
  roleName: text => {
    const words = text.split(" ")
    return [...words.slice(0, -1), nominative(words.at(-1)!)].join(" ")
  },
  nominative: nominativePhrase,
  listed: names => [names.slice(0, -1).join(", "), names.at(-1)!].join(" und "),
  roleHead: lower => nominative(lower).replace(oblique, m => (m === "r" || m === "m" ? "" : m)),
  // „Ministerin“ tells a woman; „Minister“ no man for certain, since the masculine is used for both.
  genderOf: (name, heads) =>
    genderOfName(name) ??
    (heads.some(head => roleEnding(head)?.feminine) ? "f" : heads.length > 0 ? "m" : null),
  isOffice: head => office.test(head),
  isLeader: head => leader.test(head),
  stateOfOffice,
  isState: name => isState(name.toLowerCase()),
  sayerIn: word => {
    const [, owner] = sayer.exec(word) ?? []
    return owner ? owner.replace(/-$/, "") : null
  },
  isThing: ([first], head) => /^kein(e[nrms]?)?$/.test(first!) || isThing(head) || isOwnHouse(first!, head),
  looksLikeName: (word, lower) =>
    /^\p{Lu}\p{L}+$/u.test(word) &&
    nounKind(word) === "common" &&
    !isNoun(lower) &&
    !/.(ungen|heit|keit|schaft|ionen|ismus|chen)(s|en)?$/.test(lower),
}

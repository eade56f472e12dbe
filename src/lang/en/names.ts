import { genderOfName } from "../given-names.ts"
import type { NameWords } from "../name-words.ts"
import { closedClass } from "./words/closed-class.ts"
import { groups, organisations, roles } from "./words/people.ts"

/** The English words around names. */
export const names: NameWords = {
  determiners: new Set(
    "the a an this that these those my your his her its our their each every some any no all both several many few another such".split(
      " ",
    ),
  ),
  definite: new Set(["the"]),
  indefinite: new Set(["a", "an"]),
  personalPronouns: new Set(["he", "she", "they"]),
  roleName: text => text,
  nominative: words => words.join(" "),
  listed: names => [names.slice(0, -1).join(", "), names.at(-1)!].join(" and "),
  roleHead: lower => lower.replace(/['’]s$/, ""),
  genderOf: name => genderOfName(name),
  isOffice: () => true,
  isLeader: () => false,
  stateOfOffice: () => null,
  isState: () => false,
  sayerIn: () => null,
  isThing: () => false,
  looksLikeName: (word, lower) =>
    /^\p{Lu}\p{L}+/u.test(word) &&
    !closedClass.has(lower) &&
    !roles.has(lower) &&
    !organisations.has(lower) &&
    !groups.has(lower),
}

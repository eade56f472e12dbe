import type { PledgeKind } from "../../intents.ts"
import type { NounPhrase, TokenRange } from "../../syntax.ts"
import { phrasesIn, type Sentence } from "../grammar/sentence.ts"
import { holderOf } from "../reports/noun-clause.ts"

const asked =
  /(willen|wunsch|wünschen|vorschlag|vorschlägen|forderung|forderungen|ansicht|meinung|empfehlung|empfehlungen)$/
const planned =
  /(plan|plänen|planung|planungen|entwurf|beschluss|beschlüssen|konzept|programm|vorhaben|abkommen|vereinbarung|vorstellung|vorstellungen|ankündigung)$/

/** „nach dem Willen der Regierung“, „laut Gesetzentwurf der Koalition“: whose plan or wish a clause tells, and what that makes it. */
export function planOf(
  sentence: Sentence,
  parts: readonly TokenRange[],
): { readonly holder: NounPhrase; readonly kind: PledgeKind } | null {
  const { words } = sentence
  for (const phrase of phrasesIn(sentence, parts)) {
    if (phrase.preposition < 0 || !/^(nach|laut|gemäß|zufolge)$/.test(words.lower[phrase.preposition]!))
      continue
    const head = words.lower[phrase.head]!
    const wish = asked.test(head)
    if (!wish && !planned.test(head)) continue
    const holder = holderOf(sentence, phrase)
    if (holder) return { holder, kind: wish ? "demand" : "announcement" }
  }
  return null
}

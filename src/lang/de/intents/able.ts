import { type Agreement, neuter } from "../../agreement.ts"
import type { NounPhrase } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import { isNoun } from "../lexicon/noun-forms.ts"

const substantive =
  /^(beteiligten?r?|betroffenen?r?|abgeordneten?r?|angehörigen?r?|verbündeten?r?|beschäftigten?r?|angestellten?r?|vorgesetzten?r?|verantwortlichen?r?|studierenden?|demonstrierenden?|streikenden?|anwesenden?|gläubigen?|reisenden?|jugendlichen?|vorsitzenden?r?|delegierten?r?|gelehrten?r?)$/
const doer =
  /(.{3}er|.{2}erin|erinnen|ist|isten|istin|ent|enten|ant|anten|eur|eure|meister|schaft|partei|land|staat|staaten|firma|konzern|bank|leute|eltern|studio)n?s?$/

/** „das Feuer“: a neuter noun with an ending of doers is a thing. */
const isThing = (agreement: Agreement): boolean => agreement !== 0 && (agreement & ~neuter) === 0

/** Whether a phrase names somebody who acts of himself: a person, a body, a name, or a noun with an ending of doers. */
export const isAble = ({ words }: Sentence, { kind, head, first, last, agreement }: NounPhrase): boolean =>
  kind === "pronoun"
    ? !/^(es|das|dies|dieses|was|alles)$/.test(words.lower[first]!)
    : kind === "saying"
      ? false
      : kind !== "common" ||
        (last - first === 1 && !isNoun(words.lower[head]!)) ||
        (doer.test(words.lower[head]!) && !isThing(agreement)) ||
        substantive.test(words.lower[head]!)

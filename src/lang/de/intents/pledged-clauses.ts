import type { Report, TokenRange } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"
import type { FoundVerb } from "../grammar/verbs.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { type Complement, complementAt, extentOf, isQuotation } from "../reports/complement.ts"
import { isNegated } from "./clause-words.ts"
import { contentRanges } from "./contents.ts"

const correlated = /^(bestehen|rufen|werben|einsetzen|aussprechen|drängen|dringen)$/

/** The contents that stand in clauses: behind the verb, or before it where its own clause is put in. */
export function clauseContents(
  sentence: Sentence,
  found: FoundVerb,
  reports: readonly Report[],
  taken: Set<number>,
): { range: TokenRange; index: number; negated: boolean }[] {
  const { clauses } = sentence
  const own = clauses[found.clause]!
  const complement = complementBehind(sentence, found)
  let from = -1
  let to = -1
  if (complement) {
    from = complement.index
    to = extentOf(sentence, complement)
  } else {
    const report = reports.find(
      r => r.cue.clause[0] === own.first && /^(frame-behind|as-clause)$/.test(r.what),
    )
    if (!report) return []
    from = clauses.findIndex(c => c.first >= report.words[0]![0] - 1)
    to = clauses.findIndex(c => c.first >= own.first)
    const last = report.words.at(-1)!
    if (last[0] >= own.last) to = clauses.length
  }
  const contents: { range: TokenRange; index: number; negated: boolean }[] = []
  const inner = saidInside(reports, own.first)
  for (let i = from; i < to; i++) {
    const clause = clauses[i]!
    if (i === found.clause || isQuotation(sentence.quoted, clause)) continue
    if (i > from && inner.has(clause.first)) continue
    const joined = /^(und|oder|sondern|sowie)$/.test(sentence.words.lower[clause.first]!)
    const head =
      i === from ||
      (complement?.kind === "infinitive"
        ? joined && clause.kind === "infinitive" && clause.opener < 0
        : clause.kind === "main" || /^(dass|daß)$/.test(sentence.words.lower[clause.opener] ?? ""))
    if (!head || clause.continues >= from) continue
    // „kündigte an, falls …, werde er …“: what opens the complement may be a condition of it.
    if (clause.kind === "subordinate" && !/^(dass|daß|ob|wie)$/.test(sentence.words.lower[clause.opener]!))
      continue
    if (isOver(sentence, i)) continue
    taken.add(i)
    for (const range of contentRanges(sentence, i))
      contents.push({ range, index: i, negated: isNegated(sentence, [range]) })
  }
  return contents
}

/** Where the words of others begin: „fordert, dass X verspricht, dass …“ holds a clause that is the content of another verb. */
const saidInside = (reports: readonly Report[], own: number): ReadonlySet<number> =>
  new Set(reports.filter(({ cue }) => cue.clause[0] > own).map(({ words }) => words[0]![0]))

/** Whether a clause tells of what is over: „getötet worden sein“, „habe gelogen“, „waren“. */
function isOver({ clauses, words }: Sentence, index: number): boolean {
  const { finite, first, last, kind } = clauses[index]!
  const { lower } = words
  if (finite < 0)
    return (
      kind === "infinitive" &&
      /^(haben|sein)$/.test(lower[last - 1]!) &&
      lower[last - 2] === "zu" &&
      (verbForms(lower[last - 3] ?? "") & VerbForm.participle) !== 0
    )
  const bits = verbForms(lower[finite]!)
  if (/^(war|waren|hatte|hatten|wurde|wurden)$/.test(lower[finite]!)) return true
  for (let i = first; i < last; i++) if (lower[i] === "worden") return true
  const carried = /^(hat|haben|habe|hätte|hätten|ist|sind|sei|seien)$/.test(lower[finite]!)
  if (!carried)
    return (bits & VerbForm.preterite) !== 0 && (bits & (VerbForm.present | VerbForm.subjunctive2)) === 0
  const at = kind === "main" ? last - 1 : finite - 1
  // „zu sehen ist“ is still to come.
  return at !== finite && lower[at - 1] !== "zu" && (verbForms(lower[at]!) & VerbForm.participle) !== 0
}

/** The clause that a verb has for its content, near behind its own. */
function complementBehind(sentence: Sentence, found: FoundVerb): Complement | null {
  const { clauses, words, quoted } = sentence
  for (let i = found.clause + 1; i < clauses.length && i <= found.clause + 4; i++) {
    const clause = clauses[i]!
    const mark = words.word[clause.first - 1]!
    if (mark === ";" || mark === "." || isQuotation(quoted, clause)) return null
    const kind = complementAt(sentence, i)
    const subjunctive =
      clause.mood === "subjunctive" || clauses.some(c => c.continues === i && c.mood === "subjunctive")
    if (correlated.test(found.verb.lemma) && !points(sentence, found.clause)) return null
    const takes =
      kind === "infinitive" ||
      kind === "that" ||
      (kind === "verb-second" && (subjunctive || clause.kind === "subordinate"))
    if (kind && takes) return { index: i, kind }
    if (clause.kind !== "relative" && clause.kind !== "fragment") return null
  }
  return null
}

/** „darauf“, „dafür“: what points forward to the clause that says the content. */
const points = ({ words, clauses }: Sentence, index: number): boolean => {
  const { first, last } = clauses[index]!
  return words.lower.slice(first, last).some(word => /^(darauf|daran|dafür|dagegen|dazu|darum)$/.test(word))
}

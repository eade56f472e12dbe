import type { Statement } from "../model/reading.ts"

/** Every rule that finds statements: its id is `language.form.what`; the sentence says to a person why it took the words. */
export const rules: Readonly<Record<Statement["form"], Readonly<Record<string, string>>>> = {
  direct: {
    "frame-after": "Words in quotation marks, followed by an expression of saying with its subject.",
    "frame-before": "Words in quotation marks that an expression of saying leads up to.",
    "in-clause": "Words in quotation marks inside a clause that says somebody used them.",
    "in-indirect": "Words in quotation marks inside reported speech: that part is quoted to the letter.",
    colon: "Words in quotation marks behind a colon, led up to by somebody without an expression of saying.",
    "said-after": "Words in quotation marks, attributed by the sentence behind them.",
    continued: "A quotation of its own that goes on directly behind an attributed one.",
    "in-report": "Words in quotation marks inside what a sentence reports somebody to have said.",
    "in-free-indirect": "Words in quotation marks in a sentence that goes on with what somebody said.",
  },
  indirect: {
    "that-clause": "A that-clause that depends on an expression of saying.",
    question: "An indirect question that depends on an expression of saying.",
    infinitive: "An infinitive clause that depends on an expression of saying.",
    "verb-second": "A clause in the reporting mood that depends on an expression of saying.",
    colon: "A sentence behind a colon that an expression of saying leads up to.",
    "frame-behind": "A sentence with an expression of saying inserted into it or put behind it.",
    so: "A sentence with its source in it: so X.",
    "as-clause": "A sentence with its source in a clause of comparison: as X said.",
    source: "A sentence whose source stands in it as an adverbial: according to X.",
    "noun-clause": "A clause that depends on a noun or an adjective of saying.",
    "said-after": "A sentence that the next one attributes: that is what X said.",
  },
  "free-indirect": {
    "goes-on": "A sentence in the reporting mood that goes on with what somebody said before.",
    hearsay: "A sentence with a verb that passes on what others say.",
  },
  reported: {
    told: "A sentence in which the author tells what somebody said, in the author's own words.",
  },
}

/** Every rule that finds commitments: its id is `language.commitment.what`; the sentence says to a person why it took the words. */
export const commitmentRules: Readonly<Record<string, string>> = {
  "object-clause": "A clause that depends on a verb that names a commitment.",
  object: "The object of a verb that names a commitment.",
  planned: "What is said to be planned, expected or ruled out.",
  noun: "A phrase with a noun that names a commitment.",
  "noun-clause": "A clause that depends on a noun that names a commitment.",
  limit: "What somebody is to do by a time that another sets: an ultimatum, a term, time until a day.",
  scheduled: "What takes place at a date that lies ahead, in the present tense.",
  intend: "What somebody wants to do, by a verb of will.",
  future: "What somebody says will be, or what is set to be.",
  shall: "What shall be, by a verb that tells a plan or asks for something.",
  must: "What somebody calls necessary, in reported or quoted words.",
  may: "What somebody calls possible or likely, in reported or quoted words.",
}

/** The id of a rule of commitments in one language, with its sentence. Throws RangeError where there is no such rule. */
export function commitmentRuleOf(language: string, what: string): { rule: string; why: string } {
  const why = commitmentRules[what]
  if (why === undefined) throw new RangeError(`no rule commitment.${what}`)
  return { rule: `${language}.commitment.${what}`, why }
}

/** The id of a rule in one language, with the sentence that explains it. Throws RangeError where there is no such rule. */
export function ruleOf(
  language: string,
  form: Statement["form"],
  what: string,
): { rule: string; why: string } {
  const why = rules[form][what]
  if (why === undefined) throw new RangeError(`no rule ${form}.${what}`)
  return { rule: `${language}.${form}.${what}`, why }
}

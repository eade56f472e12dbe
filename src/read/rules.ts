/** Every rule that finds statements: its id is `language.kind.what`; the sentence says to a person why it took the words. */
const whys = {
  direct: {
    "frame-after": "Words in quotation marks, followed by an expression of saying with its subject.",
    "frame-before": "Words in quotation marks that an expression of saying leads up to.",
    "in-clause": "Words in quotation marks inside a clause that says somebody used them.",
    "in-indirect": "Words in quotation marks inside reported speech: that part is quoted to the letter.",
    colon: "Words in quotation marks behind a colon, led up to by somebody without an expression of saying.",
    "said-after": "Words in quotation marks, attributed by the sentence behind them.",
    continued: "A quotation of its own that goes on directly behind an attributed one.",
  },
} as const

/** The kinds of rules, each with its rules. */
export type RuleKind = keyof typeof whys

/** The id of a rule in one language, with the sentence that explains it. */
export function ruleOf<K extends RuleKind>(
  language: string,
  kind: K,
  what: keyof (typeof whys)[K] & string,
): { rule: string; why: string } {
  return { rule: `${language}.${kind}.${what}`, why: whys[kind][what] as string }
}

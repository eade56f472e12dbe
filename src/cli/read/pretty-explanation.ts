import type { Commitment, Statement } from "../../model/reading.ts"
import type { Explanation } from "../../read/explanation.ts"
import { printable } from "../../text/printable.ts"
import { ruleReason } from "../../words/rule-words.ts"
import { type ExplanationWords, explanationWords } from "./explanation-words.ts"
import { type PrettyContext, quotedAt } from "./pretty-context.ts"
import { setLine } from "./set-line.ts"

/** How a statement came about: its rule, its parts, by what the speaker was told, and who was not. */
export function statementExplanationLines(
  context: PrettyContext,
  statement: Statement,
  { rejected, speakers }: Explanation,
): string[] {
  const words = explanationWords[context.language]
  const lines = [ruleText(words, context, statement)]
  for (const part of ["cue", "frame", "medium", "place", "said", "relay"] as const) {
    const spans = statement[part]?.spans ?? []
    if (spans.length > 0) lines.push(`${words.parts[part]}: ${quotedAt(context, spans)}`)
  }
  for (const { span, by, weighed } of speakers) {
    const others = weighed.map(([name, salience]) => `${printable(name)} ${salience}`).join(", ")
    lines.push(
      `${words.speaker} ${quotedAt(context, [span])}: ${words.by[by]}${others ? ` (${others})` : ""}`,
    )
  }
  for (const { span, reason } of rejected)
    lines.push(`${words.not} ${quotedAt(context, [span])}: ${words.reasons[reason]}`)
  return lines.flatMap(line => item(context, line))
}

/** How a commitment came about: its rule, with the expression that makes it one. */
export function commitmentExplanationLines(context: PrettyContext, commitment: Commitment): string[] {
  const words = explanationWords[context.language]
  const cue = commitment.cue?.spans ?? []
  return [
    ruleText(words, context, commitment),
    ...(cue.length > 0 ? [`${words.committed}: ${quotedAt(context, cue)}`] : []),
  ].flatMap(line => item(context, line))
}

/** The sentence of a rule: the reading has it in English. */
const ruleText = (
  words: ExplanationWords,
  { language }: PrettyContext,
  { rule, why }: { readonly rule: string; readonly why: string },
): string => `${words.rule}: ${ruleReason(rule, why, language)}`

const item = ({ style, inner }: PrettyContext, text: string): string[] =>
  setLine([{ text }], style, { first: `     ${style("dim", "·")} `, rest: "       ", width: inner - 7 })

import type { Reading } from "../../model/reading.ts"
import type { Explanation } from "../../read/explanation.ts"
import type { Terminal } from "../terminal.ts"
import { commitmentLines } from "./pretty-commitment.ts"
import { headingLines, type PrettyContext, prettyContext } from "./pretty-context.ts"
import { actorLines, figureLines, problemLines, shiftLines, wordingLines } from "./pretty-findings.ts"
import { pageLines } from "./pretty-page.ts"
import { statementLines } from "./pretty-statement.ts"

/**
 * A reading as a person reads it on a terminal: what the page is, who said what, what is to come of it, and what else
 * was found. With explanations, how each statement and each commitment came about; null where nobody asked.
 */
export function pretty(
  reading: Reading,
  terminal: Terminal,
  explanations: readonly Explanation[] | null = null,
): string {
  const context = prettyContext(reading, terminal)
  const lines = [
    ...pageLines(context),
    ...statementsLines(context, explanations ?? []),
    ...commitmentsLines(context, explanations !== null),
    ...shiftLines(context),
    ...figureLines(context),
    ...wordingLines(context),
    ...actorLines(context),
    ...problemLines(context),
  ]
  return `${lines.join("\n")}\n\n`
}

function statementsLines(context: PrettyContext, explanations: readonly Explanation[]): string[] {
  const { reading, words, style } = context
  const explained = new Map(explanations.map(explanation => [explanation.statement, explanation]))
  const [space, heading] = headingLines(words.statements, context)
  return [
    space!,
    heading!,
    ...(reading.statements.length === 0 ? [`  ${style("dim", words.noStatements)}`] : []),
    ...reading.statements.flatMap(statement => [
      "",
      ...statementLines(context, statement, explained.get(statement.id)),
    ]),
  ]
}

/** Nothing where there are none: the words of a language may not be read for them yet, so that none says nothing. */
function commitmentsLines(context: PrettyContext, isExplained: boolean): string[] {
  const { reading, words, style } = context
  return reading.commitments.length === 0
    ? []
    : [
        "",
        `  ${style("bold", words.commitments)}`,
        ...reading.commitments.flatMap((commitment, i) => [
          "",
          ...commitmentLines(context, commitment, { number: i + 1, isExplained }),
        ]),
      ]
}

import type { LedgerCosts } from "./measure.ts"

const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(9)

/** Prints what a ledger of a size costs; with `each`, every question of the mix. */
export function printCosts(statements: number, perSecond: number, costs: LedgerCosts, each: boolean): void {
  const { find, due, show, questions } = costs
  console.log(
    `  ${statements.toLocaleString("en").padStart(9)} statements: intake ${perSecond.toFixed(0)}/s; find median ${ms(find.median)}, p95 ${ms(find.p95)}; due ${ms(due.median)}; show ${ms(show.median)}, p95 ${ms(show.p95)}`,
  )
  console.log(
    `            bears-on median ${ms(costs.bearsOn.median)}, p95 ${ms(costs.bearsOn.p95)}; shifts of one actor median ${ms(costs.shifts.median)}, p95 ${ms(costs.shifts.p95)}`,
  )
  if (!each) return
  for (const { name, median, total } of questions) console.log(`      ${ms(median)}  ${name} (${total})`)
}

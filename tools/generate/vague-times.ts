import { vagueRules } from "../../src/read/commitments/vague.ts"

/** docs/vague-times.md: the rules by which vague times get a last day. */
export function vagueTimesDocument(): string {
  const { version, rules } = vagueRules
  return [
    "# Vague times",
    "",
    "Made by `npm run generate` from `src/read/commitments/vague.ts`.",
    "",
    `Version ${version}. A deadline in words that name no day is marked \`vague\`: it begins on the day of writing and ends`,
    "by this table, so that it can fall due. It is a rule for reminding, and no verdict: nobody is held to it to the day.",
    "Times of which the table knows nothing („künftig“, „in Zukunft“) end at no day.",
    "",
    "| reach | words | ends after |",
    "|-------|-------|-----------|",
    ...Object.entries(rules).map(
      ([reach, { words, days, months }]) =>
        `| ${reach} | ${words} | ${months ? `${months} months` : `${days} ${days === 1 ? "day" : "days"}`} |`,
    ),
    "",
  ].join("\n")
}

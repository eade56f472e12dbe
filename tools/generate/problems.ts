import { problems } from "../../src/model/problem.ts"

/** The table of problem codes, as the text of docs/problems.md. */
export function problemsDocument(): string {
  const entries = Object.entries(problems)
  return `# Problems

What can go wrong with an input, and what to do about it.
A *note* stands in \`problems\` of a reading that is there; an *error* means that there is no reading of that input: a message on standard error and exit code 1, in a pipe a line with the \`id\` and the problem.
Codes stay what they are: none is renamed or used again.

This file is generated from \`src/model/problem.ts\` by \`npm run generate\`.

| code | what happened | effect |
|---|---|---|
${entries.map(([code, entry]) => `| [\`${code}\`](#${code}) | ${entry.title} | ${entry.effect} |`).join("\n")}

${entries.map(([code, entry]) => `## ${code}\n\n${entry.title}.\n${entry.advice}\n`).join("\n")}`
}

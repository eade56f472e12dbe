import type { Find } from "../../ledger/finds/find.ts"
import { markedByHand } from "../../ledger/finds/marked.ts"

/** Sorts before everything else that a rank begins with. */
const first = "!"

/** Whether a rank is that of a report which a person made: it counts, whatever pages print the words. */
export const isFirst = (rank: string): boolean => rank.startsWith(first)

/**
 * The place of a report among those of one entry, as a string that sorts: what a person marked, then the one that prints the
 * condition, then the deadline, then the speaker comes first; among equals the earliest page. So what counts does not hang on the order in
 * which pages came.
 */
export const rankOf = (
  { content, rule }: Pick<Find, "content" | "rule">,
  published: string | null,
  page: string,
  version: number,
): string =>
  (rule === markedByHand ? first : "") +
  [
    content.condition === null ? 1 : 0,
    content.deadline === null ? 1 : 0,
    content.actor === null ? 1 : 0,
    published ?? "9999",
    page,
    String(version).padStart(4, "0"),
  ].join("|")

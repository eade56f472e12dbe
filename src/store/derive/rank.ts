import type { Content } from "../../ledger/finds/find.ts"

/**
 * The place of a report among those of one entry, as a string that sorts: the one that prints the condition, then the
 * deadline, then the speaker comes first; among equals the earliest page. So what counts does not hang on the order in
 * which pages came.
 */
export const rankOf = (content: Content, published: string | null, page: string, version: number): string =>
  [
    content.condition === null ? 1 : 0,
    content.deadline === null ? 1 : 0,
    content.actor === null ? 1 : 0,
    published ?? "9999",
    page,
    String(version).padStart(4, "0"),
  ].join("|")

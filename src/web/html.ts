import { html } from "hono/html"

/** A piece of a page. What is put into it is escaped, so that no page's words become markup. */
export type Html = ReturnType<typeof html>
export { html }

/** Pieces, or nothing where there is none. */
export const when = (condition: unknown, piece: () => Html): Html | "" => (condition ? piece() : "")

/** A query that is none; the message says what is wrong and what helps. */
export class QueryError extends Error {
  override readonly name = "QueryError"
  /** Where in the query, in UTF-16 code units. */
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

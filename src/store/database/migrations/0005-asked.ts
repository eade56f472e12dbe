import type { Kysely } from "kysely"

/** What the index of articles is asked for each commitment, so that the board can say how many pages came since. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("entry").addColumn("asked", "text").execute()
}

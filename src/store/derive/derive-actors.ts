import { actorId } from "../../ledger/identity/ids.ts"
import { wording } from "../../ledger/identity/wording.ts"
import { surname } from "../../ledger/utterances/same-utterance.ts"
import type { Db } from "../database/db.ts"
import type { ActorRow } from "../database/tables.ts"
import { insertRows } from "./insert-rows.ts"
import { chunks, numbersOf, portions } from "./numbers.ts"
import type { ReadItem } from "./read-item.ts"

/**
 * Makes the rows of the actors that finds name, and of what the pages call them, with the first and the last day on
 * which a page did. Returns the number of each actor by its id.
 */
export async function deriveActors(db: Db, reads: readonly ReadItem[]): Promise<Map<string, number>> {
  const named = new Map<string, { name: string; kind: string | null }>()
  const roles = new Map<string, { id: string; title: string; first: string | null; last: string | null }>()
  for (const { reading, finds } of reads) {
    const day = reading.published?.slice(0, 10) ?? null
    for (const { content } of finds) {
      if (content.actor === null) continue
      const id = actorId(content.actor)
      if (!named.has(id)) named.set(id, { name: content.actor, kind: content.actorKind })
      for (const title of content.roles) {
        const key = `${id} ${title}`
        const known = roles.get(key)
        if (!known) roles.set(key, { id, title, first: day, last: day })
        else if (day !== null) {
          if (known.first === null || day < known.first) known.first = day
          if (known.last === null || day > known.last) known.last = day
        }
      }
    }
  }
  const numbers = await actorNumbers(db, named)
  for (const some of portions(
    [...roles.values()].map(({ id, title, first, last }) => ({
      actor: numbers.get(id)!,
      title,
      first_day: first,
      last_day: last,
      by_person: 0,
    })),
  ))
    await db
      .insertInto("actor_role")
      .values(some)
      .onConflict(c =>
        c.columns(["actor", "title", "by_person"]).doUpdateSet(({ eb, ref }) => ({
          first_day: eb
            .case()
            .when("actor_role.first_day", "is", null)
            .then(ref("excluded.first_day"))
            .when(ref("excluded.first_day"), "<", ref("actor_role.first_day"))
            .then(ref("excluded.first_day"))
            .else(ref("actor_role.first_day"))
            .end(),
          last_day: eb
            .case()
            .when("actor_role.last_day", "is", null)
            .then(ref("excluded.last_day"))
            .when(ref("excluded.last_day"), ">", ref("actor_role.last_day"))
            .then(ref("excluded.last_day"))
            .else(ref("actor_role.last_day"))
            .end(),
        })),
      )
      .execute()
  return numbers
}

/** The number of each actor; new ones get theirs, with their name. */
export async function actorNumbers(
  db: Db,
  named: ReadonlyMap<string, { readonly name: string; readonly kind: string | null }>,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  for (const some of chunks([...named.keys()]))
    for (const row of await db.selectFrom("actor").select(["n", "id"]).where("id", "in", some).execute())
      numbers.set(row.id, row.n)
  const next = await numbersOf(db, "actor")
  const rows: ActorRow[] = []
  for (const [id, { name, kind }] of named)
    if (!numbers.has(id)) {
      const n = next()
      numbers.set(id, n)
      rows.push({ n, id, name, kind, surname: surname(name), wikidata: null, merged_into: null })
    }
  await insertRows(db, "actor", rows)
  for (const some of portions(
    rows.map(({ n, name }) => ({ actor: n, name, folded: wording(name), by_person: 0 })),
  ))
    await db.insertInto("actor_name").values(some).execute()
  return numbers
}

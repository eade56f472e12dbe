import { type SqlBool, sql } from "kysely"
import { wording } from "../../ledger/identity/wording.ts"
import type { Db } from "../database/db.ts"
import { LedgerError } from "../failure.ts"
import { contentOf, type Due, dueOf } from "./content.ts"
import { resolveId } from "./resolve-id.ts"

/** Who is meant by a name or an id: all rows that are one actor after what people merged. */
export interface ActorRows {
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly wikidata: string | null
  readonly rows: readonly { readonly n: number; readonly id: string }[]
}

/**
 * The actor that a name or an id names, whole or by its beginning; null where nobody is called so. A surname names the
 * only actor who bears it. Throws LedgerError (`refused`) where several could be meant, and lists them.
 */
export async function actorBy(db: Db, given: string): Promise<ActorRows | null> {
  const isId = /^a-[0-9a-z]{3,}$/.test(given.trim())
  const found = isId
    ? await db
        .selectFrom("actor")
        .selectAll()
        .where("id", "=", await resolveId(db, "actor", given))
        .execute()
    : await namedActors(db, given)
  const roots = new Map<number, (typeof found)[number]>()
  for (const row of found) {
    const root =
      row.merged_into === null
        ? row
        : await db.selectFrom("actor").selectAll().where("n", "=", row.merged_into).executeTakeFirstOrThrow()
    roots.set(root.n, root)
  }
  if (roots.size === 0) return null
  if (roots.size > 1) {
    const names = [...roots.values()].slice(0, 8).map(({ name, id }) => `${name} (${id})`)
    throw new LedgerError(
      "refused",
      `More than one actor is called ${given}: ${names.join(", ")}. Give the whole name or the id; \`beimwort merge\` joins those who are one.`,
    )
  }
  const [root] = roots.values()
  const rows = await db
    .selectFrom("actor")
    .select(["n", "id"])
    .where(eb => eb.or([eb("n", "=", root!.n), eb("merged_into", "=", root!.n)]))
    .orderBy("n")
    .execute()
  return { id: root!.id, name: root!.name, kind: root!.kind, wikidata: root!.wikidata, rows }
}

/** Those with exactly this name or alias, else those with this surname. */
async function namedActors(db: Db, name: string) {
  const folded = wording(name)
  const exact = await db
    .selectFrom("actor_name")
    .innerJoin("actor", "actor.n", "actor_name.actor")
    .selectAll("actor")
    .where("actor_name.folded", "=", folded)
    .execute()
  if (exact.length > 0) return exact
  return await db
    .selectFrom("actor")
    .selectAll()
    .where("surname", "=", folded)
    .orderBy("n")
    .limit(50)
    .execute()
}

/** A commitment of an actor, in short. */
export interface ActorCommitment {
  readonly entry: string
  readonly kind: string
  readonly words: string
  readonly condition: string | null
  readonly due: Due | null
  readonly outcome: string
  readonly said: string | null
}

/** An actor with everything that the ledger knows. */
export interface ShownActor {
  readonly actor: string
  readonly name: string
  readonly kind: string | null
  readonly wikidata: string | null
  readonly names: readonly { readonly name: string; readonly byPerson: boolean }[]
  /** What pages called the actor, from the first to the last day, and offices that people recorded. */
  readonly offices: readonly {
    readonly title: string
    readonly from: string | null
    readonly to: string | null
    readonly byPerson: boolean
  }[]
  readonly statements: number
  readonly commitments: number
  /** Commitments by outcome; `unreviewed` always among them. */
  readonly outcomes: Readonly<Record<string, number>>
  /** How many of them are open. */
  readonly openInAll: number
  /** The first of the open ones, the nearest first. */
  readonly open: readonly ActorCommitment[]
  /** Others who bear the same surname: nobody has said yet whether they are one. */
  readonly perhapsSame: readonly { readonly actor: string; readonly name: string }[]
}

/** An actor with offices, counts and at most `limit` open commitments. Throws LedgerError (`refused`) where nobody, or several, are meant. */
export async function showActor(db: Db, given: string, limit: number): Promise<ShownActor> {
  const actor = await actorBy(db, given)
  if (!actor) throw new LedgerError("unknown", `Nobody in this ledger is called ${given}.`)
  const numbers = actor.rows.map(({ n }) => n)
  const names = await db
    .selectFrom("actor_name")
    .selectAll()
    .where("actor", "in", numbers)
    .orderBy("by_person")
    .execute()
  const roles = await db.selectFrom("actor_role").selectAll().where("actor", "in", numbers).execute()
  const counts = await db
    .selectFrom("entry")
    .select(["type", "outcome", eb => eb.fn.countAll<number>().as("n")])
    .where("actor", "in", numbers)
    .where("state", "in", ["candidate", "confirmed"])
    .groupBy(["type", "outcome"])
    .execute()
  const sum = (type: string) => counts.filter(row => row.type === type).reduce((n, row) => n + row.n, 0)
  const open = await db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .select(["entry.id", "entry.kind", "entry.words", "entry.outcome", "entry.day", "entry.corrections"])
    .select(["entry.due_from", "entry.due_to", "entry.due_basis", "report.content"])
    .where("entry.actor", "in", numbers)
    .where("entry.is_open", "=", 1)
    .orderBy(sql<SqlBool>`entry.due_day is null`)
    .orderBy("entry.due_day")
    .orderBy("entry.n", "desc")
    .limit(limit)
    .execute()
  const openInAll = await db
    .selectFrom("entry")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .where("actor", "in", numbers)
    .where("is_open", "=", 1)
    .executeTakeFirstOrThrow()
  const surnames = await db.selectFrom("actor").select("surname").where("n", "in", numbers).execute()
  const same = await db
    .selectFrom("actor")
    .select(["id as actor", "name"])
    .where(
      "surname",
      "in",
      surnames.map(({ surname }) => surname),
    )
    .where("merged_into", "is", null)
    .where("n", "not in", numbers)
    .orderBy("n")
    .limit(8)
    .execute()
  return {
    actor: actor.id,
    name: actor.name,
    kind: actor.kind,
    wikidata: actor.wikidata,
    names: names.map(row => ({ name: row.name, byPerson: row.by_person === 1 })),
    offices: roles
      .map(row => ({
        title: row.title,
        from: row.first_day,
        to: row.last_day,
        byPerson: row.by_person === 1,
      }))
      .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)),
    statements: sum("statement"),
    commitments: sum("commitment"),
    outcomes: Object.fromEntries([
      ["unreviewed", 0],
      ...outcomesOf(counts.filter(row => row.type === "commitment")),
    ]),
    openInAll: openInAll.n,
    open: open.map(row => {
      const content = contentOf(row)
      return {
        entry: row.id,
        kind: row.kind,
        words: row.words,
        condition: content.condition,
        due: dueOf(row, content),
        outcome: row.outcome,
        said: row.day,
      }
    }),
    perhapsSame: same,
  }
}

const outcomesOf = (
  counts: readonly { readonly outcome: string; readonly n: number }[],
): [string, number][] => counts.map(({ outcome, n }) => [outcome, n])

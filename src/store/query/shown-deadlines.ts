import { standing } from "../../ledger/entry/decisions.ts"
import type { LedgerEvent } from "../../ledger/events/event.ts"
import type { Dated } from "../../ledger/finds/find.ts"
import type { Db } from "../database/db.ts"
import { contentOf } from "./content.ts"
import type { ShownDeadline, ShownEntry, ShownReport } from "./shown-entry.ts"

/** Every deadline that pages, people and later entries give an entry: the moved ones stay beside the one that counts. */
export async function deadlinesOf(
  db: Db,
  id: string,
  reports: readonly ShownReport[],
  events: readonly LedgerEvent[],
  links: ShownEntry["links"],
  row: { readonly due_from: string | null; readonly due_to: string | null },
): Promise<ShownDeadline[]> {
  const all: Omit<ShownDeadline, "counts">[] = []
  const seen = new Set<string>()
  const add = (deadline: Dated, source: string, at: string | null) => {
    const key = [deadline.value, deadline.from, deadline.to, deadline.basis].join(" ")
    if (seen.has(key)) return
    seen.add(key)
    all.push({ ...deadline, source, at })
  }
  for (const { entry, deadline, page, published } of reports)
    if (entry === id && deadline !== null) add(deadline, page, published)
  for (const event of standing(events))
    if (
      event.kind === "entry.corrected" &&
      typeof event.set.deadline === "string" &&
      event.set.deadline !== "none"
    ) {
      const [from, to = from] = event.set.deadline.split("..")
      const words = event.evidence.map(({ exact }) => exact).join(" … ")
      const person = "person" in event.by ? event.by.person : event.by.reader
      add(
        { words, value: event.set.deadline, from: from!, to: to!, basis: "set_by_person" },
        person,
        event.at,
      )
    }
  for (const link of links) {
    if (link.as !== "extends" || link.to !== id) continue
    const other = await db
      .selectFrom("entry")
      .innerJoin("report", "report.n", "entry.report")
      .select(["entry.corrections", "report.content", "entry.published"])
      .where("entry.id", "=", link.entry)
      .executeTakeFirstOrThrow()
    const content = contentOf(other)
    const deadline = content.deadline ?? content.conditionDeadline
    if (deadline !== null) add(deadline, link.entry, other.published)
  }
  const last = all.findLastIndex(({ from, to }) => from === row.due_from && to === row.due_to)
  return all.map((deadline, i) => ({ ...deadline, counts: i === last }))
}

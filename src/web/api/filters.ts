import { entryStates, entryTypes } from "../../app/ledger/entry-filter.ts"
import { entryKinds } from "../../ledger/entry/kinds.ts"
import { outcomes } from "../../ledger/entry/outcomes.ts"
import { z } from "./route.ts"

const day = z.iso.date().optional()

/** What narrows searches and exports, as queries say it. */
export const filterQuery = {
  actor: z.string().optional().describe("A name or an id."),
  type: z.enum(entryTypes).optional(),
  kind: z
    .enum([...new Set(entryKinds)])
    .optional()
    .describe("What kind of commitment or act."),
  outcome: z.enum(outcomes).optional(),
  state: z.enum(entryStates).optional(),
  from: day.describe("Said on this day or later."),
  to: day.describe("Said on this day or before."),
  dueBy: day.describe("Due on this day or before."),
}

/** Options without those that were not given. */
export const given = <T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

import type { Db } from "../database/db.ts"

/** Entries, each with the report that counts, and the reading, version and page in which that stands. */
export const withReport = (db: Db) =>
  db
    .selectFrom("entry")
    .innerJoin("report", "report.n", "entry.report")
    .innerJoin("reading", "reading.n", "report.reading")
    .innerJoin("version", "version.n", "reading.version")
    .innerJoin("page", "page.n", "version.page")

import { problem, shown } from "../../model/problem.ts"
import type { Problem } from "../../model/reading.ts"

/** A fault of the reader as a problem of the one input that met it, so that one page never ends a batch. */
export const readerFailed = (error: unknown, where: string): Problem =>
  problem(
    "reader-failed",
    `The reader failed on ${where}: ${shown(error instanceof Error ? error.message : String(error))}`,
  )

/** Why a ledger could not do what was asked: each has its exit code on the command line. */
export type LedgerFault =
  | "missing"
  | "damaged"
  | "newer"
  | "busy"
  | "full"
  | "not-a-ledger"
  | "refused"
  /** There is nothing of the name that was given. */
  | "unknown"

/** A failure of the ledger, with a message for a person: what happened, where, and what to do. */
export class LedgerError extends Error {
  override readonly name = "LedgerError"
  readonly fault: LedgerFault

  /** `cause` is the error of the system below, where there is one. */
  constructor(fault: LedgerFault, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.fault = fault
  }
}

/** The codes of SQLite that tell more than their messages. */
const sqlite = { busy: 5, corrupt: 11, full: 13, cantOpen: 14, notADatabase: 26 } as const

/** An error of the system below as a failure of the ledger; any other error as it is. `path` is the ledger's. */
export function ledgerFailure(error: unknown, path: string): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number }
  const primary = errcode === undefined ? undefined : errcode & 0xff
  if (primary === sqlite.full || code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return new LedgerError(
      "full",
      `There is no room left for the ledger ${path}. What was said to be added is kept, the rest was not begun; make room and add it again.`,
      { cause: error },
    )
  if (primary === sqlite.busy)
    return new LedgerError(
      "busy",
      `Another process has been writing to ${path} for a long time. Nothing was changed; try again when it is done.`,
      { cause: error },
    )
  if (primary === sqlite.corrupt)
    return new LedgerError(
      "damaged",
      `The database of ${path} is damaged. Nothing was changed. \`beimwort verify\` says what is wrong; \`beimwort rebuild\` makes the database again from journal and pages.`,
      { cause: error },
    )
  if (primary === sqlite.notADatabase)
    return new LedgerError(
      "damaged",
      `${path} is not a ledger, or its first bytes are damaged. Nothing was changed.`,
      {
        cause: error,
      },
    )
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || primary === sqlite.cantOpen)
    return new LedgerError(
      "refused",
      `${path} cannot be written. Check who owns the folder, or choose another with --ledger.`,
      {
        cause: error,
      },
    )
  return error
}

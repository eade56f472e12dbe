/** Something that does not stand as it was written. */
export interface Fault {
  readonly what: "database" | "journal" | "event" | "page" | "reading" | "entry"
  /** The part that is meant: a file, an event's number, a page, an entry. */
  readonly where: string
  readonly message: string
}

/** What a verification found. */
export interface Verified {
  readonly ok: boolean
  readonly events: number
  readonly pages: number
  readonly entries: number
  readonly faults: readonly Fault[]
  /** What is no fault and yet worth knowing. */
  readonly notes: readonly string[]
}

/** How a verification goes. */
export interface VerifyOptions {
  /** Leaves out making the database again to compare it, which takes as long as a rebuild. */
  readonly quick?: boolean
  /** Called with what is being looked at, and how much of it is done. */
  readonly progress?: (what: string, done: number, of: number) => void
}

/** Takes a fault down. */
export type TellFault = (what: Fault["what"], where: string, message: string) => void

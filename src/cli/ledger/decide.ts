import {
  assessEntry,
  correctEntry,
  type Decided,
  type Decider,
  judgeEntry,
  linkEntries,
  mergeInto,
  splitAgain,
  type Undone,
  undoDecision,
} from "../../app/ledger/decisions.ts"
import { markWords } from "../../app/ledger/mark.ts"
import { LedgerError } from "../../store/failure.ts"
import { eventText } from "../../words/event-text.ts"
import { inSession, type LedgerOptions, printJson, printLines, type Session } from "./session.ts"

/** The options of decisions, as given. */
export interface DecisionOptions extends LedgerOptions {
  readonly because?: string
}

const decider = ({ person }: Session, { because }: DecisionOptions): Decider => ({
  person,
  because: because ?? null,
})

/** `beimwort confirm` and `reject`. Resolves to the exit code: 1 where one of several could not be done. */
export const judge = (
  entries: readonly string[],
  as: "confirmed" | "rejected",
  options: DecisionOptions,
): Promise<number> =>
  inSession(options, async session => {
    let failed = 0
    for (const entry of entries)
      try {
        await printDecided(session, await judgeEntry(session.ledger, decider(session, options), entry, as))
      } catch (error) {
        if (!(error instanceof LedgerError) || (error.fault !== "refused" && error.fault !== "unknown"))
          throw error
        failed += 1
        process.stderr.write(`beimwort: ${error.message}\n`)
      }
    return failed > 0 ? 1 : 0
  })

/** `beimwort correct`. Resolves to the exit code. */
export const correct = (
  entry: string,
  options: DecisionOptions & { readonly set: readonly string[]; readonly evidence?: readonly string[] },
): Promise<number> =>
  deciding(options, session =>
    correctEntry(session.ledger, decider(session, options), entry, {
      assignments: options.set,
      evidence: options.evidence ?? [],
    }),
  )

/** `beimwort assess`. Resolves to the exit code. */
export const assess = (
  entry: string,
  options: DecisionOptions & {
    readonly outcome: string
    readonly reason?: string
    readonly evidence?: readonly string[]
  },
): Promise<number> =>
  deciding(options, session =>
    assessEntry(session.ledger, decider(session, options), entry, {
      outcome: options.outcome,
      reason: options.reason ?? null,
      evidence: options.evidence ?? [],
    }),
  )

/** `beimwort link`. Resolves to the exit code. */
export const link = (
  entry: string,
  other: string,
  options: DecisionOptions & { readonly as: string },
): Promise<number> =>
  deciding(options, session =>
    linkEntries(session.ledger, decider(session, options), entry, other, options.as),
  )

/** `beimwort merge`. Resolves to the exit code. */
export const merge = (one: string, into: string, options: DecisionOptions): Promise<number> =>
  deciding(options, session => mergeInto(session.ledger, decider(session, options), one, into))

/** `beimwort split`. Resolves to the exit code. */
export const split = (one: string, options: DecisionOptions): Promise<number> =>
  deciding(options, session => splitAgain(session.ledger, decider(session, options), one))

/** `beimwort undo`. Resolves to the exit code. */
export const undo = (
  entry: string,
  options: DecisionOptions & { readonly event?: number },
): Promise<number> =>
  deciding(options, session => undoDecision(session.ledger, decider(session, options), entry, options.event))

/** `beimwort mark`. Resolves to the exit code. */
export const mark = (
  place: string,
  options: DecisionOptions & {
    readonly type: string
    readonly kind: string
    readonly actor?: string
    readonly condition?: string
    readonly deadline?: string
    readonly addressee?: string
  },
): Promise<number> =>
  deciding(options, session =>
    markWords(session.ledger, decider(session, options), {
      place,
      type: options.type,
      kind: options.kind,
      actor: options.actor ?? null,
      condition: options.condition ?? null,
      deadline: options.deadline ?? null,
      addressee: options.addressee ?? null,
    }),
  )

const deciding = (
  options: DecisionOptions,
  decide: (session: Session) => Promise<Decided | Undone>,
): Promise<number> =>
  inSession(options, async session => {
    await printDecided(session, await decide(session))
    return undefined
  })

async function printDecided({ json, terminal }: Session, decided: Decided | Undone): Promise<void> {
  if (json) await printJson(decided)
  else {
    const told = eventText(decided.event, terminal.language, "revoked" in decided ? [decided.revoked] : [])
    await printLines([`  ${terminal.style("cyan", decided.entry)}  ${told}`])
  }
}

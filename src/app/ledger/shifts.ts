import type { Difference, ShiftPair } from "../../compare/shifts/pair.ts"
import { positionOf } from "../../compare/shifts/position.ts"
import { suggestShifts } from "../../compare/shifts/suggest.ts"
import { readingsIn } from "../../store/derive/archived-readings.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { actorBy } from "../../store/query/actors.ts"
import { judgedShifts, type SaidByActor, saidBy } from "../../store/query/said-by.ts"
import { packOf, packs } from "../packs.ts"

/** One side of a pair. */
export interface ShiftSide {
  readonly entry: string
  readonly kind: string
  readonly words: string
  readonly sentence: string
  readonly condition: string | null
  readonly due: SaidByActor["due"]
  readonly roles: readonly string[]
  readonly day: string
  readonly page: string
  readonly publisher: string | null
}

/** A suggested change of position, for a person to judge. */
export interface SuggestedShift {
  readonly actor: string
  readonly earlier: ShiftSide
  readonly later: ShiftSide
  readonly differences: readonly Difference[]
  readonly shared: readonly string[]
  /** From 0 to 1. */
  readonly score: number
  readonly otherOffice: boolean
  /** What the later page itself says of it: the words. */
  readonly told: readonly string[]
  /** What a person said of the pair last: reverses, conditions, narrows, nuances or no-shift; null where nobody did. */
  readonly judged: string | null
}

/** The opposites of roots in every language: roots of two languages are rarely alike. */
const opposites = new Map(packs.flatMap(({ stance }) => [...(stance?.opposites ?? [])]))

/** So many of an actor's newest entries are compared. */
const mostEntries = 6_000

/**
 * Suggests changes of an actor's position among the newest entries, the surest first; without those that a person called none,
 * unless `all`. `given` is a name or an id. Throws LedgerError (`unknown`) where nobody has that name.
 */
export async function shiftsOf(
  ledger: Ledger,
  given: string,
  {
    limit,
    all = false,
    newest = mostEntries,
  }: { readonly limit: number; readonly all?: boolean; readonly newest?: number },
): Promise<SuggestedShift[]> {
  const actor = await actorBy(ledger.db, given)
  if (actor === null) throw new LedgerError("unknown", `Nobody in this ledger is called “${given}”.`)
  const said = await saidBy(
    ledger.db,
    actor.rows.map(({ n }) => n),
    Math.min(newest, mostEntries),
  )
  // What is only told in the author's words says little of a position.
  const positions = said
    .filter(({ type, content }) => type === "commitment" || content.form !== "reported")
    .map(one =>
      positionOf(
        {
          entry: one,
          type: one.type,
          kind: one.content.kind,
          words: one.content.words,
          negated: one.content.negated,
          condition: one.content.condition,
          deadline: one.content.deadline?.words ?? null,
          roles: one.content.roles,
          day: one.day,
          due: one.due?.to ?? null,
        },
        packOf(one.language) ?? packs[0]!,
      ),
    )
  const judged = await judgedShifts(
    ledger.db,
    said.map(({ n }) => n),
  )
  const verdictOf = (pair: ShiftPair<SaidByActor>) =>
    judged.get(`${pair.later.entry.n} ${pair.earlier.entry.n}`) ?? null
  const pairs = suggestShifts(positions, { limit: 4 * limit + judged.size, opposites })
  // A sentence and the commitment in it are two entries of one utterance: the pair is told once, by the one that was judged.
  const keyOf = ({ earlier, later }: ShiftPair<SaidByActor>) =>
    `${earlier.entry.sentence}\n${later.entry.sentence}`
  const told = new Map<string, ShiftPair<SaidByActor>>()
  for (const pair of pairs) {
    const known = told.get(keyOf(pair))
    if (!known || (verdictOf(known) === null && verdictOf(pair) !== null)) told.set(keyOf(pair), pair)
  }
  return pairs
    .filter(pair => told.get(keyOf(pair)) === pair)
    .filter(pair => all || verdictOf(pair) !== "no-shift")
    .slice(0, limit)
    .map(pair => suggested(ledger, pair, verdictOf(pair)))
}

function suggested(ledger: Ledger, pair: ShiftPair<SaidByActor>, judged: string | null): SuggestedShift {
  const { earlier, later, differences, shared, score, otherOffice } = pair
  return {
    actor: later.entry.content.actor ?? "",
    earlier: sideOf(earlier.entry),
    later: sideOf(later.entry),
    differences,
    shared: shared.slice(0, 6),
    score: Math.round(score * 100) / 100,
    otherOffice,
    told: toldOn(ledger, later.entry),
    judged,
  }
}

const sideOf = ({ entry, content, sentence, due, day, page, publisher }: SaidByActor): ShiftSide => ({
  entry,
  kind: content.kind,
  words: content.words,
  sentence,
  condition: content.condition,
  due,
  roles: content.roles,
  day,
  page,
  publisher,
})

/** The words in which the page itself tells that the actor changed his position. */
function toldOn(ledger: Ledger, { content, reading: place }: SaidByActor): string[] {
  const reading = readingsIn(ledger.archive)(place)
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]))
  return reading.shifts
    .filter(({ actor }) => actor !== null && names.get(actor) === content.actor)
    .map(({ start, end }) => reading.text.slice(start, end))
}

import type { LanguagePack } from "../../lang/pack.ts"
import type { WordsStance } from "../../lang/stance.ts"

/** Something that somebody said, as far as a change of position is told by it. */
export interface Position<Entry> {
  readonly entry: Entry
  /** The roots of its matter, each with the word that has it. */
  readonly roots: ReadonlyMap<string, string>
  /** Whether what it says is denied or refused. */
  readonly denied: boolean
  /** Whether it is only thought of, asks, or speaks of what others say: no position of one's own. */
  readonly isNone: boolean
  /** Whether it tells what was. */
  readonly past: boolean
  readonly narrowed: boolean
  readonly condition: string | null
  /** The last day of its deadline, `YYYY-MM-DD`. */
  readonly due: string | null
  /** Numbers by the root of the word behind them: „500 Stellen“. */
  readonly numbers: ReadonlyMap<string, string>
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The roots of the offices that the page gives the speaker. */
  readonly roles: ReadonlySet<string>
}

/** What of an entry a position is made of. */
export interface Said<Entry> {
  readonly entry: Entry
  readonly type: "statement" | "commitment"
  /** A commitment's kind, or the act of a statement. */
  readonly kind: string
  readonly words: string
  readonly negated: boolean
  readonly condition: string | null
  /** The words of its deadline. */
  readonly deadline: string | null
  readonly roles: readonly string[]
  readonly day: string
  readonly due: string | null
}

const word = /[\p{L}\p{N}\p{M}]+(?:[-.,’'][\p{L}\p{N}\p{M}]+)*/gu
const times =
  /^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|gestern|morgen|uhr|jahr|jahres|jahre|woche|monat|ende|anfang|mitte)$/

const none: WordsStance = { denied: false, thought: false, past: false, others: false, narrowed: false }

/** The position that somebody takes with what he said; by bare words, so that thousands can be compared at once. */
export function positionOf<Entry>(said: Said<Entry>, pack: LanguagePack): Position<Entry> {
  const dated = said.deadline?.toLowerCase() ?? ""
  const words = said.words.match(word) ?? []
  const lower = words.map(spelled => spelled.toLowerCase())
  const root = pack.stance?.root ?? pack.search.stem
  const roots = new Map<string, string>()
  const numbers = new Map<string, string>()
  const add = (spelled: string, printed: string) => {
    const made = root(spelled)
    if (made.length < 2) return
    roots.set(made, printed)
  }
  for (const [i, spelled] of lower.entries()) {
    if (/^\d/.test(spelled)) {
      const unit = lower[i + 1]
      if (unit !== undefined && !times.test(unit) && !/^\d/.test(unit) && !dated.includes(spelled))
        numbers.set(root(unit), words[i]!.replace(/[.’'](?=\d{3})/g, ""))
      continue
    }
    if (spelled.length < 3 || pack.search.stopWords.has(spelled) || times.test(spelled)) continue
    add(spelled, words[i]!)
    for (const part of pack.search.parts(spelled)) if (part.length > 3) add(part, part)
  }
  const stance = pack.stance?.ofWords(lower) ?? none
  const refuses = said.kind === "refusal" || said.kind === "denial"
  return {
    entry: said.entry,
    roots,
    denied: refuses || (said.type === "commitment" && said.negated) || stance.denied,
    isNone: (stance.thought && said.condition === null) || (stance.others && said.type === "statement"),
    past: stance.past && said.type === "statement",
    narrowed: stance.narrowed,
    condition: said.condition,
    due: said.due,
    numbers,
    day: said.day,
    roles: new Set(said.roles.flatMap(role => role.toLowerCase().split(/\s+/)).map(root)),
  }
}

import type { UnitSyntax } from "../../lang/grammar.ts"
import type { SpeechCue, Unit } from "../../lang/syntax.ts"
import type { Article } from "../article.ts"
import type { Layer } from "../layer.ts"
import type { Quotation } from "../quotations.ts"

/** How a quotation is tied to the expression that attributes it. */
export type FrameKind =
  | "frame-after"
  | "frame-before"
  | "in-clause"
  | "in-indirect"
  | "colon"
  | "said-after"
  | "continued"

/** The attribution of one quotation. */
export interface Frame {
  readonly kind: FrameKind
  readonly cue: SpeechCue | null
  /** The tokens of the introducing clause with its comma or colon; null where the quotation stands inside it. */
  readonly range: readonly [number, number] | null
}

const joint = /^[,–—-]$/

/**
 * Finds the clause that attributes a quotation, nearest first: the clause behind it, the clause that leads up to it,
 * the clause around it, a clause earlier in the same unit. Null where none of its unit does.
 */
export function frameOf(
  article: Article,
  { units, syntax, quoted }: Layer,
  q: Quotation,
  at: number,
): Frame | null {
  const unit = units[at]!
  const parsed = syntax[at]!
  const leading = before(article, q, unit, parsed, quoted)
  // „X sagt: ‚…‘ – ich glaube nicht daran“: a colon behind an expression of saying leaves no doubt.
  if (leading?.cue && article.word[q.first - 1] === ":") return leading
  return after(article, q, unit, parsed) ?? leading ?? around(article, q, parsed) ?? earlier(q, parsed)
}

/** „…“, sagte X. */
function after({ word }: Article, q: Quotation, unit: Unit, { cues }: UnitSyntax): Frame | null {
  let from = q.last
  while (from < unit.last && joint.test(word[from]!)) from++
  // A comma before the closing mark („… kommen,“ sagte X) parts as well as one behind it.
  const parted = from > q.last || /^[,.!?…–]$/.test(word[q.last - 2] ?? "")
  const cue = cues.find(c => c.clause[0] <= from && from < c.clause[1] && c.tokens[0]! >= q.last)
  if (!cue || cue.tokens[0]! - Math.max(from, cue.subject.at(-1)?.last ?? 0) > 12) return null
  if (cue.clause[0] < q.first && !parted) return null
  if (startsSentence(word, q, from) && cue.tokens[0]! !== from && !/^[,?!]$/.test(word[q.last - 2] ?? ""))
    return null
  if (!parted && cue.tokens[0]! !== from) return null
  // Behind a dash only an inverted clause belongs to the quotation: „…“ – so X.
  if (/^[–—-]$/.test(word[q.last] ?? "") && cue.tokens[0]! !== from) return null
  return { kind: "frame-after", cue, range: [q.last, Math.max(cue.clause[1], cue.tokens.at(-1)! + 1)] }
}

/** Whether what follows the quotation at `from` is a sentence of its own: no comma between them. */
const startsSentence = (word: readonly string[], q: Quotation, from: number): boolean =>
  from === q.last && /^\p{Lu}/u.test(word[from] ?? "")

/** X sagte: „…“ */
function before(
  { word }: Article,
  q: Quotation,
  unit: Unit,
  { cues, phrases }: UnitSyntax,
  quoted: Uint8Array,
): Frame | null {
  const at = q.first - 1
  const mark = word[at]
  if (at < unit.first || (mark !== ":" && mark !== "," && mark !== "–")) return null
  const range = [introStart(unit, quoted, at), q.first] as const
  const near = cues.filter(c => c.tokens[0]! < q.first && c.tokens[0]! >= range[0])
  const cue = near.at(-1)
  if (mark === ":") {
    if (cue) return { kind: "frame-before", cue, range }
    return phrases.some(p => p.first >= range[0] && p.last <= at) ? { kind: "colon", cue: null, range } : null
  }
  if (!cue || cue.clause[1] !== at) return null
  return { kind: "frame-before", cue, range }
}

/** The first token of what leads up to `at`: behind the quotation before it, or the unit's start. */
function introStart(unit: Unit, quoted: Uint8Array, at: number): number {
  let i = at
  while (i > unit.first && !quoted[i - 1]) i--
  return i
}

/** X nannte das „…“; X sprach von „…“. */
function around({ word }: Article, q: Quotation, { cues }: UnitSyntax): Frame | null {
  const inside = cues.filter(c => c.clause[0] <= q.first && q.last <= c.clause[1])
  const cue = inside.filter(c => c.tokens[0]! < q.first).at(-1) ?? inside[0]
  if (!cue) return null
  if (cue.verb.use === "manner" && word[q.first - 1] !== ":") return null
  return { kind: "in-clause", cue, range: null }
}

/** X sagte, die Lage sei „…“: the words of indirect speech that are quoted to the letter. */
function earlier(q: Quotation, { cues }: UnitSyntax): Frame | null {
  const cue = cues.filter(c => c.clause[1] <= q.first && c.verb.use !== "manner" && !c.relative).at(-1)
  return cue ? { kind: "in-indirect", cue, range: null } : null
}

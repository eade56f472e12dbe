import type { NounPhrase, SpeechCue, Unit, UnitSyntax } from "../../lang/syntax.ts"
import type { Confidence, Statement } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"
import type { Actors } from "../actors/registry.ts"
import type { Article } from "../article.ts"
import type { Quotation } from "../quotations.ts"
import { ruleOf } from "../rules.ts"
import type { Units } from "../units.ts"
import { type Frame, frameOf } from "./frames.ts"

/** A direct quotation with its attribution, before the actors are known. */
interface Draft {
  readonly quotations: Quotation[]
  readonly frame: Frame
  readonly subject: readonly NounPhrase[]
  readonly cue: SpeechCue | null
  readonly confidence: Confidence
  readonly unit: number
}

/** Every direct quotation of an article that somebody said, with cue, speaker, addressee and frame. */
export function directStatements(
  article: Article,
  { units, quoted }: Units,
  syntax: readonly UnitSyntax[],
  actors: Actors,
): Statement[] {
  const drafts: Draft[] = []
  let at = 0
  for (let u = 0; u < units.length; u++) {
    const unit = units[u]!
    while (at < article.quotations.length && article.quotations[at]!.last <= unit.first) at++
    for (let i = at; i < article.quotations.length && article.quotations[i]!.first < unit.last; i++) {
      const q = article.quotations[i]!
      if (q.depth > 0 || article.isName[i] || q.first < unit.first) continue
      const previous = drafts.at(-1)
      if (previous && goesOn(article, previous, q, u)) {
        previous.quotations.push(q)
        continue
      }
      const draft = attribute(article, q, u, units, syntax, quoted, previous)
      if (draft) drafts.push(draft)
    }
  }
  return drafts.map(d => toStatement(article, d, actors))
}

/** „…“, sagte X, „…“: the second part goes on with the first one's sentence. */
function goesOn({ word }: Article, previous: Draft, q: Quotation, unit: number): boolean {
  const { frame } = previous
  if (
    previous.unit !== unit ||
    frame.kind !== "frame-after" ||
    !frame.range ||
    previous.quotations.at(-1)!.first >= q.first
  )
    return false
  return frame.range[1] <= q.first && q.first - frame.range[1] <= 1 && /^[,;–—]$/.test(word[q.first - 1]!)
}

function attribute(
  article: Article,
  q: Quotation,
  u: number,
  units: readonly Unit[],
  syntax: readonly UnitSyntax[],
  quoted: Uint8Array,
  previous: Draft | undefined,
): Draft | null {
  const unit = units[u]!
  const frame = frameOf(article, q, unit, syntax[u]!, quoted)
  if (frame?.kind === "colon") {
    const subject = colonSubject(article, frame, syntax[u]!)
    return {
      quotations: [q],
      frame,
      subject,
      cue: null,
      confidence: subject.length > 0 ? "medium" : "low",
      unit: u,
    }
  }
  if (frame) {
    if (!worthKeeping(article, q, frame)) return null
    const own = frame.cue!.subject
    const subject =
      own.length === 0 && frame.kind === "frame-before" ? colonSubject(article, frame, syntax[u]!) : own
    return {
      quotations: [q],
      frame,
      subject,
      cue: frame.cue,
      confidence: confidenceOf(frame, subject),
      unit: u,
    }
  }
  if (!isSentence(article, q)) return null
  const next = saidAfter(article, q, u, units, syntax)
  if (next)
    return {
      quotations: [q],
      frame: next,
      subject: next.cue!.subject,
      cue: next.cue,
      confidence: "high",
      unit: u,
    }
  if (previous && isAlone(article, q, unit) && near(units, previous, u))
    return {
      quotations: [q],
      frame: { kind: "continued", cue: null, range: null },
      subject: previous.subject,
      cue: null,
      confidence: "medium",
      unit: u,
    }
  return null
}

/** A quotation that is its whole unit, but for a final mark. */
const isAlone = ({ word }: Article, q: Quotation, unit: Unit): boolean =>
  q.first === unit.first &&
  (q.last >= unit.last || (q.last === unit.last - 1 && /^[.!?]$/.test(word[q.last]!)))

/** Whether the last attributed quotation stands in the same block or the one before. */
const near = (units: readonly Unit[], previous: Draft, u: number): boolean =>
  units[u]!.block - units[previous.unit]!.block <= 1

/** „…“ Das sagte X: a short sentence behind the quotation that only attributes it. */
function saidAfter(
  { word }: Article,
  q: Quotation,
  u: number,
  units: readonly Unit[],
  syntax: readonly UnitSyntax[],
): Frame | null {
  const next = units[u + 1]
  if (!next || next.block !== units[u]!.block || q.last < units[u]!.last - 1) return null
  const cue = syntax[u + 1]!.cues[0]
  if (!cue || cue.subject.length === 0 || cue.clause[0] !== next.first) return null
  const short = next.last - next.first <= 14
  const points = /^(das|so|dies|mit|that)$/i.test(word[next.first]!)
  const ends = cue.clause[1] >= next.last - 1
  return (points || short) && ends && !["frame-before"].includes(word[cue.clause[1]] ?? "")
    ? { kind: "said-after", cue, range: [next.first, next.last] }
    : null
}

/** Who leads up to the colon: the first phrase of the clause that can be its subject. */
function colonSubject(article: Article, frame: Frame, { phrases }: UnitSyntax): readonly NounPhrase[] {
  const [first, last] = frame.range!
  const inFrame = phrases.filter(p => p.first >= first && p.last <= last && p.preposition < 0)
  const person = inFrame.find(
    p =>
      p.kind === "person" ||
      p.kind === "role" ||
      (p.kind === "pronoun" && article.pack.names.personalPronouns.has(article.lower[p.first]!)),
  )
  return person ? [person] : []
}

/** Whether a fragment inside a clause is quoted from the speaker: no single word unless the clause gives a name to something. */
function worthKeeping({ word }: Article, q: Quotation, frame: Frame): boolean {
  const words = q.last - q.first - 2
  if (frame.kind === "frame-after" || frame.kind === "frame-before") return true
  if (frame.cue!.verb.use === "label") return true
  return words >= 2 || /^(als|as|von|of)$/.test(word[q.first - 1] ?? "")
}

const isSentence = ({ word }: Article, q: Quotation): boolean =>
  (q.last - q.first - 2 >= 4 && /^[.!?…]+$/.test(word[q.last - 2]!)) ||
  (/^[.!?]$/.test(word[q.last] ?? "") && q.last - q.first > 6)

function confidenceOf(frame: Frame, subject: readonly NounPhrase[]): Confidence {
  if (subject.length === 0) return "low"
  if (frame.kind === "frame-after" || frame.kind === "frame-before") return "high"
  return frame.kind === "in-clause" ? "medium" : "low"
}

function toStatement(article: Article, d: Draft, actors: Actors): Statement {
  const { tokens } = article
  const span = (first: number, last: number): Span => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
  })
  const words = d.quotations.flatMap(q => piecesOf(article, q))
  const ids = d.subject.map(actors.idOf)
  const { rule, why } = ruleOf(article.pack.language, "direct", d.frame.kind)
  return {
    id: "",
    form: "direct",
    words,
    speaker:
      d.subject.length > 0
        ? {
            spans: [span(d.subject[0]!.first, d.subject.at(-1)!.last)],
            actor: ids[0] ?? null,
            also: ids.slice(1).filter(id => id !== null),
          }
        : null,
    cue: d.cue
      ? {
          spans: runs(d.cue.tokens).map(([a, b]) => span(a, b)),
          lemma: d.cue.verb.lemma,
          act: d.cue.verb.act,
        }
      : null,
    frame: d.frame.range ? { spans: [span(d.frame.range[0], d.frame.range[1])] } : null,
    addressee: d.cue?.addressee
      ? { spans: [span(d.cue.addressee.first, d.cue.addressee.last)], actor: actors.idOf(d.cue.addressee) }
      : null,
    medium: null,
    place: null,
    relay: null,
    said: null,
    nestedIn: null,
    rule,
    why,
    confidence: d.confidence,
  }
}

/** The spans of a quotation, one for each block that it runs through. */
function piecesOf({ tokens, blockOf }: Article, q: Quotation): Span[] {
  const spans: Span[] = []
  let first = q.first
  for (let i = q.first + 1; i <= q.last; i++)
    if (i === q.last || blockOf[i] !== blockOf[first]) {
      spans.push({ start: tokens.start[first]!, end: tokens.end[i - 1]! })
      first = i
    }
  return spans
}

/** Consecutive tokens as ranges. */
function runs(list: readonly number[]): [number, number][] {
  const out: [number, number][] = []
  for (const token of list) {
    const last = out.at(-1)
    if (last && last[1] === token) last[1] = token + 1
    else out.push([token, token + 1])
  }
  return out
}

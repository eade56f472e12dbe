import { type Circumstances, type NounPhrase, noCircumstances } from "../../lang/syntax.ts"
import type { Confidence } from "../../model/reading.ts"
import type { Article } from "../article.ts"
import type { Draft } from "../draft.ts"
import type { Layer } from "../layer.ts"
import type { Quotation } from "../quotations.ts"
import { type Frame, frameOf } from "./frames.ts"

/** What goes before a unit, for quotations that go on from there. */
export interface Before {
  /** The last draft of direct speech. */
  readonly direct: Draft | null
  /** Who the sentence around a quotation reports, where no frame of the quotation's own tells. */
  readonly reports: readonly Draft[]
}

/**
 * The quotation that begins at `q`, attributed: null where nothing attributes it. A quotation that goes on with the
 * last one's sentence becomes part of it.
 */
export function readQuotation(
  article: Article,
  layer: Layer,
  q: Quotation,
  unit: number,
  { direct, reports }: Before,
): Draft | null {
  if (direct && goesOn(article, direct, q, unit)) {
    direct.words.push([q.first, q.last])
    return null
  }
  return attribute(article, layer, q, unit, direct, reports)
}

/** „…“, sagte X, „…“: the second part goes on with the first one's sentence. */
function goesOn({ word }: Article, previous: Draft, q: Quotation, unit: number): boolean {
  const range = previous.frame[0]
  if (
    previous.unit !== unit ||
    previous.what !== "frame-after" ||
    !range ||
    previous.words.at(-1)![0] >= q.first
  )
    return false
  return range[1] <= q.first && q.first - range[1] <= 1 && /^[,;–—]$/.test(word[q.first - 1]!)
}

/** Who said a quotation and how the text says so; null where nothing attributes it. */
function attribute(
  article: Article,
  layer: Layer,
  q: Quotation,
  unit: number,
  previous: Draft | null,
  reports: readonly Draft[],
): Draft | null {
  const draft = (frame: Frame, speaker: readonly NounPhrase[], confidence: Confidence): Draft => ({
    form: "direct",
    what: frame.kind,
    words: [[q.first, q.last]],
    speaker,
    cue: frame.cue,
    cueTokens: frame.cue?.tokens ?? [],
    frame: frame.range ? [frame.range] : [],
    circumstances: frame.cue?.circumstances ?? previousCircumstances(frame, previous),
    relay: frame.cue?.relay ?? null,
    confidence,
    unit,
  })
  const report = reports.find(r => r.words.some(([first, last]) => first <= q.first && q.last <= last))
  if (report) return insideReport(q, report)
  const frame = frameOf(article, layer, q, unit)
  if (frame?.kind === "colon") {
    const subject = leadingPerson(article, layer, frame, unit)
    // „Das Motto des Hafens: ‚…‘“: a thing before a colon lets nobody speak.
    return subject.length > 0 ? draft(frame, subject, "medium") : null
  }
  if (frame) {
    if (!worthKeeping(article, q, frame)) return null
    const own = frame.cue!.subject
    const subject =
      own.length === 0 && frame.kind === "frame-before" ? leadingPerson(article, layer, frame, unit) : own
    return draft(frame, subject, confidenceOf(frame, subject))
  }
  const announced = announcedBefore(article, layer, q, unit)
  if (announced)
    return draft(announced, announced.cue!.subject, confidenceOf(announced, announced.cue!.subject))
  if (!isSentence(article, q)) return null
  const next = saidAfter(article, layer, q, unit)
  const goesOnFrom = previous && continues(article, layer, previous, q, unit) ? previous : null
  // A sentence behind the quotation that only might attribute it yields to a quotation that goes on.
  if (next && (next.kind === "frame-after" || !goesOnFrom || pointsBack(article, next)))
    return draft(next, next.cue!.subject, "high")
  return goesOnFrom
    ? draft({ kind: "continued", cue: null, range: null }, goesOnFrom.speaker, "medium")
    : null
}

/** A quotation that goes on was said how, where and when the one before was. */
const previousCircumstances = (frame: Frame, previous: Draft | null): Circumstances =>
  frame.kind === "continued" && previous ? previous.circumstances : noCircumstances

/** A part of what is reported that stands in quotation marks: it has speaker, cue and frame of the whole. */
const insideReport = (q: Quotation, report: Draft): Draft | null =>
  q.last - q.first - 2 >= 1
    ? {
        ...report,
        form: "direct",
        what: report.form === "free-indirect" ? "in-free-indirect" : "in-report",
        words: [[q.first, q.last]],
        confidence: report.confidence === "high" ? "medium" : report.confidence,
      }
    : null

/** „X sagte:“ as a paragraph of its own before the quotation. */
function announcedBefore(
  { word }: Article,
  { units, syntax }: Layer,
  q: Quotation,
  unit: number,
): Frame | null {
  const before = units[unit - 1]
  if (!before || q.first !== units[unit]!.first || units[unit]!.block - before.block > 1) return null
  if (word[before.last - 1] !== ":") return null
  const cue = syntax[unit - 1]!.cues.findLast(({ clause }) => clause[1] >= before.last - 1)
  return cue && cue.subject.length > 0
    ? { kind: "frame-before", cue, range: [before.first, before.last] }
    : null
}

/** Whether a quotation of its own goes on directly behind an attributed one; a heading never does. */
function continues(article: Article, layer: Layer, previous: Draft, q: Quotation, unit: number): boolean {
  const { kind } = article.blocks[layer.units[unit]!.block]!
  return (
    kind !== "heading" && kind !== "title" && isAlone(article, layer, q, unit) && near(layer, previous, unit)
  )
}

/** Whether a quotation is its whole unit, but for a final mark. */
function isAlone({ word }: Article, { units }: Layer, q: Quotation, unit: number): boolean {
  const { first, last } = units[unit]!
  return q.first === first && (q.last >= last || (q.last === last - 1 && /^[.!?]$/.test(word[q.last]!)))
}

/** Whether the last attributed quotation stands in the same block or the one before. */
const near = ({ units }: Layer, previous: Draft, unit: number): boolean =>
  units[unit]!.block - units[previous.unit]!.block <= 1

/** Words with which a sentence points back to what was said before it. */
export const pointing = /^(das|so|dies|mit|that|those)$/

/** „Das sagte X“: the sentence points back to what was quoted. */
const pointsBack = ({ lower }: Article, { range }: Frame): boolean => pointing.test(lower[range![0]]!)

/**
 * „…“ Das sagte X: a short sentence behind the quotation that only attributes it. Behind a question or an exclamation
 * ("May I go?" X asked.) it is the quotation's frame, which the mark has cut off.
 */
function saidAfter(article: Article, { units, syntax }: Layer, q: Quotation, unit: number): Frame | null {
  const { lower, word } = article
  const next = units[unit + 1]
  if (!next || next.block !== units[unit]!.block || q.last < units[unit]!.last - 1) return null
  const cue = syntax[unit + 1]!.cues[0]
  if (!cue || cue.subject.length === 0 || cue.clause[0] !== next.first || cue.clause[1] < next.last - 1)
    return null
  const points = pointing.test(lower[next.first]!)
  if (!points && next.last - next.first > 14) return null
  if (!points && /^[?!]+$/.test(word[q.last - 2]!))
    return { kind: "frame-after", cue, range: [next.first, cue.clause[1]] }
  return { kind: "said-after", cue, range: [next.first, next.last] }
}

/** Who leads up to a colon without being the subject of a cue: the first person, office or pronoun of the clause. */
function leadingPerson(
  { word, lower, pack }: Article,
  { syntax }: Layer,
  frame: Frame,
  unit: number,
): NounPhrase[] {
  const [first, last] = frame.range!
  const before = syntax[unit]!.phrases.filter(p => p.first >= first && p.last <= last)
  const person =
    before.find(
      p =>
        p.preposition < 0 &&
        (p.kind === "person" ||
          p.kind === "role" ||
          (p.kind === "pronoun" && pack.names.personalPronouns.has(lower[p.first]!))),
    ) ??
    before.find(
      p =>
        p.preposition < 0 &&
        p.first === first &&
        (p.kind === "name" ||
          p.kind === "organisation" ||
          pack.names.looksLikeName(word[p.head]!, lower[p.head]!)),
    ) ??
    (before.length === 1 && before[0]!.kind === "person" ? before[0] : undefined)
  return person ? [person] : []
}

/** Whether a fragment inside a clause is quoted from the speaker: a single word only where the clause names something. */
function worthKeeping({ word }: Article, q: Quotation, { kind, cue }: Frame): boolean {
  if (kind === "frame-after" || kind === "frame-before" || cue!.verb.use === "label") return true
  if (cue!.verb.act === "accusation" || cue!.verb.act === "warning") return true
  return q.last - q.first - 2 >= 2 || /^(als|as|von|of)$/.test(word[q.first - 1] ?? "")
}

/** Whether a quotation can stand for itself: several words and the mark of a sentence at its end or behind it. */
const isSentence = ({ word }: Article, q: Quotation): boolean =>
  (q.last - q.first - 2 >= 4 && /^[.!?…]+$/.test(word[q.last - 2]!)) ||
  (/^[.!?]$/.test(word[q.last] ?? "") && q.last - q.first > 6)

function confidenceOf({ kind }: Frame, subject: readonly NounPhrase[]): Confidence {
  if (subject.length === 0) return "low"
  if (kind === "frame-after" || kind === "frame-before") return "high"
  return kind === "in-clause" ? "medium" : "low"
}

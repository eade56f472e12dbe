import { type Circumstances, type NounPhrase, noCircumstances, type Report } from "../lang/syntax.ts"
import type { Article } from "./article.ts"
import { pointing, readQuotation } from "./direct/direct.ts"
import type { Draft } from "./draft.ts"
import type { Layer } from "./layer.ts"

/** Who spoke last, and in which unit: whom a sentence in the reporting mood goes on with. */
interface Source {
  readonly speaker: readonly NounPhrase[]
  readonly circumstances: Circumstances
  readonly unit: number
}

/** No source speaks for sentences that stand further behind it, in units. */
const reach = 6

/** Everything said in one layer of an article, unit by unit in reading order. */
export function draftsOf(article: Article, layer: Layer): Draft[] {
  const { quotations, isName } = article
  const drafts: Draft[] = []
  let direct: Draft | null = null
  let source: Source | null = null
  let at = 0
  for (let u = 0; u < layer.units.length; u++) {
    const unit = layer.units[u]!
    const found = layer.depth === 0 ? layer.syntax[u]!.reports.map(report => draftOf(report, u, source)) : []
    const goesOn: Draft | null =
      found.length === 0 && layer.depth === 0 ? freeIndirect(article, layer, u, source) : null
    if (goesOn) found.push(goesOn)
    while (at < quotations.length && quotations[at]!.first < unit.first) at++
    for (let i = at; i < quotations.length && quotations[i]!.first < unit.last; i++) {
      const q = quotations[i]!
      if (q.depth !== layer.depth || isName[i]) continue
      const draft = readQuotation(article, layer, q, u, {
        direct,
        reports: found.filter(d => d.form !== "direct"),
      })
      if (!draft) continue
      found.push(draft)
      if (draft.what !== "in-report" && draft.what !== "in-free-indirect") direct = draft
    }
    const told = found.length === 0 && layer.depth === 0 ? saidBefore(article, layer, u, drafts.at(-1)) : null
    if (told) found.push(told)
    const speaker: readonly NounPhrase[] | null | undefined =
      found.findLast(d => d.speaker.length > 0 && d.what !== "goes-on" && isOutermost(d, found))?.speaker ??
      (goesOn ? null : layer.syntax[u]!.cues.findLast(cue => cue.subject.some(isSpeaker))?.subject)
    const circumstances = found.findLast(draft => draft.speaker.length > 0)?.circumstances ?? noCircumstances
    if (speaker) source = { speaker, circumstances, unit: u }
    else if (goesOn && goesOn.speaker.length > 0) source = { speaker: goesOn.speaker, circumstances, unit: u }
    drafts.push(...found)
  }
  return drafts
}

/** „…. Das teilte X mit.“: a short sentence that attributes the one before it, which nobody else is said to have said. */
function saidBefore(
  { lower }: Article,
  { units, syntax }: Layer,
  u: number,
  last: Draft | undefined,
): Draft | null {
  const unit = units[u]!
  const before = units[u - 1]
  if (!before || before.block !== unit.block || (last && last.unit >= u - 1)) return null
  const cue = syntax[u]!.cues[0]
  if (!cue || cue.subject.length === 0 || cue.clause[0] !== unit.first || !pointing.test(lower[unit.first]!))
    return null
  if (cue.subject[0]!.first === unit.first || cue.verb.use === "label") return null
  return {
    form: "indirect",
    what: "said-after",
    words: [[before.first, before.last]],
    speaker: cue.subject,
    cue,
    cueTokens: cue.tokens,
    frame: [[unit.first, unit.last]],
    circumstances: cue.circumstances,
    relay: cue.relay,
    confidence: "medium",
    unit: u,
  }
}

/** Whether the words of a draft lie inside those of no other: what somebody is said to have said has another voice. */
const isOutermost = (draft: Draft, all: readonly Draft[]): boolean => {
  const [at] = draft.words[0]!
  return !all.some(
    other =>
      other !== draft &&
      other.form !== "direct" &&
      other.words.some(([first, last]) => first < at && at < last),
  )
}

const isSpeaker = ({ kind }: NounPhrase): boolean => kind !== "common"

const draftOf = (report: Report, unit: number, source: Source | null): Draft => ({
  form: report.form,
  what: report.what,
  words: [...report.words],
  // „man betont, dass“: nobody but whom the text has just let speak.
  speaker: report.cue.impersonal && source && unit - source.unit <= 1 ? source.speaker : report.cue.subject,
  cue: report.cue,
  cueTokens: report.cueTokens,
  frame: report.frame,
  circumstances: report.cue.circumstances,
  relay: report.cue.relay,
  confidence: report.confidence,
  unit,
})

/** A sentence in the reporting mood, or with a verb of hearsay, that goes on with what somebody said before it. */
function freeIndirect({ blocks }: Article, layer: Layer, u: number, source: Source | null): Draft | null {
  const { voice } = layer.syntax[u]!
  const unit = layer.units[u]!
  if (/^(title|heading)$/.test(blocks[unit.block]!.kind)) return null
  const near =
    source !== null && u - source.unit <= reach && unit.block - layer.units[source.unit]!.block <= 1
  if (voice === "plain" || (voice === "either" && !(near && u - source.unit <= 1))) return null
  if (voice === "either") return null
  if (!near && voice !== "hearsay") return null
  return {
    form: "free-indirect",
    what: voice === "hearsay" ? "hearsay" : "goes-on",
    words: [[unit.first, unit.last]],
    speaker: near ? source.speaker : [],
    cue: null,
    cueTokens: [],
    frame: [],
    circumstances: near ? source.circumstances : noCircumstances,
    relay: null,
    confidence: voice === "hearsay" ? "low" : "medium",
    unit: u,
  }
}

import type { Claim } from "../../model/reading.ts"
import { isoDate } from "./iso-date.ts"
import { printedDates } from "./printed-date.ts"
import type { Sources } from "./sources.ts"

/** A date that the page shows its readers, and what the words or the markup around it say it is. */
export interface NearbyDate {
  readonly claim: Claim
  readonly says: "published" | "modified" | null
  /** How many blocks behind the title it stands; negative before it. */
  readonly distance: number
}

// Within this many blocks of the title a date is the article's own.
const before = 4
const after = 10
// Longer blocks are prose.
const longestLine = 160

/** The index of the title's block, or of the article's first block where no title is known; 0 where there is neither. */
export function titleBlock({ blocks }: Sources["evidence"]): number {
  const title = blocks.findIndex(block => block.kind === "title")
  return Math.max(0, title >= 0 ? title : blocks.findIndex(block => block.role === "article"))
}

/** The dates that stand near the title, those behind it first and each side from the nearest to the farthest. */
export function datesNearTitle(sources: Sources): readonly NearbyDate[] {
  const { blocks } = sources.evidence
  const title = titleBlock(sources.evidence)
  const found = timesIn(sources, title, title - before, title + after)
  for (let i = Math.max(0, title - before); i < Math.min(blocks.length, title + after); i++)
    found.push(...printedIn(sources, title, i, "lines"))
  return found.sort((a, b) => rank(a) - rank(b))
}

/** The dates that words such as "Veröffentlicht am" introduce, in short blocks anywhere from the title on. */
export function introducedDates(sources: Sources): readonly NearbyDate[] {
  const found: NearbyDate[] = []
  const title = titleBlock(sources.evidence)
  for (let i = title; i < sources.evidence.blocks.length; i++)
    found.push(...printedIn(sources, title, i, "introduced"))
  return found
}

/** The dates of `time` elements that stand far from the title or in no block, in document order. */
export const farTimes = (sources: Sources): readonly NearbyDate[] =>
  timesIn(sources, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)

const rank = ({ distance }: NearbyDate): number => (distance >= 0 ? distance : after - distance)

function printedIn(
  sources: Sources,
  title: number,
  i: number,
  which: "lines" | "introduced",
): readonly NearbyDate[] {
  const { blocks, text } = sources.evidence
  const block = blocks[i]!
  if (block.kind === "title" || block.kind === "heading" || block.kind === "caption") return []
  const whole = text.slice(block.start, block.end)
  if (whole.length > 400) return leading(sources, whole, i - title)
  return printedDates(whole, sources.calendars)
    .filter(
      date =>
        (date.says !== null && (whole.length <= longestLine || date.start <= 40)) ||
        (which === "lines" && date.alone),
    )
    .map(date => made(date.value, "text", date.says, i - title))
}

/** A date that leads a paragraph: "2. August 2025 – In Musterstadt hat …". */
function leading(sources: Sources, paragraph: string, distance: number): readonly NearbyDate[] {
  const date = printedDates(paragraph.slice(0, 80), sources.calendars)[0]
  if (date === undefined || date.start > 0 || !date.alone) return []
  return [made(date.value, "text", null, distance)]
}

function timesIn(sources: Sources, title: number, from: number, to: number): NearbyDate[] {
  const found: NearbyDate[] = []
  for (const time of sources.evidence.times) {
    if (time.block < from || time.block >= to) continue
    const printed = printedDates(time.text, sources.calendars)[0]
    const value =
      isoDate(time.datetime ?? "") ?? printedDates(time.datetime ?? "", sources.calendars)[0]?.value
    const chosen = value ?? printed?.value
    if (chosen === undefined) continue
    found.push(
      made(chosen, "time", saidBy(time.itemprop, time.hint) ?? printed?.says ?? null, time.block - title),
    )
  }
  return found
}

function saidBy(itemprop: string | null, hint: string): NearbyDate["says"] {
  if (/datemodified/.test(itemprop ?? "") || /updat|modif|aktual|changed/i.test(hint)) return "modified"
  return /datepublished/.test(itemprop ?? "") || /publi|created|posted|entry-date|erschienen/i.test(hint)
    ? "published"
    : null
}

const made = (value: string, source: string, says: NearbyDate["says"], distance: number): NearbyDate => ({
  claim: { value, source },
  says,
  distance,
})

/**
 * How well later words on a commitment are found, on the invented stories of stories/bearing: all pages in one ledger. The right
 * passage among the first three, look-alikes in first place, and what was shown where nothing bears on it.
 * With --unseen on stories that nothing was made with; do not look at their errors, or they are seen.
 *   node tools/stories/measure-bearing.ts [--unseen] [--errors]
 */
import { bearsOn, type LaterWords } from "../../src/app/ledger/bears-on.ts"
import { readStories, type Story } from "../../stories/parse-stories.ts"
import { entryAt, meets, type StoredPage, storyLedger } from "./story-ledger.ts"

/** Labels of passages that bear on a commitment. */
const right = new Set(["fulfils", "contradicts", "extends", "withdraws", "condition"])

/** What was measured. */
export interface BearingFigures {
  /** Commitments of the stories, and those that the reader found. */
  readonly commitments: number
  readonly found: number
  /** Of those with a right passage: how many there are, and how many have it first, or among the first three. */
  readonly withRight: number
  readonly first: number
  readonly amongThree: number
  /** Of all commitments: in how many the first is a look-alike of its own story, and something of another story. */
  readonly lookAlikeFirst: number
  readonly otherFirst: number
  /** Of those without a right passage: how many there are, and how many show something. */
  readonly withoutRight: number
  readonly shownWithoutRight: number
  readonly label: number
}

/** Measures a list of stories. `tell` gets a line for each commitment that went wrong. */
export async function measureBearing(
  stories: readonly Story[],
  tell: (line: string) => void = () => {},
): Promise<BearingFigures> {
  const { ledger, pages, close } = await storyLedger(stories)
  const byPage = new Map(pages.map(page => [page.page, page]))
  const figures = {
    commitments: 0, found: 0, withRight: 0, first: 0, amongThree: 0, lookAlikeFirst: 0, otherFirst: 0, withoutRight: 0,
    shownWithoutRight: 0, label: 0,
  } // biome-ignore format: a list
  try {
    for (const stored of pages)
      for (const mark of stored.story.pages[stored.index]!.marks.filter(
        ({ label }) => label === "commitment",
      )) {
        figures.commitments++
        const told = `${stored.story.name} “${stored.story.pages[stored.index]!.text.slice(mark.start, mark.end)}”`
        const entry = await entryAt(ledger, stored, mark)
        const wanted = stored.story.pages.flatMap(({ marks }, index) =>
          marks
            .filter(({ label, to }) => right.has(label) && to === mark.to)
            .map(one => ({ index, mark: one })),
        )
        if (wanted.length > 0) figures.withRight++
        else figures.withoutRight++
        if (entry === null) {
          tell(`not read: ${told}`)
          continue
        }
        figures.found++
        const { later } = await bearsOn(ledger, entry, { limit: 3 })
        const hits = later.map(one => isWanted(one, byPage, stored.story, wanted))
        if (wanted.length > 0) {
          if (hits[0]) figures.first++
          const hit = hits.findIndex(Boolean)
          if (hit >= 0) {
            figures.amongThree++
            const label = wanted.find(({ index, mark: one }) =>
              isAt(later[hit]!, byPage, stored.story, index, one),
            )!.mark.label
            if (label === later[hit]!.bears) figures.label++
          } else
            tell(
              `missed: ${told} → ${wanted.map(({ index, mark: m }) => stored.story.pages[index]!.text.slice(m.start, m.end)).join(" | ")}\n     got ${later.map(l => `${l.score} ${l.exact}`).join(" | ") || "nothing"}`,
            )
        } else if (later.length > 0) {
          figures.shownWithoutRight++
          tell(`shown: ${told}\n     got ${later[0]!.score} ${later[0]!.exact}`)
        }
        const top = later[0]
        if (top === undefined || hits[0]) continue
        if (isLookAlike(top, byPage, stored.story)) {
          figures.lookAlikeFirst++
          tell(`look-alike first: ${told}\n     got ${top.score} ${top.exact}`)
        } else if (byPage.get(top.page)!.story !== stored.story) figures.otherFirst++
      }
  } finally {
    await close()
  }
  return figures
}

type Wanted = readonly { readonly index: number; readonly mark: Story["pages"][number]["marks"][number] }[]

const isAt = (
  later: LaterWords,
  byPage: ReadonlyMap<string, StoredPage>,
  story: Story,
  index: number,
  mark: Wanted[number]["mark"],
): boolean => {
  const stored = byPage.get(later.page)!
  return stored.story === story && stored.index === index && meets(stored, later, mark)
}

const isWanted = (
  later: LaterWords,
  byPage: ReadonlyMap<string, StoredPage>,
  story: Story,
  wanted: Wanted,
): boolean => wanted.some(({ index, mark }) => isAt(later, byPage, story, index, mark))

const isLookAlike = (later: LaterWords, byPage: ReadonlyMap<string, StoredPage>, story: Story): boolean =>
  isWanted(
    later,
    byPage,
    story,
    story.pages.flatMap(({ marks }, index) =>
      marks.filter(({ label }) => label === "look-alike").map(mark => ({ index, mark })),
    ),
  )

if (import.meta.main) {
  const stories = readStories(process.argv.includes("--unseen") ? "bearing-unseen" : "bearing")
  const figures = await measureBearing(
    stories,
    process.argv.includes("--errors") ? line => console.log(line) : () => {},
  )
  const share = (part: number, of: number) =>
    `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(1)} %)`
  console.log(`${stories.length} stories, ${figures.commitments} commitments, ${figures.found} of them read`)
  console.log(`right passage first             ${share(figures.first, figures.withRight)}`)
  console.log(`right passage among the first 3 ${share(figures.amongThree, figures.withRight)}`)
  console.log(`its label right                 ${share(figures.label, figures.amongThree)}`)
  console.log(`a look-alike first              ${share(figures.lookAlikeFirst, figures.commitments)}`)
  console.log(`another story first             ${share(figures.otherFirst, figures.commitments)}`)
  console.log(`something shown where nothing is ${share(figures.shownWithoutRight, figures.withoutRight)}`)
}

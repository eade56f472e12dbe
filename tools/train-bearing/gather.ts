import { type AwaitedPage, awaitedPages } from "../../src/app/ledger/bears-on.ts"
import type { Awaited } from "../../src/compare/bearing/awaited.ts"
import type { PageView } from "../../src/compare/page-view.ts"
import type { Story } from "../../stories/parse-stories.ts"
import { entryAt, meets, storyLedger } from "../stories/story-ledger.ts"

/** What a person says of a passage: it decides a commitment, only looks so, or neither. */
export type Judged = "right" | "look-alike" | "other"

/** A later page that may be shown for a commitment, with what a person says of each of its passages. */
export interface JudgedPage {
  readonly view: PageView
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly judged: readonly Judged[]
  /** Its title and its passages, for a person. */
  readonly title: string | null
  readonly texts: readonly string[]
}

/** A commitment that the reader found, with the later pages that are looked through for it. */
export interface Asked {
  readonly name: string
  /** The file of its story. */
  readonly file: string
  readonly story: string
  readonly awaited: Awaited
  /** Whether something in its story bears on it, found or not. */
  readonly hasRight: boolean
  readonly pages: readonly JudgedPage[]
}

const right: ReadonlySet<string> = new Set(["fulfils", "contradicts", "extends", "withdraws", "condition"])

/** The commitments of stories, each among the pages of all of them. */
export async function gather(stories: readonly Story[]): Promise<Asked[]> {
  const { ledger, pages, close } = await storyLedger(stories)
  const asked: Asked[] = []
  try {
    const byPage = new Map(pages.map(page => [page.page, page]))
    for (const stored of pages) {
      const { story, index } = stored
      for (const mark of story.pages[index]!.marks) {
        if (mark.label !== "commitment") continue
        const entry = await entryAt(ledger, stored, mark)
        if (entry === null) continue
        const { awaited, later } = await awaitedPages(ledger, entry)
        const judge = ({ page, day, view, reading }: AwaitedPage): JudgedPage => {
          const at = byPage.get(page.page)!
          const marks = at.story === story ? at.story.pages[at.index]!.marks : []
          const judged = view.passages.map(({ span }): Judged => {
            const here = marks.filter(one => one.to === mark.to && meets(at, span, one))
            if (here.some(({ label }) => right.has(label))) return "right"
            return here.some(({ label }) => label === "look-alike") ? "look-alike" : "other"
          })
          const texts = view.passages.map(({ span }) => reading.text.slice(span.start, span.end))
          return { view, day, judged, title: page.title, texts }
        }
        asked.push({
          name: `${story.name}: ${story.pages[index]!.text.slice(mark.start, mark.end)}`,
          file: story.file,
          story: story.name,
          awaited,
          hasRight: story.pages.some(({ marks }) =>
            marks.some(({ label, to }) => right.has(label) && to === mark.to),
          ),
          pages: later.map(judge),
        })
      }
    }
  } finally {
    await close()
  }
  return asked
}

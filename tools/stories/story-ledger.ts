import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { linguist } from "../../src/app/ledger/linguist.ts"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { read, reader } from "../../src/app/read.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { preparePage } from "../../src/store/write/incoming-page.ts"
import { recordPages } from "../../src/store/write/record-pages.ts"
import type { Story, StoryMark } from "../../stories/parse-stories.ts"

/** A page of a story in the ledger. */
export interface StoredPage {
  readonly page: string
  readonly story: Story
  /** Its place in the story. */
  readonly index: number
  /** Where the story's text begins in the text that was read: the title stands before it. */
  readonly offset: number
}

/** All stories in one ledger, so that each has the others for noise. */
export interface StoryLedger {
  readonly ledger: Ledger
  readonly pages: readonly StoredPage[]
  readonly close: () => Promise<void>
}

/** Reads the pages of stories as plain text with their titles, and keeps them in a ledger that goes afterwards. */
export async function storyLedger(stories: readonly Story[]): Promise<StoryLedger> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-stories-"))
  const ledger = await Ledger.open(join(folder, "stories.db"), loadLinguist, { create: true })
  const pages: StoredPage[] = []
  for (const [s, story] of stories.entries())
    for (const [index, { day, title, text }] of story.pages.entries()) {
      const bytes = Buffer.from(`${title}\n\n${text}\n`)
      const url = `https://stories.example/${s}/${index}`
      const given = { lang: "de", published: day, format: "text" as const }
      const reading = read({ bytes, contentType: "text/plain; charset=utf-8", url, ...given })
      const prepared = preparePage(
        {
          bytes,
          contentType: "text/plain; charset=utf-8",
          url,
          name: null,
          documentId: null,
          given,
          reading,
        },
        `${day}T12:00:00Z`,
        linguist,
      )
      const [recorded] = await recordPages(ledger, [prepared], reader)
      pages.push({ page: recorded!.page, story, index, offset: reading.text.indexOf(text.slice(0, 40)) })
    }
  return {
    ledger,
    pages,
    close: async () => {
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether a place on a stored page lies in a mark, or the mark in it. */
export const meets = (
  { offset }: StoredPage,
  place: { readonly start: number; readonly end: number },
  mark: StoryMark,
): boolean => place.start < mark.end + offset && mark.start + offset < place.end

/** The commitment that stands at a mark; null where the reader found none. */
export async function entryAt(
  ledger: Ledger,
  stored: StoredPage,
  mark: { readonly start: number; readonly end: number },
): Promise<string | null> {
  const { rows } = await sql<{ id: string; type: string; spans: string }>`
    select entry.id, entry.type, report.spans from entry
    join report on report.entry = entry.n join reading on reading.n = report.reading
    join version on version.n = reading.version join page on page.n = version.page
    where page.id = ${stored.page} order by entry.type
  `.execute(ledger.db)
  let best: { id: string; shared: number } | null = null
  for (const { id, type, spans } of rows) {
    if (type !== "commitment") continue
    let shared = 0
    for (const [start, end] of JSON.parse(spans) as [number, number][])
      shared += Math.max(
        0,
        Math.min(end, mark.end + stored.offset) - Math.max(start, mark.start + stored.offset),
      )
    if (shared > (best?.shared ?? 0)) best = { id, shared }
  }
  return best?.id ?? null
}

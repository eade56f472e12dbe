/**
 * How well changes of position are suggested, on the invented stories of stories/shifts: each story in a ledger of its own, its
 * first suggestion of all its actors looked at.
 * With --unseen on stories that nothing was made with; do not look at their errors, or they are seen.
 *   node tools/stories/measure-shifts.ts [--unseen] [--errors]
 */
import { type SuggestedShift, shiftsOf } from "../../src/app/ledger/shifts.ts"
import { readStories, type Story } from "../../stories/parse-stories.ts"
import { storyLedger } from "./story-ledger.ts"

/** What was measured. */
export interface ShiftFigures {
  /** Stories with a change, and those without. */
  readonly changed: number
  readonly unchanged: number
  /** Stories with a suggestion, and those of which the first is right: both sides, and one of the differences is the story's kind. */
  readonly suggested: number
  readonly right: number
  /** Stories without a change that show one. */
  readonly falsely: number
}

/** Measures a list of stories. `tell` gets a line for each that went wrong. */
export async function measureShifts(
  stories: readonly Story[],
  tell: (line: string) => void = () => {},
): Promise<ShiftFigures> {
  const figures = { changed: 0, unchanged: 0, suggested: 0, right: 0, falsely: 0 }
  for (const story of stories) {
    const { ledger, close } = await storyLedger([story])
    try {
      const actors = await ledger.db
        .selectFrom("actor")
        .select("id")
        .where("merged_into", "is", null)
        .execute()
      const all: SuggestedShift[] = []
      for (const { id } of actors) all.push(...(await shiftsOf(ledger, id, { limit: 3 })))
      all.sort((a, b) => b.score - a.score)
      const first = all[0]
      const shown =
        first &&
        `${first.score} ${first.differences.map(({ kind }) => kind)} “${first.earlier.words}” → “${first.later.words}”`
      if (story.kind === "none") figures.unchanged++
      else figures.changed++
      if (!first) {
        if (story.kind !== "none") tell(`missed: ${story.name} (${story.kind})`)
        continue
      }
      figures.suggested++
      if (story.kind === "none") {
        figures.falsely++
        tell(`false: ${story.name}\n     ${shown}`)
      } else if (isRight(first, story)) figures.right++
      else tell(`wrong: ${story.name} (${story.kind})\n     ${shown}`)
    } finally {
      await close()
    }
  }
  return figures
}

/** Whether both sides stand in the story's marks, and what differs is of its kind. */
function isRight({ earlier, later, differences }: SuggestedShift, story: Story): boolean {
  const marked = (label: string) =>
    story.pages.flatMap(({ marks, text }) =>
      marks.filter(one => one.label === label).map(({ start, end }) => text.slice(start, end)),
    )
  const meets = (side: { words: string }, label: string) =>
    marked(label).some(text => overlap(plain(text), plain(side.words)))
  return (
    meets(earlier, "before") && meets(later, "after") && differences.some(({ kind }) => kind === story.kind)
  )
}

const plain = (text: string): string =>
  text
    .replace(/[„“”»«.,:]/g, "")
    .replace(/\s+/g, " ")
    .trim()
const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

if (import.meta.main) {
  const stories = readStories(process.argv.includes("--unseen") ? "shifts-unseen" : "shifts")
  const figures = await measureShifts(
    stories,
    process.argv.includes("--errors") ? line => console.log(line) : () => {},
  )
  const share = (part: number, of: number) =>
    `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(1)} %)`
  console.log(`${figures.changed} stories with a change, ${figures.unchanged} without`)
  console.log(`first suggestion right, of those with one  ${share(figures.right, figures.suggested)}`)
  console.log(`found, of the stories with a change        ${share(figures.right, figures.changed)}`)
  console.log(`suggested where nothing changed            ${share(figures.falsely, figures.unchanged)}`)
}

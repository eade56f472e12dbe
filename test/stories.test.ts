/** Floors of what is found on the invented stories: later words on commitments, and changes of position. */
import { ok } from "node:assert/strict"
import { test } from "node:test"
import { readStories } from "../stories/parse-stories.ts"
import { measureBearing } from "../tools/stories/measure-bearing.ts"
import { measureShifts } from "../tools/stories/measure-shifts.ts"
import { figuresOf } from "../tools/train-bearing/figures.ts"
import { gather } from "../tools/train-bearing/gather.ts"
import { heldOut, taskOf } from "../tools/train-bearing/held-out.ts"

const share = (part: number, of: number): number => (100 * part) / of

test("the passage that decides a commitment is among the first three, and look-alikes seldom come first", async () => {
  const figures = await measureBearing(readStories("bearing"))
  ok(figures.commitments >= 110, `${figures.commitments} commitments`)
  ok(
    share(figures.amongThree, figures.withRight) >= 75,
    `among three: ${figures.amongThree} of ${figures.withRight}`,
  )
  ok(share(figures.lookAlikeFirst, figures.commitments) <= 15, `look-alikes first: ${figures.lookAlikeFirst}`)
  ok(
    share(figures.shownWithoutRight, figures.withoutRight) <= 60,
    `shown where nothing bears: ${figures.shownWithoutRight} of ${figures.withoutRight}`,
  )
})

test("it is so for stories of files that the weights were not learnt from, before anything is kept silent", async () => {
  const figures = figuresOf(heldOut((await gather(readStories("bearing"))).map(taskOf)))
  ok(
    share(figures.amongThree, figures.withRight) >= 83,
    `among three: ${figures.amongThree} of ${figures.withRight}`,
  )
  ok(share(figures.first, figures.withRight) >= 60, `first: ${figures.first} of ${figures.withRight}`)
  ok(share(figures.lookAlikeFirst, figures.all) <= 23, `look-alikes first: ${figures.lookAlikeFirst}`)
})

test("the first suggested change of position is one, and where nothing changed nothing is suggested", async () => {
  const figures = await measureShifts(readStories("shifts"))
  ok(figures.changed + figures.unchanged >= 80, `${figures.changed + figures.unchanged} stories`)
  ok(share(figures.right, figures.suggested) >= 90, `right: ${figures.right} of ${figures.suggested}`)
  ok(share(figures.right, figures.changed) >= 75, `found: ${figures.right} of ${figures.changed}`)
})

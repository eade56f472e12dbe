import { deepEqual, ok, throws } from "node:assert/strict"
import { test } from "node:test"
import { parseStories, readStories } from "../stories/parse-stories.ts"

test("marks are taken out of the text and point to their words", () => {
  const [story] = parseStories(
    "# story: a\nkind none\n\n== 2027-01-01 Blatt | Titel\nA [[before: b c]] d.\n\n== 2027-01-02 Blatt | Zwei\n[[after@2: E f.]] G.\n",
    "a.txt",
  )
  deepEqual(story!.pages[0]!.text, "A b c d.")
  deepEqual(story!.pages[0]!.marks, [{ label: "before", to: 1, start: 2, end: 5 }])
  deepEqual(story!.pages[1]!.marks, [{ label: "after", to: 2, start: 0, end: 4 }])
})

test("a mark that is not closed is named with its file and line", () => {
  throws(
    () => parseStories("# story: a\n\n== 2027-01-01 B | T\nA [[before: b.\n", "a.txt"),
    /a\.txt:3: a mark/,
  )
  throws(() => parseStories("== 2027-01-01 B | T\nA.\n", "a.txt"), /a\.txt:1/)
})

test("every story that is shipped is well formed", () => {
  for (const folder of ["bearing", "shifts"])
    for (const { name, pages } of readStories(folder)) {
      ok(
        pages.every(({ day }, i) => i === 0 || pages[i - 1]!.day <= day),
        `${name}: days do not ascend`,
      )
      for (const { text, marks } of pages)
        for (const { start, end, label } of marks)
          ok(text.slice(start, end).trim() !== "", `${name}: empty ${label}`)
    }
})

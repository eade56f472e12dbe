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
  for (const folder of ["bearing", "bearing-unseen", "shifts", "shifts-unseen"])
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

test("every story of what became of a commitment has one, pages after it, and only labels that are known", () => {
  const known = new Set([
    ...["commitment", "fulfils", "contradicts", "extends", "withdraws", "condition"],
    "look-alike",
  ])
  for (const folder of ["bearing", "bearing-unseen"])
    for (const { name, pages } of readStories(folder)) {
      const marks = pages.flatMap((page, at) => page.marks.map(mark => ({ ...mark, at })))
      const made = new Map(marks.filter(m => m.label === "commitment").map(m => [m.to, m.at]))
      ok(made.size > 0, `${name}: no commitment`)
      for (const { label, to, at } of marks) {
        ok(known.has(label), `${name}: no label is called ${label}`)
        ok(made.has(to), `${name}: ${label} is about commitment ${to}, which is not there`)
        ok(at >= made.get(to)!, `${name}: ${label} stands before commitment ${to}`)
      }
      ok(pages.length > 1 + Math.max(...made.values()), `${name}: nothing comes after its commitments`)
    }
})

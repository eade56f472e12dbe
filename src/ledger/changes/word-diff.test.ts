import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { printedForm } from "./printed-tokens.ts"
import { type DiffPart, wordDiff } from "./word-diff.ts"

const shown = (parts: readonly DiffPart[]): string =>
  parts.map(part => ("same" in part ? part.same : `[${part.was}|${part.is}]`)).join(" ")

test("what differs is shown word by word", () => {
  const of = (old: string, now: string) => shown(wordDiff(old, now))
  assert.equal(
    of("Wir öffnen bis zum 31. März wieder.", "Wir öffnen bis zum 30. April wieder."),
    "Wir öffnen bis zum [31. März|30. April] wieder.",
  )
  assert.equal(
    of("Es gibt keine Schulden.", "Es gibt neue, keine Schulden."),
    "Es gibt [|neue,] keine Schulden.",
  )
  assert.equal(of("Das halten wir ein.", "Das halten wir."), "Das halten wir. [ein.|]")
  assert.equal(of("„Das gilt“, sagte sie.", "Das gelte, sagte sie."), "[„|] Das [gilt“,|gelte,] sagte sie.")
  assert.equal(of("„Das gilt“, sagte sie.", "»Das gilt«, sagte sie"), "»Das gilt«, sagte sie")
  assert.equal(of("", "Neu."), "[|Neu.]")
  assert.equal(of("", ""), "")
})

test("the form of marks, soft hyphens and case are no difference; numbers and marks are", () => {
  const soft = "Bahn\u00adhof"
  assert.equal(printedForm(`Der ${soft} – »heute«, Straße`), printedForm("der Bahnhof, „heute“ Strasse"))
  assert.notEqual(printedForm("12,5 Millionen"), printedForm("125 Millionen"))
  assert.notEqual(printedForm("Wir kommen."), printedForm("Wir kommen?"))
  assert.notEqual(printedForm("Wir „kommen“."), printedForm("„Wir kommen“."))
  assert.equal(printedForm("geht’s"), printedForm("geht's"))
})

test("a difference holds every word of both texts, in order", () => {
  const text = fc.array(fc.constantFrom("der", "Kran", "steht", "12,5", "„", "“", "still", ",", "?"), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [old, now] = [a.join(" "), b.join(" ")]
      const parts = wordDiff(old, now)
      const was = parts.map(part => ("same" in part ? part.same : part.was)).join(" ")
      const is = parts.map(part => ("same" in part ? part.same : part.is)).join(" ")
      assert.equal(printedForm(was), printedForm(old))
      assert.equal(printedForm(is), printedForm(now))
    }),
  )
})

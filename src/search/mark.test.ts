import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { de } from "../lang/de/index.ts"
import { en } from "../lang/en/index.ts"
import { marksIn } from "./mark.ts"
import { parseQuery } from "./query.ts"

/** A text with what a query finds in brackets. */
function marked(text: string, query: string): string {
  let out = ""
  let at = 0
  for (const { start, end } of marksIn(text, parseQuery(query), [de, en])) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return out + text.slice(at)
}

test("words are marked in every form and within compounds", () => {
  for (const [query, text] of [
    ["Zoll", "Mit [Strafzöllen] und [Zöllen] droht er."],
    ["der Zoll", "Der Senator droht mit [Strafzöllen]."],
    ["droht -Zoll", "Er [drohte] mit Zöllen."],
    ["CO2-Preis", "Der [CO2-Preis] steigt, der Preis nicht."],
    ["CO2-Preis", "Die [CO2 Preise] steigen."],
    ["Kran*", "Der [Kranführer] und die [Kräne]."],
    ["tariffs", "A [tariff] on steel."],
    ['"auf den Stahl"', "Zölle [auf den Stahl], auf Stahl."],
    ['"Zölle auf" auf', "[Zölle auf] Stahl, auf Holz."],
  ] as const)
    assert.equal(marked(text.replace(/[[\]]/g, ""), query), text, query)
})

test("marks are in order, apart and within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), text => {
      let last = -1
      for (const { start, end } of marksIn(`Zölle ${text} CO2-Zoll`, parseQuery('Zoll* "Zölle"'), [de, en])) {
        assert.ok(start > last && end > start)
        last = end
      }
      assert.ok(last > 0)
    }),
  )
})

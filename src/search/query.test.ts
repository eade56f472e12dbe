import assert from "node:assert/strict"
import { test } from "node:test"
import { parseQuery } from "./query.ts"
import { QueryError } from "./query-error.ts"
import type { QueryNode } from "./query-tree.ts"

/** A tree as one line, so that what is compared can be read. */
function shown(node: QueryNode): string {
  switch (node.kind) {
    case "word":
      return node.isPrefix ? `${node.word}*` : node.word
    case "phrase":
      return `"${node.words.join(" ")}"`
    case "not":
      return `-${shown(node.node)}`
    case "and":
      return `(${node.nodes.map(shown).join(" & ")})`
    case "or":
      return `(${node.nodes.map(shown).join(" | ")})`
  }
}

test("queries are read as people mean them", () => {
  for (const [query, tree] of [
    ["Hafen", "Hafen"],
    ["Hafen Kran", "(Hafen & Kran)"],
    ["Hafen AND Kran UND Schiff", "(Hafen & Kran & Schiff)"],
    ["Hafen Kran OR Schiff", "((Hafen & Kran) | Schiff)"],
    ["Hafen (Kran ODER Schiff)", "(Hafen & (Kran | Schiff))"],
    ["Hafen -Kran", "(Hafen & -Kran)"],
    ["Hafen NICHT (Kran ODER Schiff)", "(Hafen & -(Kran | Schiff))"],
    ["Hafen NOT NOT Kran", "(Hafen & Kran)"],
    ['Hafen -"neuer Kran"', '(Hafen & -"neuer Kran")'],
    ["„der neue Kran“ »am Kai«", '("der neue Kran" & "am Kai")'],
    ["Haf* CO2-Preis", "(Haf* & CO2-Preis)"],
    ["Hafen und not Kran", "(Hafen & und & not & Kran)"],
    ["Hafen/Werft – Kran & Kai", "((Hafen & Werft) & Kran & Kai)"],
  ] as const)
    assert.equal(shown(parseQuery(query)), tree, query)
})

test("what is no query says why and where", () => {
  for (const [query, message, at] of [
    ["", /no words/, 0],
    ["– &", /no words/, 0],
    ['Hafen "neuer Kran', /quotation mark is not closed/, 6],
    ['Hafen ""', /quotation marks hold no words/, 6],
    ["Hafen (Kran", /not closed/, 6],
    ["Hafen )", /not opened/, 6],
    ["Hafen ()", /hold no words/, 6],
    ["NOT Hafen", /say what to look for/, 0],
    ["-Hafen -Kran", /say what to look for/, 0],
    ["Hafen OR -Kran", /say what to look for/, 0],
    ["Hafen OR", /OR needs/, 6],
    ["AND Hafen", /AND needs/, 0],
    ["Hafen NOT", /NOT needs/, 6],
    ["Hafen a*", /letters in front/, 6],
    ["(".repeat(40), /too deep/, 8],
    ["Kran ".repeat(70), /words at most/, 320],
  ] as const)
    assert.throws(
      () => parseQuery(query),
      (error: unknown) => {
        assert.ok(error instanceof QueryError, query)
        assert.match(error.message, message, query)
        assert.equal(error.at, at, query)
        return true
      },
    )
})

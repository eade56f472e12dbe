import assert from "node:assert/strict"
import { DatabaseSync } from "node:sqlite"
import { test } from "node:test"
import fc from "fast-check"
import { de } from "../lang/de/index.ts"
import { en } from "../lang/en/index.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { type Match, matchOf } from "./match.ts"
import { parseQuery } from "./query.ts"
import { QueryError } from "./query-error.ts"
import { termsOf } from "./terms.ts"

const packs = [de, en]

const texts: readonly (readonly [text: string, pack: LanguagePack | null])[] = [
  ["Der Senator drohte mit Strafzöllen auf Stahl.", de],
  ["Die Straße am Kai wird gesperrt, so das Amt.", de],
  ["Der Stahl sei auf Zölle nicht angewiesen.", de],
  ["Ein CO2-Preis von 1.000.000 Talern war nie geplant.", de],
  ["The mayor threatened tariffs on steel in a trade war.", en],
  ["Mr. Müller promised 1,000,000 new homes.", en],
  ["Мэр Киев", null],
]

const db = new DatabaseSync(":memory:")
db.exec(
  "create virtual table search using fts5(words, around, parts, facets, content='', contentless_delete=1, tokenize='ascii')",
)
const insert = db.prepare(
  "insert into search(rowid, words, around, parts, facets) values (?, ?, '', ?, 'kthreat')",
)
for (const [i, [text, pack]] of texts.entries()) {
  const terms = termsOf(text, pack)
  insert.run(i, terms.words, terms.parts)
}
const rows = db.prepare("select rowid as n from search where search match ? order by rowid")

/** The places in `texts` of what a query finds, through the index and then the text. */
function found(query: string): number[] {
  const { match, holdsPhrases }: Match = matchOf(parseQuery(query), packs)
  return rows
    .all(`(${match}) AND facets : ("kthreat")`)
    .map(row => row.n as number)
    .filter(n => holdsPhrases?.(texts[n]![0]) ?? true)
}

test("a query finds words in every form and within compounds", () => {
  for (const [query, places] of [
    ["Zölle", [0, 2]],
    ["Zoll", [0, 2]],
    ["Strafzoll", [0]],
    ["Strafzoelle", [0]],
    ["Strasse", [1]],
    ["CO2-Preis", [3]],
    ["Preis", [3]],
    ["CO2 Preise", [3]],
    ["1000000", [3, 5]],
    ["tariff", [4]],
    ["Straf*", [0]],
    ["Zöll*", [0, 2]],
    ["Mueller", [5]],
    ["Muller", [5]],
    ["Киев", [6]],
    ["киев", [6]],
    ["Рига", []],
  ] as const)
    assert.deepEqual(found(query), places, query)
})

test("operators join, part and take away", () => {
  for (const [query, places] of [
    ["Zoll Stahl", [0, 2]],
    ["Zoll ODER tariffs", [0, 2, 4]],
    ["Zoll -Senator", [2]],
    ["(Zoll OR steel) NOT (Senator OR mayor)", [2]],
    ["facets kthreat", []],
  ] as const)
    assert.deepEqual(found(query), places, query)
})

test("phrases must stand in the text as they are, but for case, ß and quotation marks", () => {
  for (const [query, places] of [
    ['"Strafzöllen auf Stahl"', [0]],
    ['"strafzoellen auf stahl"', [0]],
    ['"Strafzölle auf Stahl"', []],
    ['"auf Stahl"', [0]],
    ['"Stahl auf"', []],
    ['"strasse am kai"', [1]],
    ['Zoll -"auf Stahl"', [2]],
    ['"auf Stahl" OR Senator', [0]],
    ['"Stahl auf" OR Zölle', [0, 2]],
    ['"in der" OR "war nie geplant"', null],
    ['"war nie geplant"', [3]],
    ['"war"', [4]],
  ] as const)
    if (places === null) assert.throws(() => found(query), QueryError)
    else assert.deepEqual(found(query), places, query)
})

test("words that a language leaves out do not stand in the way", () => {
  assert.deepEqual(found("der Zoll"), [0, 2])
  assert.deepEqual(found("Stahl in der Werft"), [])
  assert.deepEqual(found("war"), [4])
  assert.deepEqual(found('"so das" Amt'), [1])
  for (const query of ["in", '"so was in"', "so OR Zoll"])
    assert.throws(
      () => found(query),
      /too common to be searched alone: so|too common to be searched alone: in/,
    )
})

test("the positive terms are told", () => {
  assert.deepEqual(matchOf(parseQuery("Zölle -Stahl"), packs).terms, ["zoll", "zolle", "zoell", "zoelle"])
})

test("every query is read or refused, and what is read the index takes", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "AND",
      "ODER",
      "NOT",
      "(",
      ")",
      '"',
      "„",
      "“",
      "-",
      "*",
      " ",
      "NEAR",
      "words:",
      "^",
      "{",
      "}",
      "+",
      "'",
    ),
    fc.constantFrom("Zölle", "in", "der", "war", "CO2-Preis", "1.000", "Straf*", "Киев", "don’t"),
    fc.string({ unit: "binary", maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      for (const query of [pieces.join(""), pieces.join(" ")])
        try {
          found(query)
        } catch (error) {
          if (!(error instanceof QueryError)) throw error
          assert.ok(error.at >= 0 && error.at <= query.length)
        }
    }),
    { numRuns: 1500 },
  )
})

test("the largest queries are within the bounds of the index", () => {
  const words = Array.from({ length: 64 }, (_, i) => `Hafen${i}-Kräfte-Müller`)
  assert.deepEqual(found(words.join(" ")), [])
  assert.deepEqual(found(words.join(" OR ")), [])
  assert.deepEqual(found(`Kai -${words.slice(1).join(" -")}`), [1])
  assert.deepEqual(found(`${"(Kai OR Werft ".repeat(8)}Amt${" -Kran)".repeat(8)}`), [1])
})

import assert from "node:assert/strict"
import { test } from "node:test"
import type { Commitment, Reading, Statement, Time } from "../src/model/reading.ts"
import { validReading } from "./valid-reading.ts"

const text = "Brücke gesperrt\n„Sie hält nicht“, sagte Mira Holm.\nAnzeige\n"

const statement: Statement = {
  id: "s1",
  form: "direct",
  words: [{ start: 16, end: 32 }],
  speaker: { spans: [{ start: 40, end: 49 }], actor: "a1", also: [] },
  cue: { spans: [{ start: 34, end: 39 }], lemma: "sagen", act: "said" },
  frame: null,
  addressee: null,
  medium: null,
  place: null,
  relay: null,
  said: null,
  nestedIn: null,
  rule: "de.direct.after",
  why: "The verb of saying follows the quotation.",
  confidence: "high",
}

const time: Time = {
  start: 19,
  end: 23,
  type: "date",
  value: "2027-03-10",
  from: "2027-03-10",
  to: "2027-03-10",
  role: "by",
}

const commitment: Commitment = {
  id: "c1",
  kind: "announcement",
  statement: "s1",
  actor: "a1",
  mention: [{ start: 40, end: 49 }],
  negated: false,
  words: [{ start: 17, end: 31 }],
  cue: null,
  addressee: null,
  consequence: null,
  condition: null,
  deadline: {
    spans: [{ start: 19, end: 23 }],
    value: "2027-03-10",
    from: null,
    to: "2027-03-10",
    basis: "stated",
  },
  rule: "de.commitment.future",
  why: "What somebody says will be.",
  confidence: "low",
}
const deadline = commitment.deadline!

const whole: Reading = {
  version: 1,
  reader: "0.0.0+de.1",
  id: "page",
  language: "de",
  url: null,
  title: "Brücke gesperrt",
  publisher: null,
  authors: [],
  topics: [],
  sections: [],
  published: null,
  modified: null,
  genre: null,
  text,
  blocks: [
    { start: 0, end: 15, role: "article", kind: "title" },
    { start: 16, end: 50, role: "article", kind: "paragraph" },
    { start: 51, end: 58, role: "furniture", kind: "advertisement" },
  ],
  statements: [statement],
  commitments: [commitment],
  actors: [{ id: "a1", name: "Mira Holm", kind: "person", roles: [], mentions: [{ start: 40, end: 49 }] }],
  times: [time],
  figures: [],
  shifts: [],
  wording: [],
  problems: [],
}

test("a reading that holds is given back as it was", () => {
  assert.deepEqual(validReading(whole), whole)
})

const broken: readonly (readonly [string, RegExp, Partial<Reading> | Record<string, unknown>])[] = [
  ["a field too many", /not a reading/, { mood: "good" }],
  [
    "a kind of the other role",
    /not a reading/,
    { blocks: [{ start: 0, end: 58, role: "article", kind: "legal" }] },
  ],
  ["text that no block covers", /lies in no block/, { blocks: whole.blocks.slice(0, 2) }],
  ["blocks that overlap", /before 15 where/, { blocks: [whole.blocks[0], { ...whole.blocks[1], start: 9 }] }],
  [
    "a span behind the text",
    /holds nothing/,
    { figures: [{ start: 50, end: 90, quantity: 1, unit: "x", hedge: null, place: null }] },
  ],
  ["an empty span", /holds nothing/, { wording: [{ start: 5, end: 5, voice: "author" }] }],
  ["a speaker who is no actor", /no actor a1/, { actors: [] }],
  ["two statements of one id", /two statements/, { statements: [statement, statement] }],
  [
    "words in an advertisement",
    /outside the article/,
    { statements: [{ ...statement, words: [{ start: 51, end: 58 }] }] },
  ],
  [
    "words out of order",
    /out of order/,
    {
      statements: [
        {
          ...statement,
          words: [
            { start: 22, end: 32 },
            { start: 16, end: 20 },
          ],
        },
      ],
    },
  ],
  ["a statement inside nothing", /no s9/, { statements: [{ ...statement, nestedIn: "s9" }] }],
  ["a time that ends before it begins", /before 2027-03-11/, { times: [{ ...time, from: "2027-03-11" }] }],
  ["a time without a day", /neither a day/, { times: [{ ...time, from: "2027-13" }] }],
  ["what comes again with a first day", /comes again/, { times: [{ ...time, type: "set" }] }],
  ["two times on the same words", /overlap/, { times: [time, time] }],
  ["a time in an advertisement", /outside the article/, { times: [time, { ...time, start: 51, end: 58 }] }],
  ["a deadline on no time", /on no time/, { times: [] }],
  [
    "a condition's deadline that the commitment does not know",
    /is its own/,
    {
      commitments: [
        { ...commitment, deadline: null, condition: { spans: [{ start: 17, end: 20 }], deadline } },
      ],
    },
  ],
  ["a commitment in no statement", /no s9/, { commitments: [{ ...commitment, statement: "s9" }] }],
  ["a commitment without words", /names no words/, { commitments: [{ ...commitment, words: [] }] }],
  ["an actor without a mention", /stands nowhere/, { commitments: [{ ...commitment, mention: [] }] }],
  ["a commitment of no rule", /not a rule/, { commitments: [{ ...commitment, rule: "de.direct.after" }] }],
  [
    "a shift of nobody there is",
    /no actor a9/,
    { shifts: [{ start: 16, end: 20, actor: "a9", assertedBy: null }] },
  ],
  [
    "judgements out of order",
    /out of order/,
    {
      wording: [
        { start: 22, end: 26, voice: "author" },
        { start: 16, end: 20, voice: "author" },
      ],
    },
  ],
  ["claims without a language", /in a language that is not read/, { language: null }],
]
for (const [what, message, change] of broken)
  test(`does not hold: ${what}`, () => {
    assert.throws(() => validReading({ ...whole, ...change }), message)
  })

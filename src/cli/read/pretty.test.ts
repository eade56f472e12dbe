import assert from "node:assert/strict"
import { test } from "node:test"
import { type Commitment, type Reading, readingSchema, type Statement } from "../../model/reading.ts"
import { pretty } from "./pretty.ts"

const text =
  "Rieke Molt drohte: „Wenn die Fähre bis Freitag nicht fährt, klagen wir“. Laut Molt will Onno Brack nicht " +
  "zahlen. Das Amt soll bald entscheiden, mindestens 1200 Gäste warten, was für eine peinliche Kehrtwende Bracks."

/** Where words stand first in the text. */
const at = (words: string) => {
  const start = text.indexOf(words)
  assert.notEqual(start, -1, words)
  return { start, end: start + words.length }
}

const statement = (id: string, words: string, speaker: string, actor: string): Statement => ({
  id,
  form: "indirect",
  words: [at(words)],
  speaker: { spans: [at(speaker)], actor, also: [] },
  cue: null,
  frame: null,
  addressee: null,
  medium: null,
  place: null,
  relay: null,
  said: null,
  nestedIn: null,
  rule: "de.indirect.source",
  why: "A sentence.",
  confidence: "high",
})

const commitment = (id: string, words: string, what: Partial<Commitment>): Commitment => ({
  id,
  kind: "announcement",
  statement: null,
  actor: null,
  mention: [],
  negated: false,
  words: [at(words)],
  cue: null,
  addressee: null,
  consequence: null,
  condition: null,
  deadline: null,
  rule: "de.commitment.shall",
  why: "What shall be.",
  confidence: "medium",
  ...what,
})

const friday = {
  spans: [at("Freitag")],
  value: "2025-08-08",
  from: "2025-08-08",
  to: "2025-08-08",
  basis: "relative",
} as const
const deadline = { ...friday, spans: [...friday.spans] }

const reading: Reading = readingSchema.parse({
  version: 1,
  reader: "test",
  id: "test",
  language: "de",
  url: null,
  title: "Fähre",
  publisher: null,
  authors: [],
  topics: [],
  sections: [],
  published: { value: "2025-08-02T09:30+02:00", source: "given" },
  modified: null,
  genre: { value: "opinion", source: "label", why: "The page stands in the section “Meinung”." },
  text,
  blocks: [{ start: 0, end: text.length, role: "article", kind: "paragraph" }],
  statements: [
    statement("s1", "„Wenn die Fähre bis Freitag nicht fährt, klagen wir“", "Rieke Molt", "a1"),
    statement("s2", "will Onno Brack nicht zahlen", "Molt", "a1"),
  ],
  commitments: [
    commitment("c1", "klagen wir", {
      kind: "threat",
      statement: "s1",
      actor: "a1",
      mention: [at("Rieke Molt")],
      condition: { spans: [at("Wenn die Fähre bis Freitag nicht fährt")], deadline },
      deadline,
    }),
    commitment("c2", "will Onno Brack nicht zahlen", {
      kind: "refusal",
      statement: "s2",
      actor: "a2",
      mention: [at("Onno Brack")],
      negated: true,
    }),
    commitment("c3", "Das Amt soll bald entscheiden", {
      deadline: {
        spans: [at("bald")],
        value: "FUTURE_REF",
        from: "2025-08-02",
        to: "2025-11-02",
        basis: "vague",
      },
    }),
  ],
  actors: [
    { id: "a1", name: "Rieke Molt", kind: "person", roles: [], mentions: [at("Rieke Molt")] },
    { id: "a2", name: "Onno\u001b Brack", kind: "person", roles: [], mentions: [at("Onno Brack")] },
  ],
  times: [],
  figures: [{ ...at("1200 Gäste"), quantity: 1200, unit: "Gäste", hedge: "mindestens", place: null }],
  shifts: [{ ...at("Kehrtwende Bracks"), actor: "a2", assertedBy: null }],
  wording: [{ ...at("peinliche"), voice: "author" }],
  problems: [],
})

const plain = (language: "de" | "en", isExplained = false): string =>
  pretty(reading, { language, width: 80, style: (_, words) => words }, isExplained ? [] : null)

/** The lines of a reading from one that begins with some words to the next empty one. */
function block(printed: string, first: string): string[] {
  const lines = printed.split("\n")
  const from = lines.findIndex(line => line.trim().startsWith(first))
  assert.notEqual(from, -1, `${first} in ${printed}`)
  return lines.slice(from, lines.indexOf("", from)).map(line => line.trim())
}

test("a commitment is shown with its condition, whose day is told once", () => {
  assert.deepEqual(block(plain("de"), "1  Drohung"), [
    "1  Drohung · Rieke Molt",
    "klagen wir",
    "Bedingung  Wenn die Fähre bis Freitag nicht fährt",
    "Termin     „Freitag“ · 8. August 2025 · relativ · der Bedingung",
    "in Aussage 1 · wahrscheinlich · de.commitment.shall · 60–70",
  ])
  assert.deepEqual(block(plain("en"), "1  threat"), [
    "1  threat · Rieke Molt",
    "klagen wir",
    "condition  Wenn die Fähre bis Freitag nicht fährt",
    "when       “Freitag” · 8 August 2025 · relative · of the condition",
    "in statement 1 · likely · de.commitment.shall · 60–70",
  ])
})

test("who tells of it is named where that is somebody else, and the statement that it is the whole of", () => {
  assert.deepEqual(block(plain("de"), "2  Absage"), [
    "2  Absage · Onno\\u{1b} Brack (Onno Brack)",
    "will Onno Brack nicht zahlen",
    "laut       Rieke Molt",
    "ist Aussage 2 · wahrscheinlich · de.commitment.shall · 83–111",
  ])
})

test("a vague date is shown with the days that it is taken for", () => {
  assert.deepEqual(block(plain("de"), "3  Ankündigung"), [
    "3  Ankündigung · niemand genannt",
    "Das Amt soll bald entscheiden",
    "Termin     „bald“ · 2. August – 2. November 2025 · vage · FUTURE_REF",
    "im Text des Autors · wahrscheinlich · de.commitment.shall · 113–142",
  ])
})

test("an explanation gives the rule's sentence in the language of the interface", () => {
  const of = (language: "de" | "en", first: string) => block(plain(language, true), first).slice(4).join(" ")
  assert.equal(
    of("de", "3  Ankündigung"),
    "· Regel: Was sein soll, nach einem Verb, das einen Plan nennt oder etwas verlangt.",
  )
  assert.equal(of("en", "3  announcement"), "· rule: What shall be.")
})

test("genre, changes of position, figures and words of judgement are shown", () => {
  const printed = plain("de")
  for (const line of [
    "  2. August 2025, 09:30",
    "  Genre      Meinung · Die Seite steht im Ressort „Meinung“.",
    "  Onno\\u{1b} Brack: Kehrtwende Bracks · sagt der Autor · 197–214",
    "  mindestens 1.200 Gäste · „1200 Gäste“ · 155–165",
    "  Autor      peinliche",
  ])
    assert.ok(printed.split("\n").includes(line), `${line} in ${printed}`)
})

test("no line is longer than the terminal is wide, styles left out of the count", () => {
  for (const width of [60, 80, 120])
    for (const language of ["de", "en"] as const) {
      const printed = pretty(
        reading,
        { language, width, style: (_, words) => `\u001b[1m${words}\u001b[0m` },
        [],
      )
      for (const line of printed.replaceAll(/\u001b\[\dm/gu, "").split("\n"))
        assert.ok(line.length <= width, `${line.length} > ${width}: ${line}`)
    }
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { segment } from "../../text/segment.ts"
import { sentenceSpan, tokenText } from "../../text/tokens.ts"
import { segmentation } from "./segmentation.ts"

const whole = (text: string) => segment(text, [{ start: 0, end: text.length }], segmentation)

/** The text with a bar before each sentence but the first. */
const marked = (text: string): string => {
  const { tokens, sentences } = whole(text)
  let out = ""
  let at = 0
  for (let i = 1; i < sentences.length; i += 1) {
    const { start } = sentenceSpan(tokens, sentences, i)
    out += `${text.slice(at, start)}|`
    at = start
  }
  return out + text.slice(at)
}

const cases: Readonly<Record<string, readonly string[]>> = {
  "full stops": [
    "The bridge is closed. |The harbour is too.",
    "Who pays? |Nobody! |That is new.",
    "Bridge closed for months",
    "He came. |2024 was worse.",
  ],
  abbreviations: [
    "Mr. Vale met Mrs. Oake and Dr. Ash at St. Bride's.",
    "Mr. The is a name.",
    "Gov. Vale and Sen. Oake (D-N.Y.) spoke vs. Lt. Gov. Ash.",
    "He left the U.S. |The army stayed. |U.S. President Vale spoke.",
    "She met U.S. Sen. Oake, e.g. in May, i.e. late.",
    "It opens at 5 p.m. Monday. |It closes at 6 a.m. |Nobody comes.",
    "It opens at 5 p.m. EST and closes.",
    "Vale Inc. and Oake Corp. sued. |It owns Vale Inc. |The court agreed.",
    "On Jan. 5 and Sept. 6, No. 10 fell. |No. |I won't go.",
    "Ships, boats, etc. |Nobody came.",
    "W. Va. - The mine burned. |W.Va. - The mine burned.",
    "She is ill. |Doctors came. |He sat. |Vale went to Bath, Ill. on Sat. morning.",
    "Fig. 3 and pp. 4-5 show it.",
  ],
  initials: [
    "J. D. Vale came. |J.D. Vale left. |George W. Oake stayed.",
    "This is Plan B. |There is no Plan C.",
    "Vitamin C. |Oranges have it.",
  ],
  quotations: [
    "“I go. |You stay,” he said. |She stayed.",
    "“Really?” she asked. |“Yes!” he cried.",
    'He said: "I go." |"Me too," she said.',
    "'I go,' he said. |'You stay.' |She stayed.",
    "''I go.'' |She stayed.",
    "He said: ‘I go.’ |She stayed.",
    "He asked “Why?” and left.",
    "“We […] build.” |Good.",
    "“We went. … |We came.”",
  ],
  "names and addresses": [
    "He works at Yahoo! Inc. and Vale.",
    "iPhone sales rose. |iPhone owners paid. |eBay too.",
    "See www.vale.example. |Write to a@vale.example. |Done.",
  ],
  "lower case": ["are you kidding? |they went home. |i stayed.", "He went to approx. the same place."],
  lists: ["We want\n|1. More money\n|2. More time", "1. More money is a must. |It is."],
  "line breaks": ["The first line\ngoes on.", "No full stop\n \n|A new paragraph"],
}

for (const [name, list] of Object.entries(cases))
  test(`English sentences end: ${name}`, () => {
    for (const line of list) assert.equal(marked(line.replaceAll("|", "")), line)
  })

test("English tokens", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["Don't panic, it’s Vale's 3rd try.", "Don't·panic·,·it’s·Vale's·3rd·try·."],
    ["the workers' rights", "the·workers'·rights"],
    ["'The workers' rights are gone,' he said.", "'·The·workers'·rights·are·gone·,·'·he·said·."],
    ["‘It’s the boss’ he said", "‘·It’s·the·boss·’·he·said"],
    ["the '90s, ’68, 'em, rock 'n' roll", "the·'90s·,·’68·,·'em·,·rock·'n'·roll"],
    ["post-9/11 and/or", "post-9/11·and·/·or"],
    ["well-known ex-minister—and more--", "well-known·ex-minister·—·and·more·--"],
    ["$1,000.50, 5%, 10:30am, 24/7", "$·1,000.50·,·5·%·,·10:30am·,·24/7"],
    ["``so'' “so” ‘so’", "``·so·''·“·so·”·‘·so·’"],
    ["J.D. Vale, U.S. Army, Ph.D., U.S.-led", "J.D.·Vale·,·U.S.·Army·,·Ph.D.·,·U.S.-led"],
  ]
  for (const [text, expected] of lines) {
    const { tokens } = whole(text)
    assert.equal(
      Array.from({ length: tokens.length }, (_, i) => tokenText(text, tokens, i)).join("·"),
      expected,
    )
  }
})

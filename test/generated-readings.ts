/**
 * Generated readings of invented pages, as fast as they can be made: they fill ledgers of any size for tests of the
 * store, benchmarks and campaigns. Words follow Zipf's law, as those of a language do; the same seed gives the same.
 */
import type { Commitment, Reading, Statement } from "../src/model/reading.ts"
import type { IncomingPage } from "../src/store/write/incoming-page.ts"
import { type Below, randomFrom } from "../tools/soak/random.ts"

const statementsPerPage = 20
const commitmentsPerPage = 6
const kinds = ["announcement", "promise", "threat", "ultimatum", "demand", "prediction", "refusal"] as const

const onsets = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "w",
  "br",
  "kr",
  "schl",
  "tr",
  "z",
]
const vowels = ["a", "e", "i", "o", "u", "ei", "au", "ie"]
const codas = ["", "n", "r", "l", "s", "t", "rn", "lt", "nd", "ng"]

/** What a generated ledger is about. */
export interface GeneratedWorld {
  /** Words by how often they are used, the most frequent first. */
  readonly words: readonly string[]
  readonly actors: readonly string[]
  /** Pages without end. */
  readonly pages: () => Generator<IncomingPage>
}

/** The world of a seed: 20,000 words, 4,000 actors, 60 papers, three years. */
export function generatedWorld(seed: number): GeneratedWorld {
  const below = randomFrom(seed)
  const syllable = () =>
    onsets[below(onsets.length)]! + vowels[below(vowels.length)]! + codas[below(codas.length)]!
  const word = (syllables: number) => Array.from({ length: syllables }, syllable).join("")
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
  const words = Array.from({ length: 20_000 }, (_, i) => word(i < 200 ? 1 + (i % 2) : 2 + below(3)))
  const given = Array.from({ length: 120 }, () => capital(word(2)))
  const actors = Array.from({ length: 4_000 }, () => `${given[below(given.length)]} ${capital(word(3))}`)
  const papers = Array.from(
    { length: 60 },
    () => `${capital(word(2))} ${["Bote", "Kurier", "Blatt"][below(3)]}`,
  )
  return {
    words,
    actors,
    *pages() {
      for (let n = 0; ; n += 1) yield pageOf(n, below, { words, actors, papers })
    },
  }
}

interface Lists {
  readonly words: readonly string[]
  readonly actors: readonly string[]
  readonly papers: readonly string[]
}

/** A rank by Zipf's law: the k-th word k times rarer than the first. */
const zipf = (below: Below, n: number): number =>
  Math.min(n - 1, Math.floor(n ** (below(1_000_000) / 1_000_000)) - 1)

function pageOf(n: number, below: Below, { words, actors, papers }: Lists): IncomingPage {
  const phrase = (length: number) => Array.from({ length }, () => words[zipf(below, words.length)]!).join(" ")
  const day = new Date(Date.UTC(2024, 0, 1) + below(1_095) * 86_400_000).toISOString().slice(0, 10)
  const title = phrase(6)
  let text = title
  const blocks: Reading["blocks"] = [{ start: 0, end: title.length, role: "article", kind: "title" }]
  const present = Array.from({ length: 4 }, (_, i) => ({
    id: `a${i}`,
    name: actors[zipf(below, actors.length)]!,
  }))
  const statements: Statement[] = []
  const commitments: Commitment[] = []
  for (let i = 0; i < statementsPerPage; i += 1) {
    const start = text.length + 1
    const who = present[below(present.length)]!
    const said = phrase(8 + below(14))
    text += `\n„${said}“, sagte ${who.name}.`
    blocks.push({ start, end: text.length, role: "article", kind: "paragraph" })
    const span = { start, end: start + said.length + 2 }
    const name = { start: text.length - 1 - who.name.length, end: text.length - 1 }
    statements.push(statementOf(`s${i}`, who.id, span, name))
    if (i < commitmentsPerPage) {
      const due =
        below(3) === 0 ? null : new Date(Date.parse(day) + below(400) * 86_400_000).toISOString().slice(0, 10)
      const inner = { start: span.start + 1, end: span.end - 1 }
      commitments.push(
        commitmentOf(`c${i}`, `s${i}`, who.id, kinds[below(kinds.length)]!, inner, due, below(8) === 0),
      )
    }
  }
  const url = `https://www.blatt-${below(60)}.example/artikel/${n}`
  const reading: Reading = {
    version: 1,
    reader: "generated",
    id: url,
    language: "de",
    url,
    title,
    publisher: papers[below(papers.length)]!,
    authors: [],
    topics: [],
    sections: [],
    published: { value: day, source: "meta" },
    modified: null,
    genre: null,
    text,
    blocks,
    statements,
    commitments,
    actors: present.map(({ id, name }) => ({ id, name, kind: "person", roles: [], mentions: [] })),
    times: [],
    figures: [],
    shifts: [],
    wording: [],
    problems: [],
  }
  return {
    url,
    name: null,
    documentId: null,
    bytes: Buffer.from(text),
    contentType: "text/plain; charset=utf-8",
    given: { lang: null, published: null, format: "text" },
    reading,
  }
}

type Range = { start: number; end: number }

const statementOf = (id: string, actor: string, words: Range, name: Range): Statement => ({
  id,
  form: "direct",
  words: [words],
  speaker: { spans: [name], actor, also: [] },
  cue: { spans: [{ start: name.start - 6, end: name.start - 1 }], lemma: "sagen", act: "said" },
  frame: null,
  addressee: null,
  medium: null,
  place: null,
  relay: null,
  said: null,
  nestedIn: null,
  rule: "de.direct.frame-after",
  why: "Words in quotation marks, followed by an expression of saying with its subject.",
  confidence: "high",
})

const commitmentOf = (
  id: string,
  statement: string,
  actor: string,
  kind: Commitment["kind"],
  words: Range,
  due: string | null,
  isConditional: boolean,
): Commitment => ({
  id,
  kind,
  statement,
  actor,
  mention: [],
  negated: false,
  words: [words],
  cue: null,
  addressee: null,
  consequence: null,
  condition: isConditional ? { spans: [words], deadline: null } : null,
  deadline: due === null ? null : { spans: [words], value: due, from: due, to: due, basis: "stated" },
  rule: "de.commitment.future",
  why: "What somebody says will be, or what is set to be.",
  confidence: "medium",
})

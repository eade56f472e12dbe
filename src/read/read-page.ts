import type { LanguagePack } from "../lang/pack.ts"
import type { Page } from "../model/page.ts"
import type { Actor, Commitment, Genre, Reading, Statement, Time } from "../model/reading.ts"
import { contains } from "../text/span.ts"
import { findActors } from "./actors/registry.ts"
import { type Article, prepare } from "./article.ts"
import { commitmentsOf } from "./commitments/commitments.ts"
import type { Draft } from "./draft.ts"
import { type Explanation, explain } from "./explanation.ts"
import { figuresOf } from "./figures.ts"
import { inferGenre } from "./genre.ts"
import { insideQuotations, layerOf } from "./layer.ts"
import { shiftsOf } from "./shifts.ts"
import { statementOf } from "./statement.ts"
import { draftsOf } from "./statements.ts"
import { parseDay } from "./times/calendar.ts"
import { countedFromSpeech, type SpokenOn, timesOf } from "./times/times.ts"
import { wordingOf } from "./wording.ts"

/** What the rules of one language find in a page. */
export interface Findings {
  readonly statements: Statement[]
  readonly commitments: Commitment[]
  readonly actors: Actor[]
  readonly times: Time[]
  readonly figures: Reading["figures"]
  readonly shifts: Reading["shifts"]
  readonly wording: Reading["wording"]
  /** What the words make of the page where it does not say itself; null where they decide nothing. */
  readonly genre: Genre | null
  /** How each statement came about; made only where it is asked for. */
  readonly explain: () => Explanation[]
}

/** Reads the article of a page with the rules of its language; the table of contents of the reader. */
export function readPage(page: Page, pack: LanguagePack, published: string | null): Findings {
  const article = prepare(page.text, page.blocks, pack)
  const layers = [0, 1].map(depth => layerOf(article, depth))
  const drafts = inOrder(layers.flatMap(layer => draftsOf(article, layer)))
  const intents = [...layers[0]!.syntax, ...insideQuotations(article)].flatMap(syntax => syntax.intents)
  intents.sort((a, b) => a.words[0]![0] - b.words[0]![0])
  const parties = [
    ...drafts.map(draft => draft.speaker),
    // „Das Dach soll fertig werden“: who does not act of himself says nothing, and is nobody.
    ...intents.map(intent => (intent.able && intent.force !== "present" ? intent.agent : [])),
    ...intents.map(intent => (intent.holder ? [intent.holder] : [])),
  ]
  const speakers = new Set(parties.flatMap(phrases => phrases.map(phrase => phrase.first)))
  const actors = findActors(article, layers, speakers)
  const told = timesOf(article, published)
  const made = drafts.map((draft, i) => ({ ...statementOf(article, draft, actors, told), id: `s${i + 1}` }))
  const statements = nested(carriedOver(article, made))
  const times = countedFromSpeech(told, spokenOn(drafts, statements))
  const wording = wordingOf(article, statements)
  return {
    statements,
    commitments: commitmentsOf(intents, { article, drafts, statements, actors, times, published }),
    figures: figuresOf(article, layers[0]!),
    shifts: shiftsOf(article, layers[0]!, drafts, statements, actors),
    wording,
    genre: inferGenre(article, wording),
    times: times.all.map(({ time }) => time),
    actors: actors.list(),
    explain: () => explain(article, layers, actors, drafts, statements),
  }
}

/** The direct words of which the text tells the day. */
const spokenOn = (drafts: readonly Draft[], statements: readonly Statement[]): SpokenOn[] =>
  drafts.flatMap(({ words }, i) => {
    const { form, said } = statements[i]!
    const day = said?.from && said.from === said.to ? parseDay(said.from) : null
    return form === "direct" && day !== null ? words.map(range => ({ words: range, day })) : []
  })

/** Drafts in the order of their words; of those that begin together the longest first. */
const inOrder = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => a.words[0]![0] - b.words[0]![0] || b.words.at(-1)![1] - a.words.at(-1)![1])

/** How far apart, in blocks, two statements of one speaker may stand to have been made at one occasion. */
const sameOccasion = 1

/**
 * Statements with the medium, place and time of the one before by the same speaker, where they name none themselves:
 * „sagte X der Zeitung. … X kündigte an“ tells of one conversation.
 */
function carriedOver({ blocks }: Article, statements: readonly Statement[]): Statement[] {
  const last = new Map<string, { block: number; told: Statement }>()
  let block = 0
  return statements.map(statement => {
    const { start } = statement.words[0]!
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= start) block++
    const actor = statement.speaker?.actor
    if (!actor) return statement
    const before = last.get(actor)
    const { medium, place, said } = statement
    const told =
      before && block - before.block <= sameOccasion && !medium && !place && !said
        ? { ...statement, medium: before.told.medium, place: before.told.place, said: before.told.said }
        : statement
    last.set(actor, { block, told })
    return told
  })
}

const end = ({ words }: Statement): number => words.at(-1)!.end

/** Ties each statement to the shortest one whose words hold its own. */
function nested(statements: readonly Statement[]): Statement[] {
  // Statements whose words are not over yet, the innermost last.
  const open: Statement[] = []
  return statements.map(statement => {
    while (open.length > 0 && end(open.at(-1)!) <= statement.words[0]!.start) open.pop()
    const outer = open.findLast(({ words }) =>
      statement.words.every(inner => words.some(span => contains(span, inner))),
    )
    open.push(statement)
    return outer ? { ...statement, nestedIn: outer.id } : statement
  })
}

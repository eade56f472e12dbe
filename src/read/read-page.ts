import type { LanguagePack } from "../lang/pack.ts"
import type { Page } from "../model/page.ts"
import type { Actor, Statement } from "../model/reading.ts"
import { findActors } from "./actors/registry.ts"
import { prepare } from "./article.ts"
import { directStatements } from "./direct/direct.ts"
import { unitsOf } from "./units.ts"

/** What the rules of one language find in a page. */
export interface Findings {
  readonly statements: Statement[]
  readonly actors: Actor[]
}

/** Reads the article of a page with the rules of its language; the table of contents of the reader. */
export function readPage(page: Page, pack: LanguagePack): Findings {
  const article = prepare(page.text, page.blocks, pack)
  const units = unitsOf(article)
  const syntax = units.units.map(unit => pack.grammar.parse(article, article.classes, units.quoted, unit))
  const actors = findActors(article, syntax)
  const statements = directStatements(article, units, syntax, actors)
  return { statements: numbered(statements), actors: actors.list() }
}

/** Statements in the order of their words, with ids. */
function numbered(statements: readonly Statement[]): Statement[] {
  return [...statements]
    .sort((a, b) => a.words[0]!.start - b.words[0]!.start)
    .map((s, i) => ({ ...s, id: `s${i + 1}` }))
}

import { plural } from "../../lang/agreement.ts"
import type { NounPhrase } from "../../lang/syntax.ts"
import { WordClass } from "../../lang/syntax.ts"
import type { Article } from "../article.ts"
import { phraseSpan } from "./candidates.ts"
import type { Draft } from "./drafts.ts"
import type { Candidate } from "./pronouns.ts"

/**
 * The body whose name goes on with a noun behind „und“: „die Gewerkschaft Metall | und Meer“. Its name has several
 * words of which the last is a plain noun, and what follows is one in the singular without an article.
 */
export function bodyBefore(
  { classes, word, lower, pack }: Article,
  candidates: readonly Candidate[],
  place: number | undefined,
): NounPhrase | null {
  if (place === undefined || place === 0) return null
  const { phrase } = candidates[place]!
  const body = candidates[place - 1]!.phrase
  const joined = body.last === phrase.first - 1 && classes[body.last] === WordClass.conjunction
  if (!joined || !body.name || (body.kind !== "organisation" && body.kind !== "name")) return null
  const [first, last] = body.name
  const plain = (i: number): boolean => !pack.names.looksLikeName(word[i]!, lower[i]!)
  const single = phrase.last - phrase.first === 1 && (phrase.agreement & ~plural) !== 0
  return last - first >= 2 && single && plain(last - 1) && plain(phrase.head) ? body : null
}

/** The body with the rest of its name. */
export function widened(
  article: Article,
  draft: Draft | null,
  body: NounPhrase,
  rest: NounPhrase,
): Draft | null {
  if (!draft || draft.name.at(-1) !== article.word[body.name![1] - 1]) return draft
  draft.name = [...draft.name, ...article.word.slice(body.last, rest.last)]
  const { end } = phraseSpan(article, rest)
  const { start } = phraseSpan(article, body)
  const at = draft.mentions.findIndex(mention => mention.start === start)
  if (at >= 0) draft.mentions[at] = { start, end }
  return draft
}

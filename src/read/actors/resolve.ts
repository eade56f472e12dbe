import type { NounPhrase, TokenRange } from "../../lang/syntax.ts"
import type { Actor } from "../../model/reading.ts"
import type { Article } from "../article.ts"
import { isDetermined, isQuoteMark, phraseSpan } from "./candidates.ts"
import { type Draft, type Drafts, lastMentionBefore } from "./drafts.ts"
import { addMention } from "./name-actors.ts"
import { byOffice } from "./offices.ts"

/** The actor whom a phrase means, by its place, its name, its office or, for a body, its noun. */
export function resolve(
  article: Article,
  drafts: Drafts,
  phrase: NounPhrase,
  salient: () => Draft | null,
): Draft | null {
  const known = drafts.at(phraseSpan(article, phrase).start) ?? byShortName(article, drafts, phrase)
  if (known) {
    addMention(article, drafts, known, phrase)
    return known
  }
  if (phrase.role && !phrase.name)
    return byOffice(article, drafts, phrase, salient) ?? byNoun(article, drafts, phrase, "person")
  if (phrase.kind === "organisation" || phrase.kind === "group")
    return byNoun(article, drafts, phrase, phrase.kind)
  if (phrase.kind === "person") return phrase.name ? byName(article, drafts, phrase, "person") : null
  const { word, lower, pack } = article
  if (phrase.last - phrase.first <= 2 && pack.names.isState(word[phrase.head]!))
    return byName(article, drafts, phrase, "state")
  const determined = isDetermined(article, phrase)
  if (determined && phrase.kind === "common") {
    // „des Hafenmeisters“: a noun of which the text has shown that it is somebody's office.
    const noun = pack.names.nominative([word[phrase.head]!], phrase.agreement).toLowerCase()
    const head = pack.names.roleHead(noun)
    const holders = new Set(drafts.holders(office => office === head))
    if (holders.size === 1) return [...holders][0]!
  }
  if (phrase.name && phrase.name[1] - phrase.name[0] >= 2)
    return byName(article, drafts, phrase, determined ? "organisation" : "person")
  const alone = !determined && phrase.last - phrase.first === 1
  return alone && pack.names.looksLikeName(word[phrase.head]!, lower[phrase.head]!)
    ? byName(article, drafts, phrase, "person")
    : null
}

/** A short name, or a whole one, of somebody whom the article named before; null for an office or a body. */
export function byShortName({ word }: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  if (phrase.role || phrase.kind === "organisation") return null
  const whole = phrase.name && phrase.name[1] - phrase.name[0] > 1
  return drafts.named(whole ? word.slice(...phrase.name!) : [word[phrase.coreLast - 1]!])
}

/** A name of several words without an article, of somebody whom no office introduced. */
export function byFullName(article: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  if (
    phrase.kind !== "name" ||
    !phrase.name ||
    phrase.name[1] - phrase.name[0] < 2 ||
    isDetermined(article, phrase) ||
    !looksLikeName(article, phrase.name)
  )
    return null
  const name = article.word.slice(...phrase.name)
  return drafts.named(name) ?? drafts.create(name, "person")
}

/** „das Gericht“ for „Landgericht Musterstadt“: the body mentioned before whose longer name holds the noun. */
function fullerBody(article: Article, drafts: Drafts, phrase: NounPhrase): Draft | null {
  const { lower, pack, tokens } = article
  if (!pack.names.definite.has(lower[phrase.first]!) || phrase.coreLast - phrase.first !== 2) return null
  const head = pack.names.roleHead(lower[phrase.head]!)
  const at = tokens.start[phrase.first]!
  const holders = drafts.bodies(head).filter(draft => lastMentionBefore(draft, at) >= 0)
  return holders.length === 1 ? holders[0]! : null
}

/** Whether one word of a name at least is none of the language's nouns: „drei Monate Haft“ names nobody. */
const looksLikeName = ({ word, lower, pack }: Article, [first, last]: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (pack.names.looksLikeName(word[i]!, lower[i]!)) return true
  return false
}

/** Whoever bears the name of a phrase; somebody new of that kind where nobody known does. */
export function byName(article: Article, drafts: Drafts, phrase: NounPhrase, kind: Actor["kind"]): Draft {
  const [first, last] = phrase.name ?? [phrase.head, phrase.head + 1]
  const name = article.word.slice(first, last).filter(word => !isQuoteMark(word))
  const draft = drafts.named(name) ?? drafts.create(name, kind)
  addMention(article, drafts, draft, phrase)
  return draft
}

/** A body, a group or an office without a name: the same noun is the same actor. */
export function byNoun(article: Article, drafts: Drafts, phrase: NounPhrase, kind: Actor["kind"]): Draft {
  const longer = kind === "person" ? null : fullerBody(article, drafts, phrase)
  if (longer) {
    drafts.mention(longer, phraseSpan(article, phrase))
    return longer
  }
  const from = isDetermined(article, phrase) ? phrase.first + 1 : phrase.first
  const words = article.pack.names.nominative(
    article.word.slice(Math.min(from, phrase.coreLast - 1), phrase.coreLast),
    phrase.agreement,
  )
  const draft = drafts.called(words, kind) ?? drafts.create([words], kind)
  drafts.mention(draft, phraseSpan(article, phrase))
  return draft
}

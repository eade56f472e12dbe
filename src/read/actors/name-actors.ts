import type { UnitSyntax } from "../../lang/grammar.ts"
import type { NounPhrase } from "../../lang/syntax.ts"
import { TokenKind } from "../../text/tokens.ts"
import type { Article } from "../article.ts"
import { bareForm, isDetermined, isQuoteMark, namedPhrases, phraseSpan, rangeText } from "./candidates.ts"
import { type Draft, Drafts } from "./drafts.ts"

/** The actors whom an article names, with their offices and every mention of their names. */
export function nameActors(article: Article, syntax: readonly UnitSyntax[]): Drafts {
  const drafts = new Drafts()
  const named = namedPhrases(article, syntax)
  // Full names first, so that a surname before its full name (a headline) finds it.
  for (const { phrase, name } of named) {
    if (name.length < 2 || phrase.kind !== "person") continue
    const draft = drafts.named(name) ?? drafts.create(name, "person")
    if (name.length > draft.name.length) draft.name = name
    addMention(article, drafts, draft, phrase)
  }
  addShortForms(article, syntax, drafts)
  for (const { phrase, name, determined } of named) {
    if (name.length >= 2 && phrase.kind === "person") continue
    const titled =
      phrase.kind === "person" && !determined && (phrase.role !== null || phrase.first < phrase.name![0])
    const known = drafts.named(name)
    if (known) addMention(article, drafts, known, phrase)
    else if (phrase.kind === "organisation")
      addMention(
        article,
        drafts,
        drafts.create(name, isState(article, name) ? "state" : "organisation"),
        phrase,
      )
    else if (titled) addMention(article, drafts, drafts.create(name, "person"), phrase)
  }
  addShortNames(article, drafts)
  return drafts
}

const isState = ({ pack }: Article, name: readonly string[]): boolean =>
  name.length === 1 && pack.names.isState(name[0]!)

/** „Bund der Müller (BDM)“: from here on the letters in brackets mean the body before them. */
function addShortForms(article: Article, syntax: readonly UnitSyntax[], drafts: Drafts): void {
  const { word } = article
  for (const { phrases } of syntax)
    for (const phrase of phrases) {
      if (phrase.kind === "person" || phrase.kind === "role" || phrase.kind === "pronoun") continue
      const at = phrase.last - 3
      if (at <= phrase.first || word[at] !== "(" || word[phrase.last - 1] !== ")") continue
      const short = word[at + 1]!
      const from = isDetermined(article, phrase) ? phrase.first + 1 : phrase.first
      const words = (phrase.name ? word.slice(...phrase.name) : word.slice(from, at)).filter(
        w => !isQuoteMark(w),
      )
      if (
        !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(short) ||
        words.length === 0 ||
        !abbreviates(short, words.join(""))
      )
        continue
      const name = phrase.name ? words : article.pack.names.nominative(words, phrase.agreement).split(" ")
      drafts.shorten(short, drafts.named(name) ?? drafts.create(name, "organisation"))
    }
}

/** Whether the letters of a short form stand in the long one in their order. */
function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const letter of short.toLowerCase()) {
    at = long.toLowerCase().indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Adds a phrase to the mentions of an actor, and the office that it gives them. */
export function addMention(article: Article, drafts: Drafts, draft: Draft, phrase: NounPhrase): void {
  drafts.mention(draft, phraseSpan(article, phrase))
  if (!phrase.role || !phrase.name) return
  const { names } = article.pack
  const text = names.roleName(rangeText(article, phrase.role))
  drafts.addRole(draft, {
    text,
    head: names.roleHead(article.lower[phrase.role[1] - 1]!),
    state: names.stateOfOffice(article.lower.slice(phrase.first, phrase.role[1])),
  })
}

/** Every further token that is somebody's last name, also in the genitive, is a mention of theirs. */
function addShortNames({ tokens, word }: Article, drafts: Drafts): void {
  const taken = drafts.all.flatMap(draft => draft.mentions).sort((a, b) => a.start - b.start)
  const lastNames = drafts.lastNames
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const start = tokens.start[i]!
    while (next < taken.length && taken[next]!.end <= start) next++
    if (next < taken.length && taken[next]!.start <= start) continue
    const bare = lastNames.has(word[i]!) ? word[i]! : bareForm(word[i]!, lastNames)
    const draft = lastNames.has(bare) ? drafts.named([bare]) : null
    if (draft) drafts.mention(draft, { start, end: tokens.end[i]! })
  }
}

import { dueDay } from "../../ledger/entry/clock.ts"
import { daysBetween } from "../../model/days.ts"
import type { Due } from "../../store/query/content.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { genreNames } from "../../words/genres.ts"
import { ruleReason } from "../../words/rule-words.ts"
import { type Html, html, when } from "../html.ts"
import type { View } from "../view.ts"
import { type Marked, placesOf, segmentsOf } from "./segments.ts"

/** The kind of an entry, with its colour. */
export const kindChip = ({ lw }: View, kind: string, negated = false): Html =>
  html`<span class="kind kind-${kind.replace(/[^a-z]/g, "")}">${lw.kinds[kind] ?? kind}${negated ? ` (${lw.negated})` : ""}</span>`

/** Who it is, as a link where the ledger knows the actor. */
export const actorLink = ({ lw }: View, name: string | null, id: string | null = null): Html =>
  name === null
    ? html`<span class="nobody">${lw.nobody}</span>`
    : html`<a class="actor" href="/actors/${encodeURIComponent(id ?? name)}">${name}</a>`

/** Words of a page between quotation marks of their language, where they have none of their own. */
export const quoted = (words: string, language: string | null): string => {
  if (/^[\p{Pi}\p{Pf}„"]/u.test(words)) return words
  return language === "en" ? `“${words}”` : `„${words}“`
}

/** A sentence with the words, the condition and the deadline in it set off. */
export function markedSentence(
  sentence: string,
  parts: {
    readonly words: readonly string[]
    readonly condition: string | null
    readonly deadline: string | null
  },
): Html {
  const of = (as: string, words: readonly string[]): Marked[] =>
    placesOf(sentence, words).map(place => ({ ...place, as }))
  const marks = [
    ...of("m-words", parts.words),
    ...of("m-condition", parts.condition === null ? [] : parts.condition.split(" … ")),
    ...of("m-deadline", parts.deadline === null ? [] : parts.deadline.split(" … ")),
  ]
  return html`${segmentsOf(sentence, marks).map(segment =>
    segment.marks.length === 0
      ? segment.text
      : html`<span class="${segment.marks.map(({ as }) => as).join(" ")}">${segment.text}</span>`,
  )}`
}

/** The deadline with how far it is, unless the matter is closed, and how it was told; the title says which words it comes from. */
export function dueLine(
  { lw, w, language, today }: View,
  due: Due | null,
  { words = null, isClosed = false }: { readonly words?: string | null; readonly isClosed?: boolean } = {},
): Html {
  const text = due && dueText(due, language)
  if (!due || text === null) return html`<span class="due none">${lw.noDate}</span>`
  const day = dueDay(due)
  const days = day === null || isClosed ? null : daysBetween(today, day)
  const nearness = days === null ? "" : days < 0 ? "over" : days === 0 ? "now" : days <= 7 ? "soon" : ""
  const distance = days === null ? null : days < 0 ? lw.daysAgo(-days) : lw.inDays(days)
  const basis = lw.basis[due.basis] ?? due.basis
  const told = words === null ? basis : `${basis}: ${quoted(words, language)}`
  return html`<span class="due ${nearness}" title="${w.workedOut} ${told}">${text}${distance === null ? "" : html` <b>${distance}</b>`}${due.basis === "stated" ? "" : html` <i>${basis}</i>`}</span>`
}

/** Where it was printed: paper, day, and what kind of article it is. */
export const outletLine = (
  { language }: View,
  one: {
    readonly publisher: string | null
    readonly title: string | null
    readonly published: string | null
    readonly genre: string | null
    readonly page: string
    readonly version?: number
  },
  anchor = "",
): Html =>
  html`<a class="outlet" href="/pages/${one.page}${one.version === undefined ? "" : `?version=${one.version}`}${anchor}">${one.publisher ?? one.title ?? one.page}</a>${when(
    one.published,
    () => html` <time datetime="${one.published}">${dayText(one.published!.slice(0, 10), language)}</time>`,
  )}${genreChip(language, one.genre)}`

const genreChip = (language: View["language"], genre: string | null): Html | "" =>
  genre === null || genre === "report"
    ? ""
    : html` <span class="genre">${genreNames[language][genre] ?? genre}</span>`

/** How sure the rule is, in words, with the reason it gives and its name. */
export const confidenceLine = (
  { w, language }: View,
  one: { readonly confidence: string; readonly why: string; readonly rule: string },
): Html =>
  html`<span class="confidence ${one.confidence}">${w.confidence[one.confidence as "high"] ?? one.confidence}</span> <span class="why">${ruleReason(one.rule, one.why, language)}</span> <code>${one.rule}</code>`

/** A button that a key presses too. `action` is what the script does. */
export const act = (action: string, label: string, key: string, more = ""): Html =>
  html`<button type="button" data-act="${action}" class="act ${more}" ${key.length === 1 ? html`aria-keyshortcuts="${key}"` : ""}>${label}${key === "" ? "" : html` <kbd aria-hidden="true">${key}</kbd>`}</button>`

/** An empty screen: what would be here, and what to do. */
export const empty = (text: string, more: Html | "" = ""): Html =>
  html`<div class="empty"><p>${text}</p>${more}</div>`

/** The address of words on an archived page, set off there. */
export const placeHref = (place: {
  readonly page: string
  readonly version: number
  readonly start: number
  readonly end: number
}): string => `/pages/${place.page}?version=${place.version}&at=${place.start}-${place.end}#place`

/** A deadline as a person writes it into a field: a day, or two as A..B; empty where it has no days. */
export function dueValue(due: Due | null): string {
  if (due === null || due.to === null) return ""
  const [from, to] = [due.from?.slice(0, 10), due.to.slice(0, 10)]
  return from === undefined || from === to ? to : `${from}..${to}`
}

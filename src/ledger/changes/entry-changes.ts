import type { Span } from "../../text/span.ts"
import type { Content } from "../finds/find.ts"
import { sharedShare } from "../finds/match-finds.ts"
import { wordsOf } from "../identity/wording.ts"
import { sameName } from "../utterances/same-utterance.ts"
import { PrintedText } from "./printed-text.ts"
import { printedForm, wordsForm } from "./printed-tokens.ts"
import { matchSentences, type SentenceMatch } from "./sentence-match.ts"

/** What a change can touch. `gone`: the words stand on the page no longer, and no others in their place. */
export const changedFields = [
  "words",
  "marks",
  "condition",
  "consequence",
  "deadline",
  "speaker",
  "gone",
] as const
/** A part of an entry that an edit of the page touched; `marks` are quotation marks. */
export type ChangedField = (typeof changedFields)[number]

/** An entry as one version of a page prints it. */
export interface PrintedEntry {
  readonly id: string
  readonly type: "statement" | "commitment"
  readonly content: Content
  /** Its words, span by span, and where they begin in the page's text. */
  readonly exact: readonly string[]
  readonly start: number
  /** Whether a person marked it. What else it says need not stand on the page in these words: only they are compared. */
  readonly isMarked: boolean
}

/** One version of a page as it is compared. */
export interface PageState {
  readonly text: string
  /** The sentences of the article, in order. */
  readonly sentences: readonly Span[]
  readonly entries: readonly PrintedEntry[]
  readonly reader: string
  /** Whether it is a running report from which old news drops off. */
  readonly isTicker: boolean
}

/** What an edit did to an entry. */
export interface EntryChange {
  readonly entry: string
  /** The entry that the new words make; null where they make none, or still the same. */
  readonly successor: string | null
  readonly fields: readonly {
    readonly field: ChangedField
    readonly was: string | null
    readonly is: string | null
  }[]
  /** The sentence in both versions; `is` is null where it is gone. */
  readonly sentence: { readonly was: string; readonly is: string | null }
}

/**
 * The entries of a version whose words, condition, consequence, deadline, speaker or quotation marks the next version of
 * the same page prints otherwise, in the order of the page. An entry whose sentences stand in the new text as they did is
 * never among them, wherever they stand now and however they are read, unless its speaker became another. Where two
 * versions were read by different readers, only what the text itself shows counts.
 */
export function entryChanges(old: PageState, now: PageState): EntryChange[] {
  if (old.text === now.text || old.entries.length === 0 || now.sentences.length === 0) return []
  const [oldForms, nowForms] = [formsOf(old), formsOf(now)]
  const match = matchSentences(oldForms, nowForms)
  const page = {
    old,
    now,
    match,
    nowText: new PrintedText(now.text),
    isSameReader: old.reader === now.reader,
  }
  const partners = partnersOf(page)
  return old.entries.flatMap(entry => changeOf(page, entry, partners.get(entry) ?? null) ?? [])
}

interface Compared {
  readonly old: PageState
  readonly now: PageState
  readonly match: SentenceMatch
  readonly nowText: PrintedText
  readonly isSameReader: boolean
}

const formsOf = ({ text, sentences }: PageState): string[] =>
  sentences.map(({ start, end }) => printedForm(text.slice(start, end)))

/** The index of the sentence that holds a place; -1 where none does. */
function sentenceAt({ sentences }: PageState, place: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return low > 0 && place < sentences[low - 1]!.end ? low - 1 : -1
}

/** The entry of the new version that each old one became: the same one, else that of its sentence with most of its words. */
function partnersOf({ old, now, match }: Compared): Map<PrintedEntry, PrintedEntry> {
  const partners = new Map<PrintedEntry, PrintedEntry>()
  const byId = new Map(now.entries.map(entry => [entry.id, entry]))
  const oldIds = new Set(old.entries.map(({ id }) => id))
  const free = new Map<number, PrintedEntry[]>()
  for (const entry of now.entries) {
    if (oldIds.has(entry.id)) continue
    const at = sentenceAt(now, entry.start)
    free.set(at, [...(free.get(at) ?? []), entry])
  }
  const pairs: { readonly entry: PrintedEntry; readonly next: PrintedEntry; readonly shared: number }[] = []
  for (const entry of old.entries) {
    const same = byId.get(entry.id)
    if (same) {
      partners.set(entry, same)
      continue
    }
    const at = sentenceAt(old, entry.start)
    const to = at < 0 ? null : (match.same(at) ?? match.successor(at))
    if (to === null) continue
    const words = wordsOf(entry.content.words)
    for (const next of free.get(to) ?? [])
      if (next.type === entry.type)
        pairs.push({ entry, next, shared: sharedShare(words, wordsOf(next.content.words)) })
  }
  const taken = new Set<PrintedEntry>()
  for (const { entry, next } of pairs.sort((a, b) => b.shared - a.shared))
    if (!partners.has(entry) && !taken.has(next)) {
      partners.set(entry, next)
      taken.add(next)
    }
  return partners
}

function changeOf(page: Compared, entry: PrintedEntry, next: PrintedEntry | null): EntryChange | null {
  const { old, now, match } = page
  const at = sentenceAt(old, entry.start)
  const same = at < 0 ? null : match.same(at)
  const successor = at < 0 || same !== null ? null : match.successor(at)
  const isThere = stands(page, at < 0 ? [] : [slice(old, at)]) && stands(page, partsOf(entry))
  // Old news drops off the end of a running report, and new news is worded like it.
  if (!isThere && old.isTicker && at >= 0 && match.isBehindAll(at)) return null
  const fields = isThere
    ? speakerChange(page, entry, next)
    : next !== null
      ? fieldChanges(page, entry, next)
      : withoutPartner(page, entry, successor === null ? null : slice(now, successor))
  if (fields.length === 0) return null
  const to = next === null ? (same ?? successor) : sentenceAt(now, next.start)
  return {
    entry: entry.id,
    successor: next === null || next.id === entry.id ? null : next.id,
    fields,
    sentence: {
      was: at < 0 ? entry.content.words : slice(old, at),
      is: to === null || fields[0]!.field === "gone" ? null : to < 0 ? next!.content.words : slice(now, to),
    },
  }
}

type Fields = EntryChange["fields"][number][]

const slice = ({ text, sentences }: PageState, at: number): string =>
  text.slice(sentences[at]!.start, sentences[at]!.end).replace(/\s+/g, " ").trim()

/** Everything that the page prints of an entry, as it is printed. */
const partsOf = ({ exact, content, isMarked }: PrintedEntry): string[] =>
  [...exact, ...(isMarked ? [] : fieldsOf(content))].flatMap(part => (part ? part.split(" … ") : []))

const fieldsOf = (content: Content) => [
  content.condition,
  content.consequence,
  content.deadline?.words,
  content.conditionDeadline?.words,
]

/** Whether the new text has all of some words, anywhere. */
const stands = ({ nowText }: Compared, parts: readonly string[]): boolean =>
  parts.every(part => nowText.has(part))

/** Words without the partner that the new version should have: replaced, no longer anybody's, or gone. */
function withoutPartner(page: Compared, entry: PrintedEntry, to: string | null): Fields {
  const was = entry.content.words
  // Still read there in another sentence: what is no longer read of it may be the reader's doing.
  if (stands(page, entry.exact)) {
    if (entry.isMarked) return []
    const { actor, mention } = entry.content
    const who = actor ?? mention
    const isNamed = who === null || to === null || new PrintedText(to).has(mention ?? who)
    return page.isSameReader && !isNamed ? [{ field: "speaker", was: who, is: null }] : []
  }
  if (to !== null) return [{ field: "words", was, is: to }]
  return [{ field: "gone", was, is: null }]
}

/** What two printings of an entry say otherwise. */
function fieldChanges(page: Compared, entry: PrintedEntry, next: PrintedEntry): Fields {
  const { content: was } = entry
  const { content: is } = next
  const fields: Fields = []
  const differ = (field: ChangedField, a: string | null, b: string | null) => {
    if (wordsForm(a ?? "") === wordsForm(b ?? "")) return
    // Another reader may cut the same words otherwise.
    if (!page.isSameReader && (a === null || stands(page, a.split(" … ")))) return
    fields.push({ field, was: a, is: b })
  }
  differ("words", was.words, is.words)
  if (entry.isMarked || next.isMarked) return fields
  if (fields.length === 0 && marksDiffer(was, is))
    fields.push({ field: "marks", was: was.words, is: is.words })
  differ("condition", was.condition, is.condition)
  differ("consequence", was.consequence, is.consequence)
  differ("deadline", dueWords(was), dueWords(is))
  return [...fields, ...speakerFields(page, was, is)]
}

/** Whether words were put into quotation marks, or taken out of them. */
const marksDiffer = (was: Content, is: Content): boolean =>
  printedForm(was.words) !== printedForm(is.words) || (was.form === "direct") !== (is.form === "direct")

const dueWords = ({ deadline, conditionDeadline }: Content): string | null => {
  const words = deadline?.words || conditionDeadline?.words
  return words ? words : null
}

/** Where the words stand as they did, only the same reader can tell that somebody else says them now. */
function speakerChange(page: Compared, entry: PrintedEntry, next: PrintedEntry | null): Fields {
  if (next === null || entry.isMarked || next.isMarked || !page.isSameReader) return []
  const [was, is] = [entry.content, next.content]
  return was.actor !== null && is.actor !== null ? speakerFields(page, was, is) : []
}

function speakerFields(page: Compared, was: Content, is: Content): Fields {
  const [a, b] = [was.actor ?? was.mention, is.actor ?? is.mention]
  if (a === null && b === null) return []
  if (was.actor !== null && is.actor !== null) {
    if (sameName(was.actor, is.actor)) return []
    if (!page.isSameReader && was.mention !== null && wordsForm(was.mention) === wordsForm(is.mention ?? ""))
      return []
  } else if (wordsForm(was.mention ?? "") === wordsForm(is.mention ?? "")) return []
  return [{ field: "speaker", was: a, is: b }]
}

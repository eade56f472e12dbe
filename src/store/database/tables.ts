import type { Generated } from "kysely"

/**
 * The tables of a ledger, one interface for SQLite and PostgreSQL. Ground truth is the archive and the journal; `event`
 * is the journal's copy, and every other table is derived from both and can be made again. Days are `YYYY-MM-DD`,
 * booleans 0 and 1; `n` is a row's number inside this ledger and never shown.
 */
export interface Tables {
  meta: { key: string; value: string }
  event: { seq: number; at: string; kind: string; subject: string | null; line: string }
  page: { n: number; id: string; url: string | null; name: string | null }
  version: VersionRow
  reading: ReadingRow
  actor: ActorRow
  actor_name: { actor: number; name: string; folded: string; by_person: number }
  actor_role: {
    actor: number
    title: string
    first_day: string | null
    last_day: string | null
    by_person: number
  }
  entry: EntryRow
  report: ReportRow
  sketch: { key: number; entry: number }
  link: { entry: number; target: number; kind: string; seq: number }
  /** By which addresses a page is known again, in the form in which all of one article are the same. */
  address: { article: string; page: number; is_own: number }
  /** What near copies of an article are found by: its signature, and by key the last version of each page that has it. */
  likeness: { version: number; signature: Uint8Array }
  likeness_key: { key: number; page: number; version: number }
  change: ChangeRow
  search: SearchRow
  article: ArticleRow
  source: SourceRow
  saved_search: { name: string; query: string; filters: string; saved_at: string }
  watch_source: WatchSourceRow
  watch_item: WatchItemRow
  watch_day: WatchDayRow
  watch_search: { name: string; seen_n: number }
}

/** A feed or sitemap that is followed, as people decided. */
export interface SourceRow {
  id: string
  url: string
  title: string | null
  site: string | null
  label: string | null
  followed_at: string
}

/** The state of fetching a source. The `watch_` tables are no truth: they may be emptied, and are filled again by watching. */
export interface WatchSourceRow {
  source: string
  etag: string | null
  last_modified: string | null
  /** What the feed calls itself. */
  title: string | null
  /** Instants: of the last request, of the last one that succeeded, of the next one. */
  fetched_at: string | null
  succeeded_at: string | null
  next_at: string | null
  /** The last failure, for a person; null where the last request succeeded. */
  failure: string | null
  failures: number
  /** Milliseconds between requests. */
  interval: number
}

/** One item of a source. */
export interface WatchItemRow {
  source: string
  item: string
  url: string
  seen_at: string
  /** `open`: to be fetched; `done`: its page is in the ledger; `failed`: given up; `old`: was there before the source was followed. */
  state: "open" | "done" | "failed" | "old"
  page: string | null
  problem: string | null
  tries: number
}

/** What a source brought on a day. */
export interface WatchDayRow {
  source: string
  day: string
  /** Pages that came into the ledger. */
  pages: number
  /** Of these, those in which no article was found or of no language of ours. */
  unread: number
  /** Pages that hid their text: only scripts, walls of consent, checks for robots. */
  walls: number
  failed: number
}

/** One state of a page: what was archived, and what the page says about itself. */
export interface VersionRow {
  n: number
  page: number
  number: number
  at: string
  sha256: string
  bytes: number
  content_type: string | null
  given_lang: string | null
  given_published: string | null
  given_format: "html" | "text" | null
  file: number
  offset: number
  length: number
  url: string | null
  title: string | null
  publisher: string | null
  published: string | null
  language: string | null
  genre: string | null
  /** Of the article alone, as it is compared: what tells a copy at another address. */
  article_sha256: string
  /** The page whose article it repeats: word for word, or nearly so. */
  duplicate_of: number | null
  duplicate_as: "same" | "near" | null
  /** The address that it was archived under. */
  address: string | null
  /** The address that the bytes came from, in the form in which all of one view are the same; empty where there is none. */
  view: string
  /** The reading that counts: the last one. */
  reading: number
}

/** One reading of a version, in the archive. */
export interface ReadingRow {
  n: number
  version: number
  reader: string
  file: number
  offset: number
  length: number
  sha256: string
  text_sha256: string
}

/** Somebody by name. Merged ones point to the one they are shown as. */
export interface ActorRow {
  n: number
  id: string
  name: string
  kind: string | null
  surname: string
  wikidata: string | null
  merged_into: number | null
}

/** One statement or commitment, with what lists are made of; what it says stands in its reports. */
export interface EntryRow {
  n: number
  id: string
  type: "statement" | "commitment"
  kind: string
  actor: number | null
  words: string
  /** The report that counts, and its place in the order of reports. */
  report: number
  rank: string
  language: string | null
  /** The day on which it was said, else the day of the page. */
  day: string | null
  published: string | null
  due_from: string | null
  due_to: string | null
  due_day: string | null
  due_basis: string | null
  has_condition: number
  condition_met: string | null
  /** 1: it has a condition, and nobody recorded that it came about. */
  waits: number
  state: "candidate" | "confirmed" | "rejected" | "duplicate"
  testability: string | null
  outcome: string
  corrections: string
  /** The instant of the last decision of a person, and how many entries the actor had then. */
  looked_at: string | null
  looked_seq: number
  merged_into: number | null
  /** Entries of one utterance have the same number: the least `n` among them. */
  utterance: number
  /** 1: no page that is read today has it. */
  lost: number
  /** 1: a commitment whose clock runs. */
  is_open: number
  /** Of a commitment, the expression that finds articles on its matter; null where its words are too few. */
  asked: string | null
}

/** One page's printing of an entry. */
export interface ReportRow {
  n: number
  entry: number
  reading: number
  /** `[[start, end], …]` in the reading's text. */
  spans: string
  /** The text at each span, as a JSON array. */
  exact: string
  sentence: string
  /** `Content` as JSON. */
  content: string
  rule: string
  why: string
  confidence: string
  rank: string
  /** 1: the last reading of that page has it no longer. */
  gone: number
}

/** An entry that an edit of a page touched, between a version and the one before it of the same view. */
export interface ChangeRow {
  version: number
  entry: number
  before: number
  /** The entry that the new words make. */
  successor: number | null
  /** `EntryChange["fields"]` as JSON. */
  fields: string
  /** The sentence before, and after; null where it is gone. */
  was: string
  is: string | null
}

/** The index of words: terms made by `search/`, `rowid` is the entry's `n`. */
export interface SearchRow {
  rowid: Generated<number>
  words: string
  around: string
  parts: string
  facets: string
}

/** The index of whole articles: each term once, `rowid` is the version's `n`. */
export interface ArticleRow {
  rowid: Generated<number>
  terms: string
}

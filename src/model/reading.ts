/**
 * The reading, version 1: what Beimwort says about one page.
 * This file is the one source of the TypeScript types, of the JSON Schema in docs/reading.schema.json and of the
 * check that the tests make on every reading. Inside the product it is imported for its types only.
 */
import * as z from "zod"

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .meta({ id: "Span", description: "Half-open range of UTF-16 code units of `text`." })
const spans = z.array(span)
const words = spans.describe("One span, or several in reading order where the words are interrupted.")
const actorId = z.string().describe("The id of an entry of `actors`.")
const confidence = z.enum(["high", "medium", "low"])
const rule = z.string().describe("The rule that found it: `language.kind.what`, stable once released.")
const why = z.string().describe("One sentence for a person: why the rule took it.")
const day = z
  .string()
  .nullable()
  .describe(
    "A day, `YYYY-MM-DD`, or an instant where the text gives a clock time; null = open or not to be told.",
  )
const value = z
  .string()
  .nullable()
  .describe("TIMEX3, possibly underspecified; null where nothing can be said.")

/** The act that a cue of speech performs. */
export const acts = [
  "said",
  "announcement",
  "promise",
  "threat",
  "demand",
  "prediction",
  "refusal",
  "denial",
  "admission",
  "accusation",
  "warning",
  "praise",
  "criticism",
  "question",
  "claim",
] as const

/** What a block of the article is. */
export const articleKinds = [
  "title",
  "lead",
  "heading",
  "paragraph",
  "quote",
  "item",
  "caption",
  "table",
] as const

/** What a block beside the article is. */
export const furnitureKinds = [
  "navigation",
  "advertisement",
  "teaser",
  "topics",
  "meta",
  "comments",
  "legal",
  "other",
] as const

const claim = z
  .strictObject({
    value: z.string().describe("ISO 8601: a day, or an instant with the offset that the page gives."),
    source: z.string().describe("Where the page says it: json-ld, meta, microdata, time, url, text, given."),
  })
  .meta({ id: "Claim" })

const block = z
  .discriminatedUnion("role", [
    z.strictObject({ ...span.shape, role: z.literal("article"), kind: z.enum(articleKinds) }),
    z.strictObject({ ...span.shape, role: z.literal("furniture"), kind: z.enum(furnitureKinds) }),
  ])
  .meta({
    id: "Block",
    description: "A part of the page; blocks are disjoint, in order, and cover all but white space.",
  })

const party = z.strictObject({ spans: words, actor: actorId.nullable() }).meta({ id: "Party" })
const place = z.strictObject({ spans: words }).meta({ id: "Place" })

const cue = z
  .strictObject({ spans: words, lemma: z.string(), act: z.enum(acts) })
  .meta({ id: "Cue", description: "The words that say that something was said." })

const said = z.strictObject({ spans, value, from: day, to: day }).meta({ id: "Said" })

const deadline = z
  .strictObject({ spans, value, from: day, to: day, basis: z.enum(["stated", "relative", "vague"]) })
  .meta({ id: "Deadline" })

const statement = z
  .strictObject({
    id: z.string(),
    form: z.enum(["direct", "indirect", "free-indirect", "reported"]),
    words: words.describe("What was said; direct speech with its quotation marks."),
    speaker: z
      .strictObject({
        spans: words.describe("The mention that the text gives, which may be a pronoun or an office."),
        actor: actorId.nullable(),
        also: z.array(actorId).describe("The other actors of a joint statement."),
      })
      .nullable(),
    cue: cue.nullable(),
    frame: place.nullable().describe("The introducing clause with its comma or colon."),
    addressee: party.nullable(),
    medium: place.nullable().describe("The channel or occasion, with its preposition."),
    place: place.nullable(),
    relay: party.nullable().describe("A second party that reports that the speaker said it."),
    said: said.nullable(),
    nestedIn: z.string().nullable().describe("The id of the statement whose words hold these."),
    rule,
    why,
    confidence,
  })
  .meta({ id: "Statement" })

const commitment = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["announcement", "promise", "threat", "ultimatum", "demand", "prediction", "refusal"]),
    statement: z.string().nullable(),
    actor: actorId.nullable(),
    mention: spans,
    negated: z.boolean(),
    words,
    cue: z.strictObject({ spans: words, lemma: z.string() }).nullable(),
    addressee: party.nullable(),
    consequence: place.nullable(),
    condition: z.strictObject({ spans: words, deadline: deadline.nullable() }).nullable(),
    deadline: deadline.nullable(),
    rule,
    why,
    confidence,
  })
  .meta({ id: "Commitment" })

const actor = z
  .strictObject({
    id: z.string(),
    name: z.string().describe("The fullest name that the page gives."),
    kind: z.enum(["person", "organisation", "state", "group"]),
    roles: z.array(z.string()),
    mentions: spans,
  })
  .meta({ id: "Actor" })

const time = z
  .strictObject({
    ...span.shape,
    type: z.enum(["date", "time", "duration", "set"]),
    value,
    from: day,
    to: day,
    role: z.enum(["at", "by", "until", "from", "since", "before", "after", "within", "over", "for", "every"]),
  })
  .meta({ id: "Time" })

const figure = z
  .strictObject({
    ...span.shape,
    quantity: z.number(),
    unit: z.string(),
    hedge: z.string().nullable(),
    place: place.nullable(),
  })
  .meta({ id: "Figure" })

const shift = z
  .strictObject({ ...span.shape, actor: actorId.nullable(), assertedBy: actorId.nullable() })
  .meta({ id: "Shift" })

const wording = z.strictObject({ ...span.shape, voice: z.enum(["author", "quoted"]) }).meta({ id: "Wording" })

const problem = z
  .strictObject({
    code: z.string().describe("One of the codes of docs/problems.md."),
    message: z.string(),
    span: span.optional(),
  })
  .meta({ id: "Problem", description: "What could not be understood." })

/** The reading as a zod schema: parse with it to check that a value is a reading. */
export const readingSchema = z
  .strictObject({
    version: z.literal(1),
    reader: z.string().describe("The version that read it, with the versions of the language packs."),
    id: z.string().describe("The document's id: given, else the SHA-256 of its bytes."),
    language: z.string().nullable().describe("`de`, `en`, or null where it is none of ours."),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    authors: z.array(z.string()),
    topics: z.array(z.string()),
    sections: z.array(z.string()).describe("From the outermost to the innermost."),
    published: claim.nullable(),
    modified: claim.nullable(),
    genre: z
      .strictObject({ value: z.string(), source: z.enum(["markup", "label", "inferred"]), why: z.string() })
      .nullable(),
    text: z.string().describe("The whole readable text in reading order, article and furniture alike."),
    blocks: z.array(block),
    statements: z.array(statement),
    commitments: z.array(commitment),
    actors: z.array(actor),
    times: z.array(time),
    figures: z.array(figure),
    shifts: z.array(shift),
    wording: z.array(wording),
    problems: z.array(problem),
  })
  .meta({ id: "Reading", title: "A Beimwort reading, version 1" })

/** One page as Beimwort reads it: its article and furniture, and what was said in it. */
export type Reading = z.infer<typeof readingSchema>
/** A part of the page with what it is. */
export type Block = z.infer<typeof block>
/** A block's kind inside the article. */
export type ArticleKind = (typeof articleKinds)[number]
/** A block's kind beside the article. */
export type FurnitureKind = (typeof furnitureKinds)[number]
/** A value that the page claims about itself, with the place that says it. */
export type Claim = z.infer<typeof claim>
/** Something that the page says somebody said. */
export type Statement = z.infer<typeof statement>
/** The words that say that something was said. */
export type Cue = z.infer<typeof cue>
/** The act that a cue performs. */
export type Act = (typeof acts)[number]
/** Somebody who speaks or acts, with all mentions on the page. */
export type Actor = z.infer<typeof actor>
/** Something announced, promised, threatened, demanded, predicted or refused. */
export type Commitment = z.infer<typeof commitment>
/** A time expression with what it means. */
export type Time = z.infer<typeof time>
/** What could not be understood. */
export type Problem = z.infer<typeof problem>
/** How sure the rule is, as docs/quality.md measures it. */
export type Confidence = z.infer<typeof confidence>
/** What kind of text the page says, or seems, to be. */
export type Genre = NonNullable<Reading["genre"]>

import { commitmentKinds, setByPerson } from "../../ledger/entry/corrections.ts"
import type { EventBody } from "../../ledger/events/event.ts"
import { type Content, printed } from "../../ledger/finds/find.ts"
import { type EntryType, entryId } from "../../ledger/identity/ids.ts"
import { wording } from "../../ledger/identity/wording.ts"
import { acts, type Reading } from "../../model/reading.ts"
import { LedgerError } from "../../store/failure.ts"
import type { Ledger } from "../../store/ledger.ts"
import { decide } from "../../store/write/decide.ts"
import { now } from "./clock.ts"
import type { Decided, Decider } from "./decisions.ts"
import { evidenceIn } from "./evidence.ts"
import { sentencesOf } from "./linguist.ts"

/** Words that a person marked on an archived page, and what they are. */
export interface Mark {
  /** `PAGE[@VERSION]:START-END`, in UTF-16 code units of the page's text. */
  readonly place: string
  /** statement or commitment. */
  readonly type: string
  /** One of `commitmentKinds`, or of the reading's `acts`. */
  readonly kind: string
  /** The name of who says it or commits himself; null where the page names nobody. */
  readonly actor: string | null
  readonly addressee?: string | null
  /** Words; only of a commitment. */
  readonly condition?: string | null
  /** `YYYY-MM-DD` or `A..B`; only of a commitment. */
  readonly deadline?: string | null
}

/**
 * Makes an entry of words that a person marked, exactly these but for white space around them; it is confirmed from the
 * beginning. Throws LedgerError (`refused`) for a place, type, kind or deadline that is none, and where the ledger has
 * these words of this actor already: the message names the entry.
 */
export async function markWords(ledger: Ledger, { person, because }: Decider, mark: Mark): Promise<Decided> {
  const type = typeOf(mark)
  const { evidence, reading } = await evidenceIn(ledger, mark.place)
  const span = trimmed(reading.text, evidence)
  const content = contentOf(mark, type, reading, printed(reading.text, [span]))
  const entry = entryId(type, {
    name: content.actor,
    words: content.words,
    day: reading.published?.value.slice(0, 10) ?? null,
  })
  const known = await ledger.db.selectFrom("entry").select("state").where("id", "=", entry).executeTakeFirst()
  if (known)
    throw new LedgerError(
      "refused",
      `These words are an entry already: ${entry} (${known.state}). \`beimwort confirm ${entry}\` says that it is right, \`correct\` puts it right.`,
    )
  const body: EventBody = {
    kind: "entry.marked",
    entry,
    page: evidence.page,
    version: evidence.version,
    type,
    spans: [[span.start, span.end]],
    textSha256: evidence.textSha256,
    content,
    exact: [reading.text.slice(span.start, span.end)],
    sentence: printed(reading.text, [sentencesOf(reading)(span)]),
    because,
  }
  const [event] = await decide(ledger, person, now(), [body])
  return { entry, event: event! }
}

function typeOf({ type, kind, condition, deadline }: Mark): EntryType {
  if (type !== "statement" && type !== "commitment")
    throw new LedgerError("refused", `“${type}” is no type. Take statement or commitment.`)
  const kinds: readonly string[] = type === "commitment" ? commitmentKinds : acts
  if (!kinds.includes(kind))
    throw new LedgerError("refused", `“${kind}” is no kind of ${type}. Take one of ${kinds.join(", ")}.`)
  if (type === "statement" && (given(condition) !== null || given(deadline) !== null))
    throw new LedgerError("refused", "A statement has no condition and no deadline; only a commitment has.")
  return type
}

/** A place without the white space at its ends. */
function trimmed(text: string, place: { readonly start: number; readonly end: number }) {
  const words = text.slice(place.start, place.end)
  const start = place.start + words.length - words.trimStart().length
  const end = place.end - words.length + words.trimEnd().length
  if (wording(words) === "" || !words.isWellFormed())
    throw new LedgerError("refused", `No words stand at ${place.start}-${place.end}.`)
  return { start, end }
}

function contentOf(mark: Mark, type: EntryType, { actors }: Reading, words: string): Content {
  const name = given(mark.actor)
  // The page itself may say what kind of body it is and which office the person has.
  const actor = name === null ? undefined : actors.find(one => wording(one.name) === wording(name))
  const deadline = given(mark.deadline)
  const set = deadline === null ? null : setByPerson(deadline)
  if (deadline !== null && set === null)
    throw new LedgerError(
      "refused",
      `“${deadline}” is no deadline. Write a day as YYYY-MM-DD, or two as A..B.`,
    )
  return {
    kind: mark.kind,
    form: null,
    actor: name,
    actorKind: actor?.kind ?? null,
    roles: actor?.roles ?? [],
    mention: null,
    words,
    negated: false,
    addressee: given(mark.addressee),
    medium: null,
    place: null,
    relay: null,
    said: null,
    condition: type === "commitment" ? given(mark.condition) : null,
    conditionDeadline: null,
    consequence: null,
    deadline: set,
  }
}

/** What was given, with single spaces; null where that is nothing. */
const given = (text: string | null | undefined): string | null => text?.trim().replace(/\s+/g, " ") || null

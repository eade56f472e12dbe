import type { ChangePlace } from "../store/query/changes.ts"
import type { FoundSoFar } from "../store/query/find.ts"
import type { DuePlace } from "../store/query/overview.ts"
import { Refusal } from "./failure.ts"

type Part = string | number

/** Where a list goes on, as an opaque word for addresses. */
export interface Cursor<Place> {
  /** The word for a place; null for the end. */
  of(place: Place | null): string | null
  /** The place of a word; null where none was given. Throws Refusal for what is none of this list's. */
  at(word: string | undefined): Place | null
}

/** `like`: parts of the kinds that this list's places have. */
const cursor = <Place>(
  list: string,
  like: readonly Part[],
  toParts: (place: Place) => readonly Part[],
  toPlace: (parts: readonly Part[]) => Place,
): Cursor<Place> => ({
  of: place => place && Buffer.from(JSON.stringify([list, ...toParts(place)])).toString("base64url"),
  at: word => {
    if (word === undefined || word === "") return null
    const parts = partsOf(word)
    if (
      parts?.[0] !== list ||
      parts.length !== like.length + 1 ||
      !like.every((part, i) => isLike(part, parts[i + 1]))
    )
      throw new Refusal({
        status: 400,
        code: "bad-request",
        message: "cursor: give `next` as the same list answered it, or leave it out.",
      })
    return toPlace(parts.slice(1) as Part[])
  },
})

const isLike = (part: Part, given: unknown): boolean =>
  typeof part === "number" ? Number.isSafeInteger(given) : typeof given === "string"

function partsOf(word: string): readonly unknown[] | null {
  try {
    const told: unknown = JSON.parse(Buffer.from(word, "base64url").toString())
    return Array.isArray(told) ? told : null
  } catch {
    return null
  }
}

/** A list that goes on behind a number: of an entry, a version, an event, or of how many were shown. */
const numbered = (list: string): Cursor<{ readonly n: number }> =>
  cursor(
    list,
    [0],
    ({ n }) => [n],
    ([n]) => ({ n: n as number }),
  )

const due = (list: string): Cursor<DuePlace> =>
  cursor(
    list,
    ["", 0],
    ({ day, n }) => [day, n],
    ([day, n]) => ({ day: day as string, n: n as number }),
  )

/** The cursor of each list. */
export const cursors = {
  inbox: numbered("inbox"),
  pages: numbered("pages"),
  history: numbered("history"),
  actors: numbered("actors"),
  due: due("due"),
  calendar: due("calendar"),
  changes: cursor<ChangePlace>(
    "changes",
    [0, 0],
    ({ version, entry }) => [version, entry],
    ([version, entry]) => ({ version: version as number, entry: entry as number }),
  ),
  found: cursor<FoundSoFar>(
    "found",
    ["", 0, 0, 0],
    ({ order, shown, upTo, last }) => [order, shown, upTo, last],
    ([order, shown, upTo, last]) => ({
      order: order === "best" ? "best" : "newest",
      shown: Math.max(0, shown as number),
      upTo: upTo as number,
      last: last as number,
    }),
  ),
} as const

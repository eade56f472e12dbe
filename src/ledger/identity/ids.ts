import { shortDigest } from "./digest.ts"
import { remembered } from "./remembered.ts"
import { wording, wordsOf } from "./wording.ts"

/** What an entry records: that something was said, or that somebody committed himself. */
export type EntryType = "statement" | "commitment"

/** Below so many words the same wording on another day is another utterance: „Das ist falsch“. */
const tooShortForIdentity = 5

/**
 * The id of an entry: made of what was said by whom, so that it is the same in every ledger and in whatever order pages
 * come. `name` is the actor's as the page gives it, null where nobody is named; `day` counts only for very short words.
 */
export function entryId(
  type: EntryType,
  { name, words, day }: { name: string | null; words: string; day: string | null },
): string {
  const said = wordsOf(words)
  const when = said.length < tooShortForIdentity ? (day ?? "") : ""
  return `${type[0]}-${shortDigest([type, name === null ? "" : wording(name), said.join(" "), when].join("\n"))}`
}

/** The id of an actor: of the name as it is compared. */
export const actorId: (name: string) => string = remembered(
  10_000,
  name => `a-${shortDigest(`actor\n${wording(name)}`)}`,
)

/** The id of a page: of its address, or, where it has none, of the name it came with or its bytes' digest. */
export const pageId = (from: string): string => `p-${shortDigest(`page\n${from}`)}`

/** The id of a source: of its address. */
export const sourceId = (url: string): string => `f-${shortDigest(`source\n${url}`)}`

/** The letter of an id tells what it names. */
export type Named = "statement" | "commitment" | "actor" | "page"

/** What kind of thing an id, or the beginning of one, names; null for what is no id. */
export function namedBy(id: string): Named | null {
  const letter = /^([scap])-[0-9a-hjkmnp-tv-z]{0,12}$/.exec(id)?.[1]
  if (letter === undefined) return null
  return ({ s: "statement", c: "commitment", a: "actor", p: "page" } as const)[letter as "s"]
}

import type { Actor } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"

/** Somebody in the making: the name so far, and every place where the text means them. */
export interface Draft {
  name: readonly string[]
  readonly kind: Actor["kind"]
  readonly roles: Role[]
  /** In the order of the text. */
  readonly mentions: Span[]
}

/** An office as it is listed, the noun by which another mention of it is known, and the state that it names. */
export interface Role {
  readonly text: string
  readonly head: string
  readonly state: string | null
}

/** The actors of one article while they are being found, by name and by place. */
export class Drafts {
  readonly all: Draft[] = []
  readonly #byLastName = new Map<string, Draft[]>()
  readonly #byWords = new Map<string, Draft>()
  readonly #byStart = new Map<number, Draft>()
  readonly #byShort = new Map<string, Draft>()
  readonly #byOffice = new Map<string, Draft[]>()
  readonly #byEnding = new Map<string, Draft[]>()

  create(name: readonly string[], kind: Actor["kind"]): Draft {
    const draft: Draft = { name, kind, roles: [], mentions: [] }
    this.all.push(draft)
    const last = name.at(-1)!
    const same = this.#byLastName.get(last)
    if (same) same.push(draft)
    else this.#byLastName.set(last, [draft])
    this.#byWords.set(`${kind} ${name.join(" ")}`, draft)
    if (kind === "organisation" || kind === "group") this.#addBody(draft)
    return draft
  }

  /** The actor whose full name a name can be short for, or the other way round. */
  named(name: readonly string[]): Draft | null {
    const short = name.length === 1 ? this.#byShort.get(name[0]!) : undefined
    if (short) return short
    return this.#byLastName.get(name.at(-1)!)?.find(draft => compatible(draft.name, name)) ?? null
  }

  /** Makes a short form („PAD“) mean an actor from here on. */
  shorten(short: string, draft: Draft): void {
    if (!this.#byShort.has(short)) this.#byShort.set(short, draft)
  }

  /** The actor of one kind with exactly these words for a name. */
  called(words: string, kind: Actor["kind"]): Draft | null {
    return this.#byWords.get(`${kind} ${words}`) ?? null
  }

  /** The actor who is mentioned from this place of the text on. */
  at(start: number): Draft | null {
    return this.#byStart.get(start) ?? null
  }

  /** Gives an actor an office, unless it is listed already. */
  addRole(draft: Draft, role: Role): void {
    if (draft.roles.some(known => known.text === role.text)) return
    draft.roles.push(role)
    put(this.#byOffice, role.head, draft)
  }

  /** The people with an office that fits, by its head; each office is tried once, however many hold it. */
  *holders(fits: (head: string) => boolean): Generator<Draft> {
    for (const [head, drafts] of this.#byOffice) if (fits(head)) yield* drafts
  }

  /** The bodies of several words of which the first ends with a noun: „Landgericht Musterstadt“ for „gericht“. */
  bodies(ending: string): readonly Draft[] {
    return this.#byEnding.get(ending) ?? []
  }

  #addBody(draft: Draft): void {
    const words = draft.name.join(" ").split(" ")
    if (words.length < 2) return
    const first = words[0]!.toLowerCase()
    for (let i = Math.max(0, first.length - longestEnding); i <= first.length - shortestEnding; i++)
      put(this.#byEnding, first.slice(i), draft)
  }

  get lastNames(): ReadonlySet<string> {
    return new Set(this.#byLastName.keys())
  }

  /** Adds a mention, unless somebody is mentioned at this place already. */
  mention(draft: Draft, span: Span): void {
    if (this.#byStart.has(span.start)) return
    this.#byStart.set(span.start, draft)
    // Nearly always the last: names are found in the order of the text, and asked for in it.
    let at = draft.mentions.length
    while (at > 0 && draft.mentions[at - 1]!.start > span.start) at--
    draft.mentions.splice(at, 0, span)
  }
}

const shortestEnding = 4
const longestEnding = 24

function put<K>(map: Map<K, Draft[]>, key: K, draft: Draft): void {
  const same = map.get(key)
  if (same) same.push(draft)
  else map.set(key, [draft])
}

/** The last mention of an actor that begins before a place; -1 where there is none. Binary search. */
export function lastMentionBefore({ mentions }: Draft, place: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (mentions[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low > 0 ? mentions[low - 1]!.start : -1
}

/** Whether two names can be one person's: the same last word, and no other given name. */
function compatible(full: readonly string[], other: readonly string[]): boolean {
  if (full.at(-1) !== other.at(-1)) return false
  if (other.length === 1 || full.length === 1) return true
  // „Von der Beispiel“ at the start of a sentence is „von der Beispiel“ of the full name.
  const [all, few] = [full, other].map(name => name.map(w => w.toLowerCase())) as [string[], string[]]
  return all[0] === few[0] || few.every(w => all.includes(w)) || all.every(w => few.includes(w))
}

import type { Actor } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"

/** Somebody in the making: the name so far, and every place where the text means them. */
export interface Draft {
  name: readonly string[]
  readonly kind: Actor["kind"]
  /** Offices as they are listed, each with the noun by which another mention of it is known. */
  readonly roles: { readonly text: string; readonly head: string; readonly state: string | null }[]
  readonly mentions: Span[]
}

/** The actors of one article while they are being found, by name and by place. */
export class Drafts {
  readonly all: Draft[] = []
  readonly #byLastName = new Map<string, Draft[]>()
  readonly #byWords = new Map<string, Draft>()
  readonly #byStart = new Map<number, Draft>()
  readonly #byShort = new Map<string, Draft>()

  create(name: readonly string[], kind: Actor["kind"]): Draft {
    const draft: Draft = { name, kind, roles: [], mentions: [] }
    this.all.push(draft)
    const last = name.at(-1)!
    const same = this.#byLastName.get(last)
    if (same) same.push(draft)
    else this.#byLastName.set(last, [draft])
    this.#byWords.set(`${kind} ${name.join(" ")}`, draft)
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

  get lastNames(): ReadonlySet<string> {
    return new Set(this.#byLastName.keys())
  }

  /** Adds a mention, unless somebody is mentioned at this place already. */
  mention(draft: Draft, span: Span): void {
    if (this.#byStart.has(span.start)) return
    this.#byStart.set(span.start, draft)
    draft.mentions.push(span)
  }
}

/** Whether two names can be one person's: the same last word, and no other given name. */
function compatible(full: readonly string[], other: readonly string[]): boolean {
  if (full.at(-1) !== other.at(-1)) return false
  if (other.length === 1 || full.length === 1) return true
  // „Von der Beispiel“ at the start of a sentence is „von der Beispiel“ of the full name.
  const [all, few] = [full, other].map(name => name.map(w => w.toLowerCase())) as [string[], string[]]
  return all[0] === few[0] || few.every(w => all.includes(w)) || all.every(w => few.includes(w))
}

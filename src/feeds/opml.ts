import { escapeUTF8 } from "entities"
import { generateOpml, parseOpml } from "feedsmith"
import { ProblemError } from "../model/problem.ts"
import { webAddress } from "./feed.ts"

/** A feed in a list of feeds. */
export interface Subscription {
  readonly url: string
  readonly title: string | null
  /** The site that it is of. */
  readonly site: string | null
  /** The folders in which it stands, joined by „/“. */
  readonly label: string | null
}

interface AnyOutline {
  readonly text?: unknown
  readonly title?: unknown
  readonly xmlUrl?: unknown
  readonly htmlUrl?: unknown
  readonly outlines?: readonly AnyOutline[]
}

const deepest = 20

/** Reads a list of feeds in OPML 1 or 2. Throws ProblemError (`not-a-feed`) where it is none, or names no feed. */
export function readOpml(text: string): Subscription[] {
  if (/<!(?:ENTITY|DOCTYPE[^>[]*\[)/i.test(text.slice(0, 100_000)))
    throw new ProblemError("not-a-feed", "The list defines entities of its own")
  let outlines: readonly AnyOutline[]
  try {
    outlines = ((parseOpml(text) as { body?: { outlines?: readonly AnyOutline[] } }).body?.outlines ??
      []) as readonly AnyOutline[]
  } catch (error) {
    throw new ProblemError("not-a-feed", `The list is no OPML: ${(error as Error).message}`, { cause: error })
  }
  const found: Subscription[] = []
  const walk = (list: readonly AnyOutline[], folders: readonly string[]) => {
    for (const outline of list) {
      const name = asText(outline.title) ?? asText(outline.text)
      const url = webAddress(asText(outline.xmlUrl), "https://nowhere.invalid/")
      if (url !== null && !url.startsWith("https://nowhere.invalid/"))
        found.push({
          url,
          title: name,
          site: webAddress(asText(outline.htmlUrl), url),
          label: folders.length > 0 ? folders.join("/") : null,
        })
      if (outline.outlines && folders.length < deepest)
        walk(outline.outlines, url === null && name !== null ? [...folders, name] : folders)
    }
  }
  walk(outlines, [])
  if (found.length === 0) throw new ProblemError("not-a-feed", "The list names no feed")
  return found
}

/** Writes a list of feeds in OPML 2, those of one label in a folder; a list without feeds is one too. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  // The library takes a list without outlines for none.
  if (subscriptions.length === 0)
    return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>${escapeUTF8(title)}</title></head><body></body></opml>\n`
  const outline = ({ url, title: name, site }: Subscription) => ({
    text: name ?? url,
    title: name ?? url,
    type: "rss",
    xmlUrl: url,
    ...(site ? { htmlUrl: site } : {}),
  })
  const folders = new Map<string, Subscription[]>()
  for (const one of subscriptions) {
    const label = one.label ?? ""
    folders.set(label, [...(folders.get(label) ?? []), one])
  }
  const outlines: (ReturnType<typeof outline> | { text: string; outlines: ReturnType<typeof outline>[] })[] =
    []
  for (const [label, list] of folders)
    if (label === "") outlines.push(...list.map(outline))
    else outlines.push({ text: label, outlines: list.map(outline) })
  return generateOpml({ head: { title }, body: { outlines } } as Parameters<typeof generateOpml>[0])
}

const asText = (given: unknown): string | null =>
  typeof given === "string" && given.trim() !== "" ? given.trim() : null

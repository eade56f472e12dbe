import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

/** One page of the gold: whole text, or passages that must and must not be in it. */
export interface GoldPage {
  readonly doc: string
  readonly url: string
  readonly lang: string
  readonly news: boolean
  readonly html: string
  readonly text?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly title?: string
  readonly set: string
}

/** Reads one file of gold pages. */
export function readGold(folder: URL, set: string): GoldPage[] {
  return gunzipSync(readFileSync(new URL(`${set}.jsonl.gz`, folder)))
    .toString("utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => ({ ...(JSON.parse(line) as Omit<GoldPage, "set">), set }))
}

/** The publisher's name in an address: the last label before the public suffix. */
export function publisherOf(url: string): string {
  const labels = new URL(url).hostname.split(".")
  const top = labels.at(-2)!
  return labels.length > 2 && (top.length <= 3 || top === "blogspot" || top === "wordpress")
    ? labels.at(-3)!
    : top
}

/**
 * Groups pages that may not be split between learning and measuring: those of one publisher, and those whose markup
 * shares most of its class names, because they come out of one publishing system.
 */
export function groupPages(pages: readonly GoldPage[]): number[] {
  const parent = pages.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    return root
  }
  const join = (a: number, b: number): void => {
    parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  }
  const byPublisher = new Map<string, number>()
  const classes = pages.map(page => classNames(page.html))
  pages.forEach((page, i) => {
    const publisher = publisherOf(page.url)
    const first = byPublisher.get(publisher)
    if (first === undefined) byPublisher.set(publisher, i)
    else join(first, i)
    if (classes[i]!.size < 30) return
    for (let k = 0; k < i; k++) if (find(k) !== find(i) && similar(classes[i]!, classes[k]!)) join(k, i)
  })
  return pages.map((_, i) => find(i))
}

function classNames(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, value] of html.matchAll(/\sclass="([^"]{1,200})"/gu))
    for (const name of value!.split(/\s+/u)) if (name.length > 3) names.add(name)
  return names
}

function similar(a: Set<string>, b: Set<string>): boolean {
  if (b.size < 30 || a.size > b.size * 3 || b.size > a.size * 3) return false
  let shared = 0
  for (const name of a) if (b.has(name)) shared++
  return shared / (a.size + b.size - shared) > 0.4
}

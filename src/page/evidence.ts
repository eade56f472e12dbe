import type { Block } from "../model/reading.ts"

/**
 * What one pass over a page's HTML collects for its metadata, raw and in document order.
 * Names are lower-cased; values have their character references decoded and white space folded, JSON-LD is verbatim.
 */
export interface PageEvidence {
  /** Where the page came from, where that is known. */
  readonly url: string | null
  /** The address in `<base href>`. */
  readonly base: string | null
  /** The `lang` of the `html` element. */
  readonly language: string | null
  /** The text of the first `<title>` in the head. */
  readonly titleElement: string | null
  /** Every `<meta>` with a name (`name`, `property`, `itemprop` or `http-equiv`) and a content. */
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  /** Every `<link>` with a `rel`. */
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** The contents of every `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** Every `<time>`, and every element of microdata that holds a date. */
  readonly times: readonly {
    readonly datetime: string | null
    readonly text: string
    readonly itemprop: string | null
    /** `class` and `id` of the element and its parent, joined by spaces. */
    readonly hint: string
    /** The index of the block in which it stands; -1 where it stands in none. */
    readonly block: number
  }[]
  /** Elements that name an author by `rel`, `itemprop`, `class` or `id`: short texts only. */
  readonly bylines: readonly {
    readonly text: string
    readonly by: "rel" | "itemprop" | "class"
    readonly block: number
  }[]
  /** The texts of a breadcrumb trail, from the outermost to the innermost. */
  readonly crumbs: readonly string[]
  /** The texts of links with `rel=tag`, or in an element that says it holds the article's tags. */
  readonly tags: readonly string[]
  /** The text of every `<h1>`, with its block. */
  readonly headings: readonly { readonly text: string; readonly block: number }[]
  /** The page's text and its blocks, once they are decided. */
  readonly text: string
  readonly blocks: readonly Block[]
}

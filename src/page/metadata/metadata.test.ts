import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { calendar as german } from "../../lang/de/calendar.ts"
import { calendar as english } from "../../lang/en/calendar.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { PageMetadata } from "../../model/page.ts"
import type { Block } from "../../model/reading.ts"
import type { PageEvidence } from "../evidence.ts"
import { readMetadata } from "./metadata.ts"

// The metadata needs nothing of a pack but its calendar.
const packs = [
  { language: "de", calendar: german },
  { language: "en", calendar: english },
] as unknown as readonly LanguagePack[]

/** A page's lines, each a block: `kind: text`, article kinds and furniture kinds alike. */
function lines(...all: readonly string[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const article = new Set(["title", "lead", "heading", "paragraph", "quote", "item", "caption", "table"])
  const blocks: Block[] = []
  let text = ""
  for (const line of all) {
    const kind = line.slice(0, line.indexOf(":"))
    const words = line.slice(kind.length + 2)
    const role = article.has(kind) ? "article" : "furniture"
    blocks.push({ start: text.length, end: text.length + words.length, role, kind } as Block)
    text += `${words}\n`
  }
  return { text, blocks }
}

const nothing: PageEvidence = {
  url: null,
  base: null,
  language: null,
  titleElement: null,
  metas: [],
  links: [],
  jsonLd: [],
  times: [],
  bylines: [],
  crumbs: [],
  tags: [],
  headings: [],
  text: "",
  blocks: [],
}

const metas = (all: Readonly<Record<string, string>>): PageEvidence["metas"] =>
  Object.entries(all).map(([name, content]) => ({ name, content }))

const read = (evidence: Partial<PageEvidence>): PageMetadata =>
  readMetadata({ ...nothing, ...evidence }, packs).metadata

test("an empty page says nothing", () => {
  assert.deepEqual(read({}), {
    url: null,
    title: null,
    publisher: null,
    authors: [],
    topics: [],
    sections: [],
    published: null,
    modified: null,
    genre: null,
    language: null,
  })
})

test("a page with JSON-LD", () => {
  const article = {
    "@type": "OpinionNewsArticle",
    headline: "Der Hafen braucht &quot;mehr&quot; Platz",
    author: [{ "@type": "Person", name: "Anna Beispiel" }, { "@id": "#bert" }, "anna beispiel"],
    publisher: { "@type": "Organization", name: "Hafenwerk" },
    datePublished: "2025-08-02T06:00:00+02:00",
    dateModified: "2025-08-02T09:30:00+02:00",
    articleSection: "Wirtschaft",
    keywords: "Hafen, #Brücke,hafen",
    inLanguage: "de-DE",
  }
  const trail = {
    "@type": "BreadcrumbList",
    itemListElement: [
      { position: 3, name: "Der Hafen braucht „mehr“ Platz" },
      { position: 1, name: "Startseite" },
      { position: 2, item: { name: "Meinung" } },
    ],
  }
  const page = read({
    url: "https://www.hafenwerk.example/meinung/platz?utm=1#top",
    links: [{ rel: "canonical", href: "/meinung/platz" }],
    jsonLd: [
      JSON.stringify({
        "@graph": [trail, article, { "@id": "#bert", "@type": "Person", name: "Bert Muster" }],
      }),
    ],
    language: "de-AT",
  })
  assert.deepEqual(page, {
    url: "https://www.hafenwerk.example/meinung/platz",
    title: 'Der Hafen braucht "mehr" Platz',
    publisher: "Hafenwerk",
    authors: ["Anna Beispiel", "Bert Muster"],
    topics: ["Hafen", "Brücke"],
    sections: ["Meinung"],
    published: { value: "2025-08-02T06:00:00+02:00", source: "json-ld" },
    modified: { value: "2025-08-02T09:30:00+02:00", source: "json-ld" },
    genre: { value: "opinion", source: "markup", why: "JSON-LD calls the page opinionnewsarticle." },
    language: "de",
  })
})

test("of several articles the page's own is picked, by headline and address", () => {
  const teaser = {
    "@type": "NewsArticle",
    headline: "Etwas ganz anderes im Nachbarort",
    author: "Carla Fremd",
  }
  const own = { "@type": "NewsArticle", headline: "Der Hafen braucht Platz", author: "Anna Beispiel" }
  const heading = [{ text: "Der Hafen braucht Platz", block: 0 }]
  assert.deepEqual(read({ headings: heading, jsonLd: [JSON.stringify([teaser, own])] }).authors, [
    "Anna Beispiel",
  ])
  const url = "https://hafenwerk.example/b"
  const addressed = [
    { ...teaser, url: "https://hafenwerk.example/a" },
    { ...own, mainEntityOfPage: { "@id": url } },
  ]
  assert.deepEqual(read({ url, jsonLd: [JSON.stringify(addressed)] }).authors, ["Anna Beispiel"])
})

test("a plain text", () => {
  const page = read({
    ...lines(
      "navigation: Startseite",
      "title: Brücke in Musterstadt gesperrt",
      "meta: Von Anna Beispiel und Bert Muster",
      "meta: 02.08.2025, 14:05 Uhr",
      "paragraph: Die Brücke vom 3. Mai 1999 bleibt zu.",
      "topics: - Themen:",
      "topics: - #Brücke #Verkehr",
      "advertisement: Jetzt kaufen",
      "navigation: - Musterstädter Hafen News",
      "navigation: - Wirtschaft",
      "navigation: - Verkehr",
    ),
  })
  assert.equal(page.title, "Brücke in Musterstadt gesperrt")
  assert.deepEqual(page.authors, ["Anna Beispiel", "Bert Muster"])
  assert.deepEqual(page.published, { value: "2025-08-02T14:05", source: "text" })
  assert.deepEqual(page.topics, ["Brücke", "Verkehr"])
  assert.deepEqual(page.sections, ["Wirtschaft", "Verkehr"])
  assert.equal(page.publisher, "Musterstädter Hafen News")
})

test("a list that ends an article, and a footer, are no trail of sections", () => {
  const title = "title: Was die Stadt nun plant"
  assert.deepEqual(read(lines(title, "item: - Eine Fähre", "item: - Ein Tunnel")).sections, [])
  const footer = ["Impressum", "Datenschutz", "Kontakt"].map(name => `navigation: - ${name}`)
  assert.deepEqual(read(lines(title, ...footer)).sections, [])
  assert.deepEqual(read(lines("navigation: Start › Politik › Ausland", title)).sections, [
    "Politik",
    "Ausland",
  ])
  assert.deepEqual(read(lines(title, "topics: Themen: Hafen, Verkehr")).topics, ["Hafen", "Verkehr"])
})

const titles: readonly (readonly [string, Partial<PageEvidence>, string | null])[] = [
  [
    "the publisher's name is cut off",
    { titleElement: "Der Hafen wächst - Hafenwerk", metas: metas({ "og:site_name": "Hafenwerk" }) },
    "Der Hafen wächst",
  ],
  [
    "the host's name is cut off",
    { titleElement: "Der Hafen wächst | HAFENWERK.example", url: "https://hafenwerk.example/x" },
    "Der Hafen wächst",
  ],
  [
    "a dash inside a title stays",
    { titleElement: "Der Hafen wächst – und die Stadt schrumpft" },
    "Der Hafen wächst – und die Stadt schrumpft",
  ],
  [
    "a heading that begins the shared title is the title",
    {
      headings: [{ text: "Der Hafen wächst", block: 1 }],
      metas: metas({ "og:title": "Der Hafen wächst | Politik" }),
    },
    "Der Hafen wächst",
  ],
  [
    "a heading that is the site's name is none",
    {
      headings: [{ text: "Hafenwerk", block: 0 }],
      metas: metas({ "og:title": "Der Hafen wächst", "og:site_name": "Hafenwerk" }),
    },
    "Der Hafen wächst",
  ],
  [
    "a kicker in the heading is left",
    {
      headings: [{ text: "Musterstadt Der Hafen wächst", block: 0 }],
      metas: metas({ "og:title": "Der Hafen wächst" }),
    },
    "Der Hafen wächst",
  ],
  ["nothing", { headings: [{ text: "…", block: 0 }] }, null],
]
for (const [name, evidence, title] of titles)
  test(`title: ${name}`, () => assert.equal(read(evidence).title, title))

const authors: readonly (readonly [string, readonly string[]])[] = [
  ["Von Anna Beispiel, Bert Muster und Carla Vorlage", ["Anna Beispiel", "Bert Muster", "Carla Vorlage"]],
  ["By Anna Sample and Ben Specimen", ["Anna Sample", "Ben Specimen"]],
  ["Ein Kommentar von Anna Beispiel", ["Anna Beispiel"]],
  ["Anna Beispiel, Korrespondentin in Musterstadt", ["Anna Beispiel"]],
  ["Anna Beispiel, Musterstadt", ["Anna Beispiel"]],
  ["Anna Beispiel, dpa", ["Anna Beispiel", "dpa"]],
  ["Anna von der Au", ["Anna von der Au"]],
  ["ab / dpa", ["ab", "dpa"]],
  ["Redaktion", ["Redaktion"]],
  ["https://social.example/anna", []],
  ["@annabeispiel", []],
  ["anna@hafenwerk.example", []],
  ["admin", []],
]
for (const [value, names] of authors)
  test(`author “${value}”`, () => assert.deepEqual(read({ metas: metas({ author: value }) }).authors, names))

test("a by-line outranks markup that names the site alone", () => {
  const page = lines("title: Der Hafen wächst", "meta: Von Anna Beispiel", "paragraph: Text.")
  const site = metas({ author: "Hafenwerk", "og:site_name": "Hafenwerk" })
  assert.deepEqual(read({ ...page, metas: site }).authors, ["Anna Beispiel"])
  assert.deepEqual(read({ ...lines("title: Der Hafen wächst"), metas: site }).authors, ["Hafenwerk"])
  assert.deepEqual(read({ ...page, metas: metas({ author: "Bert Muster" }) }).authors, ["Bert Muster"])
})

test("dates of markup and of the page", () => {
  const shown = lines("title: Der Hafen wächst", "meta: 3. August 2025, 00:04 Uhr", "paragraph: Text.")
  const utc = metas({ "article:published_time": "2025-08-02T22:04:11Z" })
  assert.deepEqual(read({ ...shown, metas: utc }).published, {
    value: "2025-08-03T00:04:11+02:00",
    source: "meta",
  })
  const other = metas({ "article:published_time": "2025-08-20" })
  assert.deepEqual(read({ ...shown, metas: other }).published, { value: "2025-08-03T00:04", source: "text" })
  const changed = lines("title: Der Hafen wächst", "meta: Aktualisiert am 4. August 2025")
  assert.deepEqual(read({ ...changed, metas: other }).published, { value: "2025-08-20", source: "meta" })
  assert.deepEqual(read(changed).published, null)
  assert.deepEqual(read(changed).modified, { value: "2025-08-04", source: "text" })
})

test("the date in an address counts where nothing else says it, and only if there is such a day", () => {
  assert.deepEqual(read({ url: "https://a.example/2025/08/02/hafen" }).published, {
    value: "2025-08-02",
    source: "url",
  })
  assert.equal(read({ url: "https://a.example/2025/13/45/hafen" }).published, null)
  assert.equal(read({ url: "https://a.example/artikel?date=2025-08-02" }).published, null)
})

test("an address of another site or of the start page is not the page's", () => {
  const url = "https://www.hafenwerk.example/politik/a1"
  const canonical = (href: string): string | null => read({ url, links: [{ rel: "canonical", href }] }).url
  assert.equal(canonical("https://hafenwerk.example/politik/a1"), "https://hafenwerk.example/politik/a1")
  assert.equal(canonical("https://fremd.invalid/a1"), url)
  assert.equal(canonical("https://www.hafenwerk.example/"), url)
  assert.equal(canonical("javascript:alert(1)"), url)
  const from = (url: string, href: string) => read({ url, links: [{ rel: "canonical", href }] }).url
  assert.equal(from("https://m.tag.xy/a1", "https://tag.xy/a1"), "https://tag.xy/a1")
  assert.equal(from("https://fremd.co.xy/a1", "https://tag.co.xy/a1"), "https://fremd.co.xy/a1")
})

test("a kind of text is only said where the page says it", () => {
  const genre = (evidence: Partial<PageEvidence>): string | null => read(evidence).genre?.value ?? null
  assert.equal(genre(lines("meta: Kommentar", "title: Der Hafen wächst")), "opinion")
  assert.equal(genre({ metas: metas({ "og:title": "Liveticker: Der Hafen wächst" }) }), "ticker")
  assert.equal(genre({ metas: metas({ "og:title": "Anzeige: Sparen im Hafen" }) }), "sponsored")
  assert.equal(genre({ crumbs: ["Home", "Opinion"] }), "opinion")
  assert.equal(genre(lines("advertisement: Anzeige", "title: Der Hafen wächst")), null)
  assert.equal(genre(lines("navigation: Meinung", "title: Der Hafen wächst")), null)
  assert.equal(genre(lines("title: Der Hafen wächst", "paragraph: Ein Kommentar dazu fehlt.")), null)
})

test("whatever a page holds, reading its metadata does not throw and gives the same twice", () => {
  const word = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom("Von Anna Beispiel", "2. August 2025", "a | b", "#x", "2025-02-31"),
  )
  const name = fc.constantFrom(
    "author",
    "og:title",
    "og:url",
    "date",
    "keywords",
    "article:section",
    "og:site_name",
    "genre",
  )
  const json = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map(value =>
      JSON.stringify({
        "@type": "NewsArticle",
        author: value,
        headline: value,
        datePublished: value,
        keywords: value,
      }),
    ),
  )
  const evidence = fc.record({
    url: fc.option(fc.oneof(fc.webUrl(), word)),
    titleElement: fc.option(word),
    metas: fc.array(fc.record({ name, content: word }), { maxLength: 6 }),
    links: fc.array(fc.record({ rel: fc.constant("canonical"), href: word }), { maxLength: 2 }),
    jsonLd: fc.array(json, { maxLength: 3 }),
    headings: fc.array(fc.record({ text: word, block: fc.integer({ min: -1, max: 3 }) }), { maxLength: 3 }),
    bylines: fc.array(
      fc.record({
        text: word,
        by: fc.constantFrom("rel" as const, "class" as const),
        block: fc.integer({ min: -1, max: 9 }),
      }),
      { maxLength: 3 },
    ),
    crumbs: fc.array(word, { maxLength: 4 }),
    tags: fc.array(word, { maxLength: 4 }),
  })
  fc.assert(fc.property(evidence, each => assert.deepEqual(read(each), read(each))))
})

test("values without end are read in bounded time", () => {
  const long = "Von - ".repeat(300_000)
  const names = [
    "author",
    "og:title",
    "date",
    "keywords",
    "og:site_name",
    "og:url",
    "genre",
    "article:section",
  ]
  const page = read({
    titleElement: long,
    metas: names.map(name => ({ name, content: long })),
    headings: [{ text: long, block: 0 }],
    crumbs: [long],
    tags: [long],
    jsonLd: [
      JSON.stringify({
        "@type": "Article",
        headline: long,
        author: long,
        keywords: long,
        datePublished: long,
      }),
    ],
    ...lines(`title: ${long}`, `meta: ${long}`),
  })
  assert.equal(page.published, null)
})

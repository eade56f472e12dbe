import { deepEqual, equal, throws } from "node:assert/strict"
import { test } from "node:test"
import { feedsOfPage } from "./discover.ts"
import { instantOf } from "./feed.ts"
import { readOpml, writeOpml } from "./opml.ts"
import { readFeed } from "./read-feed.ts"

const base = "https://bote.example/feed"

test("RSS: relative links, CDATA, ids that are no addresses, dates of any kind", () => {
  const { format, title, items } = readFeed(
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ostmarker Bote</title>
     <item><guid isPermaLink="false">17</guid><link>/a?x=1&amp;y=2#top</link><title><![CDATA[Prien & Söhne]]></title><pubDate>Fr, 01 Jan 2027 10:00:00 +0100</pubDate></item>
     <item><guid>https://bote.example/b</guid><title>Ohne Link</title><dc:date>2027-01-02</dc:date></item>
     <item><title>Ohne Adresse</title></item>
     <item><link>javascript:alert(1)</link></item>
     <item><link>/a</link><guid isPermaLink="false">17</guid></item></channel></rss>`,
    base,
  )
  equal(format, "rss")
  equal(title, "Ostmarker Bote")
  deepEqual(items, [
    {
      id: "17",
      url: "https://bote.example/a?x=1&y=2",
      title: "Prien & Söhne",
      published: "2027-01-01T09:00:00.000Z",
      modified: null,
    },
    {
      id: "https://bote.example/b",
      url: "https://bote.example/b",
      title: "Ohne Link",
      published: "2027-01-02T00:00:00.000Z",
      modified: null,
    },
  ])
})

test("Atom: the alternate link, title as text or markup", () => {
  const { format, items } = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title><entry><id>tag:x,1</id><title type="html">A</title>
     <link rel="self" href="/x.atom"/><link rel="alternate" href="../artikel/1"/><published>2027-03-01T08:00:00Z</published><updated>2027-03-02T08:00:00Z</updated></entry></feed>`,
    "https://blatt.example/feeds/news",
  )
  equal(format, "atom")
  deepEqual(items, [
    {
      id: "tag:x,1",
      url: "https://blatt.example/artikel/1",
      title: "A",
      published: "2027-03-01T08:00:00.000Z",
      modified: "2027-03-02T08:00:00.000Z",
    },
  ])
})

test("RDF and JSON Feed", () => {
  const rdf = readFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://k.example/"><title>K</title></channel>
     <item rdf:about="https://k.example/1"><title>Eins</title><link>https://k.example/1</link></item></rdf:RDF>`,
    base,
  )
  equal(rdf.format, "rdf")
  equal(rdf.items[0]?.url, "https://k.example/1")
  const json = readFeed(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "J",
      items: [{ id: 5, url: "/5", title: "Fünf", date_published: "2027-01-05T00:00:00+01:00" }],
    }),
    base,
  )
  equal(json.format, "json")
  deepEqual(json.items[0], {
    id: "5",
    url: "https://bote.example/5",
    title: "Fünf",
    published: "2027-01-04T23:00:00.000Z",
    modified: null,
  })
})

test("a news sitemap, the newest first, and an index of sitemaps", () => {
  const { format, items } = readFeed(
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="x">
     <url><loc>https://bote.example/alt</loc><lastmod>2026-12-01</lastmod></url>
     <url><loc>https://bote.example/neu?a=1&amp;b=2</loc><news:news><news:publication_date>2027-01-01T10:00:00+01:00</news:publication_date><news:title><![CDATA[Neu & gut]]></news:title></news:news></url></urlset>`,
    base,
  )
  equal(format, "sitemap")
  deepEqual(
    items.map(({ url, title }) => [url, title]),
    [
      ["https://bote.example/neu?a=1&b=2", "Neu & gut"],
      ["https://bote.example/alt", null],
    ],
  )
  const index = readFeed(
    `<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2026-01-01</lastmod></sitemap><sitemap><loc>/s2.xml</loc><lastmod>2027-01-01</lastmod></sitemap></sitemapindex>`,
    base,
  )
  deepEqual(index.sitemaps, ["https://bote.example/s2.xml", "https://bote.example/s1.xml"])
})

test("what is no feed is told so, and entities that grow are refused", () => {
  for (const text of ["", "<html><p>Nein.</p></html>", "{}", "<rss", "PK\u0003\u0004", "[1,2]"])
    throws(
      () => readFeed(text, base),
      (error: { code?: string }) => error.code === "not-a-feed",
      text,
    )
  throws(
    () =>
      readFeed(
        `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`,
        base,
      ),
    /entities of its own/,
  )
})

test("a sitemap of broken elements without end has none", () => {
  equal(readFeed(`<urlset>${"<url><loc>".repeat(400_000)}`, base).items.length, 0)
})

test("the feeds of a page are found, its comments and scripts are none", () => {
  deepEqual(
    feedsOfPage(
      `<head><link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="alternate" type="application/rss+xml" href="/comments/feed">
       <link rel="alternate" hreflang="en" href="/en"><link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="https://bote.example/atom">
       <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1"><script>'<link rel="alternate" type="application/rss+xml" href="/no">'</script>`,
      "https://bote.example/",
    ),
    ["https://bote.example/feed.xml", "https://bote.example/atom"],
  )
})

test("a list of feeds is written and read again, folders and all", () => {
  const list = [
    { url: "https://a.example/f?x=1&y=2", title: 'Bote "A" & <B>', site: "https://a.example/", label: null },
    { url: "https://b.example/f", title: "Blatt", site: null, label: "Küste" },
  ]
  deepEqual(readOpml(writeOpml("Quellen", list)), list)
  throws(() => readOpml("<opml version='2.0'><body><outline text='Leer'/></body></opml>"), /names no feed/)
  throws(
    () => readOpml("nein"),
    (error: { code?: string }) => error.code === "not-a-feed",
  )
})

test("dates that are none are null", () => {
  for (const none of ["gestern", "", "0000-00-00", "99999", "1970-01-01", null])
    equal(instantOf(none), null, String(none))
})

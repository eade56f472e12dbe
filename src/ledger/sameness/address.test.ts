import assert from "node:assert/strict"
import { test } from "node:test"
import { comparableAddress } from "./address.ts"
import { ownAddress, sameSite } from "./own-address.ts"

const article = (address: string) => comparableAddress(address)?.article
const view = (address: string) => comparableAddress(address)?.view

const one = "https://www.kuestenblatt.example/lokales/kran-12"

test("addresses of one article are the same article", () => {
  for (const other of [
    "http://www.kuestenblatt.example/lokales/kran-12",
    "https://kuestenblatt.example/lokales/kran-12/",
    "https://WWW.Kuestenblatt.example:443/lokales//kran-12/index.html",
    `${one}?utm_source=rundbrief&utm_campaign=fr%C3%BCh&fbclid=Iw1&wt_mc=sm.2`,
    `${one}#kommentare`,
    "https://m.kuestenblatt.example/lokales/kran-12",
    "https://amp.kuestenblatt.example/lokales/kran-12",
    "https://mobil.kuestenblatt.example/lokales/kran-12?nomobile=1",
    "https://www.kuestenblatt.example/amp/lokales/kran-12",
    `${one}/amp`,
    `${one}?outputType=valid_amp`,
    `${one}/drucken`,
    `${one}?print=1`,
    `${one}/seite-2`,
    `${one}/komplettansicht`,
    `${one}?page=3`,
    "https://www-kuestenblatt-example.cdn.ampproject.org/c/s/www.kuestenblatt.example/lokales/kran-12?usqp=mq3",
    "https://www.google.de/amp/s/www.kuestenblatt.example/lokales/kran-12",
    "https://www.kuestenblatt.example/lokales/%6Bran-12",
  ])
    assert.equal(article(other), article(one), other)
})

test("addresses of other articles are others", () => {
  const others = [
    "https://www.kuestenblatt.example/lokales/kran-13",
    "https://www.kuestenblatt.example/lokales/Kran-12",
    "https://www.kuestenblatt.example/lokales",
    "https://sport.kuestenblatt.example/lokales/kran-12",
    "https://www.binnenblatt.example/lokales/kran-12",
    "https://www.kuestenblatt.example/lokales/kran-12/teil-2",
    "https://www.kuestenblatt.example/artikel?id=12",
    "https://www.kuestenblatt.example/artikel?id=13",
    "https://www.kuestenblatt.example/artikel?p=12",
    "https://www.kuestenblatt.example/artikel?page=impressum",
    "https://www.kuestenblatt.example/amp/",
    "https://m.example/kran",
    "https://example/kran",
    "https://www.kuestenblatt.example/#!/kran/12",
    "https://www.kuestenblatt.example/#!/kran/13",
    "https://www.kuestenblatt.example:8080/lokales/kran-12",
  ]
  const all = [one, ...others].map(article)
  assert.equal(new Set(all).size, all.length, JSON.stringify(all))
  assert.equal(
    article("https://kuestenblatt.example/a?b=2&a=1"),
    article("https://kuestenblatt.example/a?a=1&b=2"),
  )
})

test("a view is told from another, and from nothing else", () => {
  assert.equal(view(`${one}?utm_source=x#top`), view("http://kuestenblatt.example/lokales/kran-12/"))
  const views = [one, `${one}/amp`, `${one}?page=2`, `${one}?page=3`, one.replace("www.", "m.")].map(view)
  assert.equal(new Set(views).size, views.length)
})

test("what is no web address has no form, and nothing breaks", () => {
  for (const none of [
    null,
    "",
    "kran-12",
    "mailto:a@b.example",
    "file:///kran",
    `https://a.example/${"x".repeat(5_000)}`,
  ])
    assert.equal(comparableAddress(none), null)
  assert.equal(
    comparableAddress("https://a.example/%E0%A4%A?%&=&x=%zz")?.article,
    "a.example/%E0%A4%A?&%&x=%zz",
  )
  assert.equal(comparableAddress(`${one}?utm_source=x&id=7#a`)?.tidy, `${one}?id=7`)
  assert.equal(comparableAddress(one)?.tidy, one)
})

test("a page's own address counts on its own site alone", () => {
  assert.equal(ownAddress(`${one}?utm_source=x`, one), one)
  assert.equal(ownAddress("https://m.kuestenblatt.example/kran", one), one)
  assert.equal(ownAddress("https://lokal.kuestenblatt.example/kran", one), one)
  for (const hostile of [
    "https://kuestenblatt.example.fremd.example/kran",
    "https://fremdkuestenblatt.example/kran",
    "https://fremd.example/kran",
    "http://10.0.0.1/kran",
  ])
    assert.equal(ownAddress(hostile, one), hostile)
  // Everybody may have a host of such a service.
  assert.equal(sameSite("fremd.blogdienst.example", "opfer.blogdienst.example"), false)
  assert.equal(sameSite("1.2.3.4", "3.4"), false)
  assert.equal(ownAddress(one, "https://www.kuestenblatt.example/"), one)
  assert.equal(ownAddress(null, one), one)
  assert.equal(ownAddress(one, null), one)
  assert.equal(ownAddress(null, null), null)
})

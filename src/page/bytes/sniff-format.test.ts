import assert from "node:assert/strict"
import { test } from "node:test"
import { deflateSync, gzipSync } from "node:zlib"
import fc from "fast-check"
import { looksLikeHtml, sniffFormat } from "./sniff-format.ts"

const latin = (text: string): Uint8Array => Uint8Array.from(text, unit => unit.charCodeAt(0))

const table: readonly (readonly [string, Uint8Array, string])[] = [
  ["nothing", latin(""), "empty"],
  ["white space", latin(" \n\t\r\n"), "empty"],
  ["a mark alone", latin("\xef\xbb\xbf"), "empty"],
  ["a document type", latin("<!DOCTYPE html><title>x</title>"), "html"],
  ["a mark before the markup", latin("\xef\xbb\xbf\n <html>"), "html"],
  ["a comment first", latin("<!-- saved --><p>x"), "html"],
  ["a fragment", latin("<p class=a>Hallo</p>"), "html"],
  ["tags after some words", latin("Hallo <b>du</b>, <p>wie geht es?"), "html"],
  ["a text that speaks of a tag", latin("Das Element <b> ist alt. 3 < 4 und 5 > 2."), "text"],
  ["UTF-16 without a mark", latin("<\0h\0t\0m\0l\0>\0<\0p\0>\0"), "html"],
  ["a text", latin("Der Hafen wird ausgebaut.\nVon Anna Beispiel"), "text"],
  ["a text with a NUL", latin("Der Hafen\0 wird ausgebaut."), "text"],
  ["gzip", gzipSync("<p>Hallo"), "gzip"],
  ["zlib", deflateSync("Hallo ".repeat(200)), "zlib"],
  ["zstd", latin("\x28\xb5\x2f\xfd\0\0"), "zstd"],
  ["PDF", latin("%PDF-1.7 text text text"), "binary"],
  ["PNG", latin("\x89PNG\r\n\x1a\n\0\0\0"), "binary"],
  ["WebP", latin("RIFF\x10\0\0\0WEBPVP8 "), "binary"],
  ["control characters", latin("\x01\x02\x03\x04abc\x05\x06"), "binary"],
]

for (const [name, bytes, format] of table) test(name, () => assert.equal(sniffFormat(bytes), format))

test("what the sender calls HTML is HTML, unless it is compressed or no text", () => {
  const hint = { contentType: "text/html; charset=utf-8" }
  assert.equal(sniffFormat(latin("Hallo"), hint), "html")
  assert.equal(sniffFormat(gzipSync("Hallo"), hint), "gzip")
  assert.equal(sniffFormat(latin("%PDF-1.7"), hint), "binary")
})

test("any bytes get an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, text) => {
      assert.match(sniffFormat(bytes), /^(?:html|text|binary|gzip|zlib|zstd|empty)$/)
      assert.equal(typeof looksLikeHtml(text), "boolean")
    }),
  )
})

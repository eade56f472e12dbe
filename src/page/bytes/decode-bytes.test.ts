import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { decodeBytes } from "./decode-bytes.ts"

const latin = (text: string): Uint8Array => Uint8Array.from(text, unit => unit.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(unit => {
      const code = unit.charCodeAt(0)
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
    }),
  )
const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => [...part]))

interface Case {
  readonly name: string
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly text: string
  readonly encoding: string
  readonly codes?: readonly string[]
}

const german = "Größe der Brücke: 12 Meter, sagte Jörg Müßig."

const cases: readonly Case[] = [
  { name: "nothing", bytes: latin(""), text: "", encoding: "utf-8" },
  { name: "UTF-8 without a label", bytes: utf8(german), text: german, encoding: "utf-8" },
  {
    name: "a mark is no part of the text",
    bytes: join(latin("\xef\xbb\xbf"), utf8(german)),
    text: german,
    encoding: "utf-8",
  },
  {
    name: "UTF-16LE with mark",
    bytes: join(latin("\xff\xfe"), wide(german, true)),
    text: german,
    encoding: "utf-16le",
  },
  {
    name: "UTF-16BE with mark",
    bytes: join(latin("\xfe\xff"), wide(german, false)),
    text: german,
    encoding: "utf-16be",
  },
  { name: "UTF-16LE without mark", bytes: wide(german, true), text: german, encoding: "utf-16le" },
  { name: "UTF-16BE without mark", bytes: wide(german, false), text: german, encoding: "utf-16be" },
  { name: "Latin-1 without a label", bytes: latin(german), text: german, encoding: "windows-1252" },
  {
    name: "the label iso-8859-1 means windows-1252, quotation marks and dashes too",
    bytes: latin("\x84Nein\x93 \x96 sagte er \x80"),
    contentType: "text/html; charset=ISO-8859-1",
    text: "„Nein“ – sagte er €",
    encoding: "windows-1252",
  },
  {
    name: "ISO-8859-15 has its euro sign elsewhere",
    bytes: latin("100 \xa4 f\xfcr J\xf6rg"),
    contentType: "text/html; charset=iso-8859-15",
    text: "100 € für Jörg",
    encoding: "iso-8859-15",
  },
  {
    name: "bytes that ISO-8859-15 has no letters for are windows-1252",
    bytes: latin("\x84f\xfcr\x93"),
    contentType: "text/html; charset=iso-8859-15",
    text: "„für“",
    encoding: "windows-1252",
    codes: ["wrong-charset-label"],
  },
  {
    name: "labelled Latin-1 but UTF-8",
    bytes: utf8(german),
    contentType: "text/html; charset=iso-8859-1",
    text: german,
    encoding: "utf-8",
    codes: ["wrong-charset-label"],
  },
  {
    name: "labelled UTF-8 but Latin-1",
    bytes: latin(`<meta charset="utf-8">${german}`),
    text: `<meta charset="utf-8">${german}`,
    encoding: "windows-1252",
    codes: ["wrong-charset-label"],
  },
  {
    name: "the header outranks the page's own label",
    bytes: latin('<meta charset="koi8-r">f\xfcr'),
    contentType: 'text/html;charset="windows-1252"',
    text: '<meta charset="koi8-r">für',
    encoding: "windows-1252",
  },
  {
    name: "http-equiv",
    bytes: latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb1'),
    text: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ą',
    encoding: "iso-8859-2",
  },
  {
    name: "an XML declaration",
    bytes: latin('<?xml version="1.0" encoding="iso-8859-2"?>\xb1'),
    text: '<?xml version="1.0" encoding="iso-8859-2"?>ą',
    encoding: "iso-8859-2",
  },
  {
    name: "plain ASCII refutes no label",
    bytes: latin("plain"),
    contentType: "text/html; charset=iso-8859-1",
    text: "plain",
    encoding: "utf-8",
  },
  {
    name: "one broken sequence in UTF-8 does not make it another encoding",
    bytes: join(utf8(`${german} `), latin("\xff"), utf8(` ${german}`)),
    text: `${german} \ufffd ${german}`,
    encoding: "utf-8",
    codes: ["replaced-characters"],
  },
  { name: "NUL stays", bytes: latin("a\0b"), text: "a\0b", encoding: "utf-8" },
  {
    name: "a label that names nothing is passed over",
    bytes: utf8(german),
    contentType: "text/html; charset=klingon",
    text: german,
    encoding: "utf-8",
  },
]

for (const { name, bytes, contentType, text, encoding, codes } of cases)
  test(name, () => {
    const decoded = decodeBytes(bytes, { contentType: contentType ?? null })
    assert.equal(decoded.text, text)
    assert.equal(decoded.encoding, encoding)
    assert.deepEqual(
      decoded.problems.map(problem => problem.code),
      codes ?? [],
    )
  })

test("any bytes under any label give a text that JSON can hold", () => {
  const labels = fc.constantFrom(
    null,
    "text/html",
    "text/html; charset=utf-8",
    "x; charset=utf-16",
    "x;charset=gbk",
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), labels, (bytes, contentType) => {
      const { text } = decodeBytes(bytes, { contentType })
      assert.ok(text.isWellFormed())
      assert.equal(JSON.parse(JSON.stringify(text)), text)
    }),
  )
})

test("well-formed UTF-8 is decoded as the platform does it", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .filter(each => !each.includes("\0") && !each.startsWith("\ufeff"))
  fc.assert(
    fc.property(text, each =>
      assert.equal(decodeBytes(utf8(each)).text, new TextDecoder().decode(utf8(each))),
    ),
  )
})

import { deepEqual, equal, notEqual } from "node:assert/strict"
import { test } from "node:test"
import { segment } from "../../../text/segment.ts"
import { wordsOf } from "../../article-words.ts"
import { de } from "../index.ts"
import { root } from "./root.ts"
import { stance } from "./stance.ts"

test("verbs, their participles and their nouns have one root", () => {
  for (const family of [
    "sanieren Sanierung saniert",
    "schließen Schließung geschlossen",
    "abschaffen Abschaffung abgeschafft abzuschaffen",
    "zurücktreten Rücktritt zurückgetreten",
    "übernehmen Übernahme übernommen",
    "abziehen Abzug abgezogen",
    "liefern Lieferung geliefert",
    "beginnen Beginn begonnen",
    "finanzieren Finanzierung finanziert",
  ]) {
    const roots = new Set(family.toLowerCase().split(" ").map(root))
    equal(roots.size, 1, `${family}: ${[...roots]}`)
  }
})

test("words that have nothing to do with each other keep apart", () => {
  for (const pair of [
    "Zug ziehen",
    "Brücke Bruch",
    "Hafen Haft",
    "Schule Schuld",
    "Gang gehen",
    "Steuer Stadt",
  ]) {
    const [one, other] = pair.toLowerCase().split(" ").map(root)
    notEqual(one, other, pair)
  }
})

const of = (text: string) => {
  const { tokens } = segment(text, [{ start: 0, end: text.length }], de.segmentation)
  const words = wordsOf(text, tokens)
  const starts = new Uint8Array(tokens.length)
  starts[0] = 1
  return stance.of(words, de.grammar.classify(words, starts), 0, tokens.length)
}

test("a sentence tells whether something happened, is to come or is only thought", () => {
  equal(of("Die Brücke ist am Montag eröffnet worden.").time, "past")
  equal(of("Der Rat beschloss den Bau der Brücke.").time, "past")
  equal(of("Die Brücke wird im Mai eröffnet.").time, "future")
  equal(of("Otto Prien will die Brücke sanieren.").time, "future")
  equal(of("Ohne das Geld würde die Brücke gesperrt.").time, "irreal")
  equal(of("Die Brücke steht am Hafen.").time, "present")
})

test("two negations make none, and refusing is one", () => {
  equal(of("Die Brücke wird nicht saniert.").denied, true)
  equal(of("Der Rat lehnt den Bau ab.").denied, true)
  equal(of("Der Rat lehnt es nicht ab, die Brücke zu bauen.").denied, false)
  equal(of("Nicht nur der Rat ist dafür.").denied, false)
})

test("telling words are told apart", () => {
  deepEqual([...of("Die Eröffnung wurde auf Mai verschoben.").signals].sort(), ["done", "moved"])
  deepEqual([...of("Die Reederei hat ihren Antrag zurückgezogen.").signals], ["given-up"])
})

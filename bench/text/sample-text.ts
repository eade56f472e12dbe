import type { Span } from "../../src/text/span.ts"

/** A text with its blocks, made for measuring. */
export interface SampleText {
  readonly text: string
  readonly blocks: readonly Span[]
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  de: [
    "Der Stadtrat von Hohenlinde hat am 8. August beschlossen, die alte Klappbrücke bis Ende 2027 zu sperren.",
    "„Das ist ein schwerer Fehler. Wir brauchen den Weg zum Hafen“, sagte Ratsfrau Dr. Ilse Tann-Grünwald.",
    "Die Kosten stiegen auf 14,5 Mio. Euro; das sind z. B. 1.200 Euro je Einwohner.",
    "Ob die Werft bleibt? Niemand weiß es, auch Vorstandschef J. D. Vandermeer (57) nicht.",
    "„Wirklich?“, fragte der Bürgermeister, „das höre ich zum ersten Mal.“",
    "Nach Angaben der Hafenbehörde fuhren im vergangenen Jahr rund 3.000 Schiffe durch die Enge.",
    "Mehr dazu steht auf www.hohenlinde.example/bruecke und im 3. Bericht der Kommission.",
    "Die Nord- und Südseite bleiben für Fußgänger offen, Radfahrer müssen einen Umweg von 2,3 km nehmen.",
    "Er kam auf Platz 8. Danach sprach niemand mehr von einem Erfolg …",
    "Die Opposition kritisierte die Pläne scharf und forderte eine Befragung der Bürger:innen.",
  ],
  en: [
    "The council of Lindenford voted on Aug. 8 to close the old swing bridge until the end of 2027.",
    "“That is a grave mistake. We need the road to the harbour,” said Councillor Dr. Ilse Oake-Vale.",
    "Costs rose to $14.5 million, the U.S. contractor said, or about 1,200 pounds a head.",
    "Will the shipyard stay? Nobody knows, not even J. D. Vandermeer, 57, its chief executive.",
    "“Really?” the mayor asked. “That's the first I've heard of it.”",
    "Some 3,000 ships passed the narrows last year, according to the port authority's figures.",
    "There is more at www.lindenford.example/bridge and in the commission's third report.",
    "Both sides stay open to walkers; cyclists don't get through and must take a 2.3-mile detour.",
    "He came in at No. 8. After that, nobody spoke of a success …",
    "The opposition criticised the plans and called for a vote of all residents by 5 p.m. Monday.",
  ],
}

/** News-like text of about that many code units in one language, in paragraphs of varied length; the same each time. */
export function sampleText(language: "de" | "en", units: number): SampleText {
  const list = sentences[language]!
  const blocks: Span[] = []
  const parts: string[] = []
  let length = 0
  let state = 7
  while (length < units) {
    const start = length
    const count = 1 + (state % 5)
    for (let i = 0; i < count; i += 1) {
      // A linear congruential step (Numerical Recipes): the order varies, the run does not.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const sentence = list[(state >>> 8) % list.length]!
      parts.push(i === 0 ? sentence : ` ${sentence}`)
      length += sentence.length + (i === 0 ? 0 : 1)
    }
    blocks.push({ start, end: length })
    parts.push("\n\n")
    length += 2
  }
  return { text: parts.join(""), blocks }
}

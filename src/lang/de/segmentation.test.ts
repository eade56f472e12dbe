import assert from "node:assert/strict"
import { test } from "node:test"
import { segment } from "../../text/segment.ts"
import { sentenceSpan, tokenText } from "../../text/tokens.ts"
import { segmentation } from "./segmentation.ts"

const whole = (text: string) => segment(text, [{ start: 0, end: text.length }], segmentation)

/** The text with a bar before each sentence but the first. */
const marked = (text: string): string => {
  const { tokens, sentences } = whole(text)
  let out = ""
  let at = 0
  for (let i = 1; i < sentences.length; i += 1) {
    const { start } = sentenceSpan(tokens, sentences, i)
    out += `${text.slice(at, start)}|`
    at = start
  }
  return out + text.slice(at)
}

const cases: Readonly<Record<string, readonly string[]>> = {
  "full stops": [
    "Die Brücke ist gesperrt. |Der Hafen auch.",
    "Er kam.|Sie ging.",
    "Wer zahlt? |Niemand! |Das ist neu.",
    "Wirklich?! |Ja!!! |Gut.",
    "Die Überschrift hat keinen Punkt",
    "Er sagte: Wir bauen. |Dann: nichts.",
    "Sie wohnt in Ulm; er auch. |Gut so.",
  ],
  abbreviations: [
    "Das gilt z. B. für Kiel. |Und z.B. für Ulm.",
    "Z. B. Kiel, d. h. der Norden, u. a. die Werft.",
    "Prof. Dr. S. Beispiel und Dr. med. Ilse Tann kamen.",
    "Es kostet ca. 5 Mio. Euro bzw. 6 Mrd. Kronen.",
    "Die Stadt zählt 5 Mio. |Die Region zählt mehr.",
    "Nach Art. 5 Abs. 2 Nr. 3 der Satzung gilt das, vgl. S. 12.",
    "Auf diese Art. |Niemand weiß es.",
    "Kraut, Rüben usw. |Mehr gab es nicht.",
    "Es gab Kraut usw. und Rüben.",
    "In St. Linden und in der Seestr. 5 brennt es.",
    "Das war 300 v. Chr. am Nil. |So war es.",
    "Am 8. Okt. 2024 kam sie. |Am 9. ging sie.",
    "Die Lindner Inc. aus Kiel klagt.",
    "Dipl.-Ing. Otto Weide plant.",
    "Die U.S.-Armee kam. |Die Truppen des U.S. Staates auch.",
    "Das ist gem. § 3 erlaubt.",
    "Das sagte Max. |Er ging. |Es sind max. 5 Euro.",
    "Ihn mag Mag. Weide nicht. |Das sagte die ING. |Doch wer mag. |Der Rest nicht.",
    "Sie fuhr in die Schweiz. |Dort blieb sie.",
  ],
  initials: [
    "J. D. Vandermeer kam. |J.D. Vandermeer ging.",
    "Hans-J. Weide sprach mit Otto K. Linde.",
    "Das ist Plan B. |Danach kommt nichts.",
    "Wir sind in Gruppe C. |Trainer Weide klagt.",
    "Er las „Der Herr X.“ |Dann schlief er.",
  ],
  ordinals: [
    "Am 8. August wird gewählt.",
    "Das war der 3. Deichkrieg.",
    "Am 8. tagt der Rat.",
    "Er kam auf Platz 8. |Danach fiel er ab.",
    "Am 8. 8. 2025 und am 8.8.2025 ist Fest.",
    "Die Zahl der Toten stieg auf 14. |Rettungskräfte suchen weiter.",
    "Das war 2019. |Seither ist Ruhe.",
    "Im Jahr 2024. |2025 kam er.",
    "Es waren 30. |2025 sind es 40.",
    "Im 19. Jahrhundert, der 4. und 5. Versuch.",
    "Der 1. FC Linden gewann. |Gegen den VfL - 1. FC Linden - ging es gut.",
    "Karl II. kam, Otto IV. |Er blieb.",
    "Sie feiert den 60. |Der Bürgermeister kommt.",
  ],
  numbers: [
    "Es sind 1.000 Euro. |Um 14.05 Uhr kam er.",
    "Version 2.0.1 ist da. |Sie kostet 9,99 Euro.",
    "Es stand 2:1. |Dann 2:2.",
  ],
  quotations: [
    "„Ich gehe. |Du bleibst“, sagte er. |Sie blieb.",
    "„Wirklich?“, fragte sie. |„Ja!“ rief er.",
    "»Komm!« |Dann ging er.",
    "«Komm!», rief sie. |«Nein.» |Er blieb.",
    "Er sagte: „Ich gehe.“ |„Ich auch“, sagte sie.",
    'Er sagte: "Ich gehe." |"Ich auch", sagte sie.',
    "Das „Werk.“ ist fertig.",
    "„Das ist ‚gut‘.“ |So war es.",
    ",,Ich gehe.'' |Er ging.",
    "«\u202fIch gehe.\u202f» |Er ging.",
    "Er fragte „Wozu?“ und ging.",
  ],
  brackets: [
    "(Er lachte.) |Sie nicht.",
    "Sie rief (leise!) nach ihm.",
    "Die (!) Regierung schweigt.",
    "Er sagte: „Wir […] bauen.“ |Gut.",
    "Die Brücke ist zu.[1] |Der Hafen auch.",
    "So war es (dpa). |Mehr später.",
  ],
  ellipses: ["Er ging … und kam. |Ich … |Na gut.", "Er ging ... und kam.", "Er ging. … |Sie blieb."],
  "names and addresses": [
    "Bei Yahoo! kündigte er. |Das stand auf www.linden.example. |Gut.",
    "Mehr auf linden-post.de. |Oder an rat@linden.example.",
    "Das Blatt Linden.de schreibt es. |Node.js läuft.",
    "eBay klagt. |iPhone und eBay fehlen. |eBay siegt.",
  ],
  "lower case": ["das ist alles falsch. |ich war nie dort.", "Er ist lt. der Akte dort."],
  "line breaks": [
    "Die erste Zeile\nläuft weiter\r\nbis hier.",
    "Ohne Punkt\n\n|Neuer Absatz",
    "Ohne Punkt\r\n\r\n|Neuer Absatz",
    "Wir fordern:\n|• mehr Geld\n|• mehr Zeit",
    "Wir fordern\n|1. Geld für alle\n|2. Zeit für alle",
    "Wir fordern\n|- Geld\n|- Zeit",
  ],
}

for (const [name, list] of Object.entries(cases))
  test(`German sentences end: ${name}`, () => {
    for (const line of list) assert.equal(marked(line.replaceAll("|", "")), line)
  })

test("German tokens", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["Der US-Präsident Sa’ar (57) kam.", "Der·US-Präsident·Sa’ar·(·57·)·kam·."],
    ["Grass’ Werk, Hans' Hut, ‚Na gut‘, 'Haus'.", "Grass’·Werk·,·Hans'·Hut·,·‚·Na·gut·‘·,·'·Haus·'·."],
    [
      "Vor- und Nachteile der CO2-Preise, Nord- und -süd",
      "Vor-·und·Nachteile·der·CO2-Preise·,·Nord-·und·-süd",
    ],
    ["Am 8. August um 14.05 Uhr: 1.000,50 €", "Am·8.·August·um·14.05·Uhr·:·1.000,50·€"],
    ["Der 18-Jährige, 1980er-Jahre, 2-zu-1", "Der·18-Jährige·,·1980er-Jahre·,·2-zu-1"],
    ["2019–2021, 2024/25, 10-12, 2025-08-02", "2019·–·2021·,·2024/25·,·10·-·12·,·2025-08-02"],
    ["10\u202f000 und 10’000 Franken, 10 000", "10\u202f000·und·10’000·Franken·,·10·000"],
    ["Bürger:innen, Bürger*innen, Wähler/-in", "Bürger:innen·,·Bürger*innen·,·Wähler·/·-in"],
    ["Geht’s? ’s ist gut … ja...", "Geht’s·?·’s·ist·gut·…·ja·..."],
    ["„‚So?‘“ »so« ,,so'' ``so''", "„·‚·So·?·‘·“·»·so·«·,,·so·''·``·so·''"],
    [
      "Mail: a.b@linden.example, @rat #hafen https://x.example/a_(b).",
      "Mail·:·a.b@linden.example·,·@rat·#hafen·https://x.example/a_(b)·.",
    ],
    ["z.B. d. h. Dr. usw.", "z.B.·d.·h.·Dr.·usw."],
    ["Straßen\u00adbahn \u200bweiter", "Straßen\u00adbahn·weiter"],
    ["Cafe\u0301 𝕏-Konto 👩‍🚒🇩🇪 a\u0000b", "Cafe\u0301·𝕏-Konto·👩‍🚒·🇩·🇪·a·b"],
    ["Lindner & Söhne, B&B, AT&T", "Lindner·&·Söhne·,·B&B·,·AT&T"],
  ]
  for (const [text, expected] of lines) {
    const { tokens } = whole(text)
    assert.equal(
      Array.from({ length: tokens.length }, (_, i) => tokenText(text, tokens, i)).join("·"),
      expected,
    )
  }
})

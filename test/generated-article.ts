/** Generated articles with invented people, quotations and furniture, in German and English. */
import fc from "fast-check"

/** One article as a page and as the text of one. */
export interface GeneratedArticle {
  readonly language: "de" | "en"
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly html: string
  readonly text: string
}

const people = {
  de: [
    "Bürgermeisterin Ute Sander",
    "Hafenmeister Holger Prien",
    "Finanzministerin Jorinde Voss",
    "der Reeder Thore Lüders",
  ],
  en: [
    "Mayor Edith Sandell",
    "Harbour master Owen Pryce",
    "Finance minister June Fosse",
    "the ship-owner Thom Luders",
  ],
}
const short = {
  de: ["Sander", "Prien", "Voss", "Lüders", "sie", "ein Sprecher"],
  en: ["Sandell", "Pryce", "Fosse", "Luders", "she", "a spokesman"],
}
const said = {
  de: [
    "Wir bauen die Brücke noch in diesem Jahr",
    "Der Kran steht still",
    "Es gibt keine neuen Schulden",
    "Das war ein Fehler. Wir lernen daraus",
  ],
  en: [
    "We will build the bridge this year",
    "The crane stands still",
    "There will be no new debt",
    "That was a mistake. We will learn from it",
  ],
}
const filler = {
  de: [
    "Am Kai lagen am Morgen drei Schiffe, und die Arbeiter warteten auf das Signal.",
    "Die Stadt prüft seit Wochen, wie der Umbau bezahlt werden kann.",
  ],
  en: [
    "Three ships lay at the quay in the morning, and the workers waited for the signal.",
    "The town has been looking for weeks into how to pay for the work.",
  ],
}
const quoted = { de: (words: string) => `„${words}“`, en: (words: string) => `“${words}”` }

const paragraph = (language: "de" | "en") => {
  const verb = language === "de" ? "sagte" : "said"
  return fc
    .tuple(
      fc.constantFrom(...said[language]),
      fc.constantFrom(...people[language], ...short[language]),
      fc.constantFrom(...filler[language]),
      fc.nat(3),
    )
    .map(([words, who, more, form]) => {
      if (form === 0) return more
      if (form === 1)
        return language === "de"
          ? `${quoted.de(words)}, ${verb} ${who}. ${more}`
          : `“${words},” ${who} ${verb}. ${more}`
      if (form === 2)
        return `${more} ${who[0]!.toUpperCase()}${who.slice(1)} ${verb}: ${quoted[language](`${words}.`)}`
      return `${quoted[language](`${words}.`)} ${more}`
    })
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** Articles of one to eight paragraphs, with navigation and adverts around them. */
export const articles: fc.Arbitrary<GeneratedArticle> = fc
  .constantFrom("de" as const, "en" as const)
  .chain(language =>
    fc.array(paragraph(language), { minLength: 3, maxLength: 8 }).map(paragraphs => {
      const title =
        language === "de"
          ? "Norderwisch streitet über den neuen Hafen"
          : "Norwich Sands argues over its new harbour"
      const body = paragraphs.map(p => `<p>${escaped(p)}</p>`).join("\n<div class=ad>Anzeige</div>\n")
      const html = `<!doctype html><html lang=${language}><head><title>${title}</title></head><body><nav><ul><li><a href=/>Start</a><li><a href=/p>Politik</a></ul></nav><article><h1>${title}</h1>${body}</article><footer><a href=/i>Impressum</a></footer></body></html>`
      return { language, title, paragraphs, html, text: [title, ...paragraphs].join("\n") }
    }),
  )

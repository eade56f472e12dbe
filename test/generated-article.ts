/** Generated articles with invented people, quotations, furniture and metadata, in German and English. */
import fc from "fast-check"

type Language = "de" | "en"

/** One article before it is printed as a page. */
export interface GeneratedArticle {
  readonly language: Language
  readonly title: string
  readonly paragraphs: readonly string[]
  /** How the page around it is made. */
  readonly house: House
}

interface House {
  /** What stands before and behind the article, and between its paragraphs. */
  readonly navigation: boolean
  readonly adverts: boolean
  readonly teasers: boolean
  readonly footer: boolean
  /** What the markup says of the article. */
  readonly jsonLd: boolean
  readonly published: string | null
  /** Whether the article has an element of its own, or plain boxes. */
  readonly semantic: boolean
}

const people = {
  de: [
    ...["Bürgermeisterin Ute Sander", "Hafenmeister Holger Prien", "Finanzministerin Jorinde Voss"],
    ...["der Reeder Thore Lüders", "die Sprecherin des Hafens, Almut Reinke", "Kapitän Ole-Jan Früchtenicht"],
  ],
  en: [
    ...["Mayor Edith Sandell", "Harbour master Owen Pryce", "Finance minister June Fosse"],
    ...["the ship-owner Thom Luders", "Alma Rennick, a spokeswoman for the port", "Captain O’Dell"],
  ],
}
const short = {
  de: ["Sander", "Prien", "Voss", "Lüders", "sie", "er", "ein Sprecher", "die Ministerin"],
  en: ["Sandell", "Pryce", "Fosse", "Luders", "she", "he", "a spokesman", "the minister"],
}
const said = {
  de: [
    ...["Wir bauen die Brücke noch in diesem Jahr", "Der Kran steht still", "Es gibt keine neuen Schulden"],
    ...["Das war ein Fehler. Wir lernen daraus", "Wann, wenn nicht jetzt?", "Er rief ‚Halt!‘ und ging"],
  ],
  en: [
    ...["We will build the bridge this year", "The crane stands still", "There will be no new debt"],
    ...["That was a mistake. We will learn from it", "When, if not now?", "He called ‘Stop!’ and left"],
  ],
}
const verbs = {
  de: ["sagte", "erklärte", "betonte", "kritisierte", "versprach"],
  en: ["said", "added", "warned", "insisted", "promised"],
}
const filler = {
  de: [
    "Am Kai lagen am Morgen drei Schiffe, und die Arbeiter warteten auf das Signal.",
    "Die Stadt prüft seit Wochen, wie der Umbau bezahlt werden kann.",
    "Der Rat der Stadt Norderwisch berät am 14. März 2031 über die „weiße Flotte“ – und über 1.200 Liegeplätze.",
  ],
  en: [
    "Three ships lay at the quay in the morning, and the workers waited for the signal.",
    "The town has been looking for weeks into how to pay for the work.",
    "The council of Norwich Sands meets on 14 March 2031 to discuss the “white fleet” – and 1,200 berths.",
  ],
}
const titles = {
  de: ["Hafenstadt streitet über den neuen Kai", "„Der Kran steht still“: Streit am Kai"],
  en: ["Harbour town argues over its new quay", "‘The crane stands still’: dispute on the quay"],
}
/** Pairs of marks in print: each language's own, those of others, and straight ones. */
const marks = {
  de: ["„“", "»«", "«»", '""'],
  en: ["“”", "‘’", '""'],
}
const words = {
  de: {
    start: "Start",
    section: "Politik",
    advert: "Anzeige",
    more: "Mehr zum Thema",
    other: "Fähre bleibt im Dock",
    legal: "Impressum",
  },
  en: {
    start: "Home",
    section: "Politics",
    advert: "Advertisement",
    more: "Read more",
    other: "Ferry stays in dock",
    legal: "Imprint",
  },
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function paragraph(language: Language): fc.Arbitrary<string> {
  return fc
    .record({
      what: fc.constantFrom(...said[language]),
      who: fc.constantFrom(...people[language], ...short[language]),
      verb: fc.constantFrom(...verbs[language]),
      more: fc.constantFrom(...filler[language]),
      pair: fc.constantFrom(...marks[language]),
      form: fc.nat(5),
    })
    .map(({ what, who, verb, more, pair, form }) => {
      const quoted = (inner: string) => `${pair[0]}${inner}${pair[1]}`
      const clause = language === "de" ? `${verb} ${who}` : `${who} ${verb}`
      const after = language === "de" ? `${quoted(what)}, ${clause}` : `${quoted(`${what},`)} ${clause}`
      if (form === 0) return more
      if (form === 1) return `${after}. ${more}`
      if (form === 2) return `${more} ${upperFirst(who)} ${verb}: ${quoted(`${what}.`)}`
      if (form === 3) return `${after}, ${quoted(`${what}.`)}`
      if (form === 4) return `${more} ${after}. ${quoted(`${what}.`)}`
      return `${quoted(`${what}.`)} ${more}`
    })
}

/** Articles of three to eight paragraphs, with the furniture and the metadata of different houses. */
export const articles: fc.Arbitrary<GeneratedArticle> = fc
  .constantFrom<Language>("de", "en")
  .chain(language =>
    fc.record({
      language: fc.constant(language),
      title: fc.constantFrom(...titles[language]),
      paragraphs: fc.array(paragraph(language), { minLength: 3, maxLength: 8 }),
      house: fc.record({
        navigation: fc.boolean(),
        adverts: fc.boolean(),
        teasers: fc.boolean(),
        footer: fc.boolean(),
        jsonLd: fc.boolean(),
        published: fc.constantFrom(null, "2031-03-12", "2031-03-12T08:30:00+01:00"),
        semantic: fc.boolean(),
      }),
    }),
  )

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** An article as a document to read: its page, or the text that somebody copied from it. */
export const pageOf = (
  article: GeneratedArticle,
  form: "html" | "text",
): { html: string } | { text: string } =>
  form === "html" ? { html: htmlOf(article) } : { text: textOf(article) }

function textOf({ language, title, paragraphs, house }: GeneratedArticle): string {
  const { start, section, more, other, legal } = words[language]
  return [
    ...(house.navigation ? [start, section] : []),
    title,
    ...paragraphs,
    ...(house.teasers ? ["", more, other] : []),
    ...(house.footer ? ["", legal] : []),
  ].join("\n")
}

function htmlOf({ language, title, paragraphs, house }: GeneratedArticle): string {
  const { start, section, advert, more, other, legal } = words[language]
  const metadata = { "@type": "NewsArticle", headline: title, datePublished: house.published ?? undefined }
  const box = house.semantic ? "article" : "div"
  return [
    `<!doctype html><html lang=${language}><head><meta charset=utf-8><title>${escaped(title)}</title>`,
    house.jsonLd ? `<script type="application/ld+json">${JSON.stringify(metadata)}</script>` : "",
    "</head><body>",
    house.navigation ? `<nav><ul><li><a href=/>${start}</a><li><a href=/p>${section}</a></ul></nav>` : "",
    `<${box}><h1>${escaped(title)}</h1>`,
    ...paragraphs.map((text, i) => {
      // Before the last one: an advert's place must not depend on how many paragraphs there are.
      const before = house.adverts && i === paragraphs.length - 1 ? `<div class=ad>${advert}</div>` : ""
      return `${before}<p>${escaped(text)}</p>`
    }),
    `</${box}>`,
    house.teasers ? `<aside><h3>${more}</h3><a href=/t>${other}</a></aside>` : "",
    house.footer ? `<footer><a href=/i>${legal}</a></footer>` : "",
    "</body></html>",
  ].join("\n")
}

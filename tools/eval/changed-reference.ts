import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Kind, type Known, knownWords } from "./known-words.ts"
import { linesOf } from "./sets.ts"

/** What names become. Men's names only: the page's pronouns must still agree. */
const others: Readonly<Record<"given" | Kind, readonly string[]>> = {
  given: ["Henrik", "Viktor", "Oskar", "Felix", "Emil", "Anton", "Jakob", "Konrad", "Theodor", "Gustav"],
  person: [
    ...["Brandhuber", "Castell", "Dornfeld", "Eckhoff", "Falkner", "Imhoff", "Jessen", "Kolb", "Lindqvist"],
    ...["Mertin", "Nordhaus", "Oberland", "Prill", "Quast", "Rehberg", "Sandner", "Tiedemann", "Uhland"],
  ],
  place: [
    "Lissabon",
    "Oslo",
    "Dublin",
    "Norwegen",
    "Afrika",
    "Tallinn",
    "Kanada",
    "Bergen",
    "Island",
    "Triest",
  ],
  organisation: ["Hansakontor", "Nordwerk", "Talbank", "Seewarte"],
}
/** Places that have an article in German become such places, and shorts become shorts, so that the grammar holds. */
const withArticle = ["Türkei", "Schweiz", "Slowakei"]
const shorts: Readonly<Record<number, readonly string[]>> = {
  2: ["EU"],
  3: ["VAE", "UNO"],
  4: ["OPEC", "OECD"],
}

const months = [
  ...["Januar", "Februar", "März", "April", "Mai", "Juni"],
  ...["Juli", "August", "September", "Oktober", "November", "Dezember"],
]
const weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"]
/** A year, eight weeks and two days: year, month, day and day of the week all change. */
const shift = 422

/**
 * Writes the reference page with every name, date and number changed into a folder, and what is expected of it
 * likewise: what holds on the one must hold on the other by rule. Which words are names is told from the corpora of
 * named words beside the page and from where a word stands, so that no name is kept here.
 */
export function writeChangedReference(shared: string, folder: string): void {
  const page = readFileSync(join(shared, "reference", "page.txt"), "utf8")
  const expected: unknown = JSON.parse(readFileSync(join(shared, "reference", "expected.json"), "utf8"))
  const train = join(shared, "gold", "train")
  const known = knownWords(
    linesOf(join(train, "germeval-2014-ner.tsv.gz")),
    ["ud-german-gsd-dev-test", "ud-german-pud"].flatMap(name => linesOf(join(train, `${name}.conllu.gz`))),
  )
  const change = changer(page, expected as Expected, known)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "page.txt"), change(page))
  writeFileSync(join(folder, "expected.json"), JSON.stringify(changed(expected, change)))
}

interface Expected {
  readonly published: string
  readonly statements: readonly { readonly actor: readonly string[]; readonly medium?: string }[]
}

/** A copy of a value with all its strings changed, and its quantities. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value)
  if (Array.isArray(value)) return value.map(item => changed(item, change))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "quantity" ? 2 * item : changed(item, change)]),
  )
}

function changer(page: string, expected: Expected, known: Known) {
  const names = otherNames(page, expected, known)
  const year = Number(expected.published.slice(0, 4))
  const parts = [
    `(?<iso>\\d{4}-\\d\\d-\\d\\d)`,
    `(?<day>\\d\\d?)\\. (?<month>${months.join("|")})(?: (?<year>\\d{4}))?`,
    `(?<!\\p{L})(?<weekday>${weekdays.join("|")})(?!\\p{L})`,
    `(?<=\\bPT?)(?<duration>\\d+)(?=[HD]\\b)`,
    `(?<![\\d.,])(?<number>\\d\\d+)(?!\\d)`,
    `(?<!\\p{L})(?<name>${[...names.keys()].sort((a, b) => b.length - a.length).join("|")})(?=s?(?!\\p{L}))`,
  ]
  const pattern = new RegExp(parts.join("|"), "gu")
  return (text: string): string =>
    text.replace(pattern, (...match) => {
      const groups = match.at(-1) as Readonly<Record<string, string | undefined>>
      if (groups.iso)
        return shifted(new Date(`${groups.iso}T00:00Z`))
          .toISOString()
          .slice(0, 10)
      if (groups.day) {
        const date = shifted(
          new Date(Date.UTC(Number(groups.year ?? year), months.indexOf(groups.month!), Number(groups.day))),
        )
        const day = `${date.getUTCDate()}. ${months[date.getUTCMonth()]}`
        return groups.year ? `${day} ${date.getUTCFullYear()}` : day
      }
      if (groups.weekday) return weekdays[(weekdays.indexOf(groups.weekday) + shift) % 7]!
      if (groups.name) return names.get(groups.name)!
      return String(2 * Number(groups.duration ?? groups.number))
    })
}

const shifted = (date: Date): Date => new Date(date.getTime() + shift * 86_400_000)

/** Every name of the page with the one it becomes; names of several words that are one whole come as such. */
function otherNames(page: string, expected: Expected, known: Known) {
  const names = new Map<string, string>()
  const used = new Map<readonly string[], number>()
  const next = (list: readonly string[]): string => {
    const i = used.get(list) ?? 0
    used.set(list, i + 1)
    return list[i % list.length]!
  }
  for (const { actor, medium } of expected.statements) {
    const words = actor[0]!.split(" ")
    if (known.get(words.at(-1)!) === "organisation" && words.length > 1)
      names.set(actor[0]!, "Lindauer Rundschau")
    else if (words.length === 2 && words.every(isName)) {
      if (!names.has(words[0]!)) names.set(words[0]!, next(others.given))
      if (!names.has(words[1]!)) names.set(words[1]!, next(others.person))
    }
    if (medium) names.set(medium, "Radio Nordkap")
  }
  const words = capitalised(page)
  const withDie = new Set(words.filter(({ before }) => before === "die").map(({ word }) => word))
  for (const [i, { word, first, follows }] of words.entries()) {
    const stem = stemOf(word, names, known)
    const kind = known.get(stem) ?? null
    if (kind === "noun" || names.has(stem)) continue
    const ahead = words[i + 1]?.follows?.word === word
    const genitive = follows !== null && stemOf(follows.word, names, known) !== follows.word
    // Two capitals in a row within a German sentence: the second is the name of the first, but for "Annas Haus".
    const apposition = follows !== null && !genitive && (!follows.first || names.has(follows.word))
    const listed =
      ahead && first && isName(word) && known.get(words[i + 1]!.word) !== "noun" && alone(page, word)
    if (kind === null && !(isName(word) && (apposition || listed || (ahead && stem !== word)))) continue
    if (/^\p{Lu}+$/u.test(stem)) {
      if (shorts[stem.length]) names.set(stem, next(shorts[stem.length]!))
    } else if (kind === "place" || (kind === "name" && !apposition))
      names.set(stem, next(withDie.has(stem) ? withArticle : others.place))
    else if (kind === "organisation") names.set(stem, next(others.organisation))
    else names.set(stem, next(listed || (kind === "person" && ahead) ? others.given : others.person))
  }
  return names
}

/** A word without the s of the genitive, where it is a name with one: one already met, or an unknown word. */
function stemOf(word: string, names: ReadonlyMap<string, string>, known: Known): string {
  const stem = word.replace(/s$/, "")
  return names.has(stem) || (!names.has(word) && !known.has(word)) || known.get(stem) === "person"
    ? stem
    : word
}

/** Whether a line of the page is this word and one more. */
const alone = (page: string, word: string): boolean =>
  new RegExp(`^${word} \\p{Lu}\\p{Ll}+$`, "mu").test(page)

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word)

interface Capitalised {
  readonly word: string
  /** The word before it in the same sentence; null at the beginning. */
  readonly before: string | null
  /** Whether it begins a sentence or a line. */
  readonly first: boolean
  /** The capitalised word right before it, with nothing but a space between. */
  readonly follows: { readonly word: string; readonly first: boolean } | null
}

/** The capitalised words of a text, with where they stand. */
function capitalised(text: string): Capitalised[] {
  const found: Capitalised[] = []
  let last: { word: string; first: boolean; end: number } | null = null
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0]
    const between = text.slice(last?.end ?? 0, match.index)
    const first: boolean = last === null || /[\n.!?:"]/.test(between)
    const before: string | null = first ? null : last!.word
    if (/^\p{Lu}/u.test(word))
      found.push({
        word,
        before,
        first,
        follows: between === " " && /^\p{Lu}/u.test(before ?? "") ? last : null,
      })
    last = { word, first, end: match.index + word.length }
  }
  return found
}

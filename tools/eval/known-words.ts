/** What a name is of. */
export type Kind = "person" | "place" | "organisation"

/** What words mostly are: names of a kind, names of any kind, or nouns and whatever else has a capital. */
export type Known = ReadonlyMap<string, Kind | "name" | "noun">

const kinds: Readonly<Record<string, Kind>> = { PER: "person", LOC: "place", ORG: "organisation" }

/**
 * What the capitalised words of two corpora mostly are: names of a kind, or nouns and first words of sentences. Named
 * words come from lines of GermEval's NER form, further names and nouns from CoNLL-U.
 */
export function knownWords(ner: readonly string[], conllu: readonly string[]): Known {
  const counts = new Map<string, Map<Kind | "name" | "noun", number>>()
  const count = (word: string, what: Kind | "name" | "noun") => {
    const of = counts.get(word) ?? new Map()
    counts.set(word, of.set(what, (of.get(what) ?? 0) + 1))
  }
  for (const line of ner) {
    const [, word, tag] = line.split("\t")
    if (word && tag && !line.startsWith("#")) count(word, kinds[tag.slice(2)] ?? "noun")
  }
  for (const line of conllu) {
    const [, word, , part] = line.split("\t")
    if (part === "PROPN" ? !counts.has(word!) : part) count(word!, part === "PROPN" ? "name" : "noun")
  }
  return new Map(
    [...counts].map(([word, of]) => [
      word,
      [...of].reduce((most, one) => (one[1] > most[1] ? one : most))[0],
    ]),
  )
}

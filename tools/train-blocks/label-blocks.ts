import { shareOf, shingles, wordHashes } from "../../src/page/blocks/word-shingles.ts"
import type { GoldPage } from "./gold-pages.ts"

/** What the gold says of each block: 1 of the article, 0 not, -1 nothing; and how much that counts. */
export interface Labels {
  readonly label: Int8Array
  readonly weight: Float32Array
}

/** Labels a page's blocks (or lines) by the words that they share with the gold's text. */
export function labelBlocks(gold: GoldPage, texts: readonly string[]): Labels {
  const label = new Int8Array(texts.length).fill(-1)
  const weight = new Float32Array(texts.length)
  const words = texts.map(wordHashes)
  if (gold.text === undefined) {
    const fold = (s: string): string => s.replace(/\s+/gu, " ").trim()
    const wanted = (gold.with ?? []).map(fold).filter(s => s !== "")
    const unwanted = (gold.without ?? []).map(fold).filter(s => s !== "")
    texts.forEach((text, i) => {
      const flat = fold(text)
      const yes = wanted.some(s => flat.includes(s))
      // A short passage stands in many blocks: only one that is most of its block says something about it.
      const no = unwanted.some(s => flat.includes(s) && s.length * 3 > flat.length)
      if (yes !== no) label[i] = yes ? 1 : 0
    })
    // A passage found in several places says of none of them which one was meant.
    for (const s of [...wanted, ...unwanted]) {
      const places = texts.flatMap((text, i) => (label[i] !== -1 && fold(text).includes(s) ? [i] : []))
      for (const i of places) weight[i] = Math.max(weight[i]!, 16 / places.length)
    }
    return { label, weight }
  }
  const target = wordHashes(gold.text)
  const grams = new Map([1, 2, 3, 4].map(size => [size, shingles(target, size)]))
  const lines = new Set(gold.text.split("\n").map(line => wordHashes(line).join(" ")))
  words.forEach((w, i) => {
    if (w.length === 0) return
    label[i] = lines.has(w.join(" ")) || (w.length >= 4 && shareOf(w, grams.get(4)!, 4)! >= 0.5) ? 1 : 0
  })
  // One or two words are the article's where they are in its text and stand among its blocks.
  words.forEach((w, i) => {
    if (label[i] !== 0 || w.length === 0 || w.length > 3) return
    if (label[i - 1] === 1 && label[i + 1] === 1 && shareOf(w, grams.get(w.length)!, w.length) === 1)
      label[i] = 1
  })
  dropCopies(words, label, gold.text)
  const scale = 300 / Math.max(60, target.length)
  words.forEach((w, i) => {
    if (label[i]! >= 0) weight[i] = Math.min(2 + w.length, 150) * scale
  })
  return { label, weight }
}

/** Of blocks that say the same, as many are the article's as its text holds: those among most of its words. */
function dropCopies(words: readonly number[][], label: Int8Array, text: string): void {
  const copies = new Map<string, number[]>()
  words.forEach((w, i) => {
    if (label[i] === 1 && w.length > 2) copies.set(w.join(" "), [...(copies.get(w.join(" ")) ?? []), i])
  })
  const target = ` ${wordHashes(text).join(" ")} `
  for (const [key, places] of copies) {
    if (places.length < 2) continue
    let wanted = 0
    for (let at = target.indexOf(` ${key} `); at >= 0; at = target.indexOf(` ${key} `, at + 1)) wanted++
    const around = (i: number): number => {
      let sum = 0
      for (let k = Math.max(0, i - 6); k < Math.min(words.length, i + 7); k++)
        if (k !== i && label[k] === 1) sum += words[k]!.length
      return sum
    }
    const ranked = places.map(i => [around(i), i] as const).sort((a, b) => b[0] - a[0])
    for (const [, i] of ranked.slice(Math.max(1, wanted))) label[i] = 0
  }
}

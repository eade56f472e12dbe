import type { Block } from "../../src/model/reading.ts"
import type { GoldPage } from "./gold-pages.ts"
import { ShingleScore } from "./shingle-score.ts"

/** The text of an article as the gold has it: without headline and captions. */
export const articleText = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(b => b.role === "article" && b.kind !== "title" && b.kind !== "caption")
    .map(b => text.slice(b.start, b.end))
    .join("\n")

/** Collects how well pages were read, by collection and language, and prints it. */
export class PageReport {
  readonly #scores = new Map<string, ShingleScore>()
  #hit = 0
  #miss = 0
  #wrong = 0

  /** Counts one page whose article was read as `text`. */
  add(gold: GoldPage, text: string): void {
    if (gold.text !== undefined) {
      const key = `${gold.set} ${gold.lang}`
      if (!this.#scores.has(key)) this.#scores.set(key, new ShingleScore())
      this.#scores.get(key)!.add(gold.doc, gold.text, text)
      return
    }
    const fold = (s: string): string => s.replace(/\s+/gu, " ").trim()
    const flat = fold(text)
    for (const s of gold.with ?? []) flat.includes(fold(s)) ? this.#hit++ : this.#miss++
    for (const s of gold.without ?? []) if (flat.includes(fold(s))) this.#wrong++
  }

  /** Prints the figures, and the worst pages of each collection where asked for. */
  print(title: string, worst: number): void {
    console.log(`${title} (${(process.cpuUsage().user / 1e6).toFixed(0)} s)`)
    for (const [key, score] of this.#scores) {
      const { pages, precision, recall, f1 } = score.result()
      console.log(
        `  ${key.padEnd(16)} ${pages} pages  P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
      )
      for (const p of score.pages.sort((a, b) => a.f1 - b.f1).slice(0, worst))
        console.log(`      ${p.f1.toFixed(3)} ${p.doc}`)
    }
    const p = this.#hit / (this.#hit + this.#wrong || 1)
    const r = this.#hit / (this.#hit + this.#miss || 1)
    console.log(
      `  segments         P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`,
    )
  }
}

/** Precision and recall of texts by their four-word shingles, averaged over pages (scrapinghub, article-extraction-benchmark). */
export class ShingleScore {
  readonly #precision: number[] = []
  readonly #recall: number[] = []
  readonly pages: { doc: string; f1: number }[] = []

  /** Counts one page. */
  add(doc: string, gold: string, found: string): void {
    const a = shinglesOf(gold)
    const b = shinglesOf(found)
    let both = 0
    for (const [key, n] of a) both += Math.min(n, b.get(key) ?? 0)
    const na = sizeOf(a)
    const nb = sizeOf(b)
    if (nb > 0) this.#precision.push(both / nb)
    if (na > 0) this.#recall.push(both / na)
    this.pages.push({ doc, f1: na + nb > 0 ? (2 * both) / (na + nb) : 0 })
  }

  /** The averages, and the F1 of the averages. */
  result(): { pages: number; precision: number; recall: number; f1: number } {
    const p = mean(this.#precision)
    const r = mean(this.#recall)
    return { pages: this.pages.length, precision: p, recall: r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(" ")
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function sizeOf(counts: Map<string, number>): number {
  let n = 0
  for (const v of counts.values()) n += v
  return n
}

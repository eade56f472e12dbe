import { bitsOfForm } from "../../src/lang/de/lexicon/noun-suffixes.ts"

/** Noun forms without those that the longest other form at their end already tells: compounds go by their last part. */
export function reduced(forms: ReadonlyMap<string, number>): Map<string, number> {
  const kept = new Map<string, number>()
  const shortestFirst = [...forms].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  for (const [word, bits] of shortestFirst) if (bitsOfForm(kept, word) !== bits) kept.set(word, bits)
  return kept
}

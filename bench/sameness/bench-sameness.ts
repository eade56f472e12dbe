/**
 * Finding near copies of an article, by the number of pages that are there: what a page costs, with its look-ups and its
 * own rows in the index. The peer looks at the signature of every page, in memory, which is the fastest way without one.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { commonShare, isNear, type Likeness, likenessOf } from "../../src/ledger/sameness/likeness.ts"
import type { Db } from "../../src/store/database/db.ts"
import { findCopies, type LikeVersion } from "../../src/store/derive/find-copies.ts"
import { insertRows } from "../../src/store/derive/insert-rows.ts"
import { Ledger } from "../../src/store/ledger.ts"
import { generatedWorld } from "../../test/generated-readings.ts"
import { type Below, randomFrom } from "../../tools/soak/random.ts"

/** As many pages as `beimwort add` takes in one go. */
const batch = 256
/** So many of the pages that are measured are edited copies of pages that are there. */
const copiedOf = 4

/** Fills an index to each size, measures a batch on top of it beside the peer, and prints the curve. */
export async function benchSameness(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-bench-"))
  console.log(
    "\nNear copies of an article, by the pages that are there (300 words each, 40 of them common to a paper)",
  )
  const ledger = await Ledger.open(join(folder, "ledger.db"), loadLinguist, { create: true })
  try {
    const articles = articlesOf(7)
    const all: LikeVersion[] = []
    let smallest: number | null = null
    for (const size of sizes) {
      while (all.length < size) {
        const some = Array.from({ length: Math.min(batch, size - all.length) }, () =>
          articles.next(all.length + 1),
        )
        // Their numbers are their places in the list.
        const numbered = some.map((version, i) => ({
          ...version,
          n: all.length + i + 1,
          page: all.length + i + 1,
        }))
        await taken(ledger, numbered)
        all.push(...numbered)
      }
      const fresh = Array.from({ length: batch }, (_, i) => {
        const n = all.length + i + 1
        return i % copiedOf === 0 ? articles.copy(n) : articles.next(n)
      })
      const from = performance.now()
      const copies = await taken(ledger, fresh)
      const cost = (performance.now() - from) / batch
      const since = performance.now()
      const looked = fresh.map(version => mostAlike(version, all))
      const peer = (performance.now() - since) / batch
      const found = fresh.filter(({ n }) => copies.has(n)).length
      smallest ??= cost
      console.log(
        [
          `  ${String(size).padStart(7)} pages: ${cost.toFixed(2)} ms a page (${(cost / smallest).toFixed(1)} × the first)`,
          `every signature ${peer.toFixed(2)} ms, ${(peer / cost).toFixed(1)} ×`,
          `copies found ${found}, by the peer ${looked.filter(one => one !== null).length}, of ${Math.ceil(batch / copiedOf)}`,
        ].join("; "),
      )
      all.push(...fresh)
    }
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const taken = (ledger: Ledger, versions: readonly LikeVersion[]): Promise<Map<number, number>> =>
  ledger.write(async ({ db }) => {
    const copies = await findCopies(db, versions)
    await storeVersions(db, versions)
    return copies
  })

/** The rows that the index refers to, with nothing else in them. */
const storeVersions = (db: Db, versions: readonly LikeVersion[]): Promise<void> =>
  insertRows(
    db,
    "version",
    versions.map(({ n, page, published }) => ({
      ...{ n, page, published, number: 1, at: "", sha256: "", bytes: 0, file: 0, offset: 0, length: 0 },
      ...{ article_sha256: "", reading: n },
    })) as never,
  )

function mostAlike(version: LikeVersion, all: readonly LikeVersion[]): number | null {
  let [best, most] = [null as number | null, 0]
  for (const other of all) {
    const share = commonShare(version.likeness.minima, other.likeness.minima)
    if (share > most && isNear(share, version.published, other.published)) [best, most] = [other.n, share]
  }
  return best
}

/** Articles of one world of words, each with the lines that its paper prints under everything. */
function articlesOf(seed: number) {
  const { words } = generatedWorld(seed)
  const below = randomFrom(seed)
  const text = (length: number) => Array.from({ length }, () => words[zipf(below, words.length)]!)
  const papers = Array.from({ length: 60 }, () => text(40))
  const kept: string[][] = []
  const version = (n: number, body: readonly string[]): LikeVersion => ({
    n,
    page: n,
    published: "2026-06-01",
    likeness: likenessOfWords([...body, ...papers[n % papers.length]!]),
  })
  return {
    next(n: number): LikeVersion {
      const body = text(260)
      if (kept.length < 1_000) kept.push(body)
      return version(n, body)
    },
    /** An earlier article with another lead, a paragraph less, and a changed word here and there. */
    copy(n: number): LikeVersion {
      const body = [...text(30), ...kept[below(kept.length)]!.slice(30, 220)]
      for (let i = 0; i < 4; i += 1) body[below(body.length)] = words[below(words.length)]!
      return version(n, body)
    },
  }
}

function likenessOfWords(words: readonly string[]): Likeness {
  const text = words.join(" ")
  const likeness = likenessOf({
    text,
    blocks: [{ role: "article", kind: "paragraph", start: 0, end: text.length }],
  })
  if (likeness === null) throw new Error("an article of the benchmark is too short")
  return likeness
}

/** A rank by Zipf's law: the k-th word k times rarer than the first. */
const zipf = (below: Below, n: number): number =>
  Math.min(n - 1, Math.floor(n ** (below(1_000_000) / 1_000_000)) - 1)

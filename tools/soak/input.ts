import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib"
import { documents } from "../../src/app/input/documents.ts"
import { readInput } from "../../src/app/input/read-input.ts"
import { type Document, read } from "../../src/index.ts"
import { ProblemError } from "../../src/model/problem.ts"
import { validReading } from "../../test/valid-reading.ts"
import { damagedBytes, damagedText } from "./damage.ts"
import { type Below, oneOf, randomFrom } from "./random.ts"

/** What a campaign came to. */
export interface Soaked {
  /** Documents, files and pipes that were taken in. */
  readonly rounds: number
  /** Milliseconds that the slowest of them took. */
  readonly slowest: number
}

const examples = ["hafenwerk.html", "harbour.html"].map(name =>
  readFileSync(join(import.meta.dirname, "../../examples", name), "utf8"),
)

/** No document of this campaign is longer than 200,000 letters; a healthy reader needs a tenth of this for one. */
const patience = 3000

/** One kind of round; throws where something does not hold. */
type Round = (below: Below) => Promise<void> | void

const damaged = (below: Below): string => damagedText(below, oneOf(below, examples), oneOf(below, examples))
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, "\n")

/** Reads a document: it is valid, and the same again. */
function readTwice(document: Document): void {
  const reading = validReading(read(document))
  assert.equal(JSON.stringify(read(document)), JSON.stringify(reading), "the second reading is another")
}

const packers: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  bytes => bytes,
  gzipSync,
  deflateSync,
  brotliCompressSync,
  zstdCompressSync,
]

const rounds: Readonly<Record<string, Round>> = {
  html: below => readTwice({ html: damaged(below) }),
  text: below => {
    const text = withoutTags(damaged(below))
    readTwice({ text, published: "2025-08-02" })
    assert.equal(read({ text }).text.length, text.length, "text input is not the text")
  },
  bytes: below =>
    readTwice({
      bytes: damagedBytes(below, Buffer.from(damaged(below), oneOf(below, ["utf8", "latin1", "utf16le"]))),
      contentType: oneOf(below, [null, "text/html; charset=utf-8", "text/plain; charset=x", "image/png"]),
    }),
  packed: async below => {
    const packed = oneOf(below, packers)(Buffer.from(damaged(below)))
    const stdin = (async function* () {
      yield damagedBytes(below, packed)
    })()
    try {
      const { bytes, problems } = await readInput("-", { stdin })
      validReading(read({ bytes, problems }))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  },
  pipe: async below => {
    const line = (id: string) => JSON.stringify({ id, [oneOf(below, ["html", "text"])]: damaged(below) })
    const hurt = damagedText(below, line("hurt"), line("other"))
    const bytes = Buffer.from(`${line("first")}\n${hurt}\n${line("last")}`)
    const chunks = (async function* () {
      for (let at = 0, end = 0; at < bytes.length; at = end) {
        end = at + 1 + below(70_000)
        yield bytes.subarray(at, end)
      }
    })()
    const ids: (string | null)[] = []
    for await (const entry of documents(chunks)) {
      ids.push(entry.id)
      if (!("document" in entry)) continue
      const { format, content } = entry.document
      validReading(read(format === "html" ? { html: content } : { text: content }))
    }
    assert.equal(ids[0], "first")
    assert.equal(ids.at(-1), "last", "the pipe did not go on")
  },
}

/**
 * Damages the example pages at random and takes them in by every way there is, for so many seconds: nothing may throw,
 * take long, or give a reading that is not valid or not the same twice. The same seed gives the same rounds. Throws at
 * the first round that fails, with its number, kind and seed in the message and the failure as its cause.
 */
export async function soakInput(seconds: number, seed: number): Promise<Soaked> {
  const until = performance.now() + seconds * 1000
  const kinds = Object.keys(rounds)
  let count = 0
  let slowest = 0
  while (performance.now() < until) {
    // Each round has a seed of its own, so that one that fails can be had again without those before it.
    const below = randomFrom(seed + 7919 * count)
    const kind = kinds[count % kinds.length]!
    const started = performance.now()
    try {
      await rounds[kind]!(below)
      assert.ok(performance.now() - started < patience, `took longer than ${patience} ms`)
    } catch (cause) {
      throw new Error(`round ${count} (${kind}) of seed ${seed} failed`, { cause })
    }
    slowest = Math.max(slowest, performance.now() - started)
    count++
  }
  return { rounds: count, slowest }
}

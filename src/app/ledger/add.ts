import { ProblemError, shown } from "../../model/problem.ts"
import type { Problem } from "../../model/reading.ts"
import type { Ledger } from "../../store/ledger.ts"
import { type IncomingPage, type PreparedPage, preparePage } from "../../store/write/incoming-page.ts"
import { type RecordedPage, recordPages } from "../../store/write/record-pages.ts"
import type { PipeDocument } from "../input/document.ts"
import { documents } from "../input/documents.ts"
import { isAddress, readInput } from "../input/read-input.ts"
import { read, reader } from "../read.ts"
import { now } from "./clock.ts"
import { linguist } from "./linguist.ts"

/** What is said of every page that is added, where the page or the document does not say it. */
export interface AddOptions {
  readonly lang?: string | null
  readonly published?: string | null
  readonly url?: string | null
  readonly format?: "html" | "text" | null
  /** The instant of capture, ISO 8601 in UTC; now where it is absent. */
  readonly at?: string
}

/** A page that is in the ledger, or why one is not. */
export type AddedPage =
  | { readonly input: string; readonly added: RecordedPage; readonly problems: readonly Problem[] }
  | { readonly input: string; readonly problem: Problem }

/** So many pages, or so many bytes, go into the ledger in one go; each go waits once for the disk. */
const batch = { pages: 256, bytes: 16 * 1024 * 1024 }

/**
 * Adds files, addresses, or standard input (`-`), in order. Yields each page when it is on the disk, and each input that
 * could not be read. Throws LedgerError where the ledger cannot take it.
 */
export async function* addInputs(
  ledger: Ledger,
  inputs: readonly string[],
  options: AddOptions,
): AsyncGenerator<AddedPage> {
  yield* inBatches(ledger, pagesOf(inputs, options))
}

/** Adds the NDJSON documents of a stream; otherwise as `addInputs`. */
export async function* addDocuments(
  ledger: Ledger,
  stream: AsyncIterable<Uint8Array>,
  options: AddOptions,
): AsyncGenerator<AddedPage> {
  yield* inBatches(ledger, documentPages(stream, options))
}

type Taken =
  | { readonly input: string; readonly page: PreparedPage }
  | { readonly input: string; readonly problem: Problem }

async function* inBatches(ledger: Ledger, taken: AsyncIterable<Taken>): AsyncGenerator<AddedPage> {
  let waiting: { input: string; page: PreparedPage }[] = []
  let bytes = 0
  const flush = async (): Promise<AddedPage[]> => {
    const pages = waiting
    waiting = []
    bytes = 0
    const recorded = await recordPages(
      ledger,
      pages.map(({ page }) => page),
      reader,
    )
    return recorded.map((added, i) => ({
      input: pages[i]!.input,
      added,
      problems: pages[i]!.page.reading.problems,
    }))
  }
  for await (const one of taken) {
    if ("problem" in one) {
      yield* await flush()
      yield one
      continue
    }
    waiting.push(one)
    bytes += one.page.bytes.length
    if (waiting.length >= batch.pages || bytes >= batch.bytes) yield* await flush()
  }
  yield* await flush()
}

async function* pagesOf(inputs: readonly string[], options: AddOptions): AsyncGenerator<Taken> {
  for (const input of inputs) {
    try {
      const taken = await readInput(input)
      yield {
        input,
        page: preparedPage(
          {
            bytes: taken.bytes,
            contentType: taken.contentType,
            url: options.url ?? taken.url,
            name: input === "-" || isAddress(input) ? null : (input.split(/[\\/]/).at(-1) ?? null),
          },
          null,
          options,
          taken.problems,
        ),
      }
    } catch (error) {
      yield { input, problem: problemOf(error, input) }
    }
  }
}

async function* documentPages(stream: AsyncIterable<Uint8Array>, options: AddOptions): AsyncGenerator<Taken> {
  for await (const entry of documents(stream)) {
    const input = entry.id ?? `line ${entry.line}`
    if ("problem" in entry) {
      yield { input, problem: entry.problem }
      continue
    }
    try {
      yield { input, page: documentPage(entry.document, options) }
    } catch (error) {
      yield { input, problem: problemOf(error, input) }
    }
  }
}

function documentPage(document: PipeDocument, options: AddOptions): PreparedPage {
  const { format } = document
  return preparedPage(
    {
      bytes: Buffer.from(document.content),
      contentType: format === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      url: document.url ?? options.url ?? null,
      name: document.id,
    },
    document.id,
    {
      lang: document.lang ?? options.lang ?? null,
      published: document.published ?? options.published ?? null,
      format,
    },
    [],
  )
}

/** Reads a page and makes everything of it that needs no ledger. */
export function preparedPage(
  page: Pick<IncomingPage, "bytes" | "contentType" | "url" | "name">,
  id: string | null,
  { lang = null, published = null, format = null, at = now() }: AddOptions,
  problems: readonly Problem[],
): PreparedPage {
  const reading = read({
    bytes: page.bytes,
    contentType: page.contentType,
    id,
    url: page.url,
    lang,
    published,
    problems,
    ...(format ? { format } : {}),
  })
  return preparePage({ ...page, documentId: id, given: { lang, published, format }, reading }, at, linguist)
}

const problemOf = (error: unknown, input: string): Problem =>
  error instanceof ProblemError
    ? error.toProblem()
    : new ProblemError("reader-failed", `Reading ${shown(input)} failed: ${String(error)}`, {
        cause: error,
      }).toProblem()

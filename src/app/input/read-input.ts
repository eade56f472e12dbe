import type { FetchedPage } from "../../fetch/fetch-page.ts"
import type { Problem } from "../../model/reading.ts"
import { version } from "../version.ts"
import { collect } from "./collect.ts"
import { type InputLimits, inputLimits } from "./limits.ts"
import { readFailure, readFileBounded } from "./read-file.ts"
import { unpack } from "./unpack.ts"

/** One input as bytes, with what is known of it beside them. */
export interface Input {
  /** The argument as it was given. */
  readonly argument: string
  readonly kind: "file" | "url" | "stdin"
  /** Unpacked, not decoded. */
  readonly bytes: Uint8Array
  /** Where the bytes came from in the end; null for a file or standard input. */
  readonly url: string | null
  /** The Content-Type that the server sent; null where there is none. */
  readonly contentType: string | null
  /** What was found while taking it in, for the reading's `problems`. */
  readonly problems: readonly Problem[]
}

/** What `readInput` needs beside the argument; everything has a default. */
export interface InputOptions {
  readonly limits?: InputLimits
  /** Standard input; by default the process's own. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How an address is fetched; by default by `fetchPage` with the input's limits. */
  readonly fetch?: (address: string) => Promise<FetchedPage>
}

/** Whether an argument of the command line is an address, by `scheme://`; anything else is a file or `-`. */
export const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(argument)

/**
 * Takes in one input: a file, an address (`https://…`), or standard input (`-`). The bytes are bounded on every way
 * and unpacked where they are compressed without saying so. Throws ProblemError where there is nothing to read.
 */
export async function readInput(argument: string, options: InputOptions = {}): Promise<Input> {
  const limit = (options.limits ?? inputLimits).bytes
  if (isAddress(argument)) {
    const fetched = await (options.fetch ?? fetchWith(limit))(argument)
    const unpacked = await unpack(fetched.bytes, limit, "The page")
    return { argument, kind: "url", url: fetched.finalUrl, contentType: fetched.contentType, ...unpacked }
  }
  const bytes =
    argument === "-"
      ? await readStdin(options.stdin ?? process.stdin, limit)
      : await readFileBounded(argument, limit)
  const unpacked = await unpack(bytes, limit, argument === "-" ? "Standard input" : "The file")
  return { argument, kind: argument === "-" ? "stdin" : "file", url: null, contentType: null, ...unpacked }
}

async function readStdin(stdin: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  try {
    return await collect(stdin, limit, "Standard input")
  } catch (error) {
    throw readFailure(error, "Standard input")
  }
}

/** Loaded when it is needed: reading a file should not pay for the network's modules. */
const fetchWith = (bytes: number) => async (address: string) => {
  const { fetchPage, userAgent } = await import("../../fetch/fetch-page.ts")
  return await fetchPage(address, { limits: { bytes }, userAgent: userAgent(version) })
}

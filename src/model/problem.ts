/**
 * The table of problem codes: all that can go wrong with an input, with what it means and what to do about it.
 * docs/problems.md is generated from it. A code is stable once released: it is never renamed and never reused.
 */
import { printable } from "../text/printable.ts"
import type { Span } from "../text/span.ts"
import type { Problem } from "./reading.ts"

/** What a code means, as docs/problems.md prints it: a title without full stop, and the advice as sentences. */
export interface ProblemEntry {
  readonly title: string
  /** What to do next; also closes every message of this code. */
  readonly advice: string
  /** Whether there is no reading (`error`), or one that is the poorer for it (`note`). */
  readonly effect: "error" | "note"
}

/** Every problem code with its entry, grouped by where it comes from. */
export const problems = {
  // What the bytes are.
  "empty-input": {
    title: "The input holds no text",
    advice: "Check the file, or whether the program before the pipe failed.",
    effect: "note",
  },
  "binary-input": {
    title: "The input is neither HTML nor plain text",
    advice: "Pass the page as HTML or its text; convert PDF, Word or images first.",
    effect: "note",
  },
  "compressed-input": {
    title: "The input was compressed without saying so, and has been unpacked",
    advice: "Nothing to do; unpack it first to lose this note.",
    effect: "note",
  },
  "damaged-compression": {
    title: "The compressed input is damaged or cut off",
    advice: "Fetch or copy it again, or unpack it yourself and pass what comes out.",
    effect: "error",
  },
  "too-large": {
    title: "The input is larger than the limit",
    advice: "Pass one page at a time; an article's page is rarely larger than a few megabytes.",
    effect: "error",
  },
  "wrong-charset-label": {
    title: "The bytes are not in the character set that the page names",
    advice:
      "Compare some accented letters with the page; if they are wrong, convert it to UTF-8 and pass that.",
    effect: "note",
  },
  "replaced-characters": {
    title: "Some characters could not be decoded and stand as U+FFFD",
    advice: "Find the page in its own character set, or convert it to UTF-8 and pass that.",
    effect: "note",
  },

  // What the page is.
  "no-article": {
    title: "No article was found on the page",
    advice: "Pass the address or file of one article, not of a start page or an overview.",
    effect: "note",
  },
  "scripts-only": {
    title: "The page holds scripts but no text of its own",
    advice: "Open it in a browser and save what you see, as HTML or as text.",
    effect: "note",
  },
  "unsupported-language": {
    title: "The text is in a language that is not read yet",
    advice:
      "The page is cut into blocks and nothing else is claimed; if the language is German or English after all, pass --lang.",
    effect: "note",
  },
  "no-publication-date": {
    title: "Neither the page nor the caller says when it was published",
    advice:
      "Pass --published YYYY-MM-DD (in a pipe or the library: `published`), and relative dates get their days.",
    effect: "note",
  },
  "deep-nesting": {
    title: "The page nests its elements deeper than any real page",
    advice: "Its text is read as if the deepest elements were flat; check the blocks.",
    effect: "note",
  },

  "reader-failed": {
    title: "The reader itself failed on this input",
    advice: "This is a fault of ours: please report it with the page; all other inputs were read.",
    effect: "error",
  },

  // Files and pipes.
  "file-not-found": {
    title: "There is no such file",
    advice: "Check the spelling and the folder; an address needs https:// before it, standard input is `-`.",
    effect: "error",
  },
  "is-a-directory": {
    title: "The input is a directory",
    advice: "Name the files in it, for example with `beimwort read folder/*.html`.",
    effect: "error",
  },
  "not-readable": {
    title: "The input could not be read",
    advice: "Check that you may read it and that the device works.",
    effect: "error",
  },
  "bad-document": {
    title: "A line of the pipe is no document",
    advice:
      'Write one JSON object a line: {"id": "…", "text": "…"} or {"id": "…", "html": "…"}, with `url`, `lang` and `published` where known.',
    effect: "error",
  },

  // The network.
  "robots-refused": {
    title: "The site's robots.txt does not want programs there",
    advice: "Open the page in a browser and add what you see, or ask the site for leave.",
    effect: "error",
  },
  "backing-off": {
    title: "The site failed lately and is left alone for a while",
    advice: "Wait; it is asked again by itself, later each time that it fails.",
    effect: "error",
  },
  "not-a-feed": {
    title: "What came is no feed, no sitemap and no list of feeds",
    advice:
      "Pass the address of a feed (RSS, Atom, JSON Feed), of a news sitemap, or of a site that names one.",
    effect: "error",
  },
  "bad-url": {
    title: "The address cannot be fetched",
    advice:
      "Pass a whole address that begins with https:// or http://, without user name, password or unusual port.",
    effect: "error",
  },
  "address-refused": {
    title: "The address does not lie in the public internet",
    advice: "Private, local and reserved addresses are never fetched; save the page and pass the file.",
    effect: "error",
  },
  "name-not-found": {
    title: "The name of the server is not known",
    advice: "Check the spelling of the address, and your connection.",
    effect: "error",
  },
  "fetch-failed": {
    title: "The connection failed before the page was there",
    advice: "Try again; if it stays so, save the page from a browser and pass the file.",
    effect: "error",
  },
  "fetch-timeout": {
    title: "The server took too long",
    advice: "Try again later, or save the page from a browser and pass the file.",
    effect: "error",
  },
  "certificate-refused": {
    title: "The server could not prove that it is the one named in the address",
    advice:
      "Check the address and your clock; a page from an unproven server is not evidence and is not read.",
    effect: "error",
  },
  "redirect-loop": {
    title: "The address leads on and on and never to a page",
    advice:
      "Open it in a browser (it may want cookies or consent) and pass the last address, or save the page and pass the file.",
    effect: "error",
  },
  "http-status": {
    title: "The server answered with something other than the page",
    advice: "Check the address in a browser; behind a login or a block, save the page and pass the file.",
    effect: "error",
  },
  "not-a-page": {
    title: "The address leads to something that is no page",
    advice: "Pass the address of the article itself, not of an image, a PDF, a feed or data.",
    effect: "error",
  },
} as const satisfies Record<string, ProblemEntry>

/** A code of the table. */
export type ProblemCode = keyof typeof problems

/** Somebody else's words as a message may show them: printable, and at most 120 code units. */
export const shown = (words: string): string =>
  printable(words.length > 120 ? `${words.slice(0, 119)}…` : words)

const message = (code: ProblemCode, what: string): string => {
  const told = what.trim()
  return `${/[.!?]$/.test(told) ? told : `${told}.`} ${problems[code].advice}`
}

/**
 * A problem for the reading. `what` says what happened and where, as a sentence; the code's advice is put after it,
 * so that every message ends with what to do next. `span` is the place in the text, where there is one.
 */
export function problem(code: ProblemCode, what: string, span?: Span): Problem {
  const made: Problem = { code, message: message(code, what) }
  if (span !== undefined) made.span = { start: span.start, end: span.end }
  return made
}

/** An input that gives no reading at all: thrown at the edge (files, pipes, network), never by the pure core. */
export class ProblemError extends Error {
  override readonly name = "ProblemError"
  readonly code: ProblemCode

  /** `what` and the message are as in `problem`; `cause` is the error of the system below, where there is one. */
  constructor(code: ProblemCode, what: string, options?: { readonly cause?: unknown }) {
    super(message(code, what), options)
    this.code = code
  }

  /** The same as an entry for `problems`. */
  toProblem(): Problem {
    return { code: this.code, message: this.message }
  }
}

import type { Reading } from "../../model/reading.ts"
import { printable } from "../../text/printable.ts"
import {
  headingLines,
  labelledLines,
  nameOf,
  type PrettyContext,
  placeOf,
  quotedAt,
  wordsAt,
} from "./pretty-context.ts"
import { type Piece, setLine } from "./set-line.ts"

/** The changes of position that the page tells of, each with whose it is and who says so. */
export function shiftLines(context: PrettyContext): string[] {
  const { shifts } = context.reading
  return shifts.length === 0
    ? []
    : [
        ...headingLines(context.words.shifts, context),
        ...shifts.flatMap(shift => {
          const name = nameOf(context, shift.actor)
          const teller = nameOf(context, shift.assertedBy) ?? context.words.theAuthor
          return entry(context, [
            ...(name === null ? [] : [{ text: `${name}:`, format: "cyan" } as const]),
            { text: wordsAt(context, [shift]) },
            { text: `· ${context.words.says(teller)} · ${placeOf([shift])}`, format: "dim" },
          ])
        }),
      ]
}

/** The counts of people, each with its hedge and place; never summed. */
export function figureLines(context: PrettyContext): string[] {
  const { figures } = context.reading
  return figures.length === 0
    ? []
    : [
        ...headingLines(context.words.figures, context),
        ...figures.flatMap(figure => entry(context, figurePieces(context, figure))),
      ]
}

function figurePieces(context: PrettyContext, figure: Reading["figures"][number]): Piece[] {
  const { hedge, quantity, unit, place } = figure
  const number = quantity.toLocaleString(context.language === "de" ? "de-DE" : "en-GB")
  const dim = [
    place && place.spans.length > 0 ? wordsAt(context, place.spans) : null,
    quotedAt(context, [figure]),
    placeOf([figure]),
  ].filter(part => part !== null)
  return [
    { text: [hedge && printable(hedge), number, printable(unit)].filter(Boolean).join(" ") },
    { text: `· ${dim.join(" · ")}`, format: "dim" },
  ]
}

/** The words of judgement, the author's apart from those of the people quoted, each once with how often it comes. */
export function wordingLines(context: PrettyContext): string[] {
  const { reading, words } = context
  if (reading.wording.length === 0) return []
  const of = (voice: "author" | "quoted"): string[] => {
    const counts = new Map<string, number>()
    for (const word of reading.wording)
      if (word.voice === voice) {
        const text = wordsAt(context, [word])
        counts.set(text, (counts.get(text) ?? 0) + 1)
      }
    const listed = [...counts].map(([word, n]) => (n === 1 ? word : `${word} ×${n}`))
    return listed.length === 0
      ? []
      : labelledLines(context, words.voices[voice], [{ text: listed.join(" · ") }])
  }
  return [...headingLines(words.wording, context), ...of("author"), ...of("quoted")]
}

/** Who is named on the page, and how often. */
export function actorLines(context: PrettyContext): string[] {
  const { reading, words } = context
  const named = reading.actors.filter(actor => actor.mentions.length > 0)
  return named.length === 0
    ? []
    : [
        ...headingLines(words.actors, context),
        ...named.flatMap(({ name, kind, roles, mentions }) =>
          entry(context, [
            { text: printable(name) },
            {
              text: `· ${printable([words.kinds[kind] ?? kind, ...roles].join(", "))} · ${words.mentions(mentions.length)}`,
              format: "dim",
            },
          ]),
        ),
      ]
}

/** What could not be understood. */
export function problemLines(context: PrettyContext): string[] {
  const { problems } = context.reading
  return problems.length === 0
    ? []
    : [
        ...headingLines(context.words.problems, context),
        ...problems.flatMap(({ code, message }) =>
          entry(context, [{ text: `${code}: ${message}`, format: "yellow" }]),
        ),
      ]
}

const entry = ({ style, inner }: PrettyContext, pieces: readonly Piece[]): string[] =>
  setLine(pieces, style, { first: "  ", rest: "    ", width: inner - 2 })

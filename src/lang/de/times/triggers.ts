import { TokenKind } from "../../../text/tokens.ts"
import type { Words } from "../../article-words.ts"
import type { Daypart } from "../../times.ts"
import {
  again,
  dayparts,
  deictic,
  deicticYears,
  edges,
  feasts,
  months,
  numbers,
  openLengths,
  ordinals,
  parts,
  references,
  seasons,
  units,
  vague,
  weekdays,
  which,
} from "./words.ts"

/** „Dienstagabend“, „dienstagabends“: a weekday with a part of the day in one word. */
export const weekdayParts: ReadonlyMap<string, { readonly weekday: number; readonly daypart: Daypart }> =
  new Map(
    [...weekdays].flatMap(([name, weekday]) =>
      [...dayparts]
        .filter(([part]) => part !== "früh" && part !== "mitternacht")
        .map(([part, daypart]) => [name + part, { weekday, daypart }] as const),
    ),
  )

const triggers = new Set<string>([
  ...[again, dayparts, deictic, deicticYears, edges, feasts, months, numbers, openLengths, ordinals].flatMap(
    map => [...map.keys()],
  ),
  ...[parts, references, seasons, units, weekdays, which, weekdayParts].flatMap(map => [...map.keys()]),
  ...vague,
  ..."jede jeden jedes jeder ein pro je morgen tags zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger kurzem".split(
    " ",
  ),
])

/** Whether a time may begin at a token: one look-up for most words of a text. */
export const isTrigger = ({ lower, tokens }: Words, i: number): boolean =>
  tokens.kind[i] === TokenKind.number ||
  triggers.has(lower[i]!) ||
  /^\d+(-(stunden|tage|wochen|monats|jahres)-|er\b)/.test(lower[i]!)

import type { TokenRange } from "../../lang/syntax.ts"
import type { Commitment } from "../../model/reading.ts"
import { type Day, isoDay, parseDay } from "../times/calendar.ts"
import type { ArticleTime, ArticleTimes } from "../times/times.ts"
import { vagueEnd } from "./vague.ts"

/** A deadline as the reading prints it. */
export type Deadline = NonNullable<Commitment["deadline"]>

/** By when or when something shall happen: of the times in its clause the one that says so best; null where none lies ahead. */
export function deadlineIn(
  times: ArticleTimes,
  scope: readonly TokenRange[],
  written: Day | null,
  except: TokenRange | null,
): Deadline | null {
  const found = scope
    .flatMap(([first, last]) => times.in(first, last))
    .filter((time, i, all) => all.findIndex(other => other.found.first === time.found.first) === i)
    .filter(({ found: { first, last } }) => !(except && first < except[1] && except[0] < last))
    .map(time => (isOver(time, written) && isUndated(time) ? { ...time, time: time.ahead() } : time))
    .filter(time => liesAhead(time, written))
  if (found.length === 0) return null
  const best = found.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  return stretchAt(best, found) ?? deadlineOf(best, written)
}

/** „vom 5. bis zum 9. November“, „am 16. und 17. Dezember“: the stretch that two times make. */
function stretchAt(best: ArticleTime, all: readonly ArticleTime[]): Deadline | null {
  const at = all.indexOf(best)
  for (const [a, b] of [
    [all[at - 1], best],
    [best, all[at + 1]],
  ] as const) {
    if (!a || !b || b.found.first - a.found.last > 3 || a.time.type === "duration") continue
    if (b.time.type === "duration" || a.time.from === null || b.time.to === null) continue
    if (a.time.value!.length !== b.time.value!.length || a.time.from >= b.time.to) continue
    return {
      spans: [{ start: a.time.start, end: b.time.end }],
      value: `${a.time.value}/${b.time.value}`,
      from: a.time.from,
      to: b.time.to,
      basis: "stated",
    }
  }
  return null
}

const ranks: Partial<Record<ArticleTime["time"]["role"], number>> = {
  by: 6, within: 5, from: 4, at: 4, after: 2, before: 4, until: 3, over: 2, for: 1,
} // biome-ignore format: a table

const rank = ({ time }: ArticleTime): number =>
  (ranks[time.role] ?? 0) + (time.value?.endsWith("_REF") ? -3 : 0) + (time.type === "duration" ? -1 : 0)

const isOver = ({ time }: ArticleTime, written: Day | null): boolean =>
  written !== null && time.to !== null && (parseDay(time.to) ?? written) < written

/** Whether the words leave open which Friday or which May is meant. */
const isUndated = ({ found: { term } }: ArticleTime): boolean =>
  term.kind === "date" && term.year === undefined && term.yearOffset === undefined && term.which === undefined

/** Whether a time can say when something shall be: it is not over, and comes once. */
export function liesAhead({ time }: ArticleTime, written: Day | null): boolean {
  if (time.type === "set" || time.role === "since" || time.role === "every") return false
  if (time.value === null || /^(PAST|PRESENT)_REF$/.test(time.value)) return false
  if (time.type === "duration") return time.role === "within"
  if (written === null || time.to === null) return true
  const last = parseDay(time.to)
  return last === null || last >= written
}

function deadlineOf({ time, found: { term } }: ArticleTime, written: Day | null): Deadline {
  const { start, end, value, from, to } = time
  const spans = [{ start, end }]
  const reach =
    term.kind === "reference"
      ? term.reach
      : term.kind === "duration" && term.parts[0]!.amount === null
        ? term.parts[0]!.unit
        : undefined
  if (term.kind === "reference" || reach) {
    const last = written === null ? null : vagueEnd(reach, written)
    return {
      spans,
      value,
      from: written === null ? null : isoDay(written),
      to: last === null ? null : isoDay(last),
      basis: "vague",
    }
  }
  return { spans, value, from, to, basis: basisOf(term) }
}

/** Whether the words give the day themselves, or say it from when they were written. */
const basisOf = (term: ArticleTime["found"]["term"]): Deadline["basis"] =>
  term.kind === "date" && (term.year !== undefined || term.month !== undefined || term.easter !== undefined)
    ? "stated"
    : term.kind === "era"
      ? "stated"
      : "relative"

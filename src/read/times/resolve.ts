import type { TimeTerm } from "../../lang/times.ts"
import { dayOf } from "./calendar.ts"
import { dateOf } from "./dates.ts"
import { durationOf, lengthValue } from "./lengths.ts"
import { relativeOf } from "./relatives.ts"
import { open, type Resolved, stretch, type TimeContext } from "./resolved.ts"

/** The meaning of a term in its context; underspecified where nothing decides. */
export function resolve(term: TimeTerm, context: TimeContext): Resolved {
  switch (term.kind) {
    case "date":
      return dateOf(term, context)
    case "relative":
      return relativeOf(term, context)
    case "era": {
      const years = term.digits.length === 3 ? 10 : 100
      const first = Number(term.digits) * years
      return stretch("date", term.digits, dayOf(first, 1, 1), dayOf(first + years, 1, 1) - 1)
    }
    case "duration":
      return durationOf(term.parts, context)
    case "set": {
      if (term.weekday)
        return open("set", `XXXX-WXX-${term.weekday}${term.daypart ? `T${term.daypart}` : ""}`)
      if (term.length) return open("set", lengthValue([term.length]))
      return open("set", `XXXX-XX-XXT${term.daypart}`)
    }
    case "reference":
      return open("date", `${term.when}_REF`)
  }
}

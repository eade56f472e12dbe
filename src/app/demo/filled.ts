import { dayAfter } from "../../ledger/entry/clock.ts"

const de = {
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
}
const en = {
  months: "January February March April May June July August September October November December".split(" "),
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
}

/** A day taken apart; `month` and `weekday` count from 0, the week from Sunday. */
interface Parts {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly weekday: number
}

const forms: Readonly<Record<string, (parts: Parts) => string>> = {
  de: ({ day, month }) => `${day}. ${de.months[month]}`,
  "de-year": ({ day, month, year }) => `${day}. ${de.months[month]} ${year}`,
  "weekday-de": ({ weekday }) => de.weekdays[weekday]!,
  en: ({ day, month }) => `${day} ${en.months[month]}`,
  "en-year": ({ day, month, year }) => `${day} ${en.months[month]} ${year}`,
  "weekday-en": ({ weekday }) => en.weekdays[weekday]!,
}

/**
 * A text with its days put in: `{{FORM ±DAYS}}` is the day so many days from `today` (`YYYY-MM-DD`), in one of the forms that
 * examples/demo/README.md lists. Throws RangeError for a form that is none and for braces that hold nothing of the kind.
 */
export function filled(template: string, today: string): string {
  return template.replace(/\{\{(.*?)\}\}/gs, (whole, inside: string) => {
    const [, form, days] = /^([a-z-]+) ([+-]\d+)$/.exec(inside) ?? []
    const day = form === undefined ? "" : dayAfter(today, Number(days))
    if (form === "iso") return day
    const write = form === undefined ? undefined : forms[form]
    if (write === undefined)
      throw new RangeError(
        `“${whole}” is no day. Write {{FORM ±DAYS}} with one of iso, ${Object.keys(forms).join(", ")}.`,
      )
    return write(partsOf(day))
  })
}

function partsOf(day: string): Parts {
  const date = new Date(`${day}T00:00:00Z`)
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth(),
    year: date.getUTCFullYear(),
    weekday: date.getUTCDay(),
  }
}

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { dayAfter } from "../../ledger/entry/clock.ts"
import { filled } from "./filled.ts"

/** One page of the demo, as a paper printed it. */
export interface DemoPage {
  /** The template's file name, by which a page is called here: `01-hn-leuvebruecke-termin.html`. */
  readonly name: string
  readonly url: string
  /** The day on which it is archived, `YYYY-MM-DD`. */
  readonly day: string
  /** The instant at which it is archived, ISO 8601 in UTC. */
  readonly at: string
  readonly html: string
}

/** What stands in the first line of a template: the day of archiving, the time in UTC, the address. */
const headLine = /^<!-- demo day=([+-]\d+) at=(\d\d:\d\d) url=(\S+) -->\n/

/**
 * The pages of a folder of templates on the day `today` (`YYYY-MM-DD`), in the order in which they are archived. Throws
 * RangeError for a template that does not begin with its head line or names a day wrongly.
 */
export function demoPages(folder: string, today: string): DemoPage[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(".html"))
    .map(name => pageOf(name, readFileSync(join(folder, name), "utf8"), today))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function pageOf(name: string, template: string, today: string): DemoPage {
  const head = headLine.exec(template)
  if (!head)
    throw new RangeError(`${name} must begin with a line <!-- demo day=-8 at=17:30 url=https://… -->.`)
  const [line, days, time, url] = head
  const day = dayAfter(today, Number(days))
  return { name, url: url!, day, at: `${day}T${time}:00Z`, html: filled(template.slice(line.length), today) }
}

import type { ShownActor } from "../../store/query/actors.ts"
import { daysText } from "../../words/days.ts"
import { type Html, html } from "../html.ts"
import type { View } from "../view.ts"

/** Offices as bars on one line of time, each with its days in words; drawn as SVG, since a page may not set styles of its own. */
export function officeBand({ w, language, today }: View, offices: ShownActor["offices"]): Html {
  const days = offices.flatMap(({ from, to }) => [from, to]).filter(day => day !== null)
  const at = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  const first = days.length === 0 ? at(today) : Math.min(...days.map(at))
  const last = Math.max(at(today), ...days.map(at))
  const wide = 600
  const x = (day: string | null, open: number) =>
    day === null ? open : last === first ? 0 : ((at(day) - first) / (last - first)) * (wide - 8)
  return html`<ul class="offices">${offices.map(({ title, from, to, byPerson }) => {
    const start = x(from, 0)
    const end = Math.max(start + 8, x(to, wide - 8) + 8)
    return html`<li><span class="office">${title}</span> <span class="quiet-text">${daysText({ from, to }, language) ?? ""}${byPerson ? ` · ${w.byPerson}` : ""}</span>
<svg class="band" viewBox="0 0 ${wide} 8" preserveAspectRatio="none" aria-hidden="true"><rect class="band-all" width="${wide}" height="8"/><rect class="band-held" x="${start.toFixed(1)}" width="${(end - start).toFixed(1)}" height="8"/></svg></li>`
  })}</ul>`
}

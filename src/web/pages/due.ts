import { type Board, boards, type DueBoard, type DueRow } from "../../store/query/due.ts"
import type { CalendarEntry } from "../../store/query/overview.ts"
import { localDayText } from "../../words/days.ts"
import { type Html, html, when } from "../html.ts"
import { actorLink, dueLine, empty, kindChip } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** How many of a list the board shows at most. */
export const mostDue = 500

/** Commitments by their clock: what is over, what is due, what waits. */
export function duePage(view: View, board: DueBoard, calendarAddress: string): Page {
  const { w } = view
  const isEmpty = boards.every(name => board.totals[name] === 0)
  return {
    title: w.screens.due,
    screen: "due",
    main: html`
<header class="screen-head">
  <h1>${w.screens.due}</h1>
  <p class="lead">${w.due.lead}</p>
  ${tabs(view, "board", calendarAddress)}
</header>
${isEmpty ? empty(w.due.nothing, html`<p><a href="/">${w.due.goOn}</a></p>`) : boards.map(name => boardSection(view, board, name))}`,
  }
}

const tabs = ({ w }: View, on: "board" | "calendar", address: string): Html =>
  html`<div class="tabs"><a href="/due" ${on === "board" ? html`aria-current="true"` : ""}>${w.due.board}</a><a href="/due/calendar" ${on === "calendar" ? html`aria-current="true"` : ""}>${w.due.calendar}</a><a class="subscribe" href="${address}">${w.due.subscribe}</a></div>
<p class="address"><span>${w.due.address}</span> <code>${address}</code></p>`

function boardSection(view: View, board: DueBoard, name: Board): Html | "" {
  const { lw, w } = view
  const total = board.totals[name]
  if (total === 0) return ""
  const shown = board[name].length
  const more = total - shown
  return html`<section class="board board-${name}" aria-labelledby="board-${name}">
<h2 id="board-${name}">${lw.boards[name]} <span class="badge">${total >= 10_000 ? "9999+" : total}</span></h2>
<ol class="rows">${board[name].map(row => dueRow(view, row))}</ol>
${when(more > 0, () => html`<p class="more">${shown < mostDue ? html`<a href="/due?limit=${Math.min(mostDue, shown + 50)}#board-${name}">${w.more(more)}</a>` : w.more(more)}</p>`)}
</section>`
}

const dueRow = (view: View, row: DueRow): Html => {
  const { w, lw, language } = view
  return html`<li class="row" data-entry="${row.entry}">
  <div class="row-main">
    <p class="row-head">${kindChip(view, row.kind)} ${actorLink(view, row.actor)}</p>
    <p class="row-words"><a href="/entries/${row.entry}">${row.words}</a></p>
    ${when(row.condition, () => html`<p class="row-condition"><span>${lw.label.condition}</span> <span class="m-condition">${row.condition}</span></p>`)}
  </div>
  <div class="row-side">
    <p>${dueLine(view, row.due)}</p>
    <p class="outcome outcome-${row.outcome}">${lw.outcomes[row.outcome] ?? row.outcome}</p>
    <p class="looked">${row.lastLooked === null ? w.due.neverLooked : html`${w.due.looked} ${localDayText(row.lastLooked, language)}`}</p>
    ${when(row.newSince > 0, () => html`<p><a class="news" href="/entries/${row.entry}#later">${lw.newSince(row.newSince)}</a></p>`)}
  </div>
</li>`
}

/** A month of deadlines, the week beginning on Monday. `month` is `YYYY-MM`; `next`: where it goes on, if there are too many for one. */
export function calendarPage(
  view: View,
  month: string,
  entries: readonly CalendarEntry[],
  { address, next }: { readonly address: string; readonly next: string | null },
): Page {
  const { w, language, today } = view
  const locale = language === "de" ? "de-DE" : "en-GB"
  const first = new Date(`${month}-01T00:00:00Z`)
  const title = first.toLocaleDateString(locale, { month: "long", year: "numeric", timeZone: "UTC" })
  const lead = (first.getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, i) => i - lead + 1)
  const byDay = new Map<string, CalendarEntry[]>()
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry])
  const shift = (by: number) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + by, 1)).toISOString().slice(0, 7)
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    new Date(Date.UTC(2024, 0, 1 + i)).toLocaleDateString(locale, { weekday: "short", timeZone: "UTC" }),
  )
  const cell = (day: number): Html => {
    if (day < 1 || day > days) return html`<td class="outside"></td>`
    const date = `${month}-${String(day).padStart(2, "0")}`
    const here = byDay.get(date) ?? []
    return html`<td class="${date === today ? "today" : ""}" ${date === today ? html`aria-current="date"` : ""}><time datetime="${date}">${day}</time>${when(
      here.length > 0,
      () =>
        html`<ul>${here.map(one => html`<li class="${date < today ? "over" : ""}"><a href="/entries/${one.entry}" title="${one.words}">${kindChip(view, one.kind)} <span>${one.actor ?? view.lw.nobody}</span></a></li>`)}</ul>`,
    )}</td>`
  }
  return {
    title: `${w.due.calendar} · ${title}`,
    screen: "due",
    main: html`
<header class="screen-head"><h1>${w.screens.due}</h1>${tabs(view, "calendar", address)}</header>
<nav class="months" aria-label="${w.due.months}"><a rel="prev" href="/due/calendar?month=${shift(-1)}">${w.due.earlier}</a> <h2>${title}</h2> <a rel="next" href="/due/calendar?month=${shift(1)}">${w.due.later}</a></nav>
<div class="scroll"><table class="calendar"><thead><tr>${weekdays.map(name => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${Array.from(
      { length: cells.length / 7 },
      (_, week) => html`<tr>${cells.slice(week * 7, week * 7 + 7).map(cell)}</tr>`,
    )}</tbody></table></div>
${when(next !== null, () => html`<p class="more"><a rel="next" href="${next}">${w.further}</a></p>`)}
${when(entries.length === 0, () => empty(w.due.nothingInMonth))}`,
  }
}

import type { ShownDeadline, ShownEntry } from "../../store/query/shown-entry.ts"
import { dueText } from "../../words/dates.ts"
import { dayText, localDayText } from "../../words/days.ts"
import { type Html, html } from "../html.ts"
import { quoted } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"

type Row = readonly [label: string, value: Html | string | null]

/** The five fields that people can agree on separately, and the circumstances, each list only where something is in it. */
export const entryFields = (view: View, entry: ShownEntry): Html =>
  html`<div class="columns">${list(view.w.entry.five, stateRows(view, entry))}${list(view.w.entry.circumstances, circumstanceRows(view, entry))}</div>`

function list(heading: string, rows: readonly Row[]): Html | "" {
  const told = rows.filter(([, value]) => value !== null && value !== "")
  if (told.length === 0) return ""
  return html`<section><h2>${heading}</h2><dl class="facts stacked">${told.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></section>`
}

function circumstanceRows({ w, lw, language }: View, entry: ShownEntry): Row[] {
  const corrected = Object.keys(entry.corrections).map(field => w.fields[field] ?? field)
  return [
    [lw.label.said, entry.said && dueText(entry.said, language)],
    [lw.label.addressee, entry.addressee],
    [lw.label.medium, entry.medium],
    [lw.label.place, entry.place],
    [lw.label.relay, entry.relay],
    [lw.label.consequence, entry.consequence],
    [lw.label.met, entry.conditionMet && dayText(entry.conditionMet, language)],
    [lw.label.corrected, corrected.join(", ")],
  ]
}

function stateRows(view: View, entry: ShownEntry): Row[] {
  const { w, lw } = view
  const state: Row = [
    lw.label.state,
    html`<span class="state state-${entry.state}">${lw.states[entry.state] ?? entry.state}</span>`,
  ]
  if (entry.type === "statement") return [state]
  const { testability } = entry
  return [
    state,
    [
      lw.label.testability,
      testability.value === null
        ? w.entry.notSaid
        : (w.testabilities[testability.value] ?? testability.value),
    ],
    [lw.label.clock, entry.clock === null ? null : (lw.clock[entry.clock] ?? entry.clock)],
    [lw.label.outcome, outcome(view, entry)],
    ...entry.deadlines.map(
      (one): Row => [one.counts ? lw.label.deadlines : w.entry.before, deadline(view, entry, one)],
    ),
    [lw.label.who, testability.who],
    [lw.label.what, testability.what],
    [lw.label.measure, testability.measure],
    [lw.label.byWhen, testability.byWhen],
  ]
}

const outcome = ({ w, lw, language }: View, { outcome: is, lastLooked }: ShownEntry): Html =>
  html`<span class="outcome outcome-${is}">${lw.outcomes[is] ?? is}</span> <span class="quiet-text">· ${lastLooked === null ? w.due.neverLooked : `${w.due.looked} ${localDayText(lastLooked, language)}`}</span>`

/** A deadline with the words it comes from, how it was told and by whom. */
function deadline({ lw, language }: View, entry: ShownEntry, one: ShownDeadline): Html {
  const told = [
    one.words === "" ? null : quoted(one.words, entry.language),
    lw.basis[one.basis] ?? one.basis,
    entry.deadlines.length > 1 ? (one.counts ? lw.counts : lw.moved) : null,
  ]
  return html`${dueText(one, language) ?? lw.noDate} <span class="quiet-text">${told.filter(Boolean).join(" · ")} · ${source(one.source)}</span>`
}

const source = (from: string): Html =>
  from.startsWith("p-")
    ? html`<a href="/pages/${from}">${from}</a>`
    : /^[cs]-/.test(from)
      ? html`<a href="/entries/${from}">${from}</a>`
      : html`${from}`

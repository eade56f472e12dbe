import type { Alert, SavedSearch } from "../../app/watch/searches.ts"
import { entryKinds } from "../../ledger/entry/kinds.ts"
import { outcomes } from "../../ledger/entry/outcomes.ts"
import type { Found, Hit } from "../../store/query/find.ts"
import type { Span } from "../../text/span.ts"
import { dayText } from "../../words/days.ts"
import { type Html, html, when } from "../html.ts"
import { actorLink, dueLine, empty, kindChip } from "../parts/entry-parts.ts"
import { segmentsOf } from "../parts/segments.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** What is searched for, as it stands in the address. */
export type SearchFilters = Readonly<
  Partial<
    Record<
      "type" | "kind" | "actor" | "outcome" | "state" | "publisher" | "medium" | "from" | "to" | "dueBy",
      string
    >
  >
>

/** Search with operators and facets, and the searches that are kept. */
export function searchPage(
  view: View,
  asked: { readonly q: string; readonly filters: SearchFilters },
  result:
    | { readonly found: Found; readonly mark: (text: string) => readonly Span[] }
    | { readonly fault: string }
    | null,
  {
    next,
    saved,
    alerts,
  }: {
    readonly next: string | null
    readonly saved: readonly SavedSearch[]
    readonly alerts: readonly Alert[]
  },
): Page {
  const { w, lw } = view
  return {
    title: w.screens.search,
    screen: "search",
    main: html`
<header class="screen-head"><h1>${w.screens.search}</h1>${form(view, asked)}</header>
${
  result === null
    ? savedList(view, saved, alerts)
    : "fault" in result
      ? html`<p class="failure" role="alert">${result.fault}</p>`
      : result.found.hits.length === 0
        ? empty(lw.nothingFound, html`<p class="quiet-text">${w.search.hint}</p>`)
        : html`<p class="quiet-text">${lw.found(result.found.total, result.found.isTotalExact)}${result.found.order === "newest" ? ` · ${lw.newest}` : ""}</p>
<ol class="rows">${result.found.hits.map(hit => hitRow(view, hit, result.mark))}</ol>
${when(next !== null, () => html`<p class="more"><a rel="next" href="${next}">${w.further}</a></p>`)}
${exportLinks(view, asked)}${saveForm(view, asked)}`
}`,
  }
}

function form(view: View, { q, filters }: { readonly q: string; readonly filters: SearchFilters }): Html {
  const { w, lw } = view
  const choice = (
    name: keyof SearchFilters,
    label: string,
    values: readonly string[],
    texts: Readonly<Record<string, string>>,
  ) =>
    html`<label>${label} <select name="${name}"><option value="">${w.filters.all}</option>${values.map(value => html`<option value="${value}" ${filters[name] === value ? html`selected` : ""}>${texts[value] ?? value}</option>`)}</select></label>`
  const text = (name: keyof SearchFilters, label: string, type = "text") =>
    html`<label>${label} <input name="${name}" type="${type}" value="${filters[name] ?? ""}"></label>`
  return html`<form class="search" method="get" action="/search">
<label class="wide"><span class="quiet">${w.screens.search}</span><input name="q" type="search" value="${q}" placeholder="${w.search.placeholder}"></label>
<div class="filters">
${choice("type", w.filters.type, ["commitment", "statement"], w.types)}
${choice("kind", w.filters.kind, [...new Set(entryKinds)], lw.kinds)}
${text("actor", w.filters.actor)}${text("publisher", w.filters.publisher)}${text("medium", w.filters.medium)}
${choice("outcome", w.filters.outcome, outcomes, lw.outcomes)}
${choice("state", w.filters.state, ["candidate", "confirmed", "rejected", "duplicate"], lw.states)}
${text("from", w.filters.from, "date")}${text("to", w.filters.to, "date")}${text("dueBy", w.filters.dueBy, "date")}
</div><button class="primary">${w.filters.search}</button></form>`
}

function hitRow(view: View, hit: Hit, mark: (text: string) => readonly Span[]): Html {
  const { lw, language } = view
  const marks = mark(hit.sentence).map(span => ({ ...span, as: "m-hit" }))
  return html`<li class="row"><div class="row-main"><p class="row-head">${kindChip(view, hit.kind)} ${actorLink(view, hit.actor)}</p>
<p class="row-words"><a href="/entries/${hit.entry}">${segmentsOf(hit.sentence, marks).map(({ text, marks: on }) => (on.length > 0 ? html`<mark>${text}</mark>` : text))}</a></p></div>
<div class="row-side"><p>${hit.said === null ? "" : dayText(hit.said, language)}</p><p><a href="/pages/${hit.page}#${hit.entry}">${hit.publisher ?? hit.page}</a></p>${when(hit.type === "commitment", () => html`<p>${dueLine(view, hit.due)}</p><p class="outcome outcome-${hit.outcome}">${lw.outcomes[hit.outcome] ?? hit.outcome}</p>`)}</div></li>`
}

/** The ways out of what was found; the exports know filters, and no words. */
function exportLinks(
  { w }: View,
  { q, filters }: { readonly q: string; readonly filters: SearchFilters },
): Html | "" {
  const { medium, publisher, ...known } = filters
  if (q !== "" || medium !== undefined || publisher !== undefined) return ""
  const link = (format: string, name: string) =>
    html`<a class="act" href="/api/v1/export?${new URLSearchParams({ format, ...known }).toString()}" download="beimwort.${format}">${name}</a> `
  return html`<p class="acts">${w.search.takeAway} ${link("csv", "CSV")}${link("json", "JSON")}${link("parquet", "Parquet")}${link("ical", "iCalendar")}</p>`
}

const saveForm = (
  { w }: View,
  { q, filters }: { readonly q: string; readonly filters: SearchFilters },
): Html =>
  html`<details class="form"><summary>${w.search.save}</summary><form data-api="/api/v1/searches" data-body="${JSON.stringify({ query: q, filters })}"><label>${w.search.name} <input name="name" required></label><button class="primary">${w.entry.save}</button><p class="failure" role="alert"></p></form></details>`

function savedList(view: View, saved: readonly SavedSearch[], alerts: readonly Alert[]): Html {
  const { w } = view
  const fresh = new Map(alerts.map(({ search, total }) => [search.name, total]))
  const address = ({ query, filters }: SavedSearch) =>
    `/search?${new URLSearchParams({ q: query, ...filters })}`
  return html`<section aria-labelledby="saved"><h2 id="saved">${w.search.saved}</h2>${
    saved.length === 0
      ? empty(w.search.noneSaved)
      : html`<ul class="rows">${saved.map(
          search =>
            html`<li class="row"><div class="row-main"><p><a href="${address(search)}">${search.name}</a>${when(fresh.get(search.name), () => html` <span class="news">${w.search.fresh(fresh.get(search.name)!)}</span>`)}</p><p class="quiet-text">${[search.query, ...Object.entries(search.filters).map(([name, value]) => `${name}: ${value}`)].filter(Boolean).join(" · ")}</p></div><div class="row-side"><button type="button" class="act" data-delete="/api/v1/searches/${encodeURIComponent(search.name)}">${w.search.drop}</button></div></li>`,
        )}</ul>`
  }</section><section aria-labelledby="syntax"><h2 id="syntax">${w.search.syntaxTitle}</h2><p>${w.search.hint}</p></section>`
}

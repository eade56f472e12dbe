import type { ShownChange } from "../../store/query/changes.ts"
import type { DecidedKind } from "../../store/query/overview.ts"
import type { SourceHealth } from "../../store/query/watching.ts"
import { changeWords } from "../../words/change-words.ts"
import { instantText, localDayText } from "../../words/days.ts"
import { numberText } from "../../words/numbers.ts"
import { type Html, html, when } from "../html.ts"
import { diffLine } from "../parts/diff-line.ts"
import { actorLink, empty, kindChip } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** What the screen of sources shows. */
export interface SourcesShown {
  readonly health: readonly SourceHealth[]
  readonly changes: readonly ShownChange[]
  readonly decided: readonly DecidedKind[]
  readonly ledger: {
    readonly path: string
    readonly events: number
    readonly pages: number
    readonly reader: string
  }
}

/** Feeds and how they fare, silent edits, and how right the machine was by this desk's own decisions. */
export function sourcesPage(view: View, { health, changes, decided, ledger }: SourcesShown): Page {
  const { w, lw } = view
  const words = changeWords[view.language]
  return {
    title: w.screens.sources,
    screen: "sources",
    main: html`
<header class="screen-head"><h1>${w.screens.sources}</h1><p class="lead">${w.sources.lead}</p></header>
<section aria-labelledby="feeds"><h2 id="feeds">${w.sources.feeds}</h2>
${health.length === 0 ? empty(w.sources.none) : html`<div class="scroll"><table class="list"><thead><tr><th scope="col">${w.sources.source}</th><th scope="col">${w.sources.last}</th><th scope="col" class="n">${w.sources.today}</th><th scope="col" class="n">${w.sources.usual}</th><th scope="col" class="n">${w.sources.unread}</th><th scope="col" class="n">${w.sources.walls}</th><th scope="col" class="n">${w.sources.failed}</th><th scope="col"><span class="quiet">${w.sources.unfollow}</span></th></tr></thead><tbody>${health.map(one => sourceRow(view, one))}</tbody></table></div>`}
<details class="form"><summary>${w.sources.follow}</summary><form data-api="/api/v1/sources"><label>${w.sources.address} <input name="address" type="url" required placeholder="https://"></label><label>${w.sources.label} <input name="label"></label><button class="primary">${w.sources.follow}</button><p class="failure" role="alert"></p></form></details>
<p class="acts"><button type="button" class="act" data-post="/api/v1/watch" data-busy="${w.sources.asking}">${w.sources.ask}</button> <a class="act" href="/add">${w.sources.add}</a> <a class="act" href="/api/v1/sources.opml" download="beimwort.opml">OPML</a></p></section>
<section aria-labelledby="edits"><h2 id="edits">${w.sources.edits}</h2>${
      changes.length === 0
        ? empty(words.nothing)
        : html`<ol class="reports">${changes.map(
            change =>
              html`<li><p class="row-head">${kindChip(view, change.kind)} ${actorLink(view, change.actor)} <a href="/entries/${change.entry}">${change.entry}</a></p><p class="source"><a href="/pages/${change.page}?version=${change.to}&against=${change.from}">${change.publisher ?? change.page}</a> ${localDayText(change.at, view.language)} · ${change.fields.map(({ field }) => words.fields[field]).join(", ")}${change.isBack ? ` · ${words.isBack}` : ""}</p><blockquote>${diffLine(change.difference)}</blockquote></li>`,
          )}</ol>`
    }</section>
<section aria-labelledby="quality"><h2 id="quality">${w.sources.quality}</h2><p class="quiet-text">${w.sources.qualityLead}</p>${
      decided.length === 0
        ? empty(w.sources.nothingDecided)
        : html`<div class="scroll"><table class="list"><thead><tr><th scope="col">${w.filters.kind}</th><th scope="col" class="n">${lw.states.confirmed}</th><th scope="col" class="n">${w.sources.corrected}</th><th scope="col" class="n">${lw.states.rejected}</th><th scope="col" class="n">${w.sources.right}</th></tr></thead><tbody>${decided.map(
            one =>
              html`<tr><th scope="row">${kindChip(view, one.kind)} <span class="role">${w.types[one.type]}</span></th><td class="n">${one.confirmed}</td><td class="n">${one.corrected}</td><td class="n">${one.rejected}</td><td class="n">${Math.round((100 * one.confirmed) / (one.confirmed + one.rejected))} %</td></tr>`,
          )}</tbody></table></div>`
    }</section>
<section aria-labelledby="ledger"><h2 id="ledger">${w.sources.ledger}</h2><dl class="facts stacked"><div><dt>${w.sources.file}</dt><dd><code>${ledger.path}</code></dd></div><div><dt>${w.sources.events}</dt><dd>${numberText(ledger.events, view.language)}</dd></div><div><dt>${lw.pages}</dt><dd>${numberText(ledger.pages, view.language)}</dd></div><div><dt>${w.sources.reader}</dt><dd>${ledger.reader}</dd></div></dl>
<p class="acts"><button type="button" class="act" data-post="/api/v1/verify" data-busy="${w.sources.verifying}">${w.sources.verify}</button> <a class="act" href="/api/v1/export?format=csv" download="beimwort.csv">CSV</a> <a class="act" href="/api/v1/export?format=json" download="beimwort.json">JSON</a> <a class="act" href="/api/v1/export?format=parquet" download="beimwort.parquet">Parquet</a> <a class="act" href="/api/v1/export?format=jsonld" download="beimwort.jsonld">JSON-LD</a> <a class="act" href="/api/v1/openapi.json">OpenAPI</a></p></section>`,
  }
}

function sourceRow(view: View, one: SourceHealth): Html {
  const { w, language } = view
  const n = (value: number) => numberText(value, language)
  return html`<tr class="${one.failure === null ? "" : "fails"}"><th scope="row"><a href="${/^https?:/.test(one.url) ? one.url : "#"}" rel="noreferrer noopener">${one.title ?? one.url}</a>${when(one.label, () => html` <span class="role">${one.label}</span>`)}${when(one.failure, () => html`<p class="failure">${one.failure}</p>`)}${one.reasons.map(({ problem, count }) => html`<p class="quiet-text">${count} × ${problem}</p>`)}</th>
<td>${one.lastFetch === null ? w.sources.never : instantText(one.lastFetch, language)}</td><td class="n">${n(one.today)}</td><td class="n">${n(one.usual)}</td><td class="n">${n(one.unread)}</td><td class="n">${n(one.walls)}</td><td class="n">${n(one.failed)}</td>
<td><button type="button" class="act" data-delete="/api/v1/sources/${one.source}">${w.sources.unfollow}</button></td></tr>`
}

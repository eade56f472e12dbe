import type { LedgerEvent } from "../../ledger/events/event.ts"
import type { ListedPage } from "../../store/query/page-shown.ts"
import { dayText, instantText, localDayText } from "../../words/days.ts"
import { byText, eventText } from "../../words/event-text.ts"
import { type Html, html, when } from "../html.ts"
import { empty } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** The archived pages, the last one first. */
export function pagesPage(view: View, pages: readonly ListedPage[], next: string | null): Page {
  const { w, language } = view
  return {
    title: w.screens.pages,
    screen: "pages",
    main: html`<header class="screen-head"><h1>${w.screens.pages}</h1><p class="lead">${w.pages.lead}</p><p><a class="act" href="/add">${w.sources.add}</a></p></header>
${
  pages.length === 0
    ? empty(w.pages.none, html`<p><a href="/add">${w.sources.add}</a></p>`)
    : html`<ol class="rows">${pages.map(
        page =>
          html`<li class="row"><div class="row-main"><p class="row-words"><a href="/pages/${page.page}">${page.title ?? page.name ?? page.url ?? page.page}</a></p><p class="source">${page.publisher ?? ""}${page.published === null ? "" : html` <time datetime="${page.published}">${dayText(page.published.slice(0, 10), language)}</time>`}</p></div><div class="row-side"><p class="quiet-text">${w.reader.archived} ${localDayText(page.at, language)}</p>${when(page.versions > 1, () => html`<p>${w.pages.versions(page.versions)}</p>`)}</div></li>`,
      )}</ol>`
}${when(next !== null, () => html`<p class="more"><a rel="next" href="${next}">${w.older}</a></p>`)}`,
  }
}

/** A page to be added: by its address, or as a bookmarklet sends it. */
export const addPage = (
  view: View,
  { url, origin }: { readonly url: string; readonly origin: string },
): Page => {
  const { w } = view
  return {
    title: w.add.title,
    screen: "pages",
    main: html`<header class="screen-head"><h1>${w.add.title}</h1><p class="lead">${w.add.lead}</p></header>
<form class="form add" data-api="/api/v1/pages" data-island="add"><label>${w.sources.address} <input name="url" type="url" required value="${url}" placeholder="https://"></label>
<input type="hidden" name="html"><p class="received quiet-text" hidden>${w.add.received}</p>
<button class="primary">${w.add.title}</button><p class="failure" role="alert"></p></form>
<section aria-labelledby="bookmarklet"><h2 id="bookmarklet">${w.add.bookmarklet}</h2><p>${w.add.bookmarkletLead}</p><p><a class="act" href="${bookmarklet(origin)}">${w.add.bookmarkletName}</a></p></section>`,
  }
}

/**
 * Opens the workbench on the page one is on, and hands over its markup when asked: so a page behind a paywall comes as it is
 * seen. Nothing is kept before a person says so.
 */
const bookmarklet = (origin: string): string =>
  `javascript:(()=>{const o=${JSON.stringify(origin)},w=open(o+"/add?url="+encodeURIComponent(location.href));addEventListener("message",e=>{if(e.origin===o&&e.data==="beimwort:ready")w.postMessage({beimwort:1,url:location.href,html:document.documentElement.outerHTML},o)})})()`

/** Everything that happened to an entry, an actor or a page. */
export const historyPage = (view: View, id: string, events: readonly LedgerEvent[]): Page => ({
  title: `${view.lw.label.history} · ${id}`,
  screen: null,
  main: html`<header class="screen-head"><h1>${view.lw.label.history}</h1><p class="lead"><code>${id}</code></p></header>
<ol class="history">${events.map(
    event =>
      html`<li><time datetime="${event.at}">${instantText(event.at, view.language)}</time> <b>${byText(event)}</b> ${eventText(event, view.language, events)} <code class="hash">${event.hash.slice(0, 16)}</code></li>`,
  )}</ol>`,
})

/** What every key does, and how an own ledger is begun. */
export function helpPage(view: View): Page {
  const { w } = view
  return {
    title: w.help,
    screen: null,
    main: html`<header class="screen-head"><h1>${w.help}</h1></header>
${w.helpKeys.map(
  ({ title, keys }) =>
    html`<section><h2>${title}</h2><dl class="key-list">${keys.map(([key, what]) => html`<div><dt>${key.split(" ").map(one => html`<kbd>${one}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl></section>`,
)}
<section aria-labelledby="own"><h2 id="own">${w.own.title}</h2>${w.own.steps.map(step => html`<p>${step.text}</p>${step.code === "" ? "" : html`<pre><code>${step.code}</code></pre>`}`)}</section>
<section><h2>${w.own.judging}</h2><p>${w.own.judgingText}</p></section>`,
  }
}

/** A screen that says that something is not there, or went wrong. */
export const failurePage = (view: View, message: string): Page => ({
  title: view.w.failed,
  screen: null,
  main: html`<header class="screen-head"><h1>${view.w.failed}</h1></header><p class="failure">${message}</p><p><a href="/">${view.w.screens.inbox}</a></p>` as Html,
})

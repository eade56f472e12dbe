import { wordDiff } from "../../ledger/changes/word-diff.ts"
import { commitmentKinds } from "../../ledger/entry/corrections.ts"
import type { Reading } from "../../model/reading.ts"
import { acts } from "../../model/reading.ts"
import type { PageEntry, ShownPage } from "../../store/query/page-shown.ts"
import { dayText, instantText, localDayText } from "../../words/days.ts"
import { genreReason } from "../../words/genre-words.ts"
import { genreNames } from "../../words/genres.ts"
import { type Html, html, when } from "../html.ts"
import { diffLine, paragraphSign } from "../parts/diff-line.ts"
import { actorLink, dueLine, empty, kindChip } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"
import { pageText } from "./reader-text.ts"

/** How a page is looked at. */
export type ReaderMode = "text" | "original" | "against"

/** An archived page with what was found in it: the text at the left, the entries in its order at the right. */
export function readerPage(
  view: View,
  page: ShownPage,
  reading: Reading,
  asked: {
    readonly mode: ReaderMode
    readonly at: { readonly start: number; readonly end: number } | null
    readonly against: { readonly number: number; readonly text: string } | null
  },
): Page {
  const { w, language } = view
  const { version } = page
  const title = reading.title ?? version.title ?? page.name ?? page.page
  const base = `/pages/${page.page}?version=${version.number}`
  return {
    title,
    screen: "pages",
    main: html`
<header class="screen-head">
  <p class="crumb"><a href="/pages">${w.screens.pages}</a></p>
  <h1 lang="${version.language ?? ""}">${title}</h1>
  <p class="lead">${[reading.publisher, reading.authors.join(", "), reading.published && dayText(reading.published.value, language)].filter(Boolean).join(" · ")}</p>
  <p class="quiet-text">${w.reader.archived} ${instantText(version.at, language)} · <code>${page.page}@${version.number}</code>${when(reading.url && /^https?:/.test(reading.url), () => html` · <a href="${reading.url}" rel="noreferrer noopener" target="_blank">${w.entry.live}</a>`)}</p>
  ${versions(view, page)}
</header>
${banners(view, page, reading)}
<div class="tabs"><a href="${base}" ${asked.mode === "text" ? html`aria-current="true"` : ""}>${w.reader.text}</a><a href="${base}&original=1" ${asked.mode === "original" ? html`aria-current="true"` : ""}>${w.reader.original}</a>${page.versions
      .filter(({ number }) => number !== version.number)
      .map(
        one =>
          html`<a href="${base}&against=${one.number}" ${asked.against?.number === one.number ? html`aria-current="true"` : ""}>${w.reader.against(one.number)}</a>`,
      )}</div>
${
  asked.mode === "original"
    ? html`<p class="quiet-text">${w.reader.originalNote}</p><iframe class="original" sandbox="" title="${w.reader.original}: ${title}" src="/api/v1/pages/${page.page}/versions/${version.number}/original" loading="lazy"></iframe>`
    : asked.against !== null
      ? html`<p class="quiet-text">${w.reader.againstNote(asked.against.number, version.number)}</p><article class="page-text against" lang="${version.language ?? ""}"><p>${diffLine(asked.against.number < version.number ? wordDiff(asked.against.text, articleOf(reading)) : wordDiff(articleOf(reading), asked.against.text))}</p></article>`
      : html`${toggles(view)}${markForm(view, page)}${pageText(view, page, reading, asked.at)}`
}`,
    aside: html`<h2>${w.reader.entries} <span class="badge">${page.entries.length}</span></h2>${
      page.entries.length === 0
        ? empty(w.reader.nothing)
        : html`<ol class="side-list" data-island="side-list">${page.entries.slice(0, mostListed).map(entry => sideItem(view, entry))}</ol>`
    }${when(page.entries.length > mostListed, () => html`<p class="quiet-text">${w.more(page.entries.length - mostListed)}</p>`)}`,
  }
}

const mostListed = 1_000

/** The article's text as it is compared, without the furniture around it. */
export const articleOf = (reading: Reading): string =>
  reading.blocks
    .filter(({ role }) => role === "article")
    .map(({ start, end }) => reading.text.slice(start, end))
    .join(` ${paragraphSign} `)

function versions({ w, language }: View, page: ShownPage): Html | "" {
  if (page.versions.length < 2) return ""
  return html`<p class="versions">${w.reader.versions} ${page.versions.map(
    one =>
      html`<a href="/pages/${page.page}?version=${one.number}" ${one.number === page.version.number ? html`aria-current="true"` : ""}>${one.number} · ${localDayText(one.at, language)}</a> `,
  )}</p>`
}

function banners({ w, language }: View, page: ShownPage, reading: Reading): Html {
  const { genre } = reading
  const warns = genre !== null && genre.value !== "report"
  return html`${when(warns, () => html`<p class="note genre-note"><b>${genreNames[language][genre!.value] ?? genre!.value}</b> ${genreReason(genre!.why, language)}</p>`)}
${reading.problems.map(problem => html`<p class="note"><b>${w.reader.problem}</b> ${problem.message} <code>${problem.code}</code></p>`)}
${when(page.version.copyOf, () => html`<p class="note">${page.version.copyAs === "same" ? w.reader.sameAs : w.reader.nearAs} <a href="/pages/${page.version.copyOf}">${page.version.copyOf}</a></p>`)}`
}

/** What is shown in the text; plain check boxes that the style sheet looks at, so they work without a script. */
const toggles = ({ w }: View): Html => {
  const box = (name: string, label: string, on: boolean) =>
    html`<label><input type="checkbox" id="t-${name}" ${on ? html`checked` : ""}> ${label}</label>`
  return html`<fieldset class="toggles"><legend class="quiet">${w.reader.show}</legend>${box("statements", w.reader.statements, true)}${box("commitments", w.reader.commitments, true)}${box("times", w.reader.times, false)}${box("wording", w.reader.wording, false)}${box("furniture", w.reader.furniture, false)}</fieldset>
<ul class="legend" aria-label="${w.reader.legend}"><li><span class="m-statement">${w.reader.statements}</span></li><li><span class="m-commitment">${w.reader.commitments}</span></li><li><span class="m-condition">${w.reader.condition}</span></li><li><span class="m-deadline">${w.reader.deadline}</span></li><li><span class="m-speaker">${w.reader.speaker}</span></li></ul>`
}

/** Selected words become an entry: the script fills in the place and shows this form beside them. */
const markForm = ({ w, lw }: View, page: ShownPage): Html =>
  html`<dialog class="mark" data-island="mark" data-page="${page.page}" data-version="${page.version.number}" aria-labelledby="mark-title"><form data-api="/api/v1/entries">
<h2 id="mark-title">${w.reader.mark}</h2><blockquote data-marked></blockquote><input type="hidden" name="place">
<label>${w.filters.kind} <select name="kind">${commitmentKinds.map(kind => html`<option value="commitment:${kind}">${lw.kinds[kind]}</option>`)}<optgroup label="${w.types.statement}">${acts.map(one => html`<option value="statement:${one}">${lw.kinds[one]}</option>`)}</optgroup></select></label>
<label>${w.fields.actor} <input name="actor" list="mark-actors" autocomplete="off"></label>
<label>${w.fields.condition} <input name="condition"></label><label>${w.fields.deadline} <input name="deadline" placeholder="${w.entry.dayHint}"></label>
<label>${w.entry.because} <input name="because"></label>
<p class="acts"><button class="primary">${w.entry.record}</button> <button type="button" data-close>${w.cancel}</button></p><p class="failure" role="alert"></p>
<datalist id="mark-actors">${[...new Set(page.entries.map(({ actor }) => actor))].filter(Boolean).map(name => html`<option value="${name}"></option>`)}</datalist></form></dialog>
<p class="quiet-text hint-mark">${w.reader.markHint}</p>`

const sideItem = (view: View, entry: PageEntry): Html => {
  const { lw } = view
  return html`<li data-entry="${entry.entry}" class="state-${entry.state}"><p class="row-head">${kindChip(view, entry.kind)} ${actorLink(view, entry.actor, entry.actorId)}</p><p><a href="#${entry.entry}" class="to-text">${entry.words}</a></p><p class="quiet-text">${lw.states[entry.state] ?? entry.state}${when(entry.due, () => html` · ${dueLine(view, entry.due, { words: entry.deadline })}`)} · <a href="/entries/${entry.entry}">${view.w.acts.open}</a></p></li>`
}

import type { BearsOn } from "../../app/ledger/bears-on.ts"
import { wordDiff } from "../../ledger/changes/word-diff.ts"
import type { ShownEntry, ShownReport } from "../../store/query/shown-entry.ts"
import { changeWords } from "../../words/change-words.ts"
import { dayText, instantText, localDayText } from "../../words/days.ts"
import { byText, eventText, placeText } from "../../words/event-text.ts"
import { type Html, html, when } from "../html.ts"
import { diffLine } from "../parts/diff-line.ts"
import {
  act,
  actorLink,
  confidenceLine,
  dueLine,
  kindChip,
  markedSentence,
  outletLine,
  placeHref,
  quoted,
} from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import { entryFields } from "./entry-fields.ts"
import { entryForms } from "./entry-forms.ts"
import { laterWords } from "./entry-later.ts"
import type { Page } from "./layout.ts"

/** The permanent record of one utterance: the words large, what is known of them, what came of them, and what proves it. */
export function entryPage(view: View, entry: ShownEntry, bearings: BearsOn | null): Page {
  const { w, lw, language } = view
  const own = entry.reports.find(report => report.entry === entry.entry) ?? entry.reports[0]!
  const title = `${lw.kinds[entry.kind] ?? entry.kind}: ${entry.actor ?? entry.mention ?? lw.nobody}`
  return {
    title,
    screen: entry.type === "commitment" ? "due" : "inbox",
    main: html`
<article class="entry" data-island="entry" data-entry="${entry.entry}" data-type="${entry.type}">
<header class="entry-head">
  <p class="crumb">${kindChip(view, entry.kind, entry.negated)} ${actorLink(view, entry.actor ?? entry.mention, entry.actorId)}${when(entry.roles.length > 0, () => html` <span class="role">${entry.roles.join(", ")}</span>`)}</p>
  <h1 class="words" lang="${entry.language ?? ""}">${quoted(entry.words, entry.language)}</h1>
  ${when(entry.condition, () => html`<p class="big-condition"><span>${lw.label.condition}</span> <span class="m-condition">${entry.condition}</span></p>`)}
  <p class="entry-due">${entry.type === "commitment" ? dueLine(view, entry.due, { words: entry.deadline?.words ?? null, isClosed: entry.clock === "closed" }) : ""}</p>
</header>
${when(entry.mergedInto, () => html`<p class="note">${lw.mergedInto} <a href="/entries/${entry.mergedInto}">${entry.mergedInto}</a></p>`)}
${when(entry.isLost, () => html`<p class="note">${lw.lost}</p>`)}
<div class="acts main-acts" role="group" aria-label="${w.inbox.acts}">
  ${when(entry.state !== "confirmed", () => act("confirm", w.acts.confirm, "y", "yes"))}
  ${when(entry.state !== "rejected", () => act("reject", w.acts.reject, "n", "no"))}
  ${when(entry.type === "commitment", () => html`<a class="act" href="#assess" aria-keyshortcuts="f">${w.acts.outcome} <kbd aria-hidden="true">f</kbd></a>`)}
  ${when(entry.events.length > 0, () => act("undo", w.acts.undo, "u"))}
  <a class="act" href="/pages/${own.page}?version=${own.version}#${entry.entry}" aria-keyshortcuts="v">${w.acts.original} <kbd aria-hidden="true">v</kbd></a>
  <a class="act" href="/api/v1/entries/${entry.entry}/proof" download="${entry.entry}.wacz">${w.entry.proofFile}</a>
</div>
${entryFields(view, entry)}
${when(entry.type === "commitment", () => laterWords(view, entry, bearings))}
${entryForms(view, entry)}
${reports(view, entry)}
${changes(view, entry)}
${links(view, entry)}
${history(view, entry)}
${proof(view, entry)}
</article>`,
    aside: evidencePane(view, entry, own),
  }

  function evidencePane(_: View, shown: ShownEntry, report: ShownReport): Html {
    return html`<h2>${w.evidencePane}</h2>
<p class="source">${outletLine(view, report, `#${shown.entry}`)}</p>
<blockquote class="context" lang="${shown.language ?? ""}">${markedSentence(report.sentence, {
      words: [report.words],
      condition: report.condition,
      deadline: report.deadline?.words ?? null,
    })}</blockquote>
<p class="source">${confidenceLine(view, report)}</p>
<ul class="plain places">${shown.evidence.map(
      place =>
        html`<li><a href="${placeHref(place)}"><code>${placeText(place)}</code></a>${when(place.for === "decision", () => html` <span class="quiet-text">${w.entry.decides}</span> <q>${place.exact}</q>`)}</li>`,
    )}</ul>
${when(report.url, () => html`<p><a href="${textFragment(report)}" rel="noreferrer noopener" target="_blank">${w.entry.live}</a></p>`)}
<p class="quiet-text">${dayText(report.published ?? "", language)}</p>`
  }
}

/** The page as it stands on the web, scrolled to the words by a text fragment, which matches whole words alone. */
function textFragment({ url, words }: ShownReport): string {
  if (!/^https?:/.test(url!)) return "#"
  const first = words.split(" … ")[0]!.toWellFormed()
  const part = first.length <= 80 ? first : first.slice(0, first.lastIndexOf(" ", 80)).slice(0, 200)
  return `${url}#:~:text=${encodeURIComponent(part.toWellFormed()).replaceAll("-", "%2D")}`
}

/** Who reports it, the first one whole and the others word by word against it. */
function reports(view: View, entry: ShownEntry): Html {
  const { w, lw } = view
  const [first, ...others] = entry.reports
  const some = entry.reports.some(report => report.condition !== null)
  const about = (report: ShownReport): Html =>
    html`<p class="source">${outletLine(view, report, `#${report.entry}`)}${when(report.relay, () => html` · ${lw.label.relay} ${report.relay}`)}${when(report.entry !== entry.entry, () => html` · ${lw.otherWords} <a href="/entries/${report.entry}">${report.entry}</a>`)}${when(report.isGone, () => html` · <b class="warn">${lw.gone}</b>`)}${when(entry.type === "commitment" && some && report.condition === null, () => html` · <b class="warn">${lw.withoutCondition}</b>`)}</p>`
  return html`<section aria-labelledby="reports"><h2 id="reports">${lw.label.reports} <span class="badge">${entry.reports.length}</span></h2>
<ol class="reports"><li>${about(first!)}<blockquote lang="${entry.language ?? ""}">${first!.sentence}</blockquote></li>${others.map(
    report =>
      html`<li>${about(report)}<blockquote lang="${entry.language ?? ""}">${report.sentence === first!.sentence ? html`<span class="quiet-text">${w.entry.sameSentence}</span>` : diffLine(wordDiff(first!.sentence, report.sentence))}</blockquote></li>`,
  )}</ol></section>`
}

function changes(view: View, entry: ShownEntry): Html | "" {
  if (entry.changes.length === 0) return ""
  const words = changeWords[view.language]
  return html`<section aria-labelledby="changed"><h2 id="changed">${words.heading}</h2><ol class="reports">${entry.changes.map(
    change => {
      const other = change.entry === entry.entry ? change.successor : change.entry
      return html`<li><p class="source"><a href="/pages/${change.page}?version=${change.to}&against=${change.from}">${change.publisher ?? change.page}</a> ${localDayText(change.at, view.language)} · ${change.fields.map(({ field }) => words.fields[field]).join(", ")}${when(other, () => html` · ${change.entry === entry.entry ? words.became(other!) : words.cameOf(other!)}`)}${when(change.isBack, () => html` · ${words.isBack}`)}</p><blockquote>${diffLine(change.difference)}</blockquote></li>`
    },
  )}</ol></section>`
}

function links({ lw }: View, entry: ShownEntry): Html | "" {
  if (entry.links.length === 0) return ""
  return html`<section aria-labelledby="links"><h2 id="links">${lw.label.links}</h2><ul class="plain">${entry.links.map(
    ({ entry: from, to, as }) =>
      from === entry.entry
        ? html`<li>${lw.links[as] ?? as} <a href="/entries/${to}">${to}</a></li>`
        : html`<li><a href="/entries/${from}">${from}</a> ${lw.links[as] ?? as} ${entry.entry}</li>`,
  )}</ul></section>`
}

function history(view: View, entry: ShownEntry): Html {
  const { w, lw, language } = view
  return html`<section aria-labelledby="history"><h2 id="history">${lw.label.history}</h2>${
    entry.events.length === 0
      ? html`<p class="quiet-text">${w.entry.noHistory}</p>`
      : html`<ol class="history">${entry.events.map(
          event =>
            html`<li><time datetime="${event.at}">${instantText(event.at, language)}</time> <b>${byText(event)}</b> ${eventText(event, language, entry.events)}${when(
              "evidence" in event && event.evidence.length > 0,
              () =>
                html`<ul class="plain">${("evidence" in event ? event.evidence : []).map(place => html`<li><q>${place.exact}</q> <a href="${placeHref(place)}">${place.page}@${place.version}</a></li>`)}</ul>`,
            )}</li>`,
        )}</ol>`
  }</section>`
}

/** What proves the words, and how to cite them. */
function proof(view: View, entry: ShownEntry): Html {
  const { w, lw, language } = view
  const place = entry.evidence[0]
  const own = entry.reports[0]!
  const printed = [
    own.publisher ?? own.title ?? own.page,
    own.published && dayText(own.published.slice(0, 10), language),
  ]
  const words = quoted(entry.words, entry.language)
  const cite = `${entry.actor ?? lw.nobody}: ${words}. ${printed.filter(Boolean).join(", ")}. Beimwort ${entry.entry}.`
  return html`<section class="proof" aria-labelledby="proof"><h2 id="proof">${w.entry.proof}</h2>
<p>${w.entry.proves}</p>
<dl class="facts stacked">
${when(place, () => html`<div><dt>SHA-256</dt><dd><code class="hash">${place!.textSha256}</code></dd></div>`)}
${when(entry.events.at(-1), () => html`<div><dt>${w.entry.chain}</dt><dd><code class="hash">${entry.events.at(-1)!.hash}</code></dd></div>`)}
<div><dt>${w.entry.id}</dt><dd><code>${entry.entry}</code></dd></div></dl>
<h3>${w.entry.cite}</h3><p class="cite" id="cite">${cite}</p><p><button type="button" class="act" data-copies="cite">${w.entry.copy}</button></p>
<p><a class="act" href="/api/v1/entries/${entry.entry}/proof" download="${entry.entry}.wacz">${w.entry.proofFile}</a> <a class="act" href="/api/v1/entries/${entry.entry}">JSON</a> <a class="act" href="/history/${entry.entry}">${lw.label.history}</a></p></section>`
}

import type { BearsOn, LaterWords } from "../../app/ledger/bears-on.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { compareWords } from "../../words/compare-words.ts"
import { dayText } from "../../words/days.ts"
import { placeText } from "../../words/event-text.ts"
import { type Html, html, when } from "../html.ts"
import { act, placeHref } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"

/** Later words that may decide what came of a commitment, each to be kept as evidence for or against. */
export function laterWords(view: View, entry: ShownEntry, bearings: BearsOn | null): Html {
  const { w } = view
  const words = compareWords[view.language]
  return html`<section id="later" class="later" aria-labelledby="later-title"><h2 id="later-title">${w.entry.later}</h2>
<p class="quiet-text">${w.entry.laterLead}</p>
${
  bearings === null || bearings.later.length === 0
    ? html`<p class="empty">${words.nothingBears(bearings?.pages ?? 0)}</p>`
    : html`<ol class="passages">${bearings.later.map(later => passage(view, entry, later))}</ol>`
}</section>`
}

function passage(view: View, entry: ShownEntry, later: LaterWords): Html {
  const { w, language } = view
  const words = compareWords[language]
  return html`<li><article class="passage" tabindex="-1" data-place="${placeText(later)}" data-text="${later.exact}">
<p class="row-head"><b>${words.bears[later.bears] ?? later.bears}</b>${when(later.isNew, () => html` <span class="news">${words.isNew}</span>`)}</p>
<blockquote>${later.exact}</blockquote>
<p class="source"><a href="${placeHref(later)}">${later.publisher ?? later.title ?? later.page}</a> <time datetime="${later.day}">${dayText(later.day, language)}</time></p>
<p class="why">${words.why}: ${later.reasons
    .map(reason => {
      const text = words.reasons[reason.why] ?? (() => reason.why)
      return "words" in reason ? text(reason.words.join(", ")) : text("name" in reason ? reason.name : "")
    })
    .join("; ")}</p>
<div class="acts" role="group" aria-label="${w.entry.judgePassage(entry.entry)}">${act("supports", w.acts.supports, "p")}${act("opposes", w.acts.opposes, "o")}${act("irrelevant", w.acts.irrelevant, "i")}</div>
</article></li>`
}

import type { ShiftSide, SuggestedShift } from "../../app/ledger/shifts.ts"
import { wordDiff } from "../../ledger/changes/word-diff.ts"
import { shiftJudgements } from "../../ledger/events/event.ts"
import { compareWords } from "../../words/compare-words.ts"
import { dueText } from "../../words/dates.ts"
import { dayText } from "../../words/days.ts"
import { type Html, html, when } from "../html.ts"
import { actorLink, empty, kindChip } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** Pairs of statements between which somebody may have changed position, side by side, for a person to judge. */
export function shiftsPage(
  view: View,
  shifts: readonly SuggestedShift[],
  { actor, looked }: { readonly actor: string; readonly looked: number },
): Page {
  const { w } = view
  return {
    title: w.screens.shifts,
    screen: "shifts",
    main: html`
<header class="screen-head"><h1>${w.screens.shifts}</h1><p class="lead">${w.shifts.lead}</p>
<form class="filters" method="get"><label>${w.filters.actor} <input name="actor" value="${actor}"></label><button>${w.filters.apply}</button></form>
<p class="quiet-text">${actor === "" ? w.shifts.looked(looked) : ""}</p></header>
${shifts.length === 0 ? empty(w.shifts.nothing) : html`<ol class="queue" data-island="shifts">${shifts.map(shift => pair(view, shift))}</ol>`}`,
  }
}

function pair(view: View, shift: SuggestedShift): Html {
  const { w, language } = view
  const words = compareWords[language]
  const differences = shift.differences.map(({ kind, was, is }) => {
    const shown = (value: string) => (kind === "date_moved" ? dayText(value, language) : value)
    return html`<li><b>${words.shifts[kind] ?? kind}</b>${was !== null && is !== null ? html`: ${shown(was)} → ${shown(is)}` : (was ?? is) === null ? "" : html`: ${shown((was ?? is)!)}`}</li>`
  })
  return html`<li><article class="card pair ${shift.judged === null ? "" : "judged"}" tabindex="-1" data-later="${shift.later.entry}" data-earlier="${shift.earlier.entry}">
<header><b>${actorLink(view, shift.actor === "" ? null : shift.actor)}</b>${when(shift.otherOffice, () => html` <span class="genre">${words.otherOffice}</span>`)}${when(shift.judged, () => html` <span class="state">${words.judged[shift.judged!] ?? shift.judged}</span>`)}</header>
<ul class="differences">${differences}</ul>
<div class="sides">${side(view, shift.earlier, marked(shift, "was"))}${side(view, shift.later, marked(shift, "is"))}</div>
${shift.told.map(told => html`<p class="told"><b>${words.told}</b> <q>${told}</q></p>`)}
<div class="acts" role="group" aria-label="${w.shifts.judge}">${shiftJudgements.map((one, i) => html`<button type="button" class="act ${one === "no-shift" ? "no" : one === "reverses" ? "yes" : ""}" data-judge="${one}" aria-pressed="${String(shift.judged === one)}">${w.shifts.judgements[one]} <kbd aria-hidden="true">${one === "no-shift" ? "n" : one === "reverses" ? "y" : i + 1}</kbd></button>`)}</div>
</article></li>`
}

/** One side's words with what the other does not have set off. */
const marked = ({ earlier, later }: SuggestedShift, mine: "was" | "is"): Html =>
  html`${wordDiff(earlier.sentence, later.sentence).map(part =>
    "same" in part
      ? html`${part.same} `
      : part[mine] === ""
        ? ""
        : mine === "was"
          ? html`<del>${part.was}</del> `
          : html`<ins>${part.is}</ins> `,
  )}`

function side(view: View, one: ShiftSide, text: Html): Html {
  const { language, lw } = view
  const due = one.due && dueText(one.due, language)
  return html`<section><p class="row-head"><time datetime="${one.day}">${dayText(one.day, language)}</time> ${kindChip(view, one.kind)}</p>
<blockquote>${text}</blockquote>
<p class="source">${when(one.roles[0], () => html`${one.roles[0]} · `)}<a href="/pages/${one.page}#${one.entry}">${one.publisher ?? one.page}</a>${when(due, () => html` · ${lw.due} ${due}`)}${when(one.condition, () => html` · ${lw.label.condition} <span class="m-condition">${one.condition}</span>`)} · <a href="/entries/${one.entry}">${one.entry}</a></p></section>`
}

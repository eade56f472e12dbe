import { commitmentKinds, testabilities } from "../../ledger/entry/corrections.ts"
import { outcomeReasons, outcomes } from "../../ledger/entry/outcomes.ts"
import { linkKinds } from "../../ledger/events/event.ts"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { type Html, html, when } from "../html.ts"
import { dueValue } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"

/** What a person may say of an entry: its outcome, what is wrong in it, what it is tied to. The script sends them. */
export function entryForms(view: View, entry: ShownEntry): Html {
  const { w } = view
  return html`<section class="forms" aria-label="${w.entry.decide}">
<noscript><p class="note">${w.needsScript}</p></noscript>
${when(entry.type === "commitment", () => outcomeForm(view, entry))}
${correctionForm(view, entry)}
${linkForm(view, entry)}
</section>`
}

const decisions = (entry: ShownEntry): string => `/api/v1/entries/${entry.entry}/decisions`

function outcomeForm({ w, lw }: View, entry: ShownEntry): Html {
  return html`<details id="assess" class="form"><summary>${w.entry.assess}</summary>
<form data-api="${decisions(entry)}" data-do="assess">
<p class="quiet-text">${w.entry.rubric}</p>
<fieldset><legend>${lw.label.outcome}</legend><div class="choices">${outcomes
    .slice(1)
    .map(
      one =>
        html`<label><input type="radio" name="outcome" value="${one}" required> ${lw.outcomes[one]}</label>`,
    )}</div></fieldset>
<label>${w.entry.reason} <select name="reason"><option value="">${w.entry.noReason}</option>${outcomeReasons.map(one => html`<option value="${one}">${lw.reasons[one]}</option>`)}</select></label>
<fieldset class="pinned"><legend>${w.entry.evidence}</legend><ul class="plain" data-pinned></ul>
<label>${w.entry.place} <input name="evidence" placeholder="p-…:1204-1290" autocomplete="off"></label></fieldset>
<label>${w.entry.because} <textarea name="because" required rows="3"></textarea></label>
<button class="primary">${w.entry.record}</button>
<p class="failure" role="alert"></p></form></details>`
}

function correctionForm({ w, lw }: View, entry: ShownEntry): Html {
  const text = (field: string, value: string | null, hint = "") =>
    html`<label>${w.fields[field] ?? field} <input name="set.${field}" value="${value ?? ""}" data-was="${value ?? ""}" placeholder="${hint}"></label>`
  return html`<details id="correct" class="form"><summary>${w.entry.correct}</summary>
<form data-api="${decisions(entry)}" data-do="correct">
${when(
  entry.type === "commitment",
  () =>
    html`<label>${w.fields.kind} <select name="set.kind" data-was="${entry.kind}">${commitmentKinds.map(kind => html`<option value="${kind}" ${kind === entry.kind ? html`selected` : ""}>${lw.kinds[kind]}</option>`)}</select></label>`,
)}
${text("actor", entry.actor)}
${text("addressee", entry.addressee)}${text("medium", entry.medium)}${text("place", entry.place)}
${when(
  entry.type === "commitment",
  () => html`${text("condition", entry.condition)}${text("conditionMet", entry.conditionMet, w.entry.dayHint)}${text("deadline", dueValue(entry.due), w.entry.dayHint)}${text("consequence", entry.consequence)}
<fieldset><legend>${lw.label.testability}</legend><label>${w.fields.testability} <select name="set.testability" data-was="${entry.testability.value ?? ""}"><option value="">${w.entry.notSaid}</option>${testabilities.map(
    one =>
      html`<option value="${one}" ${one === entry.testability.value ? html`selected` : ""}>${w.testabilities[one]}</option>`,
  )}</select></label>${text("who", entry.testability.who)}${text("what", entry.testability.what)}${text("measure", entry.testability.measure)}${text("byWhen", entry.testability.byWhen)}</fieldset>`,
)}
<p class="quiet-text">${w.entry.emptyGivesBack}</p>
<label>${w.entry.because} <textarea name="because" required rows="2"></textarea></label>
<button class="primary">${w.entry.save}</button>
<p class="failure" role="alert"></p></form></details>`
}

function linkForm({ w, lw }: View, entry: ShownEntry): Html {
  return html`<details id="link" class="form"><summary>${w.entry.link}</summary>
<form data-api="${decisions(entry)}" data-do="link">
<label>${w.entry.tie} <select name="as">${linkKinds.map(one => html`<option value="${one}">${lw.links[one]}</option>`)}</select></label>
<label>${w.entry.other} <input name="to" required placeholder="c-…" pattern="[sc]-[0-9a-z]{3,12}"></label>
<label>${w.entry.because} <textarea name="because" rows="2"></textarea></label>
<button class="primary">${w.entry.save}</button>
<p class="failure" role="alert"></p></form>
<form data-api="${decisions(entry)}" data-do="merge">
<label>${w.entry.mergeInto} <input name="into" required placeholder="${entry.entry[0]}-…" pattern="${entry.entry[0]}-[0-9a-z]{3,12}"></label>
<button>${w.acts.merge}</button><p class="failure" role="alert"></p></form>
${when(entry.mergedInto, () => html`<form data-api="${decisions(entry)}" data-do="split"><button>${w.acts.split}</button><p class="failure" role="alert"></p></form>`)}
</details>`
}

import { commitmentKinds } from "../../ledger/entry/corrections.ts"
import { acts } from "../../model/reading.ts"
import type { Candidate, Inbox } from "../../store/query/inbox.ts"
import { type Html, html, when } from "../html.ts"
import {
  act,
  actorLink,
  confidenceLine,
  dueLine,
  dueValue,
  empty,
  kindChip,
  markedSentence,
  outletLine,
} from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** What narrows the inbox, as it stands in the address. */
export interface InboxFilters {
  readonly type: string
  readonly kind: string
  readonly actor: string
  readonly publisher: string
  readonly language: string
  readonly setAside: boolean
}

/** The queue of what the machine proposes: one card an utterance, a key for each answer. */
export function inboxPage(
  view: View,
  inbox: Inbox,
  {
    filters,
    next,
    evidence,
    isNew,
  }: {
    readonly filters: InboxFilters
    readonly next: string | null
    /** The archived page of the first candidate. */
    readonly evidence: Html | ""
    /** Whether the ledger has no page yet. */
    readonly isNew: boolean
  },
): Page {
  const { w } = view
  const { candidates } = inbox
  return {
    title: w.screens.inbox,
    screen: "inbox",
    main: html`
<header class="screen-head">
  <h1>${w.screens.inbox}</h1>
  <p class="lead">${w.inbox.lead}</p>
  ${filterForm(view, filters)}
</header>
${
  candidates.length === 0
    ? nothingHere(view, filters, isNew)
    : html`<ol class="queue" data-island="queue" data-kinds="${commitmentKinds.join(" ")}">${candidates.map(candidate => card(view, candidate))}</ol>`
}
${when(next !== null, () => html`<p class="more"><a rel="next" href="${next}">${w.older}</a></p>`)}
${keyHint(view)}`,
    aside: evidence,
  }
}

/** An empty queue: everything was looked at, nothing was begun, or a filter lets nothing through. */
const nothingHere = ({ w }: View, filters: InboxFilters, isNew: boolean): Html => {
  const { setAside, kind, actor, publisher, language } = filters
  if ([kind, actor, publisher, language].some(given => given !== ""))
    return empty(w.inbox.nothingFiltered, html`<p><a href="/">${w.inbox.all}</a></p>`)
  return isNew
    ? empty(
        w.inbox.noPages,
        html`<p><a href="/add">${w.add.title}</a> · <a href="/help#own">${w.own.title}</a></p>`,
      )
    : empty(
        setAside ? w.inbox.nothingAside : w.inbox.nothing,
        html`<p><a href="/due">${w.inbox.goOn}</a></p>`,
      )
}

const card = (view: View, candidate: Candidate): Html => {
  const { w, lw } = view
  const { content, entry, exact, sentence, outlets, others } = candidate
  const known = others.filter(({ state }) => state === "confirmed")
  const group = others.filter(({ state }) => state === "candidate").map(one => one.entry)
  const anchor = `#${entry}`
  return html`<li>
<article class="card" id="${entry}" tabindex="-1" data-entry="${entry}" data-type="${candidate.type}" data-kind="${content.kind}" data-group="${group.join(" ")}" data-merged="${candidate.merged.join(" ")}" data-page="${candidate.page}" data-version="${candidate.version}" data-spans="${JSON.stringify(candidate.spans)}" data-actor="${content.actor ?? ""}" data-condition="${content.condition ?? ""}" data-deadline="${dueValue(candidate.due)}" data-addressee="${content.addressee ?? ""}" aria-label="${lw.kinds[content.kind] ?? content.kind}: ${content.actor ?? lw.nobody}">
  <header>
    ${kindChip(view, content.kind, content.negated)}
    ${actorLink(view, content.actor)}${when(content.roles[0], () => html`<span class="role">${content.roles[0]}</span>`)}
    ${when(outlets > 1, () => html`<span class="printed">${w.printedBy(outlets)}</span>`)}
  </header>
  <blockquote lang="${candidate.language ?? ""}">${markedSentence(sentence, {
    words: exact,
    condition: content.condition,
    deadline: (content.deadline ?? content.conditionDeadline)?.words ?? null,
  })}</blockquote>
  <dl class="facts">
    ${fact(lw.label.condition, content.condition, "m-condition")}
    ${when(candidate.due, () => html`<div><dt>${lw.label.deadlines}</dt><dd>${dueLine(view, candidate.due, { words: (content.deadline ?? content.conditionDeadline)?.words ?? null })}</dd></div>`)}
    ${fact(lw.label.addressee, content.addressee)}
    ${fact(lw.label.medium, content.medium)}
    ${fact(lw.label.place, content.place)}
  </dl>
  <p class="source">${outletLine(view, candidate, anchor)} · ${confidenceLine(view, candidate)}</p>
  ${when(known.length > 0, () => html`<p class="repeats">${w.inbox.repeats} ${known.map(one => html`<a href="/entries/${one.entry}">${one.entry}</a> `)}</p>`)}
  <div class="acts" role="group" aria-label="${w.inbox.acts}">
    ${act("confirm", w.acts.confirm, "y", "yes")}
    ${act("reject", w.acts.reject, "n", "no")}
    ${act("aside", w.acts.aside, "h")}
    <details class="menu"><summary>${w.acts.more}</summary><div>
      ${candidate.type === "commitment" ? act("kind", w.acts.kind, "1–7") : ""}
      ${act("deadline", w.acts.deadline, "d")}
      ${act("condition", w.acts.condition, "c")}
      ${act("actor", w.acts.actor, "a")}
      ${act("span", w.acts.span, "e")}
      ${act("select", w.acts.select, "x")}
      ${act("merge", w.acts.merge, "m")}
      ${candidate.merged.length > 0 ? act("split", w.acts.split, "s") : ""}
      ${act("later", w.acts.later, "z")}
    </div></details>
    <a class="act" href="/entries/${entry}">${w.acts.open} <kbd aria-hidden="true">o</kbd></a>
  </div>
</article></li>`
}

const fact = (label: string, value: string | null, as = ""): Html | "" =>
  value === null || value === "" ? "" : html`<div><dt>${label}</dt><dd class="${as}">${value}</dd></div>`

function filterForm(view: View, filters: InboxFilters): Html {
  const { w, lw, counts } = view
  const { actor, publisher, language } = filters
  const kept = new URLSearchParams(
    Object.entries({ actor, publisher, language }).filter(([, value]) => value !== ""),
  )
  const kinds: readonly string[] = filters.type === "statement" ? acts : commitmentKinds
  const tab = (type: string, label: string, n: number | null) =>
    html`<a href="/?type=${type}&${kept.toString()}" ${filters.type === type && !filters.setAside ? html`aria-current="true"` : ""}>${label}${n === null ? "" : html` <span class="badge">${n >= 1000 ? "999+" : n}</span>`}</a>`
  return html`<div class="tabs">${tab("commitment", w.inbox.commitments, counts.inbox.commitment)}${tab("statement", w.inbox.statements, counts.inbox.statement)}<a href="/?aside=1&${kept.toString()}" ${filters.setAside ? html`aria-current="true"` : ""}>${w.inbox.aside}</a></div>
<form class="filters" method="get" action="/">
  <input type="hidden" name="type" value="${filters.type}">
  ${filters.setAside ? html`<input type="hidden" name="aside" value="1">` : ""}
  <label>${w.filters.kind} <select name="kind"><option value="">${w.filters.all}</option>${kinds.map(
    kind =>
      html`<option value="${kind}" ${filters.kind === kind ? html`selected` : ""}>${lw.kinds[kind] ?? kind}</option>`,
  )}</select></label>
  <label>${w.filters.actor} <input name="actor" value="${filters.actor}"></label>
  <label>${w.filters.publisher} <input name="publisher" value="${filters.publisher}"></label>
  <label>${w.filters.language} <select name="language"><option value="">${w.filters.all}</option>${(
    ["de", "en"] as const
  ).map(
    one =>
      html`<option value="${one}" ${filters.language === one ? html`selected` : ""}>${w.languages[one]}</option>`,
  )}</select></label>
  <button>${w.filters.apply}</button>
</form>`
}

const keyHint = ({ w }: View): Html =>
  html`<p class="keys" aria-hidden="true"><kbd>j</kbd><kbd>k</kbd> ${w.inbox.move} <kbd>y</kbd> ${w.acts.confirm} <kbd>n</kbd> ${w.acts.reject} <kbd>h</kbd> ${w.acts.aside} <kbd>u</kbd> ${w.acts.undo} <kbd>?</kbd> ${w.help}</p>`

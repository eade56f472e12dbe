import type { ShownActor } from "../../store/query/actors.ts"
import type { Hit } from "../../store/query/find.ts"
import type { ListedActor } from "../../store/query/overview.ts"
import { dayText } from "../../words/days.ts"
import { numberText } from "../../words/numbers.ts"
import { type Html, html, when } from "../html.ts"
import { dueLine, empty, kindChip } from "../parts/entry-parts.ts"
import { officeBand } from "../parts/office-band.ts"
import type { View } from "../view.ts"
import type { Page } from "./layout.ts"

/** Everybody who said something, those with most open commitments first. */
export function actorsPage(
  view: View,
  actors: readonly ListedActor[],
  { name, next }: { readonly name: string; readonly next: string | null },
): Page {
  const { w, language } = view
  return {
    title: w.screens.actors,
    screen: "actors",
    main: html`
<header class="screen-head"><h1>${w.screens.actors}</h1><p class="lead">${w.actors.lead}</p>
<form class="filters" method="get"><label>${w.actors.name} <input name="name" value="${name}"></label><button>${w.filters.apply}</button></form></header>
${
  actors.length === 0
    ? empty(w.actors.nobody)
    : html`<div class="scroll"><table class="list"><thead><tr><th scope="col">${w.actors.name}</th><th scope="col" class="n">${w.actors.open}</th><th scope="col" class="n">${w.actors.commitments}</th><th scope="col" class="n">${w.actors.statements}</th><th scope="col">${w.actors.last}</th></tr></thead><tbody>${actors.map(
        one =>
          html`<tr><th scope="row"><a href="/actors/${one.actor}">${one.name}</a>${when(one.kind, () => html` <span class="role">${w.actorKinds[one.kind!] ?? one.kind}</span>`)}</th><td class="n">${numberText(one.open, language)}</td><td class="n">${numberText(one.commitments, language)}</td><td class="n">${numberText(one.statements, language)}</td><td>${one.last === null ? "" : dayText(one.last, language)}</td></tr>`,
      )}</tbody></table></div>`
}${when(next !== null, () => html`<p class="more"><a rel="next" href="${next}">${w.further}</a></p>`)}`,
  }
}

/** One actor: offices, open commitments first, what came of the others, everything said. No score. */
export function actorPage(
  view: View,
  actor: ShownActor,
  { said, next }: { readonly said: readonly Hit[]; readonly next: string | null },
): Page {
  const { w, lw, language } = view
  const unseen = actor.openInAll - actor.open.length
  const aliases = actor.names.map(({ name }) => name).filter(name => name !== actor.name)
  return {
    title: actor.name,
    screen: "actors",
    main: html`
<header class="screen-head">
  <p class="crumb"><a href="/actors">${w.screens.actors}</a></p>
  <h1>${actor.name}</h1>
  <p class="lead">${when(aliases.length > 0, () => html`${lw.label.names} ${aliases.join(", ")} · `)}${lw.statements(actor.statements)} · ${lw.commitments(actor.commitments)}${when(actor.wikidata, () => html` · Wikidata ${actor.wikidata}`)}</p>
  <p><a class="act" href="/shifts?actor=${actor.actor}">${w.actors.shifts}</a> <a class="act" href="/search?actor=${actor.actor}">${w.actors.search}</a></p>
</header>
${outcomes(view, actor)}
<section aria-labelledby="open"><h2 id="open">${lw.label.open} <span class="badge">${numberText(actor.openInAll, language)}</span></h2>
${
  actor.open.length === 0
    ? empty(w.actors.nothingOpen)
    : html`<ol class="rows">${actor.open.map(
        one =>
          html`<li class="row"><div class="row-main"><p class="row-head">${kindChip(view, one.kind)}</p><p class="row-words"><a href="/entries/${one.entry}">${one.words}</a></p>${when(one.condition, () => html`<p class="row-condition"><span>${lw.label.condition}</span> <span class="m-condition">${one.condition}</span></p>`)}</div><div class="row-side"><p>${dueLine(view, one.due)}</p></div></li>`,
      )}</ol>`
}${when(unseen > 0, () => html`<p class="more"><a href="/search?actor=${actor.actor}&type=commitment">${w.more(unseen)}</a></p>`)}</section>
${when(actor.offices.length > 0, () => html`<section aria-labelledby="offices"><h2 id="offices">${lw.label.offices}</h2>${officeBand(view, actor.offices)}</section>`)}
<section aria-labelledby="said"><h2 id="said">${w.actors.said}</h2>${timeline(view, said)}${when(next !== null, () => html`<p class="more"><a rel="next" href="${next}">${w.older}</a></p>`)}</section>
${when(
  actor.perhapsSame.length > 0,
  () =>
    html`<section aria-labelledby="same"><h2 id="same">${lw.label.perhapsSame}</h2><ul class="plain" data-actor="${actor.actor}">${actor.perhapsSame.map(
      one =>
        html`<li><a href="/actors/${one.actor}">${one.name}</a> <button type="button" class="act" data-merge="${one.actor}">${w.actors.merge}</button></li>`,
    )}</ul></section>`,
)}`,
  }
}

/** Commitments by outcome as a bar of shares, the unreviewed always told. */
function outcomes({ w, lw }: View, actor: ShownActor): Html | "" {
  const all = Object.values(actor.outcomes).reduce((sum, n) => sum + n, 0)
  if (all === 0) return ""
  const rows = Object.entries(actor.outcomes).filter(([outcome, n]) => n > 0 || outcome === "unreviewed")
  const unreviewed = actor.outcomes.unreviewed ?? 0
  return html`<section class="shares" aria-label="${w.actors.outcomes}"><h2>${w.actors.outcomes}</h2>
<p>${w.actors.unreviewedShare(Math.round((100 * unreviewed) / all))}</p>
<ul class="shares-list">${rows.map(([outcome, n]) => html`<li><span class="outcome outcome-${outcome}">${lw.outcomes[outcome] ?? outcome}</span> <b>${n}</b> <meter min="0" max="${all}" value="${n}" aria-label="${lw.outcomes[outcome] ?? outcome}"></meter></li>`)}</ul></section>`
}

function timeline(view: View, said: readonly Hit[]): Html {
  const { w, language } = view
  if (said.length === 0) return empty(w.actors.nothingSaid)
  // What was committed to is mostly a sentence that was said: it is told once.
  const committed = new Set(
    said.filter(({ type }) => type === "commitment").map(hit => `${hit.said} ${bare(hit.words)}`),
  )
  const months = new Map<string, Hit[]>()
  for (const hit of said) {
    if (hit.type === "statement" && committed.has(`${hit.said} ${bare(hit.words)}`)) continue
    const month = hit.said?.slice(0, 7) ?? ""
    months.set(month, [...(months.get(month) ?? []), hit])
  }
  const locale = language === "de" ? "de-DE" : "en-GB"
  const name = (month: string) =>
    month === ""
      ? w.undated
      : new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locale, {
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        })
  return html`<ol class="timeline">${[...months].map(
    ([month, hits]) =>
      html`<li><h3>${name(month)}</h3><ol>${hits.map(
        hit =>
          html`<li>${hit.said === null ? html`<span></span>` : html`<time datetime="${hit.said}">${dayText(hit.said, language)}</time>`}<span>${kindChip(view, hit.kind)} <a href="/entries/${hit.entry}">${hit.words}</a> <span class="outlet">${hit.publisher ?? ""}</span></span></li>`,
      )}</ol></li>`,
  )}</ol>`
}

/** Words without the marks around them. */
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")

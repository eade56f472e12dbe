import type { Reading } from "../../model/reading.ts"
import type { ShownPage } from "../../store/query/page-shown.ts"
import { dayText, instantText } from "../../words/days.ts"
import { type Html, html } from "../html.ts"
import { placeHref } from "../parts/entry-parts.ts"
import type { View } from "../view.ts"
import { excerpt } from "./reader-text.ts"

/** The archived page with some words set off, as it stands at the right of a list. */
export const evidenceOf = (
  { w, language }: View,
  page: ShownPage,
  reading: Reading,
  at: { readonly start: number; readonly end: number },
): Html => {
  const { version } = page
  return html`<h2>${w.evidencePane}</h2>
<p><a href="${placeHref({ page: page.page, version: version.number, ...at })}" lang="${version.language ?? ""}">${reading.title ?? version.title ?? page.page}</a></p>
<p class="source">${[version.publisher, version.published && dayText(version.published.slice(0, 10), language)].filter(Boolean).join(" · ")}</p>
${excerpt(page, reading, at)}
<p class="quiet-text">${w.reader.archived} ${instantText(version.at, language)} · <code>${page.page}@${version.number}:${at.start}-${at.end}</code></p>`
}

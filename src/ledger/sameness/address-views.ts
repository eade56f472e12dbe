/**
 * How addresses say that they show an article another way: for telephones, for AMP, for the printer, or page by page.
 * Each only where it cannot be the article's own name.
 */

/** Labels of a host that name such a view of the site behind them. */
const hostView = /^(?:m|mobile|mobil|amp|touch|wap|print)$/

/** Parts of a path that do, each cut out. Segments with a number count only where nothing follows. */
const pathViews: readonly RegExp[] = [
  /^\/(?:amp|print|druckversion|drucken)(?=\/.)/,
  /\/(?:amp|print|druck|drucken|druckversion|druckansicht|printversion)$/,
  /\.(?:amp|print)(?=\.html?$|$)/,
  /\/(?:komplettansicht|einseiter|single-?page)$/,
  /\/(?:seite|page)[-/]\d{1,3}$/,
  /,seite-\d{1,3}(?=\.html?$|$)/,
]

/** Parameters that do whatever their value is. */
const flags = new Set([
  ...[
    "amp",
    "print",
    "printview",
    "printable",
    "printversion",
    "druck",
    "drucken",
    "druckansicht",
    "nomobile",
  ],
  ...["showall", "singlepage", "singleseite"],
])

/** Parameters that do with these values. */
const valued: Readonly<Record<string, RegExp>> = {
  outputtype: /^(?:valid_)?amp$/,
  output: /^amp$/,
  view: /^(?:amp|print|mobile|single)$/,
  layout: /^(?:amp|print|mobile)$/,
  service: /^print$/,
  page: /^(?:\d{1,3}|all)$/,
  seite: /^(?:\d{1,3}|alle?|komplett)$/,
  pagenumber: /^\d{1,3}$/,
  paged: /^\d{1,3}$/,
}

/** A host without the labels that name a view of it; at least two labels stay. */
export function plainHost(host: string): string {
  const labels = host.split(".")
  while (labels.length > 2 && hostView.test(labels[0]!)) labels.shift()
  // `de.m.encyclopedia.example`
  if (labels.length > 3 && labels[1] === "m") labels.splice(1, 1)
  return labels.join(".")
}

/** A path without the parts that name a view of the article. */
export const plainPath = (path: string): string =>
  pathViews.reduce((plain, view) => plain.replace(view, ""), path)

/** Whether a parameter only chooses a view; both in lower case. */
export const isView = (name: string, value: string): boolean =>
  flags.has(name) || valued[name]?.test(value) === true

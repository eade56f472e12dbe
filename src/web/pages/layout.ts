import { assetVersion } from "../assets.ts"
import { type Html, html, when } from "../html.ts"
import { type Screen, screens, type View } from "../view.ts"

/** A screen with its frame around it. */
export interface Page {
  readonly title: string
  readonly screen: Screen | null
  readonly main: Html
  /** What stands at the right: where the words are archived. */
  readonly aside?: Html | ""
}

const paths: Readonly<Record<Screen, string>> = {
  inbox: "/",
  due: "/due",
  actors: "/actors",
  shifts: "/shifts",
  search: "/search",
  pages: "/pages",
  sources: "/sources",
}

/** The whole document: where I am at the left, the search at the top, the screen, and at the right what it rests on. */
export function layout(view: View, { title, screen, main, aside = "" }: Page): Html {
  const { w, language, theme, path } = view
  const version = assetVersion()
  const other = language === "de" ? "en" : "de"
  return html`<!doctype html>
<html lang="${language}" data-theme="${theme ?? "auto"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Beimwort</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/workbench.css?${version}">
<script type="module" src="/assets/workbench.js?${version}"></script>
</head>
<body data-screen="${screen ?? ""}">
<a class="skip" href="#main">${w.skip}</a>
<header class="top">
  <a class="brand" href="/">Beimwort</a>
  <form class="find" action="/search" role="search">
    <label class="quiet" for="find">${w.screens.search}</label>
    <input id="find" name="q" type="search" placeholder="${w.findHint}" autocomplete="off" aria-keyshortcuts="/">
  </form>
  <div class="tools">
    <a href="/settings?language=${other}&back=${encodeURIComponent(path)}" lang="${other}" hreflang="${other}">${other === "de" ? "Deutsch" : "English"}</a>
    ${theme === "dark" ? "" : html`<a class="to-dark" href="/settings?theme=dark&back=${encodeURIComponent(path)}">${w.darkTheme}</a>`}
  ${theme === "light" ? "" : html`<a class="to-light" href="/settings?theme=light&back=${encodeURIComponent(path)}">${w.lightTheme}</a>`}
    <a href="/help" aria-keyshortcuts="?">${w.help}</a>
  </div>
</header>
<nav class="side" aria-label="${w.navigation}">
  <ul>${screens.map(
    name =>
      html`<li><a href="${paths[name]}" ${screen === name ? html`aria-current="page"` : ""}><span>${w.screens[name]}</span>${badge(view, name)}</a></li>`,
  )}</ul>
</nav>
<div class="body ${aside === "" ? "" : "with-aside"}">
<main id="main" tabindex="-1">
${when(view.bench.isDemo, () => html`<p class="demo">${w.demo} <a href="/help#own">${w.demoOwn}</a></p>`)}
${main}
</main>
${aside === "" ? "" : html`<aside class="evidence" aria-label="${w.evidencePane}">${aside}</aside>`}
</div>
<div class="toast" role="status" aria-live="polite"></div>
${messages(view)}
</body>
</html>`
}

function badge({ counts, w }: View, screen: Screen): Html | "" {
  if (screen !== "inbox" && screen !== "due") return ""
  const n = screen === "inbox" ? counts.inbox.commitment : counts.due
  return n === 0 ? "" : html` <span class="badge" title="${w.badge[screen]}">${n >= 1000 ? "999+" : n}</span>`
}

/** What the script says of its own accord, in the language of the page. */
const messages = ({ w }: View): Html =>
  html`<template id="messages" data-messages="${JSON.stringify(w.script)}"></template>`

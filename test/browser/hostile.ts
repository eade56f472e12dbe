/** A page of somebody who wants more than to be read. */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { type Server as Connections, createServer as createConnections } from "node:net"
import type { TestContext } from "node:test"

/** Where hostile pages send what they can: it takes everything down. */
export interface Sink {
  /** What was asked for, by name. */
  readonly asked: Set<string>
  /** A page that the sink serves itself, as a site would that nothing guards; its address. */
  serve(html: string): string
  /** The address of something at the sink, by a name that says what asks for it. */
  at(name: string): string
  /** An address to which somebody only connects; `connected` counts. */
  readonly knock: string
  readonly connected: () => number
}

/** A sink of its own, until the test is done. */
export async function sinkOf(t: TestContext): Promise<Sink> {
  const asked = new Set<string>()
  let knocks = 0
  let served = ""
  const server = createServer((request, response) => {
    asked.add(new URL(request.url!, "http://sink").pathname.slice(1))
    response.setHeader("access-control-allow-origin", "*")
    const isScript = /script/.test(request.url!)
    response.setHeader(
      "content-type",
      isScript ? "text/javascript" : /css|font/.test(request.url!) ? "text/css" : "text/html",
    )
    response.end(isScript ? "window.hacked = 1" : request.url === "/unguarded" ? served : "")
  })
  const door = createConnections(socket => {
    knocks += 1
    socket.destroy()
  })
  const [port, knock] = [await listening(server), await listening(door)]
  t.after(() => {
    server.closeAllConnections()
    server.close()
    door.close()
  })
  return {
    asked,
    serve: html => {
      served = html
      return `http://127.0.0.1:${port}/unguarded`
    },
    at: name => `http://127.0.0.1:${port}/${name}`,
    knock: `http://127.0.0.1:${knock}`,
    connected: () => knocks,
  }
}

const listening = (server: Server | Connections): Promise<number> =>
  new Promise(resolve => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)))

const hack = "window.hacked=1;try{parent.hacked=1;top.hacked=1}catch{};alert(1)"

/** Marks of the head that run, load, send or go away where a browser lets them. */
export const hostileHead = ({ at, knock }: Sink): string => `
<script>${hack}</script><script src="${at("script")}"></script><script type=module src="${at("module-script")}"></script>
<link rel=stylesheet href="${at("css-link")}"><style>@import url("${at("css-import")}"); @import "${at("css-import-bare")}";
@font-face { font-family: x; src: url("${at("css-font")}") } article, p { font-family: x; background: url("${at("css-background")}") }
h1::before { content: url("${at("css-content")}") } p { list-style-image: image-set("${at("css-set")}" 1x); cursor: url("${at("css-cursor")}"), auto }
* { -webkit-mask-image: url("${at("css-mask")}"); filter: url("${at("css-filter")}#a") } .block, .card { position: fixed; inset: 0 }</style>
<link rel=preload as=script href="${at("preload")}"><link rel=modulepreload href="${at("modulepreload")}"><link rel=prefetch href="${at("prefetch")}">
<link rel=dns-prefetch href="${knock}"><link rel=preconnect href="${knock}"><LINK
 REL="preconnect" crossorigin href="${knock}"><link rel=icon href="${at("icon")}"><link rel=manifest href="${at("manifest")}">
<link rel=prerender href="${at("prerender")}"><meta http-equiv=x-dns-prefetch-control content=on>
<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${at("speculation")}"]}]}</script>`

/** Marks of the body of the same kind. */
export const hostileBody = ({ at, knock }: Sink): readonly string[] => [
  `<img src=x onerror="${hack}"><img src="${at("img")}" srcset="${at("img-set")} 2x"><picture><source srcset="${at("picture")}"><img></picture>`,
  `<body onload="${hack}" background="${at("body-background")}"><table background="${at("table-background")}"><tr><td>x</table>`,
  `<svg onload="${hack}"><script>${hack}</script><script href="${at("svg-script")}"></script><image href="${at("svg-image")}"/><use href="${at("svg-use")}#a"/><foreignObject><iframe src="${at("svg-iframe")}"></iframe><script>${hack}</script></foreignObject><a href="javascript:${hack}"><text>x</text></a><animate onbegin="${hack}" attributeName=x dur=1s></svg>`,
  `<math><mtext><img src="${at("math-img")}" onerror="${hack}"></mtext></math>`,
  `<iframe src="${at("iframe")}"></iframe><iframe src="javascript:${hack}"></iframe><iframe srcdoc="&lt;script&gt;${hack}&lt;/script&gt;&lt;img src='${at("srcdoc-img")}'&gt;"></iframe><iframe src="data:text/html,<script>${hack}</script><img src='${at("data-img")}'>"></iframe>`,
  `<iframe srcdoc="&lt;link rel=preconnect href='${knock}'&gt;"></iframe><svg><link rel=preconnect href="${knock}"/></svg>`,
  `<object data="${at("object")}"></object><embed src="${at("embed")}"><video src="${at("video")}" poster="${at("poster")}" autoplay></video><audio src="${at("audio")}" autoplay></audio>`,
  `<form id=f action="${at("form")}"><input name=q autofocus onfocus="${hack}"><button formaction="javascript:${hack}">x</button></form><input type=image src="${at("input-image")}">`,
  `<details open ontoggle="${hack}"><summary>x</summary></details><marquee onstart="${hack}">x</marquee>`,
  `<a href="javascript:${hack}" ping="${at("ping")}">x</a> <a href="data:text/html,<script>${hack}</script>">y</a> <a href="${at("link")}" target=_top>z</a>`,
  `<p style="background-image: url('${at("style-attribute")}')">x</p><noscript><img src="${at("noscript-img")}"></noscript>`,
]

/** What goes away by itself. */
export const leaving = ({ at }: Sink): readonly string[] => [
  `<meta http-equiv=refresh content="0; url=${at("refresh")}">`,
  `<meta http-equiv=refresh content="0; url=javascript:${hack}">`,
  `<base href="${at("base/")}"><img src="from-base">`,
]

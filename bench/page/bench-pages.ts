import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

/** A page to measure on. */
export interface BenchPage {
  readonly url: string
  readonly html: string
}

/** Pages to measure on, and where they are from: real news pages where they lie beside the repository, else generated ones. */
export function benchPages(): { readonly source: string; readonly pages: readonly BenchPage[] } {
  const gold = new URL("../../../shared/gold/pages/fundus-dev.jsonl.gz", import.meta.url)
  if (!existsSync(gold)) return { source: "generated pages", pages: generatedPages(60) }
  const pages = gunzipSync(readFileSync(gold))
    .toString("utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line) as BenchPage)
  return { source: "real news pages", pages }
}

/** Pages of about the make-up of a news page: much script and style, menus, teasers, and an article of thirty paragraphs. */
export function generatedPages(count: number): BenchPage[] {
  return Array.from({ length: count }, (_, n) => {
    const words = (k: number): string =>
      Array.from({ length: k }, (_, i) => vocabulary[(i * 7 + k * 3 + n) % vocabulary.length]).join(" ")
    const menu = Array.from(
      { length: 90 },
      (_, i) => `<li class="nav__item"><a class="nav__link" href="/r/${i}">${words(2)}</a></li>`,
    )
    const teasers = Array.from(
      { length: 40 },
      (_, i) =>
        `<article class="teaser teaser--small" data-id="${i}"><a href="/a/${i}"><img src="/i/${i}.jpg" alt=""><h3 class="teaser__title">${words(9)}</h3><p class="teaser__text">${words(18)}.</p></a></article>`,
    )
    const body = Array.from(
      { length: 30 },
      () =>
        `<p class="article__paragraph">${words(30)}, ${words(12)}. ${words(20)} &ndash; <a href="/x">${words(2)}</a>.</p>`,
    )
    const script = `<script>window.data=${JSON.stringify(Array.from({ length: 400 }, (_, i) => ({ id: i, value: words(5) })))}</script>`
    return {
      url: `https://zeitung.example/artikel/${n}`,
      html: `<!doctype html><html lang="de"><head><title>${words(8)}</title>${script}<style>${".a{color:red}".repeat(2000)}</style></head><body><header><nav><ul>${menu.join("")}</ul></nav></header><main><article><h1>${words(8)}</h1>${body.join("\n")}</article><aside>${teasers.join("\n")}</aside></main>${script.repeat(6)}<footer>${menu.join("")}</footer></body></html>`,
    }
  })
}

const vocabulary =
  "der Rat hat am Abend beschlossen dass die Stadt im Herbst eine neue Brücke über den Fluss bauen wird und viele Menschen dafür sind".split(
    " ",
  )

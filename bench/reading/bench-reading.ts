import { Parser } from "htmlparser2"
import { read } from "../../src/index.ts"
import { benchPages } from "../page/bench-pages.ts"

/** Prints how fast whole pages are read, beside htmlparser2 only firing events on the same pages. */
export function benchReading(print: (line: string) => void = console.log): void {
  const { source, pages } = benchPages()
  const bytes = pages.reduce((n, page) => n + Buffer.byteLength(page.html), 0)
  let sink = 0
  const events = best(() => {
    for (const { html } of pages) {
      const parser = new Parser({ onopentag: () => sink++, ontext: () => sink++, onclosetag: () => sink++ })
      parser.end(html)
    }
  })
  let letters = 0
  const reading = best(() => {
    letters = 0
    for (const { html, url } of pages) letters += read({ html, url }).text.length
  })
  const line = (name: string, ms: number) =>
    print(
      `${name.padEnd(40)}${(ms / events).toFixed(2).padStart(8)} x${((pages.length * 1000) / ms).toFixed(0).padStart(8)} pages/s${(bytes / 1e3 / ms).toFixed(1).padStart(8)} MB/s`,
    )
  print(
    `\nThe whole reading, ${source}, ${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB of HTML, ${(letters / 1e6).toFixed(2)} M letters of text`,
  )
  line("htmlparser2, events only (the floor)", events)
  line("beimwort, the whole reading", reading)
}

/** The fastest of five runs in milliseconds of CPU time, which other work on the machine does not lengthen. */
function best(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    fastest = Math.min(fastest, (user + system) / 1000)
  }
  return fastest
}

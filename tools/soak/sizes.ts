import { read } from "../../src/index.ts"
import { commitmentShapes, timeShapes } from "./meaning-shapes.ts"

/** Shapes of hostile pages, by how they grow: each must cost time in proportion to its size. */
const shapes: Readonly<Record<string, (n: number) => { html: string } | { text: string }>> = {
  "nested elements": n => ({ html: "<div>".repeat(n) }),
  "nested lists": n => ({ html: "<ul><li>x".repeat(n) }),
  "nested links": n => ({ html: "<a href=x>y".repeat(n) }),
  "open tables": n => ({ html: "<table><tr><td>x".repeat(n) }),
  "end tags": n => ({ html: "</p></div>".repeat(n) }),
  paragraphs: n => ({ html: "<p>Die Brücke bleibt zu.".repeat(n) }),
  comments: n => ({ html: "<!--".repeat(n) }),
  "open tags": n => ({ html: "<".repeat(n) }),
  references: n => ({ html: "&".repeat(n) }),
  attributes: n => ({ html: `<a ${"a=b ".repeat(n)}` }),
  titles: n => ({ html: "<title>x</title>".repeat(n) }),
  metas: n => ({ html: '<meta name="author" content="A B">'.repeat(n) }),
  "structured data": n => ({ html: `<script type="application/ld+json">${"[".repeat(n)}</script>` }),
  times: n => ({ html: '<time datetime="2025-08-02">x</time>'.repeat(n) }),
  lines: n => ({ text: "kurz\n".repeat(n) }),
  "one line": n => ({ text: "wort ".repeat(n) }),
  "one word": n => ({ text: "a".repeat(n) }),
  "full stops": n => ({ text: "a. ".repeat(n) }),
  "opening marks": n => ({ text: "Er sagte: „".repeat(n) }),
  "closing marks": n => ({ text: "Das ist so“, sagte er. ".repeat(n) }),
  "straight marks": n => ({ text: '"Ja", sagte er. '.repeat(n) }),
  quotations: n => ({ text: "„Wir kommen wieder“, sagte die Bürgermeisterin Hanna Ollmert. ".repeat(n) }),
  "paragraphs of quotations": n => ({
    html: "<p>„Wir kommen wieder“, sagte Hanna Ollmert am Montag.".repeat(n),
  }),
  "nested marks": n => ({ text: "„Er sagte: ‚".repeat(n) + "‘“".repeat(n) }),
  names: n => ({ text: Array.from({ length: n }, (_, i) => `Otto ${name(i)} und`).join(" ") }),
  "names in quotations": n => ({
    text: Array.from({ length: n }, (_, i) => `„Ja“, sagte Otto ${name(i)}.`).join(" "),
  }),
  "cues without end": n => ({ text: "er sagte, ".repeat(n) }),
  "verbs of saying": n => ({ text: `${"sagte ".repeat(n)}.` }),
  "a cue in a cue": n => ({ text: `${"Der Minister sagte, dass ".repeat(n)}.` }),
  "one pronoun": n => ({ text: `Ute Sander kam. ${"Er sagte, das sei gut. ".repeat(n)}` }),
  sources: n => ({ text: "laut Polizei ".repeat(n) }),
  "the reporting mood": n => ({ text: "Es sei gut. ".repeat(n) }),
  "one compound": n => ({ text: "Zeitung".repeat(n) }),
  offices: n => ({
    text: Array.from({ length: n }, (_, i) => `Minister Otto ${name(i)} sagte, das sei gut.`).join(" "),
  }),
  bodies: n => ({
    text: Array.from(
      { length: n },
      (_, i) => `Das Landgericht ${name(i)} tagte. Das Gericht sagte, es sei gut.`,
    ).join(" "),
  }),
  "nouns of saying": n => ({ text: "Die Forderung, ".repeat(n) }),
  commas: n => ({ text: `Die Brücke, ${"die, ".repeat(n)} bleibt zu.` }),
  ...timeShapes,
  ...commitmentShapes,
}

const name = (i: number): string =>
  `M${i.toString(26).replace(/./g, c => String.fromCharCode(97 + Number.parseInt(c, 26)))}`

/** How much longer four times the size may take; in proportion it would be 4, with the square of the size 16. */
const allowed = 9

/** Times below this tell nothing, in milliseconds. */
const noise = 150

/**
 * Reads each shape at four sizes, each twice the last, and names those whose cost grows faster than their size, with
 * the times in milliseconds.
 */
export function soakSizes(smallest = 8000): string[] {
  const steep: string[] = []
  for (const [shape, make] of Object.entries(shapes)) {
    const times: number[] = []
    for (let step = 0; step < 4 && (times.at(-1) ?? 0) < 5000; step++) {
      const document = make(smallest << step)
      const started = performance.now()
      read({ ...document, lang: "de", published: "2025-08-02" })
      times.push(Math.round(performance.now() - started))
    }
    const last = times.at(-1)!
    if (last > noise && last > allowed * Math.max(times.at(-3)!, noise / allowed))
      steep.push(`${shape}: ${times.join(", ")} ms from ${smallest} on, each twice the size`)
  }
  return steep
}

import type { Span } from "../../src/text/span.ts"

/** Running text rebuilt from a treebank: sentences joined by a space into blocks of ten, with the gold's places. */
export interface Treebank {
  readonly text: string
  readonly blocks: readonly Span[]
  /** Where each sentence begins, but for the first of a block, which no splitter can miss. */
  readonly sentenceStarts: ReadonlySet<number>
  /** The surface tokens, as `start:end`; a multiword token counts as one. */
  readonly tokens: ReadonlySet<string>
}

const sentencesPerBlock = 10

/** Reads CoNLL-U; tokens that cannot be found in their sentence's `# text` are left out. */
export function treebank(conllu: string): Treebank {
  const blocks: Span[] = []
  const sentenceStarts = new Set<number>()
  const tokens = new Set<string>()
  let text = ""
  let blockStart = 0
  let count = 0
  for (const chunk of conllu.split(/\n\n+/)) {
    const lines = chunk.split("\n")
    const sentence = lines.find(line => line.startsWith("# text = "))?.slice(9)
    if (sentence === undefined) continue
    if (count > 0 && count % sentencesPerBlock === 0) {
      blocks.push({ start: blockStart, end: text.length })
      text += "\n\n"
      blockStart = text.length
    } else if (count > 0) {
      text += " "
      sentenceStarts.add(text.length)
    }
    let at = 0
    let covered = 0
    for (const line of lines) {
      const [id = "", form = ""] = line.split("\t")
      if (!/^\d+(-\d+)?$/.test(id) || form === "") continue
      const [first, last] = id.split("-").map(Number)
      if (last === undefined && first! <= covered) continue
      covered = last ?? covered
      const found = sentence.indexOf(form, at)
      if (found < 0) continue
      tokens.add(`${text.length + found}:${text.length + found + form.length}`)
      at = found + form.length
    }
    text += sentence
    count += 1
  }
  blocks.push({ start: blockStart, end: text.length })
  return { text, blocks, sentenceStarts, tokens }
}

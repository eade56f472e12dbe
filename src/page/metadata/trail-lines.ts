import type { PageEvidence } from "../evidence.ts"

// A trail has a few short names; a longer list is a menu or a footer.
const most = 6
const longest = 40
const item = /^[-–•*·»›>]\s+(\S.*)$/u
const inLine = /\s+[>»›→/]\s+/u

/** Names of pages that every site has and that are no sections. */
const everywhere =
  /^(?:impressum|datenschutz.*|agb|kontakt|nutzungsbedingungen|newsletter|abo.*|werbung|mediadaten|cookie.*|imprint|privacy.*|terms.*|contact.*|about.*|über uns|advertise.*|subscribe|sitemap|login|anmelden|rss|jobs|karriere|careers|help|hilfe|facebook|twitter|instagram|youtube|x|mehr.*|more.*)$/iu

/**
 * The trail of sections in the text of a page without markup: the last lines of the page, or its first ones, that are
 * items of one short list ("- Politik") or one line of names with arrows between; only where they are furniture.
 * Empty where the page ends and begins otherwise.
 */
export function trailInLines(evidence: PageEvidence): readonly string[] {
  const lines = furnitureLines(evidence)
  const last = listBefore(lines, lines.length, -1)
  return last.length > 0 ? last : listBefore(lines, -1, 1)
}

interface Line {
  readonly text: string
  readonly furniture: boolean
}

function furnitureLines({ blocks, text }: PageEvidence): readonly Line[] {
  return blocks.flatMap(block =>
    text
      .slice(block.start, block.end)
      .split("\n")
      .map(line => ({ text: line.trim(), furniture: block.role === "furniture" && block.kind !== "topics" }))
      .filter(line => line.text !== ""),
  )
}

/** The list that touches one edge of the page, walking inwards from `edge` in steps of `step`. */
function listBefore(lines: readonly Line[], edge: number, step: 1 | -1): readonly string[] {
  const first = lines[edge + step]
  if (first === undefined || !first.furniture) return []
  const arrows = first.text.replace(/^[>»›]\s+/u, "").split(inLine)
  if (arrows.length > 1) return arrows.every(isName) && arrows.length <= most ? arrows : []
  const names: string[] = []
  for (let i = edge + step; lines[i]?.furniture === true; i += step) {
    const name = item.exec(lines[i]!.text)?.[1]
    if (name === undefined) break
    if (names.length === most) return []
    names.push(name)
  }
  if (step === -1) names.reverse()
  return names.length > 1 && names.every(isName) ? names : []
}

const isName = (name: string): boolean =>
  name.length <= longest &&
  !everywhere.test(name) &&
  /^[\p{Lu}\p{N}]/u.test(name) &&
  !/[.!?:,;"„“]/u.test(name)

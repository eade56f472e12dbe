import { fields } from "./fields.ts"
import { root } from "./root.ts"
import { synonyms } from "./synonyms.ts"
import { synonymsOfOffice } from "./synonyms-of-office.ts"

/** The root of a word → the groups that it stands in: `s…` of words for one another, `f…` of one field. Made when first asked. */
let groups: Map<string, string[]> | null = null

function made(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const add = (text: string, kind: string) => {
    for (const [i, line] of text.trim().split("\n").entries())
      for (const word of line.split(" ")) {
        const of = root(word)
        const known = map.get(of)
        if (!known) map.set(of, [`${kind}${i}`])
        else if (!known.includes(`${kind}${i}`)) known.push(`${kind}${i}`)
      }
  }
  add(synonyms + synonymsOfOffice.trimStart(), "s")
  add(fields, "f")
  return map
}

const none: readonly string[] = []

/** The groups of related words that a root stands in: `s…` of words for one another, `f…` of one field of life. */
export const relatedGroups = (of: string): readonly string[] => {
  groups ??= made()
  return groups.get(of) ?? none
}

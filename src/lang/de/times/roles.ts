import type { Words } from "../../article-words.ts"
import type { Tense, TimeRole, TimeTerm } from "../../times.ts"

const plain: ReadonlyMap<string, TimeRole> = new Map([
  ["ab", "from"],
  ["seit", "since"],
  ["seitdem", "since"],
  ["vor", "before"],
  ["vorm", "before"],
  ["nach", "after"],
  ["für", "for"],
  ["binnen", "within"],
  ["innerhalb", "within"],
  ["innert", "within"],
  ["spätestens", "by"],
  ["während", "over"],
])

const limit = /(frist|ultimatum|ultimatums)$/

/** What the words before a time say of it; „bis“ of what is still to come is a deadline, of what is past an end. */
export function roleAt(
  { lower }: Words,
  start: number,
  first: number,
  term: TimeTerm,
  tense: Tense,
): TimeRole {
  if (term.kind === "set") return "every"
  for (let i = start - 1; i >= first && i >= start - 3; i--) {
    const word = lower[i]!
    // „zum dritten Mal innerhalb einer Woche“ counts what was; „eine Frist von zehn Tagen“ is a limit.
    if (word === "innerhalb" && /^(mal|male|malen)$/.test(lower[i - 1] ?? "")) return "over"
    if (word === "von" && term.kind === "duration" && limit.test(lower[i - 1] ?? "")) return "within"
    if (word === "bis") return tense === "past" ? "until" : "by"
    const role = plain.get(word)
    if (role) return role
    if (word === "über" && term.kind === "duration") return "over"
    if (!/^(zum|zur|zu|von|vom|am|im|in|dem|der|den|mit|auf|ende|noch)$/.test(word)) break
  }
  return term.kind === "duration" ? "for" : "at"
}

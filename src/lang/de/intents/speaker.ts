import type { NounPhrase, TokenRange } from "../../syntax.ts"
import type { Sentence } from "../grammar/sentence.ts"

const own = /^(mein|unser|sein|ihr)(e|er|es|em|en)?$/
const house =
  /(land|partei|regierung|fraktion|unternehmen|konzern|haus|firma|behörde|ministerium|organisation|verband|verein|gewerkschaft|bündnis|koalition|truppe|truppen|team|stadt|kommission|bank)$/

/** Whether who acts in a clause is whoever speaks it: „ich“, „wir“, „man“, and in reported words „sein Land“, „ihre Partei“. */
export function speakerIn(
  { words }: Sentence,
  parts: readonly TokenRange[],
  subject: readonly NounPhrase[],
): boolean {
  const { lower } = words
  const [first] = subject
  if (first && /^(ich|wir)$/.test(lower[first.first]!)) return true
  if (first && own.test(lower[first.first]!) && house.test(lower[first.head]!)) return true
  for (const [from, to] of parts)
    for (let i = from; i < to; i++) if (/^(man|wir|ich)$/.test(lower[i]!)) return true
  return false
}

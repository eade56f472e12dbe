import type { LanguagePack } from "../../lang/pack.ts"
import { wordsOf } from "../../ledger/identity/wording.ts"

/** Terms of a text for the index of words. */
export function searchTerms(text: string, _pack: LanguagePack | null): { words: string; parts: string } {
  const words = wordsOf(text).map(word => word.normalize("NFD").replace(/[^a-z0-9]/g, ""))
  return { words: words.join(" "), parts: "" }
}

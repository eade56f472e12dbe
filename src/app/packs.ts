import { de } from "../lang/de/index.ts"
import { en } from "../lang/en/index.ts"
import type { LanguagePack } from "../lang/pack.ts"

/** Every language that Beimwort reads; the only place that lists them. */
export const packs: readonly LanguagePack[] = [de, en]

/** The pack of a language by its primary subtag; null where it is none of ours. */
export const packOf = (language: string | null): LanguagePack | null =>
  packs.find(pack => pack.language === language) ?? null

import { firstMeta, type Sources } from "./sources.ts"

/** The language that the markup claims, as a lower-case primary subtag; null where it claims none or no real one. */
export function languageOf(sources: Sources): string | null {
  const claims = [
    sources.evidence.language,
    firstMeta(sources, ["content-language", "og:locale", "dc.language", "language", "inlanguage"]),
    sources.article.language,
  ]
  for (const claim of claims) {
    const tag = /^\s*([a-z]{2,3})(?:[-_][a-z0-9_-]*)?\s*(?:[,;].*)?$/i.exec(claim ?? "")?.[1]
    if (tag !== undefined && !/^(?:und|mul|zxx)$/i.test(tag)) return tag.toLowerCase()
  }
  return null
}

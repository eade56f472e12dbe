import type { SearchPack } from "../../search.ts"
import { stem } from "./stem.ts"
import { stopWords } from "./stop-words.ts"

/** What is known of English for the search; its compounds are written apart or with a hyphen. */
export const search: SearchPack = { stem, parts: () => [], stopWords }

import type { SearchPack } from "../../search.ts"
import { parts } from "./compound-parts.ts"
import { stem } from "./stem.ts"
import { stopWords } from "./stop-words.ts"

/** What is known of German for the search. */
export const search: SearchPack = { stem, parts, stopWords }

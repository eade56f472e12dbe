import type { LanguagePack } from "../pack.ts"
import { calendar } from "./calendar.ts"
import { grammar } from "./grammar/index.ts"
import { names } from "./names.ts"
import { pageCues } from "./page-cues.ts"
import { profile } from "./profile.ts"
import { search } from "./search/search.ts"
import { segmentation } from "./segmentation.ts"

/** The English pack. */
export const en: LanguagePack = {
  language: "en",
  version: 1,
  profile,
  segmentation,
  calendar,
  pageCues,
  grammar,
  times: null,
  figures: null,
  judgement: null,
  stance: null,
  names,
  search,
}

import type { LanguagePack } from "../pack.ts"
import { calendar } from "./calendar.ts"
import { figures } from "./figures/figures.ts"
import { grammar } from "./grammar/index.ts"
import { judgement } from "./judgement/judgement.ts"
import { names } from "./names.ts"
import { pageCues } from "./page-cues.ts"
import { profile } from "./profile.ts"
import { search } from "./search/search.ts"
import { segmentation } from "./segmentation.ts"
import { stance } from "./stance/stance.ts"
import { times } from "./times/find-times.ts"

/** The German pack. */
export const de: LanguagePack = {
  language: "de",
  version: 1,
  profile,
  segmentation,
  calendar,
  pageCues,
  grammar,
  times,
  figures,
  judgement,
  stance,
  names,
  search,
}

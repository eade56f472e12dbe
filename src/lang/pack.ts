import type { SegmentationRules } from "../text/segmentation.ts"
import type { CalendarWords } from "./calendar-words.ts"
import type { FigureGrammar } from "./figures.ts"
import type { Grammar } from "./grammar.ts"
import type { JudgementWords } from "./judgement.ts"
import type { LanguageProfile } from "./language-profile.ts"
import type { NameWords } from "./name-words.ts"
import type { PageCues } from "./page-cues.ts"
import type { SearchPack } from "./search.ts"
import type { StanceGrammar } from "./stance.ts"
import type { TimeGrammar } from "./times.ts"

/** What the product knows of one language: data and rules, one file by concept under lang/<language>/. */
export interface LanguagePack {
  /** The primary subtag: `de`, `en`. */
  readonly language: string
  /** Raised with every change of data or rules; stands in the reading's `reader`. */
  readonly version: number
  /** How to find the language from its text. */
  readonly profile: LanguageProfile
  /** Abbreviations, ordinals and the like: where a sentence ends. */
  readonly segmentation: SegmentationRules
  /** Month and weekday names and the words around a printed date. */
  readonly calendar: CalendarWords
  /** Words by which furniture and article parts of a page are known. */
  readonly pageCues: PageCues
  /** Word classes, phrases and expressions of saying. */
  readonly grammar: Grammar
  /** How times are found; null where the language's are not read yet. */
  readonly times: TimeGrammar | null
  /** How counts of people are found; null where the language's are not read yet. */
  readonly figures: FigureGrammar | null
  /** Words of judgement; null where the language's are not read yet. */
  readonly judgement: JudgementWords | null
  /** What a text makes of a matter; null where the language's stances are not read yet. */
  readonly stance: StanceGrammar | null
  /** The words around names. */
  readonly names: NameWords
  /** Stems, parts of compounds and words that are not searched. */
  readonly search: SearchPack
}

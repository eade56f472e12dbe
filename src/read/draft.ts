import type { Circumstances, NounPhrase, SpeechCue, TokenRange } from "../lang/syntax.ts"
import type { Confidence, Statement } from "../model/reading.ts"

/** Something said, with its parties as the text gives them, before the actors are known. */
export interface Draft {
  readonly form: Statement["form"]
  /** The rule that found it: of the kind of its form, a key of `whys` in rules.ts. */
  readonly what: string
  /** What was said, as ranges of tokens in reading order; direct speech may gain further ones. */
  readonly words: TokenRange[]
  readonly speaker: readonly NounPhrase[]
  readonly cue: SpeechCue | null
  /** The tokens of the cue where this construction adds some to it. */
  readonly cueTokens: readonly number[]
  readonly frame: readonly TokenRange[]
  /** How, where and when it was said, and who passes it on; what goes on from earlier words has theirs. */
  readonly circumstances: Circumstances
  readonly relay: NounPhrase | null
  readonly confidence: Confidence
  /** The index of its unit in its layer. */
  readonly unit: number
}

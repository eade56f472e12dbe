/** What a language adds to the segmentation of text into tokens and sentences. */
export interface SegmentationRules {
  /** Abbreviations without their last full stop, lower-cased: `z.b`, `dr`, `mr`. */
  readonly abbreviations: ReadonlySet<string>
}

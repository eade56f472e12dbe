export { type Document, type Explained, read, readExplained, reader } from "./app/read.ts"
export type {
  Act,
  Actor,
  ArticleKind,
  Block,
  Claim,
  Commitment,
  Confidence,
  Cue,
  FurnitureKind,
  Genre,
  Problem,
  Reading,
  Statement,
} from "./model/reading.ts"
export type { Explanation } from "./read/explanation.ts"
export type { Span } from "./text/span.ts"

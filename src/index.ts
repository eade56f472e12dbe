export { type Document, read, reader } from "./app/read.ts"
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
export type { Span } from "./text/span.ts"

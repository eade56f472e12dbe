import type { LanguagePack } from "../../lang/pack.ts"
import type { Block } from "../../model/reading.ts"
import { cueMatcher } from "../hints/cue-groups.ts"
import { loadTrees, scoreRows } from "../trees/boosted-trees.ts"
import { chooseLines } from "./choose-lines.ts"
import { lineFeatureNames, lineFeatures, type PreparedLines } from "./line-features.ts"
import { decideLineKinds } from "./line-kinds.ts"
import stored from "./lines.model.json" with { type: "json" }
import { splitLines } from "./split-lines.ts"

const model = loadTrees(stored, lineFeatureNames)

/** Decides for every line of a plain text whether it is of the article, and which kind it is. */
export function decideLines(text: string, packs: readonly LanguagePack[]): Block[] {
  const prepared = prepareLines(text, packs)
  return decideLinesByScores(prepared, scoreRows(model, prepared.features.rows))
}

/** Cuts a text into lines and computes what the decision needs. */
export function prepareLines(text: string, packs: readonly LanguagePack[]): PreparedLines {
  const lines = splitLines(text)
  return { text, lines, features: lineFeatures(text, lines, cueMatcher(packs)) }
}

/** Decides by the model's scores (log odds of each line being of the article) and by rules. */
export function decideLinesByScores(prepared: PreparedLines, scores: Float32Array): Block[] {
  return decideLineKinds(prepared, chooseLines(prepared, scores))
}

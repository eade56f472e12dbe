import type { Intent } from "../../lang/intents.ts"
import type { NounPhrase, TokenRange } from "../../lang/syntax.ts"
import type { Commitment, Statement } from "../../model/reading.ts"
import type { Span } from "../../text/span.ts"
import type { Actors } from "../actors/registry.ts"
import type { Article } from "../article.ts"
import type { Draft } from "../draft.ts"
import { commitmentRuleOf } from "../rules.ts"
import { type Day, parseDay } from "../times/calendar.ts"
import type { ArticleTimes } from "../times/times.ts"
import { confidenceOf } from "./confidence.ts"
import { deadlineIn } from "./deadline.ts"
import { decide } from "./kind.ts"
import { Plans } from "./plans.ts"
import { Repeats } from "./repeats.ts"

/** What commitments are made of: the statements with the drafts behind them, in the same order. */
export interface Sources {
  readonly article: Article
  readonly drafts: readonly Draft[]
  readonly statements: readonly Statement[]
  readonly actors: Actors
  readonly times: ArticleTimes
  readonly published: string | null
}

/** The commitments of an article: its intents, each read in the words in which it stands. */
export function commitmentsOf(intents: readonly Intent[], sources: Sources): Commitment[] {
  const written = sources.published === null ? null : parseDay(sources.published)
  const inDraft = draftAt(sources.article, sources.drafts)
  const plans = new Plans(sources.article)
  const repeats = new Repeats(sources.article)
  const made: Commitment[] = []
  for (const intent of intents) {
    if (intent.force === "plan") {
      plans.speakOf(intent, sources.actors)
      continue
    }
    const found = commitmentOf(intent, sources, inDraft, written)
    if (!found) continue
    const commitment = plans.carriedOn(intent, found)
    if (repeats.has(commitment, intent.words)) continue
    made.push({ ...plans.onOccasion(intent, commitment), id: `c${made.length + 1}` })
  }
  return made
}

function commitmentOf(
  intent: Intent,
  sources: Sources,
  inDraft: Int32Array,
  written: Day | null,
): Commitment | null {
  const { article, drafts, statements, actors, times } = sources
  const [first] = intent.words[0]!
  const last = intent.words.at(-1)![1] - 1
  // „soll laut X die Schule umziehen“: the source may stand at either end of the words.
  const at = inDraft[first]! >= 0 || intent.force === "pledge" ? inDraft[first]! : inDraft[last]!
  const draft = at < 0 ? null : drafts[at]!
  const statement = at < 0 ? null : statements[at]!
  const speaker = draft && draft.speaker.length > 0 ? actors.idOfAll(draft.speaker) : null
  const agent = intent.agent.length > 0 ? actors.idOfAll(intent.agent) : null
  const said = draft?.circumstances.said ?? null
  const spoken = statement?.form === "direct" ? dayOfSaying(statement) : null
  const seen = spoken ?? written
  const deadline = deadlineIn(times, intent.words, seen, said) ?? deadlineIn(times, intent.scope, seen, said)
  const inWords = statement && statement.form !== "reported" && draft?.what !== "hearsay"
  const setting = inWords
    ? {
        form: statement.form,
        act: statement.cue?.act ?? null,
        apart: draft?.what === "source" || (agent !== null && actors.kindOf(agent) !== "state"),
        same: agent !== null && agent === speaker,
        named: agent !== null && actors.kindOf(agent) !== "group",
      }
    : null
  const decision = decide(
    intent,
    setting,
    deadline !== null && !(deadline.to !== null && seen !== null && parseDay(deadline.to) === seen),
  )
  if (!decision) return null
  const span = ([first, last]: TokenRange): Span => ({
    start: article.tokens.start[first]!,
    end: article.tokens.end[last - 1]!,
  })
  const phrase = (p: NounPhrase): Span => span([p.first, p.last])
  const parties = {
    agent: intent.agent,
    holder: intent.holder ? [intent.holder] : [],
    speaker: [],
    nobody: [],
  }
  const party: readonly NounPhrase[] = parties[decision.by]
  const actor = decision.by === "speaker" ? speaker : party.length > 0 ? actors.idOfAll(party) : null
  const mention =
    decision.by === "speaker"
      ? (statement?.speaker?.spans ?? [])
      : party.length > 0
        ? [span([party[0]!.first, party.at(-1)!.last])]
        : []
  const condition = intent.condition && {
    spans: [span(intent.condition)],
    deadline: deadlineIn(times, [intent.condition], seen, null),
  }
  return {
    id: "",
    kind: decision.kind,
    statement: statement?.id ?? null,
    actor,
    mention,
    negated: intent.negated,
    words: intent.words.map(span),
    cue: intent.cue && { spans: runs(intent.cue.tokens).map(span), lemma: intent.cue.lemma },
    addressee: intent.addressee && {
      spans: [phrase(intent.addressee)],
      actor: actors.idOf(intent.addressee),
    },
    consequence: intent.consequence && { spans: [span(intent.consequence)] },
    condition,
    deadline: deadline ?? condition?.deadline ?? null,
    ...commitmentRuleOf(article.pack.language, intent.what),
    confidence: confidenceOf({
      intent,
      setting,
      kind: decision.kind,
      actor: actor === null ? null : actors.kindOf(actor),
      committed: decision.by !== "nobody",
      told: statement?.form === "reported",
      dated: (deadline ?? condition?.deadline)?.to != null,
    }),
  }
}

/** The day on which a statement was made, where the text tells it. */
const dayOfSaying = ({ said }: Statement): Day | null =>
  said?.from && said.from === said.to ? parseDay(said.from) : null

/** For each token the draft in whose words it stands, the innermost; -1 where it stands in the author's. */
function draftAt({ tokens }: Article, drafts: readonly Draft[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1)
  const ranges = drafts.flatMap(({ words }, i) => words.map(([first, last]) => ({ i, first, last })))
  ranges.sort((a, b) => b.last - b.first - (a.last - a.first))
  for (const { i, first, last } of ranges) at.fill(i, first, last)
  return at
}

/** Consecutive tokens as ranges. */
function runs(list: readonly number[]): TokenRange[] {
  const out: [number, number][] = []
  for (const token of list) {
    const last = out.at(-1)
    if (last && last[1] === token) last[1] = token + 1
    else out.push([token, token + 1])
  }
  return out
}

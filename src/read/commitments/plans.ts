import type { Intent } from "../../lang/intents.ts"
import type { Commitment } from "../../model/reading.ts"
import type { Actors } from "../actors/registry.ts"
import type { Article } from "../article.ts"

/** What somebody is planning or asking for, and where it was told last. */
interface Plan {
  readonly by: Pick<Commitment, "kind" | "actor" | "mention">
  sentence: number
}

/** A sentence that goes on with a plan stands no further behind it, in sentences. */
const reach = 2

/**
 * Who stands behind sentences with „soll“ that name nobody: „X kündigte eine Reform an. Die Sätze sollen sinken.“ goes
 * on with what X announced, in the same paragraph.
 */
export class Plans {
  readonly #article: Article
  #last: Plan | null = null
  #dated: { readonly deadline: Commitment["deadline"]; readonly sentence: number } | null = null

  constructor(article: Article) {
    this.#article = article
  }

  /** A plan that a sentence speaks of without saying what it holds. */
  speakOf({ agent, words }: Intent, actors: Actors): void {
    const { tokens } = this.#article
    const actor = actors.idOf(agent[0]!)
    if (actor === null) return
    const mention = [{ start: tokens.start[agent[0]!.first]!, end: tokens.end[agent.at(-1)!.last - 1]! }]
    this.#last = {
      by: { kind: "announcement", actor, mention },
      sentence: sentenceAt(this.#article, words[0]![0]),
    }
  }

  /** A commitment without a time of its own with that of the occasion before it: „Am Montag ist ein Treffen geplant. Dabei soll …“. */
  onOccasion(intent: Intent, commitment: Commitment): Commitment {
    const sentence = sentenceAt(this.#article, intent.words[0]![0])
    if (commitment.deadline) {
      this.#dated = { deadline: commitment.deadline, sentence }
      return commitment
    }
    const before = this.#dated
    if (!before || !intent.sameTime || sentence - before.sentence > 1) return commitment
    this.#dated = { ...before, sentence }
    return { ...commitment, deadline: before.deadline }
  }

  /** The commitment of an intent with the actor, kind and mention of the plan with which it goes on. */
  carriedOn(intent: Intent, commitment: Commitment): Commitment {
    const { sentences } = this.#article
    const sentence = sentenceAt(this.#article, intent.words[0]![0])
    const plan = this.#last
    if (plan && sentences.block[plan.sentence] !== sentences.block[sentence]) this.#last = null
    if (intent.force === "shall" && commitment.actor === null && commitment.mention.length === 0) {
      if (!plan || this.#last === null || sentence - plan.sentence > reach) return commitment
      plan.sentence = sentence
      const { kind, actor, mention } = plan.by
      return { ...commitment, kind: kind === "demand" ? "demand" : "announcement", actor, mention }
    }
    // „X forderte …. Der Plan solle …“: in the same mouth it goes on as a demand.
    const goesOn = plan && this.#last && intent.force === "shall" && plan.by.actor === commitment.actor
    if (goesOn && plan.by.kind === "demand" && sentence - plan.sentence <= reach)
      return { ...commitment, kind: "demand" }
    if (intent.force === "pledge" && commitment.actor !== null && lasting.has(commitment.kind))
      this.#last = { by: commitment, sentence }
    return commitment
  }
}

/** Kinds of which the next sentences may tell more. */
const lasting: ReadonlySet<Commitment["kind"]> = new Set(["announcement", "promise", "demand"])

/** The sentence that holds a token, by binary search. */
function sentenceAt({ sentences }: Article, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences.last[middle]! <= token) low = middle + 1
    else high = middle
  }
  return low
}

import type { Act } from "../model/reading.ts"
import type { SpeechLexicon, SpeechVerb, VerbForm } from "./speech-lexicon.ts"

/** What all forms of one verb share. */
export interface VerbEntry {
  readonly lemma: string
  readonly act: Act
  readonly use: SpeechVerb["use"]
}

/** Collects the word forms of verbs; the same form of the same verb counts once, its first act being the one that holds. */
export class SpeechLexiconBuilder {
  readonly #forms = new Map<string, SpeechVerb[]>()

  add(word: string, verb: VerbEntry, form: VerbForm, particle: string | null = null): void {
    const all = this.#forms.get(word)
    const entry: SpeechVerb = { ...verb, particle, form }
    if (!all) this.#forms.set(word, [entry])
    else if (!all.some(e => e.lemma === verb.lemma && e.form === form && e.particle === particle))
      all.push(entry)
  }

  get lexicon(): SpeechLexicon {
    return this.#forms
  }
}

/** The use of a verb, where those that give a name to something are a list of their own. */
export const useOf = (
  lemma: string,
  use: SpeechVerb["use"],
  labelVerbs: ReadonlySet<string>,
): SpeechVerb["use"] => (use === "core" && labelVerbs.has(lemma) ? "label" : use)

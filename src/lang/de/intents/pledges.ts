import type { Intent, PledgeKind } from "../../intents.ts"
import type { NounPhrase, Report, TokenRange } from "../../syntax.ts"
import { partsOf, phrasesIn, type Sentence } from "../grammar/sentence.ts"
import { clauseSubject, subjectOf } from "../grammar/subject.ts"
import { type FoundVerb, verbsOf } from "../grammar/verbs.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { isAble } from "./able.ts"
import { isHarmful, isNegated, isUnsure } from "./clause-words.ts"
import { conditionOf, consequenceOf } from "./conditions.ts"
import { type PledgeVerb, pledgeLexicon, pledgeVerbs } from "./pledge-verbs.ts"
import { clauseContents } from "./pledged-clauses.ts"
import { addresseeOf, objectOf } from "./pledged-objects.ts"
import { speakerIn } from "./speaker.ts"
import { warningKind } from "./warnings.ts"

const modal =
  /^(will|wollen|wolle|wollte|wollten|soll|sollen|sollte|sollten|solle|möchte|möchten|kann|können|könnte|könnten|könne|muss|müssen|müsse|musste|mussten|müsste|müssten|darf|dürfen)$/
const being = /^(ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben)$/

/** What a verb of promising, threatening, demanding, refusing or expecting is said of, with the clauses that this takes. */
export interface Pledged {
  readonly intents: Intent[]
  /** The indices of the clauses whose content it tells. */
  readonly clauses: Set<number>
}

/** „kündigte an, …“, „fordert den Rücktritt“, „…, drohte X“: what verbs that name a commitment have for their content. */
export function pledgeIntents(sentence: Sentence, reports: readonly Report[]): Pledged {
  const intents: Intent[] = []
  const taken = new Set<number>()
  for (const found of [...verbsOf(sentence, pledgeLexicon), ...purposes(sentence), ...fronted(sentence)]) {
    const entries = pledgeVerbs.get(found.verb.lemma)
    if (!entries || modal.test(sentence.words.lower[found.finite]!)) continue
    const stative = being.test(sentence.words.lower[found.finite]!) && found.verb.form === "participle"
    const passive = found.passive || stative
    const purpose =
      sentence.clauses[found.clause]!.kind === "infinitive" && sentence.clauses[found.clause]!.opener >= 0
    const subject = passive
      ? agentOf(sentence, found)
      : purpose
        ? clauseSubject(
            sentence,
            sentence.clauses.findIndex(c => c.finite === found.finite),
          )
        : subjectOf(sentence, found, [])
    const kind = namesNothing(sentence, found) ? null : kindOf(sentence, found, entries[0]!)
    if (kind === null) continue
    const contents = clauseContents(sentence, found, reports, taken)
    if (contents.length > 0) {
      if (passive) taken.add(found.clause)
      for (const { range, index, negated } of contents)
        intents.push(
          intentOf(sentence, found, warningKind(sentence, kind, found.verb.lemma, index), subject, passive, {
            what: "object-clause",
            range,
            scope: [range],
            negated,
            condition: conditionOf(sentence, index),
          }),
        )
      continue
    }
    // Who asks, refuses or threatens is somebody: „der Sturm forderte Opfer“ names nothing.
    if (personal.has(kind) && subject.some(p => !isAble(sentence, p))) continue
    const named = entries
      .map(entry => ({
        kind: kindOf(sentence, found, entry),
        range: objectOf(sentence, found, entry, subject, passive),
      }))
      .find(candidate => candidate.kind !== null && candidate.range !== null)
    if (!named) continue
    const object = named.range!
    if (passive) taken.add(found.clause)
    intents.push(
      intentOf(sentence, found, named.kind!, subject, passive, {
        what: stative ? "planned" : "object",
        range: object,
        scope: partsOf(sentence, found.clause),
        negated: false,
        condition: conditionOf(sentence, found.clause),
      }),
    )
  }
  return { intents, clauses: taken }
}

const personal: ReadonlySet<PledgeKind> = new Set(["demand", "refusal", "threat", "promise"])

/** „um ihn zu bitten, … zu tun“: a verb that names a commitment as the purpose of what somebody does. */
function purposes({ clauses, words }: Sentence): FoundVerb[] {
  const found: FoundVerb[] = []
  clauses.forEach(({ kind, opener, last }, clause) => {
    if (kind !== "infinitive" || opener < 0 || words.lower[opener] !== "um") return
    const verb = pledgeLexicon.get(words.lower[last - 1]!)?.find(entry => entry.form === "infinitive")
    const above = clauses.findLastIndex((c, i) => i < clause && c.finite >= 0)
    if (!verb || above < 0) return
    found.push({ tokens: [last - 1], finite: clauses[above]!.finite, verb, passive: false, clause })
  })
  return found
}

/** „Geplant sind zwei weitere Profile“: the participle in first place. */
function fronted({ clauses, words }: Sentence): FoundVerb[] {
  const found: FoundVerb[] = []
  clauses.forEach(({ kind, first, finite }, clause) => {
    if (kind !== "main" || finite !== first + 1) return
    if (!/^(ist|sind|sei|seien|wird|werden|wurde|wurden)$/.test(words.lower[finite]!)) return
    const verb = pledgeLexicon.get(words.lower[first]!)?.find(entry => entry.form === "participle")
    if (verb) found.push({ tokens: [first, finite], finite, verb, passive: true, clause })
  })
  return found
}

interface Content {
  readonly what: string
  readonly range: TokenRange
  readonly scope: readonly TokenRange[]
  readonly negated: boolean
  readonly condition: TokenRange | null
}

function intentOf(
  sentence: Sentence,
  found: FoundVerb,
  kind: PledgeKind,
  subject: readonly NounPhrase[],
  passive: boolean,
  content: Content,
): Intent {
  const speaks = speakerIn(sentence, passive ? [] : partsOf(sentence, found.clause), subject)
  const harmful = isHarmful(sentence, [content.range])
  return {
    what: content.what,
    force: "pledge",
    kind,
    words: [content.range],
    cue: { tokens: found.tokens, lemma: found.verb.lemma },
    agent: subject,
    speaks,
    able: subject.length > 0 && subject.every(p => isAble(sentence, p)),
    negated: content.negated,
    addressee: addresseeOf(sentence, found, subject),
    consequence:
      kind === "threat" && content.what === "object"
        ? content.range
        : kind === "demand"
          ? consequenceOf(sentence, found.clause)
          : null,
    condition: content.condition,
    otherwise: content.condition !== null && isNegated(sentence, [content.condition]),
    holder: null,
    subordinate: false,
    passive,
    scope: content.scope,
    sameTime: false,
    harmful,
    weak: false,
    state: false,
    event: false,
    unsure: isUnsure(sentence, [content.range]),
  }
}

const questions = /^(ob|wie|wo|wenn|falls|sofern|welche[rnms]?)$/
const refusing = /^(ablehnen|verweigern|verwerfen|ausschließen)$/
const plans =
  /^(planen|beabsichtigen|anstreben|vorhaben|erwägen|anvisieren|anpeilen|wünschen|erhoffen|ablehnen|verweigern|verwerfen|ausschließen)$/

/** Whether the verb, as it stands here, names no commitment: a plan that is past, „stellen“ without „in Aussicht“. */
function namesNothing({ words, clauses }: Sentence, { finite, verb, clause }: FoundVerb): boolean {
  const { lower } = words
  const { first, last, kind, opener } = clauses[clause]!
  if (kind === "subordinate" && questions.test(lower[opener]!)) return true
  if (plans.test(verb.lemma)) {
    const bits = verbForms(lower[finite]!)
    if (/^(hatte|hatten|war|waren|wurde|wurden)$/.test(lower[finite]!)) return true
    if (bits & VerbForm.preterite && !(bits & VerbForm.present) && !refusing.test(verb.lemma)) return true
  }
  if (verb.lemma === "stellen") return !lower.slice(first, last).includes("aussicht")
  // „hätte verlangen müssen“: under two verbs nothing is done.
  return /^(können|müssen|sollen|dürfen|wollen)$/.test(lower[last - 1]!) && last - 1 !== finite
}

/** What the verb names here: „schloss nicht aus“ leaves open, „warnte davor, … zu tun“ asks not to, „forderte nicht“ names nothing. */
function kindOf(sentence: Sentence, found: FoundVerb, { kind }: PledgeVerb): PledgeKind | null {
  const parts = partsOf(sentence, found.clause)
  const denied = isNegated(sentence, parts) && deniesVerb(sentence, found)
  if (!denied) return kind
  if (found.verb.lemma === "ausschließen") return "announcement"
  return kind === "prediction"
    ? "prediction"
    : kind === "announcement" && /^(planen|beabsichtigen|vorhaben|anstreben)$/.test(found.verb.lemma)
      ? "refusal"
      : null
}

/** Whether „nicht“ stands right before the verb's last part or its clause's end: it denies the verb and not what follows. */
function deniesVerb({ words, quoted }: Sentence, { tokens, clause, finite }: FoundVerb): boolean {
  const end = tokens.at(-1)!
  for (let i = end; i > end - 3 && i > finite - 4 && i >= 0; i--)
    if (/^(nicht|nie|niemals)$/.test(words.lower[i]!) && !quoted[i]) return true
  return /^(nicht|nie)$/.test(words.lower[finite + 1] ?? "") && clause >= 0
}

/** „wurde von X gefordert“: the agent of a passive. */
function agentOf(sentence: Sentence, { clause }: FoundVerb): NounPhrase[] {
  const { words } = sentence
  const agent = phrasesIn(sentence, partsOf(sentence, clause)).find(
    p =>
      p.preposition >= 0 &&
      /^(von|vom|durch|seitens)$/.test(words.lower[p.preposition]!) &&
      isAble(sentence, p),
  )
  return agent ? [agent] : []
}

import { accusative, dative, nominative } from "../../agreement.ts"
import type { Intent, PledgeKind } from "../../intents.ts"
import { type NounPhrase, type Report, type TokenRange, WordClass } from "../../syntax.ts"
import { partsOf, phrasesIn, type Sentence } from "../grammar/sentence.ts"
import { subjectOf } from "../grammar/subject.ts"
import { type FoundVerb, verbsOf } from "../grammar/verbs.ts"
import { VerbForm } from "../lexicon/verb-form-bits.ts"
import { verbForms } from "../lexicon/verb-forms.ts"
import { type Complement, complementAt, extentOf, isQuotation, trimmed } from "../reports/complement.ts"
import { isTime } from "../words/times.ts"
import { isAble } from "./able.ts"
import { isHarmful, isNegated, isUnsure } from "./clause-words.ts"
import { conditionOf } from "./conditions.ts"
import { contentRanges } from "./contents.ts"
import { type PledgeVerb, pledgeLexicon, pledgeVerbs } from "./pledge-verbs.ts"
import { speakerIn } from "./speaker.ts"

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
  for (const found of verbsOf(sentence, pledgeLexicon)) {
    const entry = pledgeVerbs.get(found.verb.lemma)
    if (!entry || modal.test(sentence.words.lower[found.finite]!)) continue
    const stative = being.test(sentence.words.lower[found.finite]!) && found.verb.form === "participle"
    const passive = found.passive || stative
    const subject = passive ? agentOf(sentence, found) : subjectOf(sentence, found, [])
    const kind = namesNothing(sentence, found) ? null : kindOf(sentence, found, entry)
    if (kind === null) continue
    if (passive) taken.add(found.clause)
    const contents = clauseContents(sentence, found, reports, taken)
    if (contents.length > 0) {
      for (const { range, index, negated } of contents)
        intents.push(
          intentOf(sentence, found, kind, subject, passive, {
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
    const object = objectOf(sentence, found, entry, subject, passive)
    if (!object) continue
    intents.push(
      intentOf(sentence, found, kind, subject, passive, {
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
    consequence: kind === "threat" && content.what === "object" ? content.range : null,
    condition: content.condition,
    otherwise: content.condition !== null && isNegated(sentence, [content.condition]),
    holder: null,
    passive,
    scope: content.scope,
    sameTime: false,
    harmful,
    weak: false,
    event: false,
    unsure: isUnsure(sentence, [content.range]),
  }
}

const questions = /^(ob|wie|wo|wenn|falls|sofern|welche[rnms]?)$/
const correlated = /^(bestehen|rufen|werben|einsetzen|aussprechen|drängen|dringen)$/
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

/** The contents that stand in clauses: behind the verb, or before it where its own clause is put in. */
function clauseContents(
  sentence: Sentence,
  found: FoundVerb,
  reports: readonly Report[],
  taken: Set<number>,
): { range: TokenRange; index: number; negated: boolean }[] {
  const { clauses } = sentence
  const own = clauses[found.clause]!
  const complement = complementBehind(sentence, found)
  let from = -1
  let to = -1
  if (complement) {
    from = complement.index
    to = extentOf(sentence, complement)
  } else {
    const report = reports.find(
      r => r.cue.clause[0] === own.first && /^(frame-behind|as-clause)$/.test(r.what),
    )
    if (!report) return []
    from = clauses.findIndex(c => c.first >= report.words[0]![0] - 1)
    to = clauses.findIndex(c => c.first >= own.first)
    const last = report.words.at(-1)!
    if (last[0] >= own.last) to = clauses.length
  }
  const contents: { range: TokenRange; index: number; negated: boolean }[] = []
  for (let i = from; i < to; i++) {
    const clause = clauses[i]!
    if (i === found.clause || isQuotation(sentence.quoted, clause)) continue
    const joined = /^(und|oder|sondern|sowie)$/.test(sentence.words.lower[clause.first]!)
    const head =
      i === from ||
      (complement?.kind === "infinitive"
        ? joined && clause.kind === "infinitive" && clause.opener < 0
        : clause.kind === "main" || /^(dass|daß)$/.test(sentence.words.lower[clause.opener] ?? ""))
    if (!head || clause.continues >= from) continue
    // „kündigte an, falls …, werde er …“: what opens the complement may be a condition of it.
    if (clause.kind === "subordinate" && !/^(dass|daß|ob|wie)$/.test(sentence.words.lower[clause.opener]!))
      continue
    if (isOver(sentence, i)) continue
    taken.add(i)
    for (const range of contentRanges(sentence, i))
      contents.push({ range, index: i, negated: isNegated(sentence, [range]) })
  }
  return contents
}

/** Whether a clause tells of what is over: „getötet worden sein“, „habe gelogen“, „waren“. */
function isOver({ clauses, words }: Sentence, index: number): boolean {
  const { finite, first, last, kind } = clauses[index]!
  const { lower } = words
  if (finite < 0)
    return (
      kind === "infinitive" &&
      /^(haben|sein)$/.test(lower[last - 1]!) &&
      lower[last - 2] === "zu" &&
      (verbForms(lower[last - 3] ?? "") & VerbForm.participle) !== 0
    )
  const bits = verbForms(lower[finite]!)
  if (/^(war|waren|hatte|hatten|wurde|wurden)$/.test(lower[finite]!)) return true
  for (let i = first; i < last; i++) if (lower[i] === "worden") return true
  const carried = /^(hat|haben|habe|hätte|hätten|ist|sind|sei|seien)$/.test(lower[finite]!)
  if (!carried)
    return (bits & VerbForm.preterite) !== 0 && (bits & (VerbForm.present | VerbForm.subjunctive2)) === 0
  const at = kind === "main" ? last - 1 : finite - 1
  return at !== finite && (verbForms(lower[at]!) & VerbForm.participle) !== 0
}

/** The clause that a verb has for its content, near behind its own. */
function complementBehind(sentence: Sentence, found: FoundVerb): Complement | null {
  const { clauses, words, quoted } = sentence
  for (let i = found.clause + 1; i < clauses.length && i <= found.clause + 4; i++) {
    const clause = clauses[i]!
    const mark = words.word[clause.first - 1]!
    if (mark === ";" || mark === "." || isQuotation(quoted, clause)) return null
    const kind = complementAt(sentence, i)
    const subjunctive =
      clause.mood === "subjunctive" || clauses.some(c => c.continues === i && c.mood === "subjunctive")
    if (correlated.test(found.verb.lemma) && !points(sentence, found.clause)) return null
    const takes =
      kind === "infinitive" ||
      kind === "that" ||
      (kind === "verb-second" && (subjunctive || clause.kind === "subordinate"))
    if (kind && takes) return { index: i, kind }
    if (clause.kind !== "relative" && clause.kind !== "fragment") return null
  }
  return null
}

/** „darauf“, „dafür“: what points forward to the clause that says the content. */
const points = ({ words, clauses }: Sentence, index: number): boolean => {
  const { first, last } = clauses[index]!
  return words.lower.slice(first, last).some(word => /^(darauf|daran|dafür|dagegen|dazu|darum)$/.test(word))
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

/** The phrase that says what is promised, demanded or expected, with what belongs to it up to the verb's last part. */
function objectOf(
  sentence: Sentence,
  found: FoundVerb,
  { object }: PledgeVerb,
  subject: readonly NounPhrase[],
  passive: boolean,
): TokenRange | null {
  if (object === null) return null
  const { words, clauses } = sentence
  const phrases = phrasesIn(sentence, partsOf(sentence, found.clause)).filter(
    p => !subject.some(s => s.first <= p.first && p.last <= s.last),
  )
  const wanted = object === "" ? null : object.split("|")
  const inOrder = passive
    ? phrases
    : [...phrases.filter(p => p.first > found.finite), ...phrases.filter(p => p.first < found.finite)]
  const phrase = inOrder.find(p =>
    wanted
      ? p.preposition >= 0 && wanted.includes(bare(words.lower[p.preposition]!))
      : p.preposition < 0 &&
        (p.agreement & (passive ? nominative : accusative)) !== 0 &&
        p.kind !== "pronoun" &&
        (p.inner.length > 0 || !isTime(words.lower[p.head]!)),
  )
  const alone = phrase !== undefined && phrase.last - phrase.first === 1
  if (!phrase && object === "" && !passive) return quotedObject(sentence, found)
  if (!phrase || (alone && /^(das|dies|sich)$/.test(words.lower[phrase.first]!))) return null
  const { finite } = found
  const end = found.tokens.at(-1)!
  const clause = clauses[found.clause]!
  const last =
    phrase.first < finite
      ? Math.min(finite, Math.max(phrase.last, phrase.last))
      : end > phrase.first
        ? end
        : clause.last
  return trimmed(sentence, phrase.first, Math.max(phrase.last, last))
}

/** „fordert einen ‚Neustart‘“: an object in quotation marks, with its article. */
function quotedObject(
  { words, quoted, clauses, classes }: Sentence,
  { finite, clause }: FoundVerb,
): TokenRange | null {
  const { last } = clauses[clause]!
  let first = finite + 1
  while (first < last && !quoted[first]) first++
  if (first >= last || first - finite > 8) return null
  let end = first
  while (end < last && quoted[end]) end++
  const article = classes[first - 1] === WordClass.determiner || classes[first - 1] === WordClass.adjective
  return end - first >= 3 && words.word[first - 1] !== ":" ? [article ? first - 1 : first, end] : null
}

/** „zum“ as „zu“, „vom“ as „von“. */
const bare = (preposition: string): string =>
  preposition === "am"
    ? "an"
    : /^zu[mr]$/.test(preposition)
      ? "zu"
      : preposition === "vom"
        ? "von"
        : preposition === "aufs"
          ? "auf"
          : preposition

/** Whom it is asked of or held out to: „von der Regierung“, „die Bürger“, a bare dative. */
function addresseeOf(
  sentence: Sentence,
  found: FoundVerb,
  subject: readonly NounPhrase[],
): NounPhrase | null {
  const { words } = sentence
  const phrases = phrasesIn(sentence, partsOf(sentence, found.clause)).filter(
    p => !subject.some(s => s.first <= p.first && p.last <= s.last) && words.lower[p.first] !== "sich",
  )
  const { lemma } = found.verb
  if (/^(auffordern|aufrufen|bitten|ersuchen|ermahnen|mahnen)$/.test(lemma))
    return (
      phrases.find(p => p.preposition < 0 && (p.agreement & accusative) !== 0 && isAble(sentence, p)) ?? null
    )
  if (/^(fordern|verlangen|erwarten|einfordern)$/.test(lemma))
    return (
      phrases.find(
        p => p.preposition >= 0 && /^(von|vom)$/.test(words.lower[p.preposition]!) && isAble(sentence, p),
      ) ?? null
    )
  if (lemma === "appellieren")
    return phrases.find(p => p.preposition >= 0 && words.lower[p.preposition] === "an") ?? null
  return (
    phrases.find(
      p =>
        p.preposition < 0 &&
        (p.agreement & dative) !== 0 &&
        (p.agreement & nominative) === 0 &&
        isAble(sentence, p),
    ) ?? null
  )
}

import { dative, nominative, plural, singular } from "../../agreement.ts"
import type { Words } from "../../article-words.ts"
import { hasApposition, scanClauses } from "../../scan-clauses.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"
import { type NounPhrase, type SpeechCue, type TokenRange, type Unit, WordClass } from "../../syntax.ts"
import { speechLexicon } from "../speech/lexicon.ts"
import { determinerAgreement } from "../words/determiner-agreement.ts"
import { isRelative, isSubordinate, opensClause } from "./clauses.ts"

const source = (lemma: string): SpeechVerb => ({
  lemma,
  particle: null,
  form: "finite",
  act: "said",
  use: "core",
})
const so = source("so")

/** The cue of a clause before its parties are known. */
interface Found {
  readonly tokens: number[]
  readonly finite: number
  readonly verb: SpeechVerb
  readonly passive: boolean
}

const passiveForms = /^(wird|werden|wurde|wurden|worden|werde|würde|würden)$/

/** Every expression of saying of a unit with its subject and addressee. */
export function cuesOf(
  words: Words,
  classes: Uint8Array,
  quoted: Uint8Array,
  phrases: readonly NounPhrase[],
  unit: Unit,
): SpeechCue[] {
  const cues: SpeechCue[] = []
  for (const clause of scanClauses(opensClause, words, classes, phrases, quoted, unit)) {
    const inClause = phrases.filter(p => p.first >= clause[0] && p.last <= clause[1])
    const sourceCue = readSource(words, clause, inClause)
    if (sourceCue) cues.push(sourceCue)
    for (const found of verbsOf(words, classes, quoted, clause)) {
      const subject = continuesSubject(words, classes, found, clause)
        ? subjectBefore(words, phrases, cues, clause)
        : ownSubject(words, classes, found, inClause, phrases, clause)
      cues.push({
        tokens: found.tokens,
        verb: found.verb,
        clause,
        subject,
        addressee: addresseeOf(words, found, inClause, subject),
      })
    }
  }
  return cues
}

/** „X sagte … und fügte hinzu“: a verb directly behind „und“ has the subject of the clause before. */
const continuesSubject = (words: Words, classes: Uint8Array, found: Found, clause: TokenRange): boolean =>
  classes[clause[0]] === WordClass.conjunction &&
  found.finite === clause[0] + 1 &&
  /^(und|oder|aber|sowie|doch)$/.test(words.lower[clause[0]]!)

function subjectBefore(
  words: Words,
  phrases: readonly NounPhrase[],
  cues: readonly SpeechCue[],
  clause: TokenRange,
): readonly NounPhrase[] {
  const previous = cues.at(-1)
  if (previous && previous.subject.length > 0) return previous.subject
  const first = phrases.find(p => p.last <= clause[0] && canSpeak(words, p) && p.kind !== "common")
  return first ? [first] : []
}

function ownSubject(
  words: Words,
  classes: Uint8Array,
  found: Found,
  inClause: readonly NounPhrase[],
  all: readonly NounPhrase[],
  clause: TokenRange,
): readonly NounPhrase[] {
  const subordinate = isSubordinate(words, classes, clause)
  const [first] = clause
  if (subordinate && isRelative(words, first) && !inClause.some(p => p.first === first)) {
    // „X, die von Y berichtete“: the relative pronoun stands for the phrase before it.
    const antecedent = all.filter(p => p.last === first - 1).at(-1)
    const wanted = determinerAgreement(words.lower[first]!)
    if (antecedent && wanted & nominative && !inClause.some(p => canSpeak(words, p) && p.kind !== "common"))
      return [antecedent]
  }
  const subject = subjectOf(words, classes, found, inClause, clause, subordinate)
  if (subject.length > 0 || subordinate || found.finite !== first || words.word[first - 1] !== ",")
    return subject
  // „X, der das Amt leitet, sagte“: behind a clause between commas the verb goes on with what stands before it.
  const before = all.filter(p => p.last < first && words.word[p.last] === "," && canSpeak(words, p)).at(-1)
  return before ? [before] : []
}

const canSpeak = (words: Words, p: NounPhrase): boolean =>
  p.preposition < 0 &&
  (p.agreement & nominative) !== 0 &&
  !(p.kind === "pronoun" && /^(es|sich|was|etwas|nichts|alles)$/.test(words.lower[p.first]!))

/** „so X“, „laut X“, „X zufolge“, „nach Angaben von X“. */
function readSource(words: Words, clause: TokenRange, phrases: readonly NounPhrase[]): SpeechCue | null {
  const [first, last] = clause
  const lower = words.lower
  if (lower[first] === "so") {
    const subject = phrases.find(p => p.first === first + 1)
    if (subject && subject.preposition < 0)
      return { tokens: [first], verb: so, clause: [first, last], subject: [subject], addressee: null }
  }
  for (const p of phrases) {
    if (lower[p.last] === "zufolge" && p.last < last)
      return { tokens: [p.last], verb: source("zufolge"), clause, subject: [p], addressee: null }
    if (p.preposition < 0) continue
    const preposition = lower[p.preposition]!
    const informs =
      /(angaben|aussagen?|worten|informationen|darstellung|einschätzung|ansicht|meinung|auffassung|bericht(en)?|schätzungen|erkenntnissen)$/
    if (preposition === "laut")
      return { tokens: [p.preposition], verb: source("laut"), clause, subject: [p], addressee: null }
    if (preposition === "nach" && informs.test(lower[p.head]!))
      return { tokens: [p.preposition], verb: source("nach"), clause, subject: [p], addressee: null }
  }
  return null
}

/** The verbs of saying of a clause with their auxiliaries and separable particles. */
function verbsOf(words: Words, classes: Uint8Array, quoted: Uint8Array, [first, last]: TokenRange): Found[] {
  const found: Found[] = []
  let auxiliary = -1
  for (let i = first; i < last; i++) {
    if (quoted[i]) continue
    if (classes[i] === WordClass.auxiliary && auxiliary < 0) auxiliary = i
    const entries =
      classes[i] === WordClass.verb || (i === first && classes[i] !== WordClass.noun)
        ? speechLexicon.get(words.lower[i]!)
        : undefined
    if (!entries) continue
    const particle = particleOf(words, quoted, entries, i, last)
    const finite = particle ? particle.verb : entries.find(e => e.form === "finite" && e.particle === null)
    if (
      finite &&
      (auxiliary < 0 || particle || (finite.form === "finite" && !entries.some(e => e.form !== "finite")))
    ) {
      found.push({ tokens: particle ? [i, particle.token] : [i], finite: i, verb: finite, passive: false })
      continue
    }
    const dependent = entries.find(e => e.form !== "finite" && e.particle === null) ?? finite
    if (!dependent || dependent.particle !== null) continue
    const carrier = auxiliary >= 0 ? auxiliary : auxiliaryAfter(classes, quoted, i, last)
    if (carrier < 0) {
      if (finite) found.push({ tokens: [i], finite: i, verb: finite, passive: false })
      continue
    }
    const passive = dependent.form === "participle" && passiveForms.test(words.lower[carrier]!)
    found.push({
      tokens: carrier < i ? [carrier, i] : [i, carrier],
      finite: carrier,
      verb: dependent,
      passive,
    })
  }
  return found
}

/** The separable particle of a verb at the end of its clause, with the reading of the verb that wants it. */
function particleOf(
  words: Words,
  quoted: Uint8Array,
  entries: readonly SpeechVerb[],
  verb: number,
  last: number,
): { token: number; verb: SpeechVerb } | null {
  for (let i = verb + 1; i < last; i++) {
    if (quoted[i]) continue
    const wanted = entries.find(e => e.particle === words.lower[i])
    if (!wanted) continue
    // „an“ and „zu“ are prepositions too: a particle ends its clause or stands before a conjunction.
    const next = words.lower[i + 1]
    if (
      i + 1 >= last ||
      next === "und" ||
      next === "oder" ||
      next === "als" ||
      next === "wie" ||
      quoted[i + 1] ||
      wanted.particle!.length > 3
    )
      return { token: i, verb: wanted }
  }
  return null
}

function auxiliaryAfter(classes: Uint8Array, quoted: Uint8Array, verb: number, last: number): number {
  for (let i = verb + 1; i < last && i < verb + 3; i++)
    if (!quoted[i] && classes[i] === WordClass.auxiliary) return i
  return -1
}

/** Who does the saying: the nominative of the clause, the agent of a passive. */
function subjectOf(
  words: Words,
  classes: Uint8Array,
  found: Found,
  phrases: readonly NounPhrase[],
  clause: TokenRange,
  subordinate: boolean,
): NounPhrase[] {
  const { finite, verb, passive } = found
  if (
    verb.lemma === "heißen" ||
    verb.lemma === "lauten" ||
    (passive && verb.lemma !== "zitieren" && verb.lemma !== "informieren")
  ) {
    const wanted = passive ? /^(von|vom|durch)$/ : /^(in|im|bei|beim|von|vom|aus)$/
    const agent = phrases.find(p => p.preposition >= 0 && wanted.test(words.lower[p.preposition]!))
    if (agent) return [agent]
    if (passive) return []
  }
  const pluralVerb = isPlural(words.lower[finite]!)
  const candidates = phrases.filter(p => canSpeak(words, p))
  const numbered = candidates.filter(p => agreesInNumber(p, pluralVerb))
  const pool = numbered.length > 0 ? numbered : pluralVerb ? candidates : numbered
  if (pool.length === 0) return []
  let chosen: NounPhrase | undefined
  if (subordinate) chosen = pool[0]
  else {
    const before = pool.filter(p => p.last <= finite).at(-1)
    const after = pool.find(p => p.first > finite)
    // A phrase directly before the verb fills the first place; anything else there sends the subject behind the verb.
    const first =
      before &&
      (before.last === finite || hasApposition(words, before)) &&
      isFirstPlace(words, classes, before, clause)
    // A bare noun in first place yields to a person behind the verb: „Unterstützung sagte Anna Beispiel zu“.
    const weak =
      before?.kind === "common" && after && after.kind !== "common" && before.last - before.first === 1
    chosen = first && !weak ? before : (bestAfter(after, pool, finite) ?? before)
  }
  return chosen ? joined(words, phrases, chosen) : []
}

/** Behind the verb a person or pronoun is likelier the subject than a thing that stands before it. */
function bestAfter(
  after: NounPhrase | undefined,
  pool: readonly NounPhrase[],
  finite: number,
): NounPhrase | undefined {
  if (after?.kind !== "common") return after
  const person = pool.find(p => p.first > finite && p.kind !== "common" && p.first - after.last < 6)
  return person ?? after
}

function isFirstPlace(words: Words, classes: Uint8Array, phrase: NounPhrase, clause: TokenRange): boolean {
  for (let i = clause[0]; i < phrase.first; i++)
    if (classes[i] !== WordClass.conjunction && classes[i] !== WordClass.adverb && words.lower[i] !== "doch")
      return joinedBefore(words, i, phrase)
  return true
}

/** „Anna Beispiel und Bert Muster sagten“: what stands before the phrase is the first half of a joint subject. */
const joinedBefore = (words: Words, _from: number, phrase: NounPhrase): boolean =>
  /^(und|sowie)$/.test(words.lower[phrase.first - 1] ?? "")

/** A phrase with those that „und“ joins to it, before and behind. */
function joined(words: Words, phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase[] {
  const at = phrases.indexOf(phrase)
  const all = [phrase]
  for (let i = at + 1; i < phrases.length; i++) {
    const p = phrases[i]!
    const left = all.at(-1)!
    if (
      p.preposition >= 0 ||
      p.first !== left.last + 1 ||
      !/^(und|sowie|,)$/.test(words.lower[left.last] ?? "")
    )
      break
    if (p.kind === "common" && phrase.kind !== "common") break
    all.push(p)
  }
  for (let i = at - 1; i >= 0; i--) {
    const p = phrases[i]!
    const right = all[0]!
    if (p.preposition >= 0 || right.first !== p.last + 1 || !/^(und|sowie)$/.test(words.lower[p.last] ?? ""))
      break
    if (p.kind === "common" && phrase.kind !== "common") break
    all.unshift(p)
  }
  return all
}

const isPlural = (finite: string): boolean =>
  /(ten|en)$/.test(finite) ||
  /^(sind|haben|hatten|werden|wurden|wollen|wollten|können|konnten|müssen|mussten)$/.test(finite)

function agreesInNumber(p: NounPhrase, pluralVerb: boolean): boolean {
  if (p.kind === "person" && p.name) return true
  return (p.agreement & nominative & (pluralVerb ? plural : singular)) !== 0
}

/** Whom it is said to: a bare dative, or „gegenüber X“. */
function addresseeOf(
  words: Words,
  found: Found,
  phrases: readonly NounPhrase[],
  subject: readonly NounPhrase[],
): NounPhrase | null {
  for (const p of phrases) {
    if (subject.includes(p)) continue
    if (p.preposition >= 0 && words.lower[p.preposition] === "gegenüber") return p
    if (
      p.preposition < 0 &&
      p.kind !== "common" &&
      words.lower[p.first] !== "sich" &&
      (p.agreement & dative) !== 0 &&
      (p.agreement & nominative) === 0 &&
      Math.abs(p.first - found.finite) < 12
    )
      return p
  }
  return null
}

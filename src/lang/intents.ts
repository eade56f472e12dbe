import type { NounPhrase, TokenRange } from "./syntax.ts"

/**
 * What kind of claim on the future a clause makes by its own words: `pledge` names the act itself („verspricht“,
 * „lehnt ab“), `intend` is somebody's will, `future` what will be, `shall` what is planned or asked for, `must` what
 * is called necessary, `may` what is possible, `present` what takes place at a
 * date. A `plan` commits nobody by itself: it says only whose plan is spoken of.
 */
export type Force = "plan" | "pledge" | "intend" | "future" | "shall" | "must" | "may" | "present"

/** The kinds of commitment that a verb or noun names by itself. */
export type PledgeKind =
  | "announcement"
  | "promise"
  | "threat"
  | "ultimatum"
  | "demand"
  | "prediction"
  | "refusal"

/** A clause or phrase that says what shall, will or must be, before it is known in whose words it stands. */
export interface Intent {
  /** The rule that found it: a key of `commitmentRules` in read/rules.ts. */
  readonly what: string
  readonly force: Force
  /** What the expression names; null where only its force is told. */
  readonly kind: PledgeKind | null
  /** What shall or shall not happen, in reading order. */
  readonly words: readonly TokenRange[]
  /** The expression that makes it one, with its dictionary form; no tokens where nothing but the tense does. */
  readonly cue: { readonly tokens: readonly number[]; readonly lemma: string } | null
  /** Who commits: the subject of a will, the speaker of a pledge; empty where the clause names nobody. */
  readonly agent: readonly NounPhrase[]
  /** Whether nobody is named because whoever speaks is meant: „ich“, „wir“, „man“. */
  readonly speaks: boolean
  /** Whether the grammatical subject acts of itself, so that what it will do is in its own hand. */
  readonly able: boolean
  readonly negated: boolean
  readonly addressee: NounPhrase | null
  /** What shall follow, where the words say it apart: „drohte mit Zöllen“, „anderenfalls …“. */
  readonly consequence: TokenRange | null
  readonly condition: TokenRange | null
  /** Whether it is to be if something does not happen: „falls … nicht“, „andernfalls“. */
  readonly otherwise: boolean
  /** Whose plan or wish it is by a phrase beside it: „nach dem Willen der Regierung“; null where none says. */
  readonly holder: NounPhrase | null
  /** Where a time says when it shall be: the clause with its adverbials, in reading order. */
  readonly scope: readonly TokenRange[]
  /** Whether it happens on the occasion that was told before: „dann“, „bei diesem Treffen“, a relative clause. */
  readonly sameTime: boolean
  /** Whether the words harm somebody by what they say: „angreifen“, „Sanktionen“. */
  readonly harmful: boolean
  /** Whether it stands in a clause that depends on another. */
  readonly subordinate: boolean
  /** Whether its subject is what is acted on: „wird vorgelegt“. */
  readonly passive: boolean
  /** Whether its form may tell of the present as well, so that only a time that lies ahead makes it a plan. */
  readonly weak: boolean
  /** Whether its verb tells a state: „wird … sein“, „soll … liegen“. */
  readonly state: boolean
  /** Whether it says that something will take place: „es wird … geben“, „wird … stattfinden“. */
  readonly event: boolean
  /** Whether the verb calls it only possible or likely: „voraussichtlich“, „möglicherweise“. */
  readonly unsure: boolean
}

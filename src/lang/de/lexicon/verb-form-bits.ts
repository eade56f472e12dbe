/** What a German verb form may be, as bits; the tenses and moods are those of the third person. */
export const VerbForm = {
  present: 1,
  preterite: 2,
  /** Konjunktiv I: „habe“, „sei“, „gehe“. */
  subjunctive1: 4,
  /** Konjunktiv II: „hätte“, „wäre“, „ginge“; of weak verbs it is the preterite's form too. */
  subjunctive2: 8,
  singular: 16,
  plural: 32,
  /** The past participle. */
  participle: 64,
  infinitive: 128,
  /** The infinitive with „zu“ inside: „mitzuteilen“. */
  zuInfinitive: 256,
} as const

import type { Content, Dated } from "../finds/find.ts"
import { rangeOf } from "./day-range.ts"

/** Kinds that a person may set: those of commitments. */
export const commitmentKinds = [
  "announcement",
  "promise",
  "threat",
  "ultimatum",
  "demand",
  "prediction",
  "refusal",
] as const

/** Whether an entry can be held against what follows. */
export const testabilities = ["testable", "needs_terms", "not_testable"] as const

/** Every field that a person may correct or fill in, with what its value must look like. */
export const correctable = {
  kind: commitmentKinds.join(", "),
  actor: "a name",
  negated: "true or false",
  addressee: "words, or none",
  medium: "words, or none",
  place: "words, or none",
  said: "a day, two days as A..B, or none",
  condition: "words, or none",
  conditionMet: "the day on which the condition came about, or none",
  consequence: "words, or none",
  deadline: "a day, two days as A..B, or none",
  testability: testabilities.join(", "),
  who: "who must act",
  what: "which act or state would count",
  measure: "by which measure or threshold",
  byWhen: "by when it would count",
} as const
/** A field that a person may set. */
export type Field = keyof typeof correctable

/** The fields that the machine reads; the others are a person's to fill in, and say nothing of how well it read. */
export const readFields = [
  "kind",
  "actor",
  "negated",
  "addressee",
  "medium",
  "place",
  "said",
  "condition",
  "consequence",
  "deadline",
] as const satisfies readonly Field[]

/** Whether a word names a field that can be set. */
export const isField = (word: string): word is Field => Object.hasOwn(correctable, word)

/** Field → value as a person set it; what is not in it is the machine's. */
export type Corrections = Readonly<Partial<Record<Field, string>>>

/** What is wrong with a value for a field, as the end of „FIELD must be …“; null where it is right. */
export function valueFault(field: Field, value: string): string | null {
  const right = (ok: boolean) => (ok ? null : correctable[field])
  switch (field) {
    case "kind":
      return right((commitmentKinds as readonly string[]).includes(value))
    case "testability":
      return right((testabilities as readonly string[]).includes(value))
    case "negated":
      return right(value === "true" || value === "false")
    case "deadline":
    case "said":
      return right(value === "none" || rangeOf(value) !== null)
    case "conditionMet":
      return right(value === "none" || (rangeOf(value) !== null && !value.includes("..")))
    default:
      return right(value.trim() !== "")
  }
}

/** What an entry says with the corrections of people in place of what the machine read. */
export function corrected(content: Content, set: Corrections): Content {
  const words = (field: "addressee" | "medium" | "place" | "condition" | "consequence") => {
    const value = set[field]
    return value === undefined ? content[field] : value === "none" ? null : value
  }
  return {
    ...content,
    kind: set.kind ?? content.kind,
    actor: set.actor ?? content.actor,
    negated: set.negated === undefined ? content.negated : set.negated === "true",
    addressee: words("addressee"),
    medium: words("medium"),
    place: words("place"),
    condition: words("condition"),
    consequence: words("consequence"),
    said: set.said === undefined ? content.said : setByPerson(set.said),
    deadline: set.deadline === undefined ? content.deadline : setByPerson(set.deadline),
  }
}

/** The time that a person set: `YYYY-MM-DD` or `A..B`; null for `none` and for anything else. */
export function setByPerson(value: string): Dated | null {
  const range = value === "none" ? null : rangeOf(value)
  return range && { words: "", value, ...range, basis: "set_by_person" }
}

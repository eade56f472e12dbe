import type { Intent } from "../../intents.ts"

/** An intent of which nothing is told but what its maker adds. */
export const blank: Omit<Intent, "what" | "force" | "words" | "agent" | "scope"> = {
  kind: null, cue: null, speaks: false, able: true, negated: false, addressee: null, consequence: null, condition: null,
  otherwise: false, holder: null, subordinate: false, passive: false, sameTime: false, harmful: false, weak: false, state: false,
  event: false, unsure: false,
} // biome-ignore format: nothing, told briefly

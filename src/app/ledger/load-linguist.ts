import type { Linguist } from "../../store/derive/linguist.ts"

/** Loads who knows languages when it is needed: a command that only looks must not pay for the packs. */
export const loadLinguist = async (): Promise<Linguist> => (await import("./linguist.ts")).linguist

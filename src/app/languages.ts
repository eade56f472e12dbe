/** The languages that have a pack, as `packs.ts` lists them: for whoever must not load a pack to know its name. */
export const languages: readonly string[] = ["de", "en"]

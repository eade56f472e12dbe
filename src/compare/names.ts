/** A name's words in lower case, without the ending of a genitive. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(word => word.length > 2)
    .map(word => word.replace(/(?<=.{3})['’]?s$/, ""))

/** Whether one of an actor's names stands among the names or capitalised words of a text: by its last word, a person's surname. */
export function namesActor(
  actorNames: readonly string[],
  names: ReadonlySet<string>,
  roots: ReadonlyMap<string, string>,
): boolean {
  return actorNames.some(name => {
    const last = wordsOf(name).at(-1)
    if (last === undefined) return false
    // „Lang“ is no name in „längere“.
    return (
      names.has(last) ||
      (roots.get(last)?.toLowerCase().startsWith(last) === true && /^\p{Lu}/u.test(roots.get(last)!))
    )
  })
}

/** Whether somebody else with the same surname is meant: one of the people on a page has it, and none of them is the actor. */
export function isNamesake(actorNames: readonly string[], people: readonly string[]): boolean {
  const full = actorNames.map(wordsOf).filter(words => words.length > 1)
  if (full.length === 0) return false
  const surnames = new Set(full.map(words => words.at(-1)!))
  const same = people.map(wordsOf).filter(words => words.length > 1 && surnames.has(words.at(-1)!))
  return same.length > 0 && !same.some(words => full.some(own => own.join(" ") === words.join(" ")))
}

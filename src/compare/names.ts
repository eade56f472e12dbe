/** Whether one of an actor's names stands among the names or words of a text: the surname of a person, every word of a body. */
export function namesActor(
  actorNames: readonly string[],
  names: ReadonlySet<string>,
  roots: { has(key: string): boolean },
): boolean {
  return actorNames.some(name => {
    const words = name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(word => word.length > 2)
    const last = words.at(-1)
    return last !== undefined && (names.has(last) || roots.has(last))
  })
}

/**
 * A function of a text that remembers its answers for the texts it was asked last, up to so many: names come again and
 * again. The function must be pure.
 */
export function remembered<T>(most: number, of: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>()
  return text => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    if (known.size >= most) known = new Map()
    const made = of(text)
    known.set(text, made)
    return made
  }
}

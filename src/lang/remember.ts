/** How many words a function keeps its answers for before it begins anew; an article has fewer different ones. */
const most = 1 << 15

/** A function of a word that keeps its answers: the words of a text come again and again. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return word => {
    const known = answers.get(word)
    if (known !== undefined || answers.has(word)) return known as T
    if (answers.size >= most) answers.clear()
    const found = answer(word)
    answers.set(word, found)
    return found
  }
}

/**
 * The longest ending of a word, the whole word first, that a test takes, of at least `shortest` letters where it is
 * not the whole word; null where it takes none. Endings beyond `longest` letters are not tried, so that an endless
 * word costs no more than a long one.
 */
export function endingOf(
  word: string,
  shortest: number,
  longest: number,
  takes: (ending: string) => boolean,
): string | null {
  if (word.length <= longest && takes(word)) return word
  for (let i = Math.max(1, word.length - longest); i <= word.length - shortest; i++) {
    const ending = word.slice(i)
    if (takes(ending)) return ending
  }
  return null
}

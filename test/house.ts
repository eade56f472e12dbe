import { isTest } from "./project-files.ts"

/** Paths that lead to one machine, by where they may not stand; tests and tools make temporary folders by call. */
const machinePath = /(?<![\p{L}\p{N}.])\/(?:work|tmp|home|root|Users)\/[\p{L}\p{N}]/u

/** Lines of a file that name a place on one machine. */
export function machinePaths(path: string, content: string): string[] {
  return content
    .split("\n")
    .flatMap((line, i) => (machinePath.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 100)}`] : []))
}

/** Exported things of a source that have no docstring right above them; lists of other files' exports need none. */
export function undocumented(path: string, source: string): string[] {
  if (isTest(path)) return []
  const lines = source.split("\n")
  return lines.flatMap((line, i) => {
    const name = /^export (?:async )?(?:function\*?|const|let|class|interface|type) ([\p{L}\p{N}_$]+)/u.exec(
      line,
    )
    return name && !lines[i - 1]?.endsWith("*/") ? [`${path}:${i + 1}: ${name[1]} has no docstring`] : []
  })
}

/** The words of a text in lower case, without what stands between them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many words in a row make a passage: fewer come together by chance. */
const passage = 12

/** Every passage of twelve words, most of them with letters, as strings that can be compared. */
export function* passagesOf(text: string): Generator<string> {
  const words = wordsOf(text)
  for (let i = 0; i + passage <= words.length; i++) yield words.slice(i, i + passage).join(" ")
}

/** Passages of one text, for the question whether another text says the same. */
export class Passages {
  readonly #from = new Map<string, string>()

  /** Takes in the passages of one file. */
  add(path: string, content: string): void {
    for (const words of passagesOf(content))
      if (/\p{L}{3}.*\p{L}{3}.*\p{L}{3}/u.test(words)) this.#from.set(words, path)
  }

  /** The passages that a text shares with what was taken in, each with the file that holds it. */
  shared(text: string): string[] {
    const found: string[] = []
    for (const words of passagesOf(text)) {
      const path = this.#from.get(words)
      if (path !== undefined) found.push(`${path}: ${words}`)
    }
    return found
  }
}

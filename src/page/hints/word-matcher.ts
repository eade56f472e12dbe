/**
 * Finds a fixed set of stems in short strings in one run over the characters, and says which groups they belong to
 * (Aho and Corasick, 1975). Letters are compared in lower case; everything that is no letter or digit is an edge.
 */
export interface WordMatcher {
  /** next[state * width + symbol] is the next state. */
  readonly next: Uint16Array
  /** The groups that end in a state, as bits. */
  readonly bits: Int32Array
}

// 0 edge, 1 to 26 a to z, 27 ä, 28 ö, 29 ü, 30 ß, 31 digit. Other letters count as z: they match nothing that matters.
const width = 32
const symbols = new Uint8Array(0x250).fill(26)
for (let code = 0; code < symbols.length; code++) {
  const c = String.fromCharCode(code).toLowerCase()
  if (c >= "a" && c <= "z") symbols[code] = c.charCodeAt(0) - 96
  else if (c >= "0" && c <= "9") symbols[code] = 31
  else if (c === "ä") symbols[code] = 27
  else if (c === "ö") symbols[code] = 28
  else if (c === "ü") symbols[code] = 29
  else if (c === "ß") symbols[code] = 30
  else if (!/\p{L}/u.test(c)) symbols[code] = 0
}
const symbolOf = (code: number): number =>
  code < 0x250 ? symbols[code]! : code >= 0x2000 && code < 0x2c00 ? 0 : 26

/**
 * Makes the matcher of groups of stems: the stems of group i set bit i. A space in a stem is an edge, so `"ad "` is
 * found at the end of a word only and `" ad "` as a word of its own.
 */
export function buildWordMatcher(groups: readonly (readonly string[])[]): WordMatcher {
  const children: Map<number, number>[] = [new Map()]
  const own: number[] = [0]
  groups.forEach((stems, group) => {
    for (const stem of stems) {
      let state = 0
      for (let i = 0; i < stem.length; i++) {
        const symbol = symbolOf(stem.charCodeAt(i))
        if (symbol === 0 && i > 0 && symbolOf(stem.charCodeAt(i - 1)) === 0) continue
        let to = children[state]!.get(symbol)
        if (to === undefined) {
          to = children.length
          children.push(new Map())
          own.push(0)
          children[state]!.set(symbol, to)
        }
        state = to
      }
      own[state]! |= 1 << group
    }
  })
  const next = new Uint16Array(children.length * width)
  const bits = Int32Array.from(own)
  const fail = new Uint16Array(children.length)
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    bits[state]! |= bits[fail[state]!]!
    for (let symbol = 0; symbol < width; symbol++) {
      const fallback = state === 0 ? 0 : next[fail[state]! * width + symbol]!
      const to = children[state]!.get(symbol)
      if (to === undefined) next[state * width + symbol] = fallback
      else {
        fail[to] = fallback
        next[state * width + symbol] = to
        queue.push(to)
      }
    }
  }
  return { next, bits }
}

/** The groups whose stems stand in `text`, as bits. An upper-case letter after a lower-case one begins a word where `camel` is set. */
export function matchWords(matcher: WordMatcher, text: string, camel: boolean): number {
  const { next, bits } = matcher
  let state = next[0]!
  let found = 0
  let wasLower = false
  let wasEdge = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (camel) {
      const upper = code >= 0x41 && code <= 0x5a
      if (upper && wasLower) {
        state = next[state * width]!
        found |= bits[state]!
      }
      wasLower = code >= 0x61 && code <= 0x7a
    }
    const symbol = symbolOf(code)
    // Several edges in a row, as in "article__text", are one.
    if (symbol === 0 && wasEdge) continue
    wasEdge = symbol === 0
    state = next[state * width + symbol]!
    found |= bits[state]!
  }
  return wasEdge ? found : found | bits[next[state * width]!]!
}

/** So much of their words two sentences must share where they stand at the same place, between the same neighbours. */
const atSamePlace = 0.25
/** The same where they are all that changed there. */
const alone = 0.15
/** The same anywhere else. */
const elsewhere = 0.6
/** A word that more sentences have tells nothing. */
const mostHolders = 64

/** The sentences of an old and a new text beside each other, by index. */
export interface SentenceMatch {
  /** The sentence of the new text with the same words; null where there is none. */
  readonly same: (old: number) => number | null
  /** The sentence of the new text that took an old one's place or came of it; null where none did. */
  readonly successor: (old: number) => number | null
  /** Whether an old sentence stands behind the last one that both texts have. */
  readonly isBehindAll: (old: number) => boolean
}

/**
 * Matches the sentences of two texts, given as they are compared. Sentences that both have once, in the same order, are
 * anchors (patience diff, Cohen); what changed is looked for between the same anchors first. Time grows with the length
 * of the texts, not with its square.
 */
export function matchSentences(old: readonly string[], now: readonly string[]): SentenceMatch {
  const [inOld, inNow] = [places(old), places(now)]
  const anchors = longestRising(
    old.flatMap((form, i) =>
      form !== "" && inOld.get(form)!.length === 1 && inNow.get(form)?.length === 1
        ? [[i, inNow.get(form)![0]!] as const]
        : [],
    ),
  )
  const gapOfOld = gaps(
    old.length,
    anchors.map(([i]) => i),
  )
  const gapOfNow = gaps(
    now.length,
    anchors.map(([, j]) => j),
  )
  let changed: ReturnType<typeof changedSentences> | null = null
  return {
    same: i => {
      const found = inNow.get(old[i]!)
      return found?.find(j => gapOfNow[j] === gapOfOld[i]) ?? found?.[0] ?? null
    },
    successor: i => {
      changed ??= changedSentences(old, now, inOld, inNow, gapOfOld, gapOfNow)
      return bestOf(old[i]!, gapOfOld[i]!, changed)
    },
    isBehindAll: i => i > (anchors.at(-1)?.[0] ?? -1),
  }
}

function places(forms: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [i, form] of forms.entries()) {
    const known = found.get(form)
    if (known) known.push(i)
    else found.set(form, [i])
  }
  return found
}

/** The number of anchors before each sentence. */
function gaps(length: number, anchors: readonly number[]): Int32Array {
  const gap = new Int32Array(length)
  let passed = 0
  for (let i = 0; i < length; i += 1) {
    gap[i] = passed
    if (anchors[passed] === i) passed += 1
  }
  return gap
}

/** What of both texts the other has not: the new sentences with their words, and how many old and new ones a gap has. */
function changedSentences(
  old: readonly string[],
  now: readonly string[],
  inOld: ReadonlyMap<string, readonly number[]>,
  inNow: ReadonlyMap<string, readonly number[]>,
  gapOfOld: Int32Array,
  gapOfNow: Int32Array,
) {
  const words = new Map<number, Set<string>>()
  const holders = new Map<string, number[]>()
  const oldInGap = new Map<number, number>()
  const nowInGap = new Map<number, number[]>()
  for (const [i, form] of old.entries())
    if (form !== "" && !inNow.has(form)) oldInGap.set(gapOfOld[i]!, (oldInGap.get(gapOfOld[i]!) ?? 0) + 1)
  for (const [j, form] of now.entries()) {
    if (form === "" || inOld.has(form)) continue
    const own = new Set(form.split(" "))
    words.set(j, own)
    nowInGap.set(gapOfNow[j]!, [...(nowInGap.get(gapOfNow[j]!) ?? []).slice(-mostHolders), j])
    for (const word of own) {
      const list = holders.get(word)
      if (list === undefined) holders.set(word, [j])
      else if (list.length <= mostHolders) list.push(j)
    }
  }
  return { words, holders, oldInGap, nowInGap, gapOfNow }
}

function bestOf(
  form: string,
  gap: number,
  { words, holders, oldInGap, nowInGap, gapOfNow }: ReturnType<typeof changedSentences>,
): number | null {
  const own = new Set(form.split(" "))
  const candidates = new Set(nowInGap.get(gap) ?? [])
  for (const word of own) {
    const list = holders.get(word)
    if (list !== undefined && list.length <= mostHolders) for (const j of list) candidates.add(j)
  }
  const isAlone = oldInGap.get(gap) === 1 && nowInGap.get(gap)?.length === 1
  let [best, most] = [null as number | null, 0]
  for (const j of candidates) {
    const share = sharedWords(own, words.get(j)!)
    const isHere = gapOfNow[j] === gap
    if (share < (isHere ? (isAlone ? alone : atSamePlace) : elsewhere)) continue
    // Of two that are alike, the one at the same place.
    const weight = share + (isHere ? 0.25 : 0)
    if (weight > most) [best, most] = [j, weight]
  }
  return best
}

/** The share of words that two sentences have in common (Dice). */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** Of pairs that rise in the first number, the longest list that rises in the second as well. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [k, [, j]] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < j) low = middle + 1
      else high = middle
    }
    if (low > 0) before[k] = tails[low - 1]!
    tails[low] = k
  }
  const rising: (readonly [number, number])[] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k]!) rising.push(pairs[k]!)
  return rising.reverse()
}

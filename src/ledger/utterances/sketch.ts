import { hashOf, mix, wideKey } from "../identity/mixing.ts"
import { wordsOf } from "../identity/wording.ts"

/** How many keys a wording has. */
const keysPerWording = 4
/** Below so many words two wordings are alike by chance. */
const fewestWords = 5

/**
 * Keys by which printings of the same words find each other, though one of them was cut: two wordings that share half
 * of their pairs of words share a key with a probability above nine tenths. `whose`: what both must have in common
 * beside, such as the speaker's surname. Empty for short wordings. Source: Broder 1997, min-wise hashing.
 */
export function sketchOf(words: string, whose: string): number[] {
  const list = wordsOf(words)
  if (list.length < fewestWords) return []
  const least = new Array<number>(keysPerWording).fill(0xffffffff)
  for (let i = 0; i + 1 < list.length; i += 1) {
    const pair = hashOf(`${list[i]} ${list[i + 1]}`)
    for (let k = 0; k < keysPerWording; k += 1) {
      const mixed = mix(pair ^ seeds[k]!)
      if (mixed < least[k]!) least[k] = mixed
    }
  }
  const salt = hashOf(whose, 0x9747b28c)
  return least.map((value, k) => wideKey(mix(salt ^ seeds[k]!), value))
}

const seeds = [0x1b873593, 0x7feb352d, 0x2c1b3c6d, 0x45d9f3b5]

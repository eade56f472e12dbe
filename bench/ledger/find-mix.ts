import type { GeneratedWorld } from "../../test/generated-readings.ts"

/** One question of the mix, as a person would put it to `beimwort find`. */
export interface Question {
  readonly name: string
  readonly query: string
  readonly options: Readonly<Record<string, string>>
}

/**
 * The fixed mix that `find` is measured by: names, rare and common words, two words, phrases, and filters alone and with
 * words, from a world whose words are in the order of how often they are used.
 */
export function findMix({ words, actors }: GeneratedWorld): Question[] {
  const at = (rank: number) => words[rank]!
  const ask = (name: string, query: string, options: Record<string, string> = {}): Question => ({
    name,
    query,
    options,
  })
  return [
    ...[3, 40, 900].map(rank => ask("a name", `"${actors[rank]}"`)),
    ...[12_000, 15_000, 19_000].map(rank => ask("a rare word", at(rank))),
    ...[800, 2_000].map(rank => ask("a word", at(rank))),
    ...[5, 30].map(rank => ask("a very common word", at(rank))),
    ask("two words", `${at(400)} ${at(900)}`),
    ask("two common words", `${at(20)} ${at(60)}`),
    ask("a common and a rare word", `${at(10)} ${at(9_000)}`),
    ask("one of two words", `${at(5_000)} OR ${at(7_000)}`),
    ask("a word and not another", `${at(1_500)} NOT ${at(30)}`),
    ask("a phrase", `"${at(300)} ${at(310)}"`),
    ask("a common phrase", `"${at(12)} ${at(15)}"`),
    ask("an actor", "", { actor: actors[7]! }),
    ask("an actor and a word", at(50), { actor: actors[7]! }),
    ask("a kind and a word", at(700), { kind: "threat" }),
    ask("a month and a common word", at(20), { from: "2025-03-01", to: "2025-03-31" }),
    ask("due, and a word", at(300), { dueBy: "2024-06-01" }),
  ]
}

import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** One measured figure: of which set, its name there, its value, and the fingerprint of what it was measured on. */
export interface Figure {
  readonly set: string
  readonly name: string
  readonly value: number
  readonly fingerprint: string
}

/** The floor of one figure, and the SHA-256 of the data and scorer that it was measured on. */
export interface Gate {
  readonly floor: number
  readonly fingerprint: string
  /** Why the floor was lowered, where it was. */
  readonly lowered?: string
}

/** Gates by set and figure. */
export type Gates = Readonly<Record<string, Readonly<Record<string, Gate>>>>

/** A figure beside its gate, and what is wrong with it; both null where there is none. */
export interface Judged {
  readonly figure: Figure
  readonly gate: Gate | null
  readonly fault: string | null
}

/** Holds every figure against its gate. */
export const judge = (figures: readonly Figure[], gates: Gates): Judged[] =>
  figures.map(figure => {
    const gate = gates[figure.set]?.[figure.name] ?? null
    return { figure, gate, fault: gate && faultOf(figure, gate) }
  })

function faultOf({ value, fingerprint }: Figure, gate: Gate): string | null {
  if (fingerprint !== gate.fingerprint) return "the data or the scorer is not what the floor was measured on"
  return value < gate.floor ? `fell below its floor of ${gate.floor}` : null
}

/** The pinned figures that were not measured, as `set: name`. */
export const unmeasured = (figures: readonly Figure[], gates: Gates): string[] =>
  Object.entries(gates).flatMap(([set, named]) =>
    Object.keys(named)
      .filter(name => !figures.some(figure => figure.set === set && figure.name === name))
      .map(name => `${set}: ${name}`),
  )

/**
 * The gates after pinning: floors rise to what was measured, and a figure above 0 gets its first floor. A floor sinks,
 * and one whose figure was not measured goes, only where a reason is given.
 */
export function pin(figures: readonly Figure[], gates: Gates, reason: string | null): Gates {
  const pinned: Record<string, Record<string, Gate>> = {}
  const set = (figure: Pick<Figure, "set" | "name">, gate: Gate) => {
    const named = pinned[figure.set] ?? {}
    named[figure.name] = gate
    pinned[figure.set] = named
  }
  if (reason === null)
    for (const [name, named] of Object.entries(gates))
      for (const [figure, gate] of Object.entries(named)) set({ set: name, name: figure }, gate)
  for (const { figure, gate } of judge(figures, gates)) {
    const { value, fingerprint } = figure
    if (gate === null ? value > 0 : value > gate.floor) set(figure, { floor: value, fingerprint })
    else if (gate && value === gate.floor) set(figure, { ...gate, fingerprint })
    else if (gate && reason !== null) set(figure, { floor: value, fingerprint, lowered: reason })
  }
  return pinned
}

const file = join(import.meta.dirname, "..", "..", "eval", "gates.json")

/** The gates of the project; none where no file is there. */
export const readGates = (): Gates =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Gates) : {}

/** Writes the gates of the project. */
export const writeGates = (gates: Gates): void => writeFileSync(file, `${JSON.stringify(gates, null, 2)}\n`)

/** The fingerprint of several files: the first half of the SHA-256 of their bytes. */
export function fingerprint(...files: readonly string[]): string {
  const hash = createHash("sha256")
  for (const path of files) hash.update(readFileSync(path))
  return hash.digest("hex").slice(0, 32)
}

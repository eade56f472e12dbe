/** Shows how far long work is: a bar on a terminal, nothing where standard error goes elsewhere. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  #shownAt = 0
  #width = 0

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream
  }

  /** Shows that `done` of `of` are done; of an unknown number, null. At most ten times a second. */
  show(what: string, done: number, of: number | null): void {
    if (!this.#stream.isTTY) return
    const at = performance.now()
    if (at - this.#shownAt < 100) return
    this.#shownAt = at
    const bar = of === null || of === 0 ? "" : ` ${barOf(done / of)}`
    const line = `  ${what}${bar} ${done}${of === null ? "" : `/${of}`}`
    this.#stream.write(`\r${line.padEnd(this.#width)}`)
    this.#width = line.length
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#width > 0) this.#stream.write(`\r${" ".repeat(this.#width)}\r`)
    this.#width = 0
  }
}

const barLength = 24

function barOf(share: number): string {
  const full = Math.round(Math.min(1, share) * barLength)
  return `${"█".repeat(full)}${"░".repeat(barLength - full)}`
}

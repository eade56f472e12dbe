import { type RereadVersion, rereadPages } from "../../app/ledger/reread.ts"
import { backupLedger as backup, moveTo, rebuildAt, restoreTo, verifyAt } from "../../app/ledger/upkeep.ts"
import { printable } from "../../text/printable.ts"
import { interfaceLanguage } from "../../words/language.ts"
import { terminal } from "../terminal.ts"
import { Progress } from "./progress.ts"
import { inSession, type LedgerOptions, pathOf, printJson, printLines, reportingFailures } from "./session.ts"
import { upkeepWords } from "./upkeep-words.ts"

const wordsOf = () => upkeepWords[interfaceLanguage(process.env)]

/** `beimwort verify`. Resolves to the exit code: 3 where something does not stand as it was written. */
export const verifyLedger = (options: LedgerOptions & { readonly quick?: boolean }): Promise<number> =>
  reportingFailures(options, async () => {
    const progress = new Progress()
    const verified = await verifyAt(pathOf(options), {
      quick: options.quick === true,
      progress: (what, done, of) => progress.show(what, done, of),
    })
    progress.clear()
    const { ok, events, pages, entries, faults, notes } = verified
    if (options.json) await printJson(verified)
    else {
      const { style } = terminal()
      const words = wordsOf()
      await printLines([
        "",
        ...faults.map(
          fault =>
            `  ${style("red", "✗")} ${words.what[fault.what]} ${printable(fault.where)}: ${printable(fault.message)}`,
        ),
        ...notes.map(note => `  ${style("yellow", "·")} ${printable(note)}`),
        `  ${ok ? style("green", "✓") : style("red", "✗")} ${words.verified(ok, events, pages, entries, faults.length)}`,
        "",
      ])
    }
    return ok ? 0 : 3
  })

/** `beimwort reread`. Resolves to the exit code: 1 where a page could not be read again. */
export const reread = (options: LedgerOptions & { readonly all?: boolean }): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal: { style } }) => {
    const progress = new Progress()
    const added: string[] = []
    const lost: string[] = []
    const changed: RereadVersion["changed"][number][] = []
    let failed = 0
    const pages = rereadPages(ledger, {
      all: options.all === true,
      progress: (done, of) => progress.show(wordsOf().pages, done, of),
    })
    for await (const page of pages) {
      if (page.fault !== null) {
        failed += 1
        process.stderr.write(`beimwort: ${page.page} version ${page.version}: ${page.fault}\n`)
      }
      added.push(...page.added)
      lost.push(...page.lost)
      changed.push(...page.changed)
    }
    progress.clear()
    if (json) await printJson({ added, lost, changed })
    else {
      const shown = (value: unknown) =>
        value === null ? "–" : printable(typeof value === "string" ? value : JSON.stringify(value))
      await printLines([
        "",
        ...added.map(entry => `  ${style("green", "+")} ${entry}`),
        ...lost.map(entry => `  ${style("red", "-")} ${entry}`),
        ...changed.map(
          ({ entry, field, was, is }) =>
            `  ${style("yellow", "~")} ${entry} ${field}: ${shown(was)} → ${shown(is)}`,
        ),
        `  ${wordsOf().reread(added.length, lost.length, changed.length)}`,
        "",
      ])
    }
    return failed > 0 ? 1 : 0
  })

/** `beimwort rebuild`. Resolves to the exit code: 3 where journal or pages are damaged. */
export const rebuildLedger = (options: LedgerOptions): Promise<number> =>
  reportingFailures(options, async () => {
    const progress = new Progress()
    const rebuilt = await rebuildAt(pathOf(options), (done, of) => progress.show(wordsOf().events, done, of))
    progress.clear()
    if (options.json) await printJson(rebuilt)
    else
      await printLines([
        ...rebuilt.faults.map(fault => `  ✗ ${printable(fault)}`),
        ...(rebuilt.setAside === null ? [] : [`  ${wordsOf().setAside(rebuilt.setAside)}`]),
        `  ${wordsOf().rebuilt(rebuilt.events, rebuilt.entries)}`,
      ])
    return rebuilt.faults.length > 0 ? 3 : 0
  })

/** `beimwort backup`. Resolves to the exit code. */
export const backupLedger = (folder: string, options: LedgerOptions): Promise<number> =>
  inSession(options, async ({ ledger, json }) => {
    const progress = new Progress()
    const manifest = await backup(ledger, folder, (done, of) => progress.show(wordsOf().bytes, done, of))
    progress.clear()
    if (json) await printJson({ folder, ...manifest })
    else await printLines([`  ${wordsOf().backedUp(folder, manifest.head.length)}`])
  })

/** `beimwort restore`. Resolves to the exit code: 3 where the backup is damaged. */
export const restoreLedger = (folder: string, options: LedgerOptions): Promise<number> =>
  reportingFailures(options, async () => {
    const progress = new Progress()
    const verified = await restoreTo(folder, pathOf(options), (done, of) =>
      progress.show(wordsOf().events, done, of),
    )
    progress.clear()
    if (options.json) await printJson({ ledger: pathOf(options), ...verified })
    else await printLines([`  ${wordsOf().restored(pathOf(options), verified.events, verified.entries)}`])
    return verified.ok ? 0 : 3
  })

/** `beimwort move-to`. Resolves to the exit code. */
export const moveLedger = (to: string, options: LedgerOptions): Promise<number> =>
  reportingFailures(options, async () => {
    await moveTo(pathOf(options), to)
    if (options.json) await printJson({ ledger: to })
    else await printLines([`  ${wordsOf().moved(to)}`])
    return undefined
  })

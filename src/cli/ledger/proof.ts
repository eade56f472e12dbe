import { readFile, writeFile } from "node:fs/promises"
import { checkProof } from "../../app/proof/check-proof.ts"
import { makeProof } from "../../app/proof/make-proof.ts"
import { LedgerError } from "../../store/failure.ts"
import { printable } from "../../text/printable.ts"
import { terminal } from "../terminal.ts"
import { proofWords } from "./proof-words.ts"
import { inSession, type LedgerOptions, printJson, printLines } from "./session.ts"

/** `beimwort prove`: one entry as a file that proves itself. Resolves to the exit code. */
export const proveEntry = (
  given: string,
  options: LedgerOptions & { readonly out?: string },
): Promise<number> =>
  inSession(options, async ({ ledger, json, terminal: { language } }) => {
    const bytes = await makeProof(ledger, given)
    const entry = given.trim().toLowerCase()
    const path = options.out ?? `${entry}.wacz`
    try {
      await writeFile(path, bytes)
    } catch (error) {
      throw new LedgerError("refused", `${path} could not be written: ${(error as Error).message}`, {
        cause: error,
      })
    }
    if (json) await printJson({ entry, path, bytes: bytes.length })
    else await printLines([`  ${proofWords[language].written(entry, printable(path), bytes.length)}`])
  })

/** `beimwort verify FILE`: checks a proof without any ledger. Resolves to the exit code: 3 where something is wrong. */
export async function verifyProof(path: string, { json }: { readonly json?: boolean }): Promise<number> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    process.stderr.write(`beimwort: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).\n`)
    return 1
  }
  const { ok, entry, head, checks, faults, notes } = await checkProof(bytes)
  if (json) {
    await printJson({ ok, entry: head?.entry ?? null, checks, faults, notes })
    return ok ? 0 : 3
  }
  const { style, language } = terminal()
  const words = proofWords[language]
  const lines = [
    "",
    ...(entry ? [`  ${style("bold", printable(`${entry.actor ?? "–"}: „${entry.words}“`))}`, ""] : []),
  ]
  for (const { check, ok: isWell } of checks) {
    lines.push(`  ${isWell ? style("green", "✓") : style("red", "✗")} ${words.checks[check]}`)
    for (const fault of faults.filter(one => one.check === check))
      lines.push(`      ${printable(fault.message)}`)
  }
  for (const note of notes) lines.push(`  ${style("yellow", "·")} ${printable(note)}`)
  lines.push(
    "",
    `  ${ok ? words.ok(head?.entry ?? "") : words.notOk(faults.length)} ${style("dim", words.limits)}`,
    "",
  )
  await printLines(lines)
  return ok ? 0 : 3
}

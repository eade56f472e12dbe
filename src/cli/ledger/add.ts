import { jsonLine } from "../../app/json-line.ts"
import { type AddedPage, addDocuments, addInputs } from "../../app/ledger/add.ts"
import { shown } from "../../model/problem.ts"
import { printable } from "../../text/printable.ts"
import { changeWords } from "../../words/change-words.ts"
import { ledgerWords } from "../../words/ledger/words.ts"
import { write } from "../write.ts"
import { Progress } from "./progress.ts"
import { inSession, type LedgerOptions, printJson, type Session } from "./session.ts"

/** The options of `beimwort add`, as given. */
export interface AddCommandOptions extends LedgerOptions {
  readonly lang?: string
  readonly published?: string
  readonly url?: string
  readonly ndjson?: boolean
}

/** `beimwort add`: keeps pages. Resolves to the exit code: 1 where an input could not be added. */
export async function add(inputs: readonly string[], options: AddCommandOptions): Promise<number> {
  return await inSession(
    options,
    async session => {
      const given = {
        lang: options.lang ?? null,
        published: options.published ?? null,
        url: options.url ?? null,
      }
      const isPipe = inputs.length === 1 && inputs[0] === "-"
      const pages = isPipe
        ? addDocuments(session.ledger, process.stdin, given)
        : addInputs(session.ledger, inputs, given)
      return await printAdded(session, pages, options, isPipe ? null : inputs.length)
    },
    { create: true },
  )
}

async function printAdded(
  session: Session,
  pages: AsyncIterable<AddedPage>,
  { json, ndjson }: AddCommandOptions,
  of: number | null,
): Promise<number> {
  const added: object[] = []
  const problems: object[] = []
  const progress = new Progress()
  let [done, failed] = [0, 0]
  for await (const one of pages) {
    done += 1
    const line = lineOf(one)
    if ("problem" in one) failed += 1
    if (ndjson) await write(`${jsonLine(line)}\n`)
    else if (json) ("problem" in one ? problems : added).push(line)
    else {
      progress.clear()
      await write(`${pretty(session, one)}\n`)
    }
    if ("problem" in one) process.stderr.write(`beimwort: ${shown(one.input)}: ${one.problem.message}\n`)
    else if (!ndjson)
      for (const { code, message } of one.problems) problems.push({ input: one.input, code, message })
    if (of === null || of > 1) progress.show(ledgerWords[session.terminal.language].pages, done, of)
  }
  progress.clear()
  if (json && !ndjson) await printJson({ added, problems })
  return failed > 0 ? 1 : 0
}

const lineOf = (one: AddedPage): object => {
  if ("problem" in one) return { input: one.input, ...one.problem }
  const { isNew, isOtherView, ...added } = one.added
  return { ...added, input: one.input, new: isNew, otherView: isOtherView }
}

function pretty({ terminal: { style, language } }: Session, one: AddedPage): string {
  const words = ledgerWords[language]
  if ("problem" in one) return `  ${style("yellow", "✗")} ${printable(one.input)}`
  const { page, version, isNew, isOtherView, statements, commitments, duplicateOf, duplicateAs } = one.added
  const next = isOtherView ? words.otherView(version) : words.newVersion(version)
  const state = !isNew ? words.known : version > 1 ? next : words.isNew
  const same = duplicateOf === null ? [] : [`${words.duplicateAs[duplicateAs ?? "same"]} ${duplicateOf}`]
  const about = [words.statements(statements), words.commitments(commitments), state, ...same].join(" · ")
  const touched = isNew && one.added.changed > 0 ? [changeWords[language].touched(one.added.changed)] : []
  const lines = [about, ...touched].map(line => `\n${" ".repeat(18)}${style("dim", line)}`)
  return `  ${style("cyan", page)}  ${printable(one.input)}${lines.join("")}`
}

import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { root } from "./project-files.ts"

/** One command of a printed session, with what it prints. */
export interface Step {
  /** As it stands behind `$ `, without the prompt. */
  readonly command: string
  readonly output: string
}

/** The steps of a session as documents print it: `$ command`, then what it prints. */
export const stepsOf = (session: string): Step[] =>
  session
    .split(/^\$ /m)
    .slice(1)
    .map(part => {
      const end = part.indexOf("\n")
      return { command: part.slice(0, end).trim(), output: tidy(part.slice(end + 1)) }
    })

/** A session as documents print it. */
export const sessionOf = (steps: readonly Step[]): string =>
  steps.map(({ command, output }) => `$ ${command}\n${output === "" ? "" : `${output}\n`}`).join("\n")

const begun = new Date()

/**
 * Runs one command of a session in a folder, by a shell, with `beimwort` as the project's own; English, 80 columns, no
 * colour. What differs from day to day, the day of recording and the reader's version, stands as `DAY` and `READER`.
 */
export function runStep(command: string, folder: string): Step {
  const { stdout, stderr } = spawnSync(
    "sh",
    ["-c", `beimwort() { "${join(root, "bin", "beimwort")}" "$@"; }; ${command}`],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        LANG: "C",
        LC_ALL: "C",
        NO_COLOR: "1",
        BEIMWORT_PERSON: "Rieke",
        BEIMWORT_LEDGER: "ledger.db",
      },
    },
  )
  let output = `${stdout}${stderr}`
  // A session that runs over midnight has days of both.
  for (const day of [begun, new Date()]) {
    const long = day.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" })
    output = output.replaceAll(day.toISOString().slice(0, 10), "DAY").replaceAll(long, "DAY")
  }
  output = output
    .replace(/\d+\.\d+\.\d+\+de\.\d+\+en\.\d+/g, "READER")
    .replace(/DAY \d\d:\d\d:\d\d UTC/g, "DAY")
  return { command, output: tidy(output) }
}

/** Without white space at ends of lines, and without empty lines around. */
const tidy = (text: string): string =>
  text
    .split("\n")
    .map(line => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "")

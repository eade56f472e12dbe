import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core"

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/** Where the machine's Chromium stands: as CHROMIUM says, else on the path; null where there is none. */
export function chromiumPath(): string | null {
  const { CHROMIUM, PATH = "" } = process.env
  if (CHROMIUM) return CHROMIUM
  for (const folder of PATH.split(delimiter))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  return null
}

const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]

/** Starts the machine's Chromium without a window. Throws Error where there is none. */
export const startChromium = (): Promise<Browser> => chromium.launch({ executablePath: wantedPath(), args })

/**
 * Starts it as a person has it, who has a folder in which it remembers: only then does it connect ahead of time to what a
 * page names. `more`: further words of its command line. Throws Error where there is none.
 */
export const startRememberingChromium = (
  folder: string,
  options: BrowserContextOptions,
  more: readonly string[] = [],
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...options,
    executablePath: wantedPath(),
    args: [...args, ...more],
  })

function wantedPath(): string {
  const path = chromiumPath()
  if (path === null)
    throw new Error("There is no Chromium on this machine; install Debian's package chromium.")
  return path
}

import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { type Browser, chromium } from "playwright-core"

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/** Where the machine's Chromium stands: as CHROMIUM says, else on the path; null where there is none. */
export function chromiumPath(): string | null {
  const { CHROMIUM, PATH = "" } = process.env
  if (CHROMIUM) return CHROMIUM
  for (const folder of PATH.split(delimiter))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  return null
}

/** Starts the machine's Chromium without a window. Throws Error where there is none. */
export async function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === null)
    throw new Error("There is no Chromium on this machine; install Debian's package chromium.")
  return await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  })
}

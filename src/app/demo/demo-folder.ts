import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

/** Where the pages of the demo lie below the package's folder. */
const below = join("examples", "demo")

/**
 * The folder with the demo's pages. It is looked for upwards from this module, because that lies at another depth in the
 * clone, in its bundle and in the installed package. Throws Error where the pages did not come with it.
 */
export function demoFolder(from: string = import.meta.dirname): string {
  const folder = join(from, below)
  if (existsSync(join(folder, "README.md"))) return folder
  const above = dirname(from)
  if (above === from)
    throw new Error(`The demo’s pages are missing: no ${below} beside Beimwort. Install it again.`)
  return demoFolder(above)
}

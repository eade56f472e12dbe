import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The project's folder, with a closing slash left out. */
export const root: string = join(import.meta.dirname, "..")

/** The folder of shared measurements beside the repository; null where the clone stands alone. */
export const shared: string | null = existsSync(join(root, "../shared/gold")) ? join(root, "../shared") : null

/** Folders of things that are installed, built or kept by git, and are no sources of the project. */
const outside = new Set([".git", "node_modules", "dist", ".cache"])

/** Every file of the project, as paths from its root with forward slashes, sorted. */
export function projectFiles(folder = ""): string[] {
  const files: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile() && !entry.name.endsWith(".tgz")) files.push(path)
    else if (entry.isDirectory() && !outside.has(entry.name)) files.push(...projectFiles(path))
  }
  return files.sort()
}

/** The text of one file of the project. */
export const projectText = (path: string): string => readFileSync(join(root, path), "utf8")

/** The project's TypeScript files with their sources, by path. */
export const sources = (): ReadonlyMap<string, string> =>
  new Map(
    projectFiles()
      .filter(path => path.endsWith(".ts"))
      .map(path => [path, projectText(path)]),
  )

/** Whether a file holds tests or serves them alone. */
export const isTest = (path: string): boolean => path.startsWith("test/") || path.endsWith(".test.ts")

/** The lines of code of a source: comments are blanked, so that line numbers stay. For formatted sources. */
export const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ""))
    .replace(/(^|\s)\/\/ .*$/gm, "$1")

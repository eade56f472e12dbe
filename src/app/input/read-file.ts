import { type FileHandle, open } from "node:fs/promises"
import { type ProblemCode, ProblemError, shown } from "../../model/problem.ts"
import { collect } from "./collect.ts"
import { megabytes } from "./limits.ts"

/** What the errors of the file system mean; all others are not-readable. */
const codes: Readonly<Record<string, readonly [code: ProblemCode, what: string]>> = {
  ENOENT: ["file-not-found", "does not exist"],
  ENOTDIR: ["file-not-found", "lies below something that is no directory"],
  ENAMETOOLONG: ["file-not-found", "is too long for the name of a file"],
  ELOOP: ["file-not-found", "is a link that leads round in a circle"],
  ERR_INVALID_ARG_VALUE: ["file-not-found", "cannot be the name of a file"],
  EISDIR: ["is-a-directory", "is a directory"],
  EACCES: ["not-readable", "may not be read by you"],
  EPERM: ["not-readable", "may not be read by you"],
}

/** An error of the file system or of a stream as a problem; `told` names what was read. */
export function readFailure(error: unknown, told: string): ProblemError {
  if (error instanceof ProblemError) return error
  const system = error instanceof Error && "code" in error ? String(error.code) : "unknown error"
  const [code, what] = codes[system] ?? ["not-readable", `could not be read (${system})`]
  return new ProblemError(code, `${told} ${what}`, { cause: error })
}

/**
 * The bytes of a file, `limit` at most. A larger file is not read at all; a file that grows while it is read, a named
 * pipe or a device is read up to the limit. Throws file-not-found, is-a-directory, not-readable, too-large.
 */
export async function readFileBounded(path: string, limit: number): Promise<Uint8Array> {
  const told = shown(path)
  let handle: FileHandle
  try {
    handle = await open(path, "r")
  } catch (error) {
    throw readFailure(error, told)
  }
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) throw new ProblemError("is-a-directory", `${told} is a directory`)
    if (stat.isFile() && stat.size > limit) {
      const sizes = `${megabytes(stat.size)}, more than the limit of ${megabytes(limit)}`
      throw new ProblemError("too-large", `${told} has ${sizes}`)
    }
    const stream = handle.createReadStream({ highWaterMark: 256 * 1024, autoClose: false })
    return await collect(stream, limit, told)
  } catch (error) {
    throw readFailure(error, told)
  } finally {
    await handle.close()
  }
}

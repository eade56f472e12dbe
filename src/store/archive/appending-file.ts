import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs"

/** How bytes get to the disk; tests put a full disk in its place. */
export interface Disk {
  write(file: number, bytes: Uint8Array, offset: number, length: number, position: number): number
  sync(file: number): void
}

/** The machine's own. */
export const disk: Disk = {
  write: (file, bytes, offset, length, position) => writeSync(file, bytes, offset, length, position),
  sync: fsyncSync,
}

/**
 * Appends bytes at a place that must be the end of the file, and waits until they are on the disk. Where that fails,
 * what was written of them is cut off again: nobody knows of it yet. Returns false, and writes nothing, where the file
 * ends elsewhere: something stands behind the known end, and is never overwritten.
 */
export function appendAt(path: string, end: number, parts: readonly Uint8Array[], disk_: Disk): boolean {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o644)
  try {
    if (fstatSync(file).size !== end) return false
    try {
      let position = end
      for (const part of parts)
        for (let done = 0; done < part.length; ) {
          const written = disk_.write(file, part, done, part.length - done, position)
          done += written
          position += written
        }
      disk_.sync(file)
    } catch (error) {
      ftruncateSync(file, end)
      throw error
    }
    return true
  } finally {
    closeSync(file)
  }
}

import { createHash } from "node:crypto"
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs"
import { basename, dirname, join } from "node:path"
import type { ChainHead } from "../../ledger/events/chain.ts"
import { LedgerError } from "../failure.ts"
import { type Ledger, partsOf } from "../ledger.ts"

/** What a backup says of itself. */
export interface BackupManifest {
  readonly format: 1
  readonly at: string
  readonly head: ChainHead
  /** Path below the backup → its bytes and their SHA-256. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>
}

const manifestName = "manifest.json"
const portion = 4 * 1024 * 1024

/**
 * Copies the truth of a ledger, journal and pages, as it stood at one moment into a new folder, also while others write.
 * The database is not copied: `restore` makes it again. `at`: the instant, ISO 8601 in UTC. Throws LedgerError
 * (`refused`) where the folder exists already.
 */
export async function backup(
  ledger: Ledger,
  folder: string,
  at: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<BackupManifest> {
  if (existsSync(folder))
    throw new LedgerError(
      "refused",
      `${folder} is there already. Name a folder that is not; a backup never writes over another.`,
    )
  const { head, journal, archive } = await ledger.ends()
  const files = ledger.archive.files().filter(file => file <= archive.file)
  const sources: [name: string, path: string, bytes: number][] = [
    ["journal.ndjson", ledger.journal.path, journal],
    ...files.map((file): [string, string, number] => [
      join("pages", basename(ledger.archive.pathOf(file))),
      ledger.archive.pathOf(file),
      file === archive.file ? archive.length : ledger.archive.sizeOf(file),
    ]),
  ]
  const made = `${folder}.part-${process.pid}`
  mkdirSync(join(made, "pages"), { recursive: true })
  try {
    const all = sources.reduce((sum, [, , bytes]) => sum + bytes, 0)
    let done = 0
    const listed: Record<string, { bytes: number; sha256: string }> = {}
    for (const [name, path, bytes] of sources) {
      const sha256 = copyBeginning(path, join(made, name), bytes, n => progress(done + n, all))
      done += bytes
      listed[name.replaceAll("\\", "/")] = { bytes, sha256 }
    }
    const manifest: BackupManifest = { format: 1, at, head, files: listed }
    writeFileSync(join(made, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    renameSync(made, folder)
    return manifest
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    throw error
  }
}

/**
 * Puts the files of a backup where a new ledger is to be; the caller rebuilds its database. Throws LedgerError:
 * `refused` where a ledger is there already or the folder is no backup, `damaged` where a file is not as it was written.
 */
export function unpackBackup(folder: string, path: string): BackupManifest {
  const parts = partsOf(path)
  for (const part of Object.values(parts))
    if (existsSync(part))
      throw new LedgerError(
        "refused",
        `${part} is there already. Nothing was changed; restore to another path with --ledger.`,
      )
  const manifest = manifestOf(folder)
  mkdirSync(dirname(path), { recursive: true })
  mkdirSync(parts.pages, { recursive: true })
  try {
    for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
      const to = name.startsWith("pages/") ? join(parts.pages, basename(name)) : parts.journal
      const from = join(folder, name)
      if (!existsSync(from) || copyBeginning(from, to, bytes, () => {}) !== sha256)
        throw new LedgerError(
          "damaged",
          `${from} is not as the backup was written. Nothing was restored; take another backup.`,
        )
    }
  } catch (error) {
    for (const part of Object.values(parts)) rmSync(part, { recursive: true, force: true })
    throw error
  }
  return manifest
}

function manifestOf(folder: string): BackupManifest {
  const path = join(folder, manifestName)
  if (!existsSync(path))
    throw new LedgerError("refused", `${folder} holds no ${manifestName}, so it is no whole backup.`)
  const manifest = JSON.parse(readFileSync(path, "utf8")) as BackupManifest
  if (manifest.format !== 1)
    throw new LedgerError(
      "newer",
      `${folder} was written by a newer Beimwort. Nothing was changed; update Beimwort.`,
    )
  for (const name of Object.keys(manifest.files))
    if (!/^(?:journal\.ndjson|pages\/\d{5}\.warc\.gz)$/.test(name))
      throw new LedgerError("damaged", `${path} names ${name}, which no backup holds. Nothing was restored.`)
  return manifest
}

/** Copies so many bytes from the beginning of a file and returns their SHA-256. Throws where there are fewer. */
function copyBeginning(from: string, to: string, bytes: number, progress: (done: number) => void): string {
  const hash = createHash("sha256")
  const [source, target] = [openSync(from, "r"), openSync(to, "wx")]
  try {
    const buffer = Buffer.alloc(portion)
    for (let done = 0; done < bytes; ) {
      const n = readSync(source, buffer, 0, Math.min(portion, bytes - done), done)
      if (n === 0)
        throw new LedgerError(
          "damaged",
          `${from} is shorter than it was. Nothing was copied; \`beimwort verify\` says more.`,
        )
      hash.update(buffer.subarray(0, n))
      for (let written = 0; written < n; ) written += writeSync(target, buffer, written, n - written)
      done += n
      progress(done)
    }
    fsyncSync(target)
  } finally {
    closeSync(source)
    closeSync(target)
  }
  return hash.digest("hex")
}

/** Takes a ledger's files from one path to another, which must be free. The caller has closed it. Throws LedgerError. */
export function moveParts(from: string, to: string): void {
  const [old, fresh] = [partsOf(from), partsOf(to)]
  for (const part of Object.values(fresh))
    if (existsSync(part))
      throw new LedgerError("refused", `${part} is there already. Nothing was moved; name another file.`)
  mkdirSync(dirname(to), { recursive: true })
  for (const key of ["pages", "journal", "database"] as const)
    if (existsSync(old[key])) moveOne(old[key], fresh[key])
}

function moveOne(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error
    // Another disk: copied whole before the old one goes.
    cpSync(from, to, { recursive: true, errorOnExist: true, force: false })
    rmSync(from, { recursive: true })
  }
}

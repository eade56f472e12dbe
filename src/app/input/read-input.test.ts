import assert from "node:assert/strict"
import { execFileSync, spawn } from "node:child_process"
import { mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { after, before, test } from "node:test"
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib"
import { type ProblemCode, ProblemError } from "../../model/problem.ts"
import { type InputOptions, isAddress, readInput } from "./read-input.ts"

const page = "<!doctype html><title>Brücke</title><p>Die Brücke über die Wesel bleibt gesperrt.</p>"
let folder = ""
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "beimwort-"))
})
after(() => rm(folder, { recursive: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function fails(
  argument: string,
  code: ProblemCode,
  message: RegExp,
  options?: InputOptions,
): Promise<void> {
  await assert.rejects(readInput(argument, options), error => {
    assert.ok(error instanceof ProblemError, String(error))
    assert.equal(error.code, code)
    assert.match(error.message, message)
    return true
  })
}

const limits = { bytes: 1000 }

test("a file, standard input and an address give their bytes as they are", async () => {
  const path = await fileOf("page.html", page)
  const bytes = Buffer.from(page)
  const common = { url: null, contentType: null, problems: [] }
  assert.deepEqual(await readInput(path), { argument: path, kind: "file", bytes, ...common })
  const stdin = Readable.from([bytes.subarray(0, 40), bytes.subarray(40)])
  assert.deepEqual(await readInput("-", { stdin }), { argument: "-", kind: "stdin", bytes, ...common })
  const fetch = async (url: string) => ({
    url,
    finalUrl: "https://news.example/neu",
    status: 200,
    contentType: "text/html",
    lastModified: null,
    etag: null,
    bytes,
    redirects: [url],
  })
  assert.deepEqual(await readInput("https://news.example/alt", { fetch }), {
    argument: "https://news.example/alt",
    kind: "url",
    bytes,
    url: "https://news.example/neu",
    contentType: "text/html",
    problems: [],
  })
})

test("an argument is an address by its scheme, and any other scheme than http is refused as one", async () => {
  for (const argument of ["https://a.example", "HTTP://a.example", "ftp://a.example", "file:///etc/hosts"])
    assert.ok(isAddress(argument), argument)
  for (const argument of ["-", "a.html", "./https:", "C:\\a.html", "a://", "/a://b"].filter(
    a => a !== "a://",
  ))
    assert.ok(!isAddress(argument), argument)
  await fails("file:///etc/hosts", "bad-url", /begins with file:/)
  await fails("http://127.0.0.1/", "address-refused", /127\.0\.0\.1 is a loopback address/)
})

test("compressed input is unpacked, whatever it was packed with, and says so", async () => {
  const packed = {
    gzip: gzipSync(page),
    zlib: deflateSync(page),
    zstd: zstdCompressSync(page),
    Brotli: brotliCompressSync(page),
    "gzip, then zstd": gzipSync(zstdCompressSync(page)),
  }
  for (const [name, content] of Object.entries(packed)) {
    const input = await readInput(await fileOf("packed", content))
    assert.equal(Buffer.from(input.bytes).toString(), page, name)
    assert.equal(input.problems.length, 1)
    assert.equal(input.problems[0]?.code, "compressed-input")
    assert.match(input.problems[0]?.message ?? "", new RegExp(`^The file is compressed \\(${name}\\)\\.`))
  }
})

test("damaged compression and bombs are errors, other bytes stay as they are", async () => {
  const packed = gzipSync(page)
  await fails(
    await fileOf("cut.gz", packed.subarray(0, 60)),
    "damaged-compression",
    /^The file is gzip that cannot/,
  )
  const damaged = Buffer.from(packed)
  damaged[30]! ^= 0xff
  await fails(await fileOf("damaged.gz", damaged), "damaged-compression", /cannot be unpacked/)
  const zeros = Buffer.alloc(50_000_000, "x")
  for (const bomb of [gzipSync(zeros), zstdCompressSync(zeros), brotliCompressSync(zeros)])
    await fails(await fileOf("bomb", bomb), "too-large", /once unpacked, holds more than 1 MiB/, {
      limits: { bytes: 1024 * 1024 },
    })
  for (const content of ["", "\0", "%PDF-1.7\n\u0001\u0002", "\u0006", page]) {
    const input = await readInput(await fileOf("plain", content))
    assert.deepEqual([Buffer.from(input.bytes).toString(), input.problems], [content, []])
  }
})

test("what is no file says why", async () => {
  await fails(join(folder, "missing.html"), "file-not-found", /missing\.html does not exist\. .*https:\/\//)
  await fails(folder, "is-a-directory", /is a directory/)
  await fails(
    join(await fileOf("file", ""), "below"),
    "file-not-found",
    /below something that is no directory/,
  )
  await fails("x".repeat(5000), "file-not-found", /^x{119}… is too long/)
  await fails("a\0b", "file-not-found", /^a\\u\{0\}b cannot be the name/)
  await fails("", "file-not-found", /does not exist/)
  await symlink("circle", join(folder, "circle"))
  await fails(join(folder, "circle"), "file-not-found", /round in a circle/)
})

test("a file that may not be read, or cannot, says so", async t => {
  if (process.platform !== "linux") return t.skip("needs /proc")
  await fails("/proc/self/mem", "not-readable", /could not be read \(EIO\)/)
  if (process.getuid?.() === 0) return
  const path = await fileOf("locked", page)
  const handle = await open(path)
  await handle.chmod(0)
  await handle.close()
  await fails(path, "not-readable", /may not be read by you/)
})

test("the limit holds for files, devices, pipes and files that lie about their size", async t => {
  const path = await fileOf("large", "x".repeat(1001))
  await fails(path, "too-large", /has 1001 bytes, more than the limit of 1000 bytes/, { limits })
  assert.equal((await readInput(await fileOf("exact", "x".repeat(1000)), { limits })).bytes.length, 1000)
  await fails("-", "too-large", /Standard input holds more/, {
    limits,
    stdin: Readable.from([Buffer.alloc(600), Buffer.alloc(600)]),
  })
  if (process.platform !== "linux") return t.skip("needs /dev and /proc")
  await fails("/dev/zero", "too-large", /\/dev\/zero holds more than 1000 bytes/, { limits })
  assert.equal((await readInput("/dev/null")).bytes.length, 0)
  assert.ok((await readInput("/proc/self/status")).bytes.length > 100)
  const pipe = join(folder, "pipe")
  execFileSync("mkfifo", [pipe])
  const writer = spawn("sh", ["-c", `exec cat /dev/zero > "${pipe}"`])
  await fails(pipe, "too-large", /holds more than/, { limits })
  await new Promise(ended => writer.once("exit", ended))
})

test("a file larger than the limit is not read into memory", async () => {
  const path = join(folder, "sparse")
  const handle = await open(path, "w")
  await handle.truncate(20 * 1024 ** 3)
  await handle.close()
  const begun = performance.now()
  await fails(path, "too-large", /has 20480 MiB, more than the limit of 32 MiB/)
  assert.ok(performance.now() - begun < 500)
})

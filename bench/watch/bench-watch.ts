/**
 * What it costs to watch 500 sources of which none has news: the processor time of one round over a server on this machine,
 * beside the time that lies between two rounds.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { loadLinguist } from "../../src/app/ledger/load-linguist.ts"
import { watchFetcher } from "../../src/app/watch/fetcher.ts"
import { follow } from "../../src/app/watch/follow.ts"
import { intervals } from "../../src/app/watch/schedule.ts"
import { watch } from "../../src/app/watch/watch.ts"
import { Ledger } from "../../src/store/ledger.ts"

const sources = 500

/** Prints the share of one core that watching takes while nothing happens. */
export async function benchWatch(): Promise<void> {
  const server = createServer((request, response) => {
    if (request.headers["if-none-match"]) {
      response.statusCode = 304
      return response.end()
    }
    response.setHeader("ETag", '"a"')
    const items = Array.from(
      { length: 40 },
      (_, i) =>
        `<item><link>https://a.example/${i}</link><pubDate>Fri, 01 Jan 2010 00:00:00 GMT</pubDate></item>`,
    )
    return response.end(`<rss version="2.0"><channel><title>A</title>${items.join("")}</channel></rss>`)
  })
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  const folder = mkdtempSync(join(tmpdir(), "beimwort-watch-"))
  const ledger = await Ledger.open(join(folder, "a.db"), loadLinguist, { create: true })
  let time = Date.parse("2027-03-10T08:00:00Z")
  const world = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds
    },
    random: () => 0.5,
  }
  const fetcher = watchFetcher({
    fetch: { resolve: async () => ["93.184.216.34"], connect: () => connect({ host: "127.0.0.1", port }) },
    world,
    gap: 0,
  })
  try {
    await follow(
      ledger,
      "bench",
      Array.from({ length: sources }, (_, i) => ({
        url: `http://s${i}.example/feed`,
        title: null,
        site: null,
        label: null,
      })),
    )
    const round = async () => {
      const before = process.cpuUsage()
      for await (const _ of watch(ledger, {
        fetcher,
        world,
        since: 7,
        once: true,
        signal: new AbortController().signal,
      }));
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    const first = await round()
    time += intervals.longest
    const quiet = await round()
    const share = (100 * quiet) / intervals.first
    console.log(
      `\nWatching ${sources} sources: the first round ${first.toFixed(0)} ms of processor time, a round without news ${quiet.toFixed(0)} ms;\n  every ${intervals.first / 60_000} minutes that is ${share.toFixed(2)} % of one core, every ${intervals.shortest / 60_000} minutes ${((100 * quiet) / intervals.shortest).toFixed(2)} %`,
    )
  } finally {
    await ledger.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

import { ProblemError, shown } from "../../model/problem.ts"
import { type Fetched, type FetchOptions, fetchResource, type Validators } from "../fetch-resource.ts"
import type { Wanted } from "../wanted.ts"
import { isOfHost, pauseAfter } from "./back-off.ts"
import { type Robots, robotsOf, robotsOfFailure } from "./robots.ts"
import { world as machineWorld, type World } from "./world.ts"

/** How to be polite; everything has a default. */
export interface PoliteOptions {
  readonly fetch?: FetchOptions
  readonly world?: World
  /** Milliseconds between two requests to one host. */
  readonly gap?: number
  /** Requests at one time, over all hosts. */
  readonly concurrency?: number
}

const defaultGap = 2_000
/** A site may ask for a longer gap, up to this many milliseconds. */
const longestGap = 60_000
/** RFC 9309: what robots.txt said counts for no longer than a day; a failure for an hour. */
const robotsLast = { told: 24 * 3_600_000, failed: 3_600_000 }

interface Host {
  /** The turn behind which the next request comes. */
  turn: Promise<void>
  /** The instant before which nothing is asked. */
  next: number
  failures: number
  /** The instant until which the host is left alone. */
  away: number
}

/**
 * Fetches for a process that runs for long: asks robots.txt first, one request at a time and host with a gap between them, few
 * at a time over all, and stays away from hosts that fail, longer each time, or as long as they ask.
 */
export class PoliteFetcher {
  readonly #options: Required<Omit<PoliteOptions, "fetch">> & { readonly fetch: FetchOptions }
  readonly #hosts = new Map<string, Host>()
  readonly #robots = new Map<string, { readonly robots: Robots; readonly until: number }>()
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor({ fetch = {}, world = machineWorld, gap = defaultGap, concurrency = 8 }: PoliteOptions = {}) {
    this.#options = { fetch, world, gap, concurrency }
  }

  /**
   * Fetches one address when its turn has come. Throws ProblemError as `fetchResource` does, and robots-refused where the site
   * does not want us there, backing-off while its host is left alone; that one's cause has `until`, in milliseconds.
   */
  async fetch(
    address: string,
    wanted: Wanted,
    validators: Validators = {},
    signal?: AbortSignal,
  ): Promise<Fetched> {
    const url = URL.parse(address)
    if (url === null) throw new ProblemError("bad-url", `${shown(address)} is no address`)
    const robots = await this.#robotsOf(url, signal)
    if (!robots.allows(url.href))
      throw new ProblemError(
        "robots-refused",
        `${shown(url.host)} does not want programs at ${shown(url.href)}`,
      )
    const gap = Math.min(longestGap, Math.max(this.#options.gap, (robots.delay ?? 0) * 1000))
    return await this.#ask(url, wanted, validators, gap, signal)
  }

  /** The addresses of sitemaps that a site names in its robots.txt. Throws ProblemError as `fetch` does. */
  async sitemapsOf(address: string, signal?: AbortSignal): Promise<readonly string[]> {
    const url = URL.parse(address)
    if (url === null) throw new ProblemError("bad-url", `${shown(address)} is no address`)
    return (await this.#robotsOf(url, signal)).sitemaps
  }

  async #robotsOf(url: URL, signal: AbortSignal | undefined): Promise<Robots> {
    const { world, gap } = this.#options
    const known = this.#robots.get(url.origin)
    if (known && known.until > world.now()) return known.robots
    const address = `${url.origin}/robots.txt`
    let robots: Robots
    let lasts = robotsLast.told
    try {
      const fetched = await this.#ask(new URL(address), "robots", {}, gap, signal)
      robots = robotsOf(address, fetched.kind === "fetched" ? fetched.resource.bytes : new Uint8Array())
    } catch (error) {
      if (signal?.aborted) throw error
      if (
        error instanceof ProblemError &&
        (error.code === "backing-off" || error.code === "address-refused" || error.code === "bad-url")
      )
        throw error
      robots = robotsOfFailure(error)
      lasts = robotsLast.failed
      // Why the site cannot be visited is worth more than that its rules are not known.
      if (isOfHost(error)) throw error
    }
    this.#robots.set(url.origin, { robots, until: world.now() + lasts })
    return robots
  }

  async #ask(
    url: URL,
    wanted: Wanted,
    validators: Validators,
    gap: number,
    signal: AbortSignal | undefined,
  ): Promise<Fetched> {
    const { world, fetch } = this.#options
    const host = this.#hostOf(url.host)
    this.#refuseWhileAway(host, url)
    const before = host.turn
    const turn = Promise.withResolvers<void>()
    host.turn = turn.promise
    try {
      await before
      this.#refuseWhileAway(host, url)
      const wait = host.next - world.now()
      if (wait > 0) await world.sleep(wait, signal)
      signal?.throwIfAborted()
      await this.#enter()
      try {
        const fetched = await fetchResource(url.href, wanted, { ...fetch, ...validators })
        host.failures = 0
        return fetched
      } catch (error) {
        if (isOfHost(error)) {
          host.failures++
          host.away = world.now() + pauseAfter(error, host.failures, world.random(), world.now())
        }
        throw error
      } finally {
        this.#leave()
        host.next = world.now() + gap
      }
    } finally {
      turn.resolve()
    }
  }

  #hostOf(name: string): Host {
    let host = this.#hosts.get(name)
    if (!host) {
      host = { turn: Promise.resolve(), next: 0, failures: 0, away: 0 }
      this.#hosts.set(name, host)
    }
    return host
  }

  #refuseWhileAway(host: Host, url: URL): void {
    if (host.away <= this.#options.world.now()) return
    throw new ProblemError(
      "backing-off",
      `${shown(url.host)} failed ${host.failures} ${host.failures === 1 ? "time" : "times"} and is left alone until ${new Date(host.away).toISOString()}`,
      { cause: { until: host.away } },
    )
  }

  async #enter(): Promise<void> {
    while (this.#running >= this.#options.concurrency)
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    this.#running++
  }

  #leave(): void {
    this.#running--
    this.#waiting.shift()?.()
  }
}

/**
 * One question to one server: a GET over a socket whose addresses were checked, and its answer.
 * Node's http module and not undici or the global fetch: those ask a connector's `lookup` only for names, so an
 * address written into the URL passes unchecked; they follow redirects and unpack bodies on their own, out of reach
 * of the limits; and they read proxies from the environment. Here every socket comes from `connect`, and no agent
 * stands between.
 */
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http"
import { acceptedCodings } from "./body.ts"
import type { Connect, Target } from "./connect.ts"

/** An answer whose headers are here and whose body has not been read. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly response: IncomingMessage
}

/** Some news pages send long lists of trackers in their security headers. */
const headerBytes = 64 * 1024

/**
 * Asks for the URL and resolves once the headers are here. `onIdle` is called when nothing has been heard for
 * `idleTime` milliseconds, before or after that; the signal ends the connection at any time.
 */
export function ask(
  url: URL,
  target: Target,
  { connect, userAgent, accept, headers, idleTime, onIdle, signal }: Asking,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const outgoing = request({
    createConnection: () => {
      const socket = connect(target)
      socket.setTimeout(idleTime, onIdle)
      return socket
    },
    host: target.host,
    port: target.port,
    method: "GET",
    path: `${url.pathname}${url.search}`,
    headers: {
      Host: url.host,
      "User-Agent": userAgent,
      Accept: accept,
      "Accept-Encoding": acceptedCodings,
      Connection: "close",
      ...headers,
    },
    maxHeaderSize: headerBytes,
    insecureHTTPParser: false,
    signal,
  })
  outgoing.on("response", response => {
    resolve({ status: response.statusCode ?? 0, headers: response.headers, response })
  })
  // Stays after the answer: a late error of the socket must find a listener.
  outgoing.on("error", reject)
  outgoing.end()
  return promise
}

/** How to ask. */
export interface Asking {
  readonly connect: Connect
  readonly userAgent: string
  readonly accept: string
  /** More headers to send. */
  readonly headers: Readonly<Record<string, string>>
  readonly idleTime: number
  readonly onIdle: () => void
  readonly signal: AbortSignal
}

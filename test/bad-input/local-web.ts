/**
 * A web of invented names on this machine. The names resolve to public addresses, so all checks are passed and made
 * as always; only the socket, which is injected, ends at a server of the test.
 */
import { createServer, type RequestListener } from "node:http"
import { createServer as createSecureServer } from "node:https"
import { type AddressInfo, connect as netConnect, type Server } from "node:net"
import { connect as tlsConnect } from "node:tls"
import type { Connect, Target } from "../../src/fetch/connect.ts"
import type { FetchOptions } from "../../src/fetch/fetch-page.ts"
import type { Resolve } from "../../src/fetch/resolve.ts"
import { selfSigned } from "./certificate.ts"

/** A public address; nothing is ever sent to it. */
export const publicAddress = "93.184.216.34"

/** A web that stands until it is disposed of. */
export interface LocalWeb extends AsyncDisposable {
  /** Options with which `fetchPage` reaches it. */
  readonly options: Required<Pick<FetchOptions, "resolve" | "connect">>
  /** The ports on 127.0.0.1 at which it really listens. */
  readonly ports: { readonly plain: number; readonly secure: number }
  /** The targets that were connected to, in order. */
  readonly targets: Target[]
  /** The names that were resolved, in order. */
  readonly names: string[]
}

/** A web that answers every name with `answer`, over http and https; `resolve` replaces how names resolve. */
export async function localWeb(
  answer: RequestListener,
  resolve: Resolve = async () => [publicAddress],
): Promise<LocalWeb> {
  const { key, cert } = selfSigned("news.example")
  const plain = createServer(answer)
  const secure = createSecureServer({ key, cert }, answer)
  for (const server of [plain, secure])
    await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening))
  const portOf = (server: Server) => (server.address() as AddressInfo).port
  const ports = { plain: portOf(plain), secure: portOf(secure) }
  const targets: Target[] = []
  const names: string[] = []
  const connect: Connect = target => {
    targets.push(target)
    if (!target.secure) return netConnect({ host: "127.0.0.1", port: ports.plain })
    return tlsConnect({ host: "127.0.0.1", port: ports.secure, ca: cert, servername: target.host })
  }
  return {
    ports,
    targets,
    names,
    options: {
      connect,
      resolve: name => {
        names.push(name)
        return resolve(name)
      },
    },
    [Symbol.asyncDispose]: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections()
        await new Promise(closed => server.close(closed))
      }
    },
  }
}

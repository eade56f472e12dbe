import {
  isIP,
  type LookupFunction,
  connect as netConnect,
  type Socket,
  type TcpNetConnectOpts,
} from "node:net"
import { connect as tlsConnect } from "node:tls"

/** Where to connect: addresses that have been checked, and the name that the certificate must bear. */
export interface Target {
  /** The host of the URL, without brackets. */
  readonly host: string
  /** The checked addresses of the host; never empty. */
  readonly addresses: readonly string[]
  readonly port: number
  readonly secure: boolean
}

/** Opens a socket to one of the target's addresses, and to nothing else. */
export type Connect = (target: Target) => Socket

/**
 * Connects to the addresses that were checked: the name is not asked for a second time, so a name server that answers
 * differently the second time (rebinding) gains nothing. Of several addresses the first that answers is taken
 * (RFC 8305). Certificates are always verified, whatever the environment says.
 */
export const connectPinned: Connect = ({ host, addresses, port, secure }) => {
  const pinned = addresses.map(address => ({ address, family: isIP(address) }))
  const lookup: LookupFunction = (_name, options, answer) => {
    const first = pinned[0]
    if (options.all) answer(null, pinned)
    else if (first !== undefined) answer(null, first.address, first.family)
    else answer(new Error("no checked address"), "")
  }
  const options: TcpNetConnectOpts = { host, port, lookup, autoSelectFamily: true }
  if (!secure) return netConnect(options)
  return tlsConnect({
    ...options,
    ALPNProtocols: ["http/1.1"],
    rejectUnauthorized: true,
    // Server Name Indication is for names alone (RFC 6066), written without the root's full stop.
    ...(isIP(host) === 0 ? { servername: host.replace(/\.$/, "") } : {}),
  })
}

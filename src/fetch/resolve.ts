import { lookup } from "node:dns/promises"
import { isIP } from "node:net"
import { ProblemError, shown } from "../model/problem.ts"
import { addressRefusal } from "./address.ts"

/** Tells all addresses of a host name; rejects where the name is not known. */
export type Resolve = (name: string) => Promise<readonly string[]>

/** The machine's own way to resolve names (its resolver, its hosts file), with all addresses of the name. */
export const resolveName: Resolve = async name => {
  const found = await lookup(name, { all: true, order: "verbatim" })
  return found.map(entry => entry.address)
}

/**
 * The addresses of a URL's host (a name, an IPv4 address, or an IPv6 address in brackets), all of them public.
 * One address that is not public refuses the whole host: a name that points inside and outside at once is an attempt
 * to be let in by one answer and to be connected by another. Throws address-refused or name-not-found.
 */
export async function publicAddresses(host: string, resolve: Resolve): Promise<readonly string[]> {
  const bare = host.startsWith("[") ? host.slice(1, -1) : host
  const isLiteral = isIP(bare) !== 0
  const addresses = isLiteral ? [bare] : await addressesOf(bare, resolve)
  for (const address of addresses) {
    const refusal = addressRefusal(address)
    if (refusal === null) continue
    const what = isLiteral ? bare : `${shown(bare)} leads to ${shown(address)}, which`
    throw new ProblemError("address-refused", `${what} is ${refusal}`)
  }
  return addresses
}

async function addressesOf(name: string, resolve: Resolve): Promise<readonly string[]> {
  let addresses: readonly string[]
  try {
    addresses = await resolve(name)
  } catch (cause) {
    throw new ProblemError("name-not-found", `No address was found for ${shown(name)}`, { cause })
  }
  if (addresses.length === 0) throw new ProblemError("name-not-found", `${shown(name)} has no address`)
  return addresses
}

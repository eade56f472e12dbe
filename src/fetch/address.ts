import ipaddr from "ipaddr.js"

/** Addresses of public ranges at which a cloud provider answers with a machine's own secrets. */
const platformAddresses: ReadonlyMap<string, string> = new Map([
  ["168.63.129.16", "the address of a cloud platform's own services"],
])

/** What the ranges of ipaddr.js are called in a message; a range that is missing here is called reserved. */
const rangeNames: Readonly<Record<string, string>> = {
  unspecified: "an unspecified address",
  broadcast: "a broadcast address",
  multicast: "a multicast address",
  linkLocal: "a link-local address",
  loopback: "a loopback address",
  carrierGradeNat: "an address of a carrier-grade NAT",
  private: "a private address",
  uniqueLocal: "a private address",
  deprecatedSiteLocal: "a private address",
  rfc6145: "an address that stands for an IPv4 address behind a translator",
  rfc6052: "an address that stands for an IPv4 address behind a translator",
  "6to4": "an address that stands for an IPv4 address behind a tunnel",
  teredo: "an address that stands for an IPv4 address behind a tunnel",
}

/** Global unicast is 2000::/3 (RFC 4291, IANA registry); ipaddr.js calls all unicast that it does not know. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3")

/** An interface identifier of ISATAP (RFC 5214) carries an IPv4 address that may be private. */
const isIsatap = (address: ipaddr.IPv6): boolean =>
  ((address.parts[4] ?? 0) & 0xfdff) === 0 && address.parts[5] === 0x5efe

/**
 * Why an address may not be connected to, in words that follow "is"; null where it lies in the public internet.
 * Takes IPv4 and IPv6 addresses as URLs and resolvers write them, without brackets; IPv4-mapped addresses are judged
 * as the IPv4 address. Anything that is no address, or that hides another address inside, is refused.
 */
export function addressRefusal(address: string): string | null {
  if (!ipaddr.isValid(address)) return "no address"
  const parsed = ipaddr.process(address)
  const platform = platformAddresses.get(parsed.toString())
  if (platform !== undefined) return platform
  const range = parsed.range()
  if (range !== "unicast") return rangeNames[range] ?? "a reserved address"
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.zoneId !== undefined) return "an address of one network interface"
    // "::7f00:1" is the old spelling of 127.0.0.1 inside IPv6 and lies outside as well.
    if (!parsed.match(globalUnicast)) return "a reserved address"
    if (isIsatap(parsed)) return "an address that stands for an IPv4 address behind a tunnel"
  }
  return null
}

import assert from "node:assert/strict"
import { test } from "node:test"
import { addressRefusal } from "./address.ts"

const open = [
  "93.184.216.34",
  "8.8.8.8",
  "172.32.0.1",
  "192.169.0.1",
  "100.128.0.1",
  "::ffff:8.8.8.8",
  "2606:4700::1111",
]

const refused: readonly (readonly [address: string, why: RegExp])[] = [
  ["127.0.0.1", /loopback/],
  ["127.255.255.254", /loopback/],
  ["0.0.0.0", /unspecified/],
  ["0.1.2.3", /unspecified/],
  ["10.0.0.1", /private/],
  ["172.16.0.1", /private/],
  ["172.31.255.255", /private/],
  ["192.168.1.1", /private/],
  ["169.254.169.254", /link-local/],
  ["100.64.0.1", /carrier-grade/],
  ["100.100.100.200", /carrier-grade/],
  ["168.63.129.16", /cloud platform/],
  ["192.0.0.192", /reserved/],
  ["192.0.2.1", /reserved/],
  ["198.18.0.1", /reserved/],
  ["203.0.113.9", /reserved/],
  ["224.0.0.1", /multicast/],
  ["240.0.0.1", /reserved/],
  ["255.255.255.255", /broadcast/],
  ["::1", /loopback/],
  ["::", /unspecified/],
  ["::ffff:127.0.0.1", /loopback/],
  ["::ffff:7f00:1", /loopback/],
  ["::ffff:a9fe:a9fe", /link-local/],
  ["::7f00:1", /reserved/],
  ["::ffff:0:7f00:1", /translator/],
  ["64:ff9b::7f00:1", /translator/],
  ["64:ff9b:1::a00:1", /translator/],
  ["2002:7f00:1::", /tunnel/],
  ["2001:0:7f00:1::1", /tunnel/],
  ["2001:4860::5efe:10.0.0.1", /tunnel/],
  ["2001:4860::200:5efe:a00:1", /tunnel/],
  ["fc00::1", /private/],
  ["fd00:ec2::254", /private/],
  ["fec0::1", /private/],
  ["fe80::1", /link-local/],
  ["fe80::1%eth0", /link-local/],
  ["2606:4700::1111%eth0", /network interface/],
  ["ff02::1", /multicast/],
  ["100::1", /reserved/],
  ["2001:db8::1", /reserved/],
  ["3fff::1", /reserved/],
  ["4000::1", /reserved/],
  ["5f00::1", /reserved/],
  ["localhost", /no address/],
  ["", /no address/],
]

test("addresses in the public internet are open", () => {
  for (const address of open) assert.equal(addressRefusal(address), null, address)
})

test("all other addresses are refused with the reason", () => {
  for (const [address, why] of refused) assert.match(addressRefusal(address) ?? "open", why, address)
})

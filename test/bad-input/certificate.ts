/**
 * A certificate that a server of the tests signs itself, made at run time so that no key lies in the repository.
 * X.509 (RFC 5280) in DER, with the few fields that TLS asks for.
 */
import { generateKeyPairSync, sign } from "node:crypto"

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"))
const time = (year: number): Buffer => der(0x18, Buffer.from(`${year}0101000000Z`))

/** The private key and the certificate for a host name, both PEM. */
export function selfSigned(host: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const signature = sequence(identifier("2a8648ce3d040302"))
  const name = sequence(der(0x31, sequence(identifier("550403"), der(0x0c, Buffer.from(host)))))
  const alternative = sequence(der(0x82, Buffer.from(host)))
  const extension = sequence(identifier("551d11"), der(0x04, alternative))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    signature,
    name,
    sequence(time(2020), time(2120)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(extension)),
  )
  const signed = sequence(
    body,
    signature,
    der(0x03, Buffer.from([0]), sign("sha256", body, { key: privateKey, dsaEncoding: "der" })),
  )
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${signed.toString("base64")}\n-----END CERTIFICATE-----\n`,
  }
}

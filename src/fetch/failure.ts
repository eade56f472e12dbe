import { ProblemError, shown } from "../model/problem.ts"

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : ""

/** Codes with which OpenSSL and Node refuse a certificate, and what they mean. */
const certificateCodes: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet",
  CERT_REVOKED: "its certificate was revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it signed its certificate itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate goes back to an unknown signer",
  UNABLE_TO_GET_ISSUER_CERT: "its certificate's signer is unknown",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate's signer is unknown",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate's signer is unknown",
  CERT_SIGNATURE_FAILURE: "its certificate's signature is wrong",
  CERT_UNTRUSTED: "its certificate is not trusted",
  HOSTNAME_MISMATCH: "its certificate is for another name",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
}

/** What a code of the system means, where more can be said than the code. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused the connection",
  ECONNRESET: "hung up before the page was complete",
  EPIPE: "hung up before the page was complete",
  ETIMEDOUT: "did not answer",
  EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "cannot be reached",
  EADDRNOTAVAIL: "cannot be reached",
  HPE_HEADER_OVERFLOW: "sent a header that is too large",
  Z_BUF_ERROR: "sent a packed page that is cut off",
  Z_DATA_ERROR: "sent a packed page that is damaged",
}

/** The prefixes of codes whose family says enough. */
const families: readonly (readonly [prefix: string, meaning: string])[] = [
  ["HPE_", "sent something that is not HTTP"],
  ["ERR_SSL_", "could not agree on an encrypted connection"],
  ["EPROTO", "could not agree on an encrypted connection"],
  ["ERR_BROTLI", "sent a packed page that is damaged"],
  ["ERR__ERROR_FORMAT", "sent a packed page that is damaged"],
  ["ZSTD_", "sent a packed page that is damaged"],
  ["Z_", "sent a packed page that is damaged"],
]

/** What went wrong between us and `host`, as a problem with the system's error as its cause. */
export function fetchFailure(error: unknown, host: string): ProblemError {
  if (error instanceof ProblemError) return error
  const code = codeOf(error)
  const certificate = certificateCodes[code]
  if (certificate !== undefined)
    return new ProblemError("certificate-refused", `${shown(host)} was not trusted: ${certificate}`, {
      cause: error,
    })
  const meaning =
    meanings[code] ?? families.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "could not be read from"
  const told = code === "" ? "" : ` (${code})`
  return new ProblemError("fetch-failed", `${shown(host)} ${meaning}${told}`, { cause: error })
}

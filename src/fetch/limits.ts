/** What fetching one page may cost at most, redirects included. */
export interface FetchLimits {
  /** Milliseconds from the first question to the last byte. */
  readonly totalTime: number
  /** Milliseconds without any sign from the server. */
  readonly idleTime: number
  readonly redirects: number
  /** Bytes of the body as they come over the wire. */
  readonly wireBytes: number
  /** Bytes of the body after decompression. */
  readonly bytes: number
  /** Ports beside the scheme's own. */
  readonly ports: readonly number[]
}

/** The limits where the caller gives none. */
export const fetchLimits: FetchLimits = {
  totalTime: 30_000,
  idleTime: 10_000,
  redirects: 10,
  wireBytes: 16 * 1024 * 1024,
  bytes: 32 * 1024 * 1024,
  ports: [80, 443],
}

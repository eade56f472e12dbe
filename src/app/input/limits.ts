/** How much one input may cost. */
export interface InputLimits {
  /** Bytes of one file, one page, one answer or one line of a pipe, as they come and after unpacking. */
  readonly bytes: number
}

/** The limits where the caller gives none: 32 MiB, some hundred times the size of an article's page. */
export const inputLimits: InputLimits = { bytes: 32 * 1024 * 1024 }

/** A number of bytes for a message. */
export const megabytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`

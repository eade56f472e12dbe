/**
 * A value as one line of NDJSON. The line and paragraph separators of Unicode are escaped: JSON allows them bare in
 * strings, but many readers of lines break a line at them.
 */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, separator =>
    separator === "\u2028" ? "\\u2028" : "\\u2029",
  )

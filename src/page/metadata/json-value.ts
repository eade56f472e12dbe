/** A value of JSON as it comes from a stranger. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
/** An object of JSON. */
export type JsonObject = { readonly [key: string]: Json }

/** Whether a value is an object and no list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value as a list: a list stays, one value becomes a list of one, nothing becomes an empty list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value as Json]
}

/**
 * Reads JSON as pages print it: with comments or CDATA marks around it, raw control characters in strings, trailing
 * commas and semicolons. Undefined where it cannot be read even so; never throws.
 */
export function parseJson(source: string): Json | undefined {
  const bare = source
    .replace(/^[\s\ufeff]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)?\s*/, "")
    .replace(/\s*(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/, "")
  return tryParse(bare) ?? tryParse(repair(bare))
}

function tryParse(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json
  } catch {
    return undefined
  }
}

/** One pass: control characters in strings become escapes, wrong escapes lose their backslash, trailing commas go. */
function repair(source: string): string {
  const out: string[] = []
  let from = 0
  let inString = false
  // Where the last comma outside of strings stands while only white space follows it.
  let comma = -1
  const upTo = (end: number, instead: string, next: number): void => {
    out.push(source.slice(from, end), instead)
    from = next
  }
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (inString) {
      if (unit === 0x5c) {
        if (!`"\\/bfnrtu`.includes(source[i + 1] ?? "x")) upTo(i, "", i + 1)
        i++
      } else if (unit === 0x22) inString = false
      else if (unit < 0x20) upTo(i, unit === 0x0a || unit === 0x0d || unit === 0x09 ? " " : "", i + 1)
    } else if (unit === 0x22) {
      inString = true
      comma = -1
    } else if (unit === 0x2c) comma = i
    else if ((unit === 0x7d || unit === 0x5d) && comma >= 0) {
      upTo(comma, "", comma + 1)
      comma = -1
    } else if (unit > 0x20) comma = -1
  }
  out.push(source.slice(from))
  return out.join("")
}

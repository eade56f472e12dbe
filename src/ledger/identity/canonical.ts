/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * JSON in the one form that is hashed: keys in the order of their code units, no white space; a key whose value is
 * undefined is absent. Numbers and strings are written as JSON.stringify does. Source: RFC 8785 (JCS).
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  const object = value as { readonly [key: string]: Json | undefined }
  const members = Object.keys(object)
    .filter(key => object[key] !== undefined)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonical(object[key]!)}`)
  return `{${members.join(",")}}`
}

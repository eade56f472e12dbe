/** A part of an OpenAPI document, as it is read from JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a document from outside is walked key by key.
export type Json = any

/** What a `$ref` of a document points to. Throws where it points to nothing. */
export function referred(document: Json, ref: string): Json {
  if (!ref.startsWith("#/")) throw new Error(`${ref} points outside of the document`)
  let at = document
  for (const key of ref.slice(2).split("/")) at = at?.[key.replaceAll("~1", "/").replaceAll("~0", "~")]
  if (at === undefined) throw new Error(`${ref} points to nothing`)
  return at
}

/** The keywords that are understood; a schema with another is a fault of the test. */
const known = new Set([
  ...["$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "propertyNames"],
  ...["items", "prefixItems", "minItems", "maxItems", "anyOf", "oneOf", "allOf", "discriminator"],
  ...["description", "example", "format", "pattern", "default"],
  ...["minimum", "maximum", "minLength", "exclusiveMinimum", "exclusiveMaximum"],
])

/**
 * What is wrong with a value by a schema of an OpenAPI 3.1 document, each with its place. It is strict: an object whose schema
 * does not speak of further properties has none.
 */
export function schemaFaults(document: Json, schema: Json, value: unknown, at = "$"): string[] {
  for (const key of Object.keys(schema))
    if (!known.has(key)) return [`${at}: the test does not know “${key}”`]
  if (schema.$ref) return schemaFaults(document, referred(document, schema.$ref), value, at)
  if (schema.allOf) return mergedFaults(document, schema, value, at)
  const choices: Json[] | undefined = schema.anyOf ?? schema.oneOf
  if (choices) {
    const each = choices.map(one => schemaFaults(document, one, value, at))
    return each.some(faults => faults.length === 0) ? [] : [`${at}: fits none: ${each.flat().join("; ")}`]
  }
  if (schema.const !== undefined && value !== schema.const) return [`${at}: is not ${schema.const}`]
  if (schema.enum && !schema.enum.includes(value))
    return [`${at}: ${JSON.stringify(value)} is none of ${schema.enum}`]
  if (schema.type && ![schema.type].flat().some((type: string) => isOfType(value, type)))
    return [`${at}: ${JSON.stringify(value)?.slice(0, 60)} is no ${schema.type}`]
  if (Array.isArray(value))
    return value.flatMap((one, i) => {
      const of = schema.prefixItems?.[i] ?? schema.items
      return of ? schemaFaults(document, of, one, `${at}[${i}]`) : []
    })
  return typeof value === "object" && value !== null && (schema.properties || schema.type === "object")
    ? objectFaults(document, schema, value as Record<string, unknown>, at)
    : []
}

function objectFaults(document: Json, schema: Json, value: Record<string, unknown>, at: string): string[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required
    .filter((key: string) => !(key in value))
    .map((key: string) => `${at}: lacks ${key}`)
  const inside = Object.entries(value).flatMap(([key, one]) => {
    const of = Object.hasOwn(properties, key) ? properties[key] : (additionalProperties ?? null)
    if (of === null || of === false) return [`${at}: has ${key}, of which the schema knows nothing`]
    return of === true ? [] : schemaFaults(document, of, one, `${at}.${key}`)
  })
  return [...missing, ...inside]
}

/** Schemas that were put together are looked at as one. */
function mergedFaults(document: Json, { allOf, ...rest }: Json, value: unknown, at: string): string[] {
  const parts = [...allOf, rest].map((part: Json) => (part.$ref ? referred(document, part.$ref) : part))
  const merged: Json = Object.assign({}, ...parts)
  merged.properties = Object.assign({}, ...parts.map(part => part.properties))
  merged.required = parts.flatMap(part => part.required ?? [])
  return schemaFaults(document, merged, value, at)
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null
    case "array":
      return Array.isArray(value)
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value)
    case "integer":
      return Number.isSafeInteger(value)
    default:
      return typeof value === type
  }
}

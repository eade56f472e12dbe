import { isObject, type Json, type JsonObject, listOf, parseJson } from "./json-value.ts"

/** One object of a page's JSON-LD, with where it stood. */
export interface LinkedNode {
  readonly value: JsonObject
  /** Its types without the schema.org address, lower-cased. */
  readonly types: readonly string[]
  /** The property under which it hangs: null at the top, and for the members of `@graph`. */
  readonly under: string | null
  readonly depth: number
}

/** All objects of a page's JSON-LD, in document order. */
export interface LinkedData {
  readonly nodes: readonly LinkedNode[]
  /** Follows `{"@id": …}` to the object of that name; the value itself where it leads nowhere. */
  readonly resolve: (value: Json) => Json
}

// A page with more objects than this is a catalogue or an attack; articles have a few dozen.
const mostNodes = 5000
const mostDepth = 40

/** Reads the JSON-LD scripts of a page into one flat list, bounded in number and depth. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes: LinkedNode[] = []
  const byId = new Map<string, JsonObject>()
  for (const script of scripts) {
    const root = parseJson(script)
    if (root !== undefined) collect(root, nodes, byId)
  }
  const resolve = (value: Json): Json => {
    if (!isObject(value)) return value
    const id = value["@id"]
    const keys = Object.keys(value)
    if (typeof id !== "string" || keys.some(key => key !== "@id" && key !== "@type")) return value
    return byId.get(id) ?? value
  }
  return { nodes, resolve }
}

interface Pending {
  readonly value: Json
  readonly under: string | null
  readonly depth: number
}

function collect(root: Json, nodes: LinkedNode[], byId: Map<string, JsonObject>): void {
  const stack: Pending[] = [{ value: root, under: null, depth: 0 }]
  while (stack.length > 0 && nodes.length < mostNodes) {
    const { value, under, depth } = stack.pop()!
    if (depth > mostDepth) continue
    if (Array.isArray(value)) {
      // Last first, so that the first comes off the stack first.
      for (let i = Math.min(value.length, mostNodes) - 1; i >= 0; i--)
        stack.push({ value: value[i]!, under, depth })
    } else if (isObject(value)) {
      nodes.push({ value, types: typesOf(value), under, depth })
      const id = value["@id"]
      if (typeof id === "string" && (Object.keys(value).length > 2 || !byId.has(id))) byId.set(id, value)
      const children: Pending[] = []
      for (const key of Object.keys(value)) {
        const child = value[key]!
        if (typeof child === "object" && child !== null)
          children.push(
            key === "@graph"
              ? { value: child, under, depth }
              : { value: child, under: key, depth: depth + 1 },
          )
      }
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
    }
  }
}

function typesOf(value: JsonObject): readonly string[] {
  return listOf(value["@type"])
    .filter(type => typeof type === "string")
    .map(type =>
      type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf("#"), type.lastIndexOf(":")) + 1),
    )
    .map(type => type.toLowerCase())
}

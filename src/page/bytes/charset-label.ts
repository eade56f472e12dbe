/** Character sets that the runtime cannot be asked for, or that pages name in their own way. */
const aliases: Readonly<Record<string, string>> = {
  utf8mb4: "utf-8",
  "utf-8859-1": "windows-1252",
  "iso-8859-1": "windows-1252",
  "iso8859-1": "windows-1252",
  iso_8859_1: "windows-1252",
  latin1: "windows-1252",
  "latin-1": "windows-1252",
  ansi: "windows-1252",
  cp1252: "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  latin9: "iso-8859-15",
  "latin-9": "iso-8859-15",
}

/**
 * The encoding that a label names, by its name in the WHATWG Encoding Standard; null where no encoding has it.
 * As on the web, iso-8859-1, latin1 and ascii mean windows-1252.
 */
export function encodingOfLabel(label: string): string | null {
  const name = label.trim().toLowerCase()
  if (name === "" || name.length > 40) return null
  const alias = aliases[name]
  if (alias !== undefined) return alias
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** The charset of a `Content-Type` header, as it is written; null where it names none. */
export function charsetOfContentType(contentType: string | null | undefined): string | null {
  if (contentType === null || contentType === undefined) return null
  return charsetAfter(contentType.slice(0, 500), 0)
}

/**
 * The charset that the beginning of a page names: its XML declaration, `<meta charset>` or `<meta http-equiv>`.
 * `head` is the first bytes, one character each. Null where it names none.
 */
export function charsetOfHead(head: string): string | null {
  const lower = head.toLowerCase()
  const declaration = lower.trimStart().startsWith("<?xml") ? lower.slice(0, lower.indexOf("?>") + 1) : ""
  const encoding = declaration === "" ? null : valueAfter(declaration, "encoding", 0)
  if (encoding !== null) return encoding
  for (let at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 5)) {
    const end = lower.indexOf(">", at)
    const tag = lower.slice(at, end < 0 ? lower.length : end)
    const charset = charsetAfter(tag, 0)
    if (charset !== null) return charset
  }
  return null
}

const charsetAfter = (text: string, from: number): string | null => valueAfter(text, "charset", from)

/** The value after `name =`, with or without quotation marks, at or after `from`. */
function valueAfter(text: string, name: string, from: number): string | null {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(name, from); at >= 0; at = lower.indexOf(name, at + 1)) {
    let i = at + name.length
    while (isSpace(lower, i)) i++
    if (lower[i] !== "=") continue
    i++
    while (isSpace(lower, i) || lower[i] === '"' || lower[i] === "'") i++
    const start = i
    while (i < lower.length && !isSpace(lower, i) && !`"';,>/`.includes(lower[i]!)) i++
    if (i > start) return lower.slice(start, i)
  }
  return null
}

const isSpace = (text: string, i: number): boolean => i < text.length && " \t\n\r\f".includes(text[i]!)

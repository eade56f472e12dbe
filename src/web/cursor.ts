/** Where a list goes on, as an opaque word for addresses. */
export const cursorOf = (position: number): string => Buffer.from(`n${position}`).toString("base64url")

/** The position of a cursor; null where none, or none of ours, was given. */
export function positionOf(cursor: string): number | null {
  const found = /^n(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString())
  return found ? Number(found[1]) : null
}

/** The letters and digits of a title, lower-cased and joined by single spaces: what two titles are compared by. */
export const foldTitle = (title: string): string =>
  (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")

/** Whether two titles have the same words, or one begins or ends with all of the other's, which are at least three. */
export function sameTitle(a: string, b: string): boolean {
  const x = foldTitle(a)
  const y = foldTitle(b)
  if (x === "" || y === "") return false
  if (x === y) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.split(" ").length < 3) return false
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`)
}

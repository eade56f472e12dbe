/** The first element of a selector, as of a type. */
export const one = <T extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): T | null => root.querySelector<T>(selector)

/** All elements of a selector, as a list. */
export const all = <T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T[] => [
  ...root.querySelectorAll<T>(selector),
]

/** The element that does what a name says, where the page has it. */
export const island = (name: string): HTMLElement | null => one(`[data-island="${name}"]`)

/** What the page wants said, in its language. */
export const messages: Readonly<Record<string, string>> = JSON.parse(
  one("#messages")?.dataset.messages ?? "{}",
)

/** Whether somebody is typing or answering a dialogue: then a letter is a letter. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  // Who fills in a form must not lose it by a letter.
  if (target.closest("form[data-api]")) return true
  if (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName)) return true
  if (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/.test(target.type))
    return true
  return one("dialog[open]") !== null
}

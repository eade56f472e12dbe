import { messages, one } from "./dom.ts"

const flashKey = "beimwort:flash"
let timer = 0

/** Says something at the foot of the page, and to a screen reader; `undo` offers to take it back. */
export function say(text: string, undo?: () => void): void {
  const place = one(".toast")
  if (!place) return
  place.textContent = text
  if (undo) {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = messages.undo ?? ""
    button.addEventListener("click", undo)
    place.append(" ", button)
  }
  place.classList.add("shown")
  clearTimeout(timer)
  timer = window.setTimeout(() => place.classList.remove("shown"), 6_000)
}

/** Says what went wrong. */
export const sayFailure = (error: unknown): void =>
  say(error instanceof Error ? `${messages.failed}: ${error.message}` : String(messages.failed))

/** Loads the page again and says something then. */
export function sayAfterReload(text: string, to?: string): void {
  sessionStorage.setItem(flashKey, text)
  if (to === undefined || to === location.pathname + location.search) location.reload()
  else location.assign(to)
}

/** Says what was to be said after loading. */
export function sayFlash(): void {
  const text = sessionStorage.getItem(flashKey)
  sessionStorage.removeItem(flashKey)
  if (text) say(text)
}

import { island, one } from "./dom.ts"

/** Takes the page that a bookmarklet hands over; it is kept only when the person says so. */
export function add(): void {
  const form = island("add")
  if (!form || !window.opener) return
  addEventListener("message", event => {
    const data = event.data as { beimwort?: number; url?: string; html?: string }
    const address = one<HTMLInputElement>("[name=url]", form)!
    // What is handed over must be of the page that the address names, as its own origin says.
    if (
      data?.beimwort !== 1 ||
      typeof data.html !== "string" ||
      !address.value.startsWith(`${event.origin}/`)
    )
      return
    one<HTMLInputElement>("[name=html]", form)!.value = data.html
    one(".received", form)!.hidden = false
  })
  ;(window.opener as Window).postMessage("beimwort:ready", "*")
}

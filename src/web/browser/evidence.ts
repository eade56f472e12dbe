import { island, messages, one } from "./dom.ts"

/** Beside a list stands the archived page of the card that has the focus. */
export function evidence(): void {
  const list = island("queue")
  const pane = one(".evidence")
  if (!list || !pane) return
  let shown = ""
  let timer = 0
  list.addEventListener("focusin", event => {
    const card = (event.target as Element).closest<HTMLElement>(".card[data-page]")
    if (!card || card.dataset.entry === shown) return
    shown = card.dataset.entry!
    clearTimeout(timer)
    // Who runs through the list needs no page on the way.
    timer = window.setTimeout(() => void load(card.dataset), 90)
  })
  async function load({ entry, page, version, spans }: DOMStringMap): Promise<void> {
    const [first] = JSON.parse(spans!) as [number, number][]
    const answer = await fetch(`/pages/${page}/excerpt?version=${version}&at=${first!.join("-")}`).catch(
      () => null,
    )
    if (shown !== entry) return
    if (!answer?.ok) {
      pane!.textContent = messages.failed ?? ""
      return
    }
    // Our own server drew it, with everything escaped; the policy lets no script in it run either.
    pane!.innerHTML = await answer.text()
  }
}

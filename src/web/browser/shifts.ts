import { decide } from "./api.ts"
import { all, island, isTyping, messages } from "./dom.ts"
import { say, sayFailure } from "./toast.ts"

/** Pairs of positions: a key judges the one that has the focus, and goes on. */
export function shifts(): void {
  const list = island("shifts")
  if (!list) return
  const pairs = () => all(".pair", list)
  const current = (): HTMLElement | null =>
    document.activeElement?.closest<HTMLElement>(".pair") ?? pairs()[0] ?? null
  const step = (by: number) => {
    const every = pairs()
    every[Math.min(every.length - 1, Math.max(0, every.indexOf(current()!) + by))]?.focus()
  }
  async function judge(pair: HTMLElement, as: string): Promise<void> {
    const next = pairs()[pairs().indexOf(pair) + 1] ?? null
    try {
      await decide(pair.dataset.later!, { do: "link", to: pair.dataset.earlier!, as: as as "reverses" })
      pair.classList.add("judged")
      for (const button of all<HTMLButtonElement>("[data-judge]", pair))
        button.setAttribute("aria-pressed", String(button.dataset.judge === as))
      next?.focus()
      say(messages.saved ?? "")
    } catch (error) {
      sayFailure(error)
    }
  }
  const byKey: Readonly<Record<string, string>> = {
    y: "reverses",
    n: "no-shift",
    2: "conditions",
    3: "narrows",
    4: "nuances",
  }
  document.addEventListener("keydown", event => {
    if (isTyping(event)) return
    const pair = current()
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1)
    else if (pair && byKey[event.key]) void judge(pair, byKey[event.key]!)
    else return
    event.preventDefault()
  })
  list.addEventListener("click", event => {
    const button = (event.target as Element).closest<HTMLElement>("[data-judge]")
    if (button) void judge(button.closest<HTMLElement>(".pair")!, button.dataset.judge!)
  })
}

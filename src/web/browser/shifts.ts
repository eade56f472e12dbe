import { decide } from "./api.ts"
import { all, island, isTyping, messages } from "./dom.ts"
import { inTurn } from "./in-turn.ts"
import { say, sayFailure } from "./toast.ts"

/** Pairs of positions: a key judges the one that has the focus, and goes on. */
export function shifts(): void {
  const list = island("shifts")
  if (!list) return
  const pairs = () => all(".pair", list)
  const current = (): HTMLElement | null =>
    document.activeElement?.closest<HTMLElement>(".pair") ?? pairs()[0] ?? null
  /** Pairs that were judged here, the last at the end. */
  const judged: HTMLElement[] = []
  const step = (by: number) => {
    const every = pairs()
    every[Math.min(every.length - 1, Math.max(0, every.indexOf(current()!) + by))]?.focus()
  }
  async function judge(pair: HTMLElement, as: string): Promise<void> {
    const next = pairs()[pairs().indexOf(pair) + 1] ?? null
    try {
      await inTurn(async () => {
        // One pair has one judgement: the one before is taken back.
        await revoke(pair)
        const { event } = await decide(pair.dataset.later!, {
          do: "link",
          to: pair.dataset.earlier!,
          as: as as "reverses",
        })
        pair.dataset.event = String(event.seq)
      })
      if (judged.includes(pair)) judged.splice(judged.indexOf(pair), 1)
      judged.push(pair)
      pair.classList.add("judged")
      for (const button of all<HTMLButtonElement>("[data-judge]", pair))
        button.setAttribute("aria-pressed", String(button.dataset.judge === as))
      next?.focus()
      say(messages.saved ?? "")
    } catch (error) {
      sayFailure(error)
    }
  }
  async function revoke(pair: HTMLElement): Promise<void> {
    if (pair.dataset.event === undefined) return
    await decide(pair.dataset.later!, { do: "undo", event: Number(pair.dataset.event) })
    delete pair.dataset.event
  }
  async function undo(): Promise<void> {
    const pair = judged.pop()
    if (!pair) return say(messages.nothingToUndo ?? "")
    try {
      await inTurn(() => revoke(pair))
      pair.classList.remove("judged")
      for (const button of all("[data-judge]", pair)) button.removeAttribute("aria-pressed")
      pair.focus()
      say(messages.undone ?? "")
    } catch (error) {
      judged.push(pair)
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
    else if (event.key === "u") void undo()
    else if (pair && byKey[event.key]) void judge(pair, byKey[event.key]!)
    else return
    event.preventDefault()
  })
  list.addEventListener("click", event => {
    const button = (event.target as Element).closest<HTMLElement>("[data-judge]")
    if (button) void judge(button.closest<HTMLElement>(".pair")!, button.dataset.judge!)
  })
}

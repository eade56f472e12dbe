import { decide } from "./api.ts"
import { all, island, isTyping, messages, one } from "./dom.ts"
import { say, sayAfterReload, sayFailure } from "./toast.ts"

/** An entry's page: decisions by key, and later words kept as evidence of the outcome. */
export function entry(): void {
  const article = island("entry")
  if (!article) return
  const id = article.dataset.entry!
  const record = async (work: () => Promise<unknown>, text: string) => {
    try {
      await work()
      sayAfterReload(text)
    } catch (error) {
      sayFailure(error)
    }
  }
  const acts: Readonly<Record<string, () => unknown>> = {
    confirm: () => record(() => decide(id, { do: "confirm" }), messages.confirmed ?? ""),
    reject: () => record(() => decide(id, { do: "reject" }), messages.rejected ?? ""),
    undo: () => record(() => decide(id, { do: "undo" }), messages.undone ?? ""),
    assess: () => openForm("assess"),
    original: () => one<HTMLAnchorElement>('[aria-keyshortcuts="v"]', article)?.click(),
  }
  const passages = () => all(".passage", article)
  const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(".passage") ?? null
  const judge: Readonly<Record<string, (passage: HTMLElement) => void>> = {
    supports: passage => pin(passage, messages.for ?? ""),
    opposes: passage => pin(passage, messages.against ?? ""),
    irrelevant: passage => {
      const next = passages()[passages().indexOf(passage) + 1]
      passage.closest("li")!.remove()
      next?.focus()
    },
  }
  const keys: Readonly<Record<string, string>> = {
    y: "confirm",
    n: "reject",
    u: "undo",
    f: "assess",
    v: "original",
  }
  const passageKeys: Readonly<Record<string, string>> = { p: "supports", o: "opposes", i: "irrelevant" }
  document.addEventListener("keydown", event => {
    if (isTyping(event)) return
    const every = passages()
    const at = every.indexOf(current()!)
    if (event.key === "j" || event.key === "k")
      every[Math.min(every.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))]?.focus()
    else if (passageKeys[event.key] && (current() ?? every[0]))
      judge[passageKeys[event.key]!]!(current() ?? every[0]!)
    else if (keys[event.key]) void acts[keys[event.key]!]!()
    else return
    event.preventDefault()
  })
  article.addEventListener("click", event => {
    const button = (event.target as Element).closest<HTMLElement>("[data-act]")
    if (!button) return
    const passage = button.closest<HTMLElement>(".passage")
    if (passage) judge[button.dataset.act!]?.(passage)
    else void acts[button.dataset.act!]?.()
  })
  for (const link of all('a[href="#assess"]', article))
    link.addEventListener("click", event => {
      event.preventDefault()
      openForm("assess")
    })
}

function openForm(id: string): void {
  const details = one<HTMLDetailsElement>(`#${id}`)
  if (!details) return
  details.open = true
  details.scrollIntoView({ block: "nearest" })
  one<HTMLElement>("input, select, textarea", details)?.focus()
}

/** Keeps a passage in the form of the outcome. */
function pin(passage: HTMLElement, how: string): void {
  const list = one("[data-pinned]")
  const { place, text } = passage.dataset
  if (!list || all("[data-place]", list).some(one => one.dataset.place === place)) return
  const item = document.createElement("li")
  item.dataset.place = place
  const words = document.createElement("q")
  words.textContent = text ?? ""
  const remove = document.createElement("button")
  remove.type = "button"
  remove.className = "act"
  remove.textContent = messages.remove ?? ""
  remove.addEventListener("click", () => item.remove())
  item.append(`${how}: `, words, " ", remove)
  list.append(item)
  passage.classList.add("pinned")
  say(messages.pinned ?? "")
  const details = one<HTMLDetailsElement>("#assess")
  if (details) details.open = true
}

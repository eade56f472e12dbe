import { all, island, isTyping, one } from "./dom.ts"

/** The reader: text and list light each other up, and selected words can be made an entry. */
export function reader(): void {
  const text = island("page-text")
  if (!text) return
  const list = island("side-list")
  link(text, list)
  mark(text)
}

/** Pointing at words lights up their entries in the list, and the other way round. */
function link(text: HTMLElement, list: HTMLElement | null): void {
  const light = (entries: readonly string[]) => {
    for (const lit of all(".lit")) lit.classList.remove("lit")
    for (const entry of entries) {
      for (const part of all(`[data-entries~="${entry}"]`, text)) part.classList.add("lit")
      one(`[data-entry="${entry}"]`, list ?? text)?.classList.add("lit")
    }
  }
  const of = (target: EventTarget | null): string[] => {
    const element = target as Element | null
    const part = element?.closest<HTMLElement>("[data-entries]")
    if (part) return part.dataset.entries!.split(" ")
    const item = element?.closest<HTMLElement>("li[data-entry]")
    return item ? [item.dataset.entry!] : []
  }
  for (const place of [text, list])
    for (const kind of ["mouseover", "focusin"] as const)
      place?.addEventListener(kind, event => light(of(event.target)))
  text.addEventListener("click", event => {
    const [entry] = of(event.target).reverse()
    if (entry && getSelection()?.isCollapsed) one(`[data-entry="${entry}"] .to-text`, list ?? text)?.focus()
  })
  document.addEventListener("keydown", event => {
    if (isTyping(event) || (event.key !== "j" && event.key !== "k")) return
    const links = all(".to-text", list ?? text)
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[Math.min(links.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))]?.focus()
  })
}

/** Enter, or the button beside a selection, opens the form for a new entry. */
function mark(text: HTMLElement): void {
  const dialog = island("mark") as HTMLDialogElement | null
  if (!dialog) return
  const button = document.createElement("button")
  button.type = "button"
  button.className = "mark-button primary"
  button.textContent = one("h2", dialog)?.textContent ?? ""
  button.hidden = true
  document.body.append(button)
  const open = () => {
    const place = selected(text)
    if (!place) return
    button.hidden = true
    one<HTMLInputElement>("[name=place]", dialog)!.value =
      `${dialog.dataset.page}@${dialog.dataset.version}:${place.start}-${place.end}`
    one("[data-marked]", dialog)!.textContent = place.words
    dialog.showModal()
  }
  button.addEventListener("mousedown", event => event.preventDefault())
  button.addEventListener("click", open)
  document.addEventListener("selectionchange", () => {
    const range = selected(text) && getSelection()?.getRangeAt(0).getBoundingClientRect()
    button.hidden = !range
    if (!range) return
    button.style.top = `${window.scrollY + range.bottom + 6}px`
    button.style.left = `${Math.min(window.innerWidth - 220, window.scrollX + range.left)}px`
  })
  document.addEventListener("keydown", event => {
    if (event.key !== "Enter" || isTyping(event) || !selected(text)) return
    event.preventDefault()
    open()
  })
}

/** Where the selection stands in the page's text, in UTF-16 code units; null where nothing of it is selected. */
function selected(text: HTMLElement): { start: number; end: number; words: string } | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null
  const [start, end] = [
    offset(range.startContainer, range.startOffset),
    offset(range.endContainer, range.endOffset),
  ]
  return start === null || end === null || end <= start ? null : { start, end, words: selection.toString() }
}

/** A block holds exactly its characters, so counting them gives the place. */
function offset(node: Node, within: number): number | null {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]")
  if (!block) return null
  const range = document.createRange()
  range.selectNodeContents(block)
  range.setEnd(node, within)
  return Number(block.dataset.start) + range.toString().length
}

import { messages } from "./dom.ts"

/** Asks for one line in a dialogue; null where it was not given. `list`: what may be chosen. */
export function ask(question: string, value = "", list: readonly string[] = []): Promise<string | null> {
  const dialog = document.createElement("dialog")
  dialog.className = "ask"
  dialog.setAttribute("aria-label", question)
  const form = document.createElement("form")
  form.method = "dialog"
  const label = document.createElement("label")
  label.textContent = question
  const input = document.createElement("input")
  input.value = value
  input.autocomplete = "off"
  if (list.length > 0) {
    const options = document.createElement("datalist")
    options.id = "ask-list"
    options.append(...list.map(text => new Option(text)))
    input.setAttribute("list", options.id)
    form.append(options)
  }
  label.append(input)
  const row = document.createElement("p")
  row.className = "acts"
  const ok = button(messages.ok ?? "", "primary")
  ok.value = "ok"
  const cancel = button(messages.cancel ?? "")
  cancel.value = ""
  row.append(ok, cancel)
  form.append(label, row)
  dialog.append(form)
  return opened(dialog, () => input.select()).then(answer => (answer === "ok" ? input.value.trim() : null))
}

/** A dialogue in which the ends of some words are moved by arrow keys; gives the new range, or null. */
export function askSpan(text: string, start: number, end: number): Promise<[number, number] | null> {
  const around = 240
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  let range: [number, number] = [start, end]
  const dialog = document.createElement("dialog")
  dialog.className = "ask span"
  dialog.setAttribute("aria-label", messages.askSpan ?? "")
  const form = document.createElement("form")
  form.method = "dialog"
  const hint = document.createElement("p")
  hint.textContent = messages.askSpan ?? ""
  const shown = document.createElement("blockquote")
  shown.tabIndex = 0
  const draw = () => {
    const mark = document.createElement("mark")
    mark.textContent = text.slice(...range)
    shown.replaceChildren(text.slice(from, range[0]), mark, text.slice(range[1], to))
  }
  draw()
  const ok = button(messages.ok ?? "", "primary")
  ok.value = "ok"
  const cancel = button(messages.cancel ?? "")
  cancel.value = ""
  const row = document.createElement("p")
  row.className = "acts"
  row.append(ok, cancel)
  form.append(hint, shown, row)
  dialog.append(form)
  dialog.addEventListener("keydown", event => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    range = event.shiftKey
      ? [moved(text, range[0], by, from, range[1] - 1, true), range[1]]
      : [range[0], moved(text, range[1], by, range[0] + 1, to, false)]
    draw()
  })
  return opened(dialog, () => ok.focus()).then(answer => (answer === "ok" ? range : null))
}

/** The next word's beginning or end from a place, inside bounds. */
function moved(text: string, at: number, by: number, least: number, most: number, isStart: boolean): number {
  const edges = [...text.slice(least, most + 1).matchAll(/[\p{L}\p{N}]+/gu)].map(
    ({ index, 0: word }) => least + index + (isStart ? 0 : word.length),
  )
  const next = by > 0 ? edges.find(edge => edge > at) : edges.findLast(edge => edge < at)
  return Math.min(most, Math.max(least, next ?? at))
}

function button(text: string, as = ""): HTMLButtonElement {
  const made = document.createElement("button")
  made.className = as
  made.textContent = text
  return made
}

function opened(dialog: HTMLDialogElement, ready: () => void): Promise<string> {
  document.body.append(dialog)
  dialog.showModal()
  ready()
  return new Promise(resolve =>
    dialog.addEventListener("close", () => {
      dialog.remove()
      resolve(dialog.returnValue)
    }),
  )
}

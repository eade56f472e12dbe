import { decide, send } from "./api.ts"
import { ask, askSpan } from "./ask.ts"
import { all, island, isTyping, messages, one } from "./dom.ts"
import { say, sayAfterReload, sayFailure } from "./toast.ts"

const placeKey = "beimwort:inbox:at"
const undoKey = "beimwort:inbox:undo"
const kinds = ["announcement", "promise", "threat", "ultimatum", "demand", "prediction", "refusal"] as const

/** What can be taken back: the entries that one key decided, and their card where it is still at hand. */
interface Done {
  readonly entries: readonly string[]
  readonly card: HTMLElement | null
  readonly before: Element | null
}

/** The inbox: each key acts on the card that has the focus, and goes on to the next. */
export function queue(): void {
  const list = island("queue")
  if (!list) return
  const done: Done[] = (JSON.parse(sessionStorage.getItem(undoKey) ?? "[]") as string[][]).map(entries => ({
    entries,
    card: null,
    before: null,
  }))
  const keepDone = () =>
    sessionStorage.setItem(undoKey, JSON.stringify(done.slice(-50).map(({ entries }) => entries)))
  const cards = () => all(".card", list)
  const current = (): HTMLElement | null =>
    document.activeElement?.closest<HTMLElement>(".card") ?? one(".card.at", list) ?? cards()[0] ?? null

  function go(card: HTMLElement | null): void {
    for (const old of all(".card.at", list!)) old.classList.remove("at")
    if (!card) return
    card.classList.add("at")
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: "nearest" })
    sessionStorage.setItem(placeKey, card.dataset.entry!)
  }
  const step = (by: number) => {
    const every = cards()
    const at = every.indexOf(current()!)
    go(every[Math.min(every.length - 1, Math.max(0, at + by))] ?? null)
  }

  /** Takes the card out at once, sends the decision, and puts the card back where it was refused. */
  async function settle(
    card: HTMLElement,
    entries: readonly string[],
    send: (entry: string) => Promise<unknown>,
    text: string,
  ): Promise<void> {
    const item = card.closest("li")!
    const before = item.nextElementSibling
    const next =
      before?.querySelector<HTMLElement>(".card") ??
      item.previousElementSibling?.querySelector<HTMLElement>(".card") ??
      null
    item.remove()
    go(next)
    const what: Done = { entries, card: item, before }
    done.push(what)
    keepDone()
    const left = cards().length
    say(left === 0 ? `${text} · ${messages.done}` : text, undo)
    try {
      for (const entry of entries) await send(entry)
      if (left === 0) location.reload()
    } catch (error) {
      done.splice(done.indexOf(what), 1)
      keepDone()
      back(what)
      sayFailure(error)
    }
  }

  function back({ card, before }: Done): void {
    if (!card) return
    if (before?.parentElement === list) list!.insertBefore(card, before)
    else list!.append(card)
    go(card.querySelector<HTMLElement>(".card"))
  }

  async function undo(): Promise<void> {
    const last = done.pop()
    if (!last) return say(messages.nothingToUndo ?? "")
    keepDone()
    try {
      for (const entry of [...last.entries].reverse()) await decide(entry, { do: "undo" })
      if (!last.card) return sayAfterReload(messages.undone ?? "")
      back(last)
      say(messages.undone ?? "")
    } catch (error) {
      sayFailure(error)
    }
  }

  /** Puts something right and draws the card anew as the server sees it. */
  async function correct(card: HTMLElement, set: Record<string, string>): Promise<void> {
    const entry = card.dataset.entry!
    try {
      await decide(entry, { do: "correct", set, because: messages.because ?? "" })
      done.push({ entries: [entry], card: null, before: null })
      keepDone()
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html")
      const fresh = page.getElementById(entry)
      if (fresh) card.replaceWith(document.adoptNode(fresh))
      go(one(`[data-entry="${entry}"]`, list!))
      say(messages.saved ?? "")
    } catch (error) {
      sayFailure(error)
    }
  }

  async function span(card: HTMLElement): Promise<void> {
    const { entry, page, version, spans, type, kind, actor, condition } = card.dataset
    try {
      const { text } = await send<{ text: string }>(`/api/v1/pages/${page}/versions/${version}`, "GET")
      const [first] = JSON.parse(spans!) as [number, number][]
      const range = await askSpan(text, ...first!)
      if (!range) return go(card)
      const marked = await send<{ entry: string }>("/api/v1/entries", "POST", {
        place: `${page}@${version}:${range[0]}-${range[1]}`,
        type,
        kind,
        actor: actor || null,
        condition: type === "commitment" && condition ? condition : null,
        because: messages.because,
      })
      await settle(
        card,
        [entry!],
        id => decide(id, { do: "merge", into: marked.entry }),
        messages.saved ?? "",
      )
    } catch (error) {
      sayFailure(error)
    }
  }

  async function merge(card: HTMLElement): Promise<void> {
    const chosen = all(".card.selected", list!).filter(other => other !== card)
    if (chosen.length === 0) return say(messages.selectFirst ?? "")
    for (const other of chosen)
      await settle(
        other,
        [other.dataset.entry!],
        id => decide(id, { do: "merge", into: card.dataset.entry! }),
        messages.merged ?? "",
      )
    go(card)
  }

  async function field(card: HTMLElement, name: string, question: string, value: string): Promise<void> {
    const given = await ask(question, value)
    if (given === null || given === "") return go(card)
    await correct(card, { [name]: given })
  }

  const acts: Readonly<Record<string, (card: HTMLElement) => unknown>> = {
    confirm: card =>
      settle(card, [card.dataset.entry!], id => decide(id, { do: "confirm" }), messages.confirmed ?? ""),
    group: card =>
      settle(
        card,
        [card.dataset.entry!, ...card.dataset.group!.split(" ").filter(Boolean)],
        id => decide(id, { do: "confirm" }),
        messages.confirmed ?? "",
      ),
    reject: card =>
      settle(card, [card.dataset.entry!], id => decide(id, { do: "reject" }), messages.rejected ?? ""),
    aside: card =>
      settle(
        card,
        [card.dataset.entry!],
        id =>
          decide(id, {
            do: "correct",
            set: { testability: "needs_terms" },
            because: messages.becauseAside ?? "",
          }),
        messages.setAside ?? "",
      ),
    kind: async card => {
      const n = await ask(messages.askKind ?? "")
      const kind = kinds[Number(n) - 1]
      if (kind) await correct(card, { kind })
      else go(card)
    },
    deadline: card => field(card, "deadline", messages.askDeadline ?? "", ""),
    condition: card => field(card, "condition", messages.askCondition ?? "", card.dataset.condition ?? ""),
    actor: card => field(card, "actor", messages.askActor ?? "", card.dataset.actor ?? ""),
    span,
    select: card => {
      card.classList.toggle("selected")
      const isSelected = card.classList.contains("selected")
      one('[data-act="select"]', card)?.setAttribute("aria-pressed", String(isSelected))
    },
    merge,
    split: async card => {
      const merged = card.dataset.merged!.split(" ").filter(Boolean)
      if (merged.length === 0) return
      try {
        for (const id of merged) await decide(id, { do: "split" })
        sayAfterReload(messages.saved ?? "")
      } catch (error) {
        sayFailure(error)
      }
    },
    later: card => {
      const item = card.closest("li")!
      step(1)
      const next = current()
      list.append(item)
      if (next !== card) go(next)
      say(messages.later ?? "")
    },
    open: card => location.assign(`/entries/${card.dataset.entry}`),
    original: card =>
      location.assign(`/pages/${card.dataset.page}?version=${card.dataset.version}#${card.dataset.entry}`),
  }
  const byKey: Readonly<Record<string, string>> = {
    y: "confirm",
    Y: "group",
    n: "reject",
    h: "aside",
    d: "deadline",
    c: "condition",
    a: "actor",
    e: "span",
    x: "select",
    m: "merge",
    s: "split",
    z: "later",
    o: "open",
    v: "original",
  }

  document.addEventListener("keydown", event => {
    if (isTyping(event)) return
    const card = current()
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1)
    else if (event.key === "u") void undo()
    else if (card && /^[1-7]$/.test(event.key)) void correct(card, { kind: kinds[Number(event.key) - 1]! })
    else if (card && byKey[event.key]) void acts[byKey[event.key]!]!(card)
    else return
    event.preventDefault()
  })
  list.addEventListener("click", event => {
    const button = (event.target as Element).closest<HTMLElement>("[data-act]")
    const card = button?.closest<HTMLElement>(".card")
    if (button && card) void acts[button.dataset.act!]?.(card)
  })
  list.addEventListener("focusin", event => {
    const card = (event.target as Element).closest<HTMLElement>(".card")
    if (!card || card.classList.contains("at")) return
    for (const old of all(".card.at", list)) old.classList.remove("at")
    card.classList.add("at")
    sessionStorage.setItem(placeKey, card.dataset.entry!)
  })
  const kept = sessionStorage.getItem(placeKey)
  go((kept === null ? null : one(`[data-entry="${kept}"]`, list)) ?? cards()[0] ?? null)
}

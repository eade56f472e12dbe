import { decide, send } from "./api.ts"
import { ask, askSpan } from "./ask.ts"
import { all, island, isTyping, messages, one } from "./dom.ts"
import { inTurn } from "./in-turn.ts"
import { keepTaken, type Taken, takeBack, takenHere } from "./taken.ts"
import { say, sayAfterReload, sayFailure } from "./toast.ts"

const placeKey = "beimwort:inbox:at"

/** The inbox: each key acts on the card that has the focus, and goes on to the next. */
export function queue(): void {
  const list = island("queue")
  if (!list) return
  const kinds = list.dataset.kinds!.split(" ")
  // Under a filter the list may end before the inbox does.
  const isWhole = !/[?&](?:kind|actor|publisher|language|cursor)=[^&]/.test(location.search)
  const taken = takenHere()
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

  /** Takes the card out at once, sends the decisions behind those before, and puts the card back where one was refused. */
  async function settle(
    card: HTMLElement,
    entries: readonly string[],
    send: (entry: string) => ReturnType<typeof decide>,
    text: string,
    made: string[] = [],
  ): Promise<void> {
    const item = card.closest("li")!
    const before = item.nextElementSibling
    const next =
      before?.querySelector<HTMLElement>(".card") ??
      item.previousElementSibling?.querySelector<HTMLElement>(".card") ??
      null
    item.remove()
    go(next)
    const what: Taken = { decisions: [], made, card: item, before }
    taken.push(what)
    const left = cards().length
    say(left === 0 && isWhole ? `${text} · ${messages.done}` : text, undo)
    try {
      await inTurn(async () => {
        for (const entry of entries) what.decisions.push({ entry, event: (await send(entry)).event.seq })
      })
      keepTaken(taken)
      // Loading anew would cut off what is still on its way: only the last one does it.
      if (cards().length === 0 && taken.at(-1) === what) location.reload()
    } catch (error) {
      if (taken.includes(what)) taken.splice(taken.indexOf(what), 1)
      // Some of a group may stand: they can be taken back still.
      if (what.decisions.length > 0) taken.push({ ...what, card: null, before: null })
      keepTaken(taken)
      back(what)
      sayFailure(error)
    }
  }

  function back({ card, before }: Taken): void {
    if (!card) return
    if (before?.parentElement === list) list!.insertBefore(card, before)
    else list!.append(card)
    go(card.querySelector<HTMLElement>(".card"))
  }

  async function undo(): Promise<void> {
    const what = taken.pop()
    if (!what) return say(messages.nothingToUndo ?? "")
    try {
      // Behind what is still on its way: it may be this very decision.
      await inTurn(() => takeBack(what))
      keepTaken(taken)
      if (!what.card) return sayAfterReload(messages.undone ?? "")
      back(what)
      say(messages.undone ?? "")
    } catch (error) {
      taken.push(what)
      sayFailure(error)
    }
  }

  /** Puts something right and draws the card anew where it stands, as the server sees it. */
  async function correct(card: HTMLElement, set: Record<string, string>): Promise<void> {
    const entry = card.dataset.entry!
    try {
      const { event } = await inTurn(() =>
        decide(entry, { do: "correct", set, because: messages.because ?? "" }),
      )
      taken.push({ decisions: [{ entry, event: event.seq }], made: [], card: null, before: null })
      keepTaken(taken)
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html")
      const fresh = page.getElementById(entry)
      const isAt = card.classList.contains("at")
      if (fresh) card.replaceWith(document.adoptNode(fresh))
      else card.closest("li")?.remove()
      if (isAt) go(fresh ? one(`[data-entry="${entry}"]`, list!) : (cards()[0] ?? null))
      say(messages.saved ?? "", undo)
    } catch (error) {
      sayFailure(error)
    }
  }

  /** Chooses the words anew: they become an entry of their own, into which this one is merged. */
  async function span(card: HTMLElement): Promise<void> {
    const { entry, page, version, spans, type, kind, actor, condition, deadline, addressee } = card.dataset
    try {
      const { text } = await send<{ text: string }>(`/api/v1/pages/${page}/versions/${version}`, "GET")
      const ranges = JSON.parse(spans!) as [number, number][]
      const range = await askSpan(text, ranges[0]![0], ranges.at(-1)![1])
      if (!range) return go(card)
      const isCommitment = type === "commitment"
      const marked = await inTurn(() =>
        send<{ entry: string }>("/api/v1/entries", "POST", {
          place: `${page}@${version}:${range[0]}-${range[1]}`,
          type,
          kind,
          actor: actor || null,
          addressee: addressee || null,
          condition: (isCommitment && condition) || null,
          deadline: (isCommitment && deadline) || null,
          because: messages.because,
        }),
      )
      const merging = (id: string) => decide(id, { do: "merge", into: marked.entry })
      await settle(card, [entry!], merging, messages.saved ?? "", [marked.entry])
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
      const n = card.dataset.type === "commitment" ? await ask(messages.askKind ?? "") : null
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
      const what: Taken = { decisions: [], made: [], card: null, before: null }
      try {
        await inTurn(async () => {
          for (const entry of merged)
            what.decisions.push({ entry, event: (await decide(entry, { do: "split" })).event.seq })
        })
        taken.push(what)
        keepTaken(taken)
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
    else if (card && /^[1-7]$/.test(event.key)) {
      if (card.dataset.type === "commitment") void correct(card, { kind: kinds[Number(event.key) - 1]! })
    } else if (card && byKey[keyOf(event)]) void acts[byKey[keyOf(event)]!]!(card)
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

/** The letter of a key; a capital only where Shift is held, so that Caps Lock confirms no whole group. */
const keyOf = ({ key, shiftKey }: KeyboardEvent): string => (shiftKey ? key : key.toLowerCase())

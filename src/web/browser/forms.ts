import { Refusal, send } from "./api.ts"
import { all, messages, one } from "./dom.ts"
import { say, sayAfterReload, sayFailure } from "./toast.ts"

/** Forms that are sent to the API as JSON, and buttons that ask it for one thing. */
export function forms(): void {
  document.addEventListener("submit", event => {
    const form = event.target as HTMLFormElement
    if (!form.dataset.api) return
    event.preventDefault()
    void submit(form)
  })
  document.addEventListener("click", event => {
    const target = (event.target as Element).closest<HTMLElement>(
      "[data-post], [data-delete], [data-merge], [data-close], [data-copies]",
    )
    if (!target) return
    if (target.dataset.copies !== undefined) void copy(target)
    else if (target.dataset.close !== undefined) target.closest("dialog")?.close()
    else void press(target)
  })
}

async function submit(form: HTMLFormElement): Promise<void> {
  const failure = one(".failure", form)
  const button = one<HTMLButtonElement>("button:not([type=button])", form)
  if (failure) failure.textContent = ""
  if (button) button.disabled = true
  try {
    const answer = await send<Record<string, unknown>>(form.dataset.api!, "POST", bodyOf(form))
    const to = form.closest("dialog.mark")
      ? `/entries/${answer.entry}`
      : typeof answer.page === "string"
        ? `/pages/${answer.page}`
        : undefined
    sayAfterReload(messages.saved ?? "", to)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (failure) failure.textContent = error.message
    else say(error.message)
    if (button) button.disabled = false
  }
}

/** What a form says: fixed parts, `set.X` only where it was changed, places as a list, nothing for what is empty. */
function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const body: Record<string, unknown> = { ...JSON.parse(form.dataset.body ?? "{}") }
  if (form.dataset.do) body.do = form.dataset.do
  const set: Record<string, string | null> = {}
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim()
    if (name.startsWith("set.")) {
      const was = one<HTMLInputElement>(`[name="${name}"]`, form)?.dataset.was ?? ""
      if (text !== was) set[name.slice(4)] = text === "" ? null : text
    } else if (name === "kind" && text.includes(":")) [body.type, body.kind] = text.split(":")
    else if (name === "evidence") body.evidence = text === "" ? [] : text.split(/[\s,]+/)
    else if (text !== "") body[name] = text
  }
  if (form.dataset.do === "correct") body.set = set
  const pinned = all("[data-pinned] [data-place]", form).map(({ dataset }) => dataset.place!)
  if (pinned.length > 0) body.evidence = [...pinned, ...((body.evidence as string[] | undefined) ?? [])]
  return body
}

async function press(target: HTMLElement): Promise<void> {
  const { post, delete: remove, merge } = target.dataset
  target.setAttribute("aria-busy", "true")
  if (target.dataset.busy) say(target.dataset.busy)
  try {
    if (remove) {
      await send(remove, "DELETE")
      return sayAfterReload(messages.saved ?? "")
    }
    if (merge) {
      await send(
        `/api/v1/actors/${target.closest<HTMLElement>("[data-actor]")!.dataset.actor}/decisions`,
        "POST",
        { do: "merge", into: merge },
      )
      return sayAfterReload(messages.merged ?? "", `/actors/${merge}`)
    }
    const told = await send<{
      ok?: boolean
      faults?: unknown[]
      pages?: { isNew: boolean }[]
      failures?: { url: string; failure: string }[]
    }>(post!, "POST")
    if (told.ok === true) say(messages.verified ?? "")
    else if (told.faults) say((messages.faults ?? "").replace("{n}", String(told.faults.length)))
    else if (told.pages) {
      const brought = told.pages.filter(({ isNew }) => isNew).length
      const failed = (told.failures ?? []).map(({ url, failure }) => `${url}: ${failure}`)
      sayAfterReload([(messages.brought ?? "").replace("{n}", String(brought)), ...failed].join(" · "))
    } else sayAfterReload(messages.saved ?? "")
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  } finally {
    target.removeAttribute("aria-busy")
  }
}

/** Puts the text that stands before a button onto the clipboard. */
async function copy(button: HTMLElement): Promise<void> {
  const text = one(`#${button.dataset.copies}`)?.textContent ?? ""
  try {
    await navigator.clipboard.writeText(text)
    say(messages.copied ?? "")
  } catch (error) {
    sayFailure(error)
  }
}

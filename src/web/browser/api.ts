import type { DecisionBody } from "../api/entries.ts"
import { messages } from "./dom.ts"

/** Why the workbench could not do something, for a person. */
export class Refusal extends Error {}

/** Sends to the API and gives its answer. Throws Refusal with the API's own message. */
export async function send<T = unknown>(
  path: string,
  method: "GET" | "POST" | "DELETE",
  body?: unknown,
): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(path, {
      method,
      headers: method === "GET" ? {} : { "content-type": "application/json" },
      ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    })
  } catch {
    throw new Refusal(messages.offline)
  }
  const told = (await answer.json().catch(() => null)) as (T & { error?: { message: string } }) | null
  if (!answer.ok) throw new Refusal(told?.error?.message ?? `${messages.failed} (${answer.status})`)
  return told as T
}

/** Decides about an entry. Throws Refusal. */
export const decide = (
  entry: string,
  body: DecisionBody,
): Promise<{ entry: string; event: { seq: number } }> =>
  send(`/api/v1/entries/${entry}/decisions`, "POST", body)

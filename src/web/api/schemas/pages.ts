import { z } from "@hono/zod-openapi"
import { count, due, maybe, span, text, type } from "./values.ts"

const version = z.object({
  number: count,
  at: text,
  url: maybe,
  title: maybe,
  publisher: maybe,
  published: maybe,
  language: maybe,
  genre: maybe,
  sha256: text,
  bytes: count,
  contentType: maybe,
  copyOf: maybe,
  copyAs: z.enum(["same", "near"]).nullable(),
})

/** A page in a list. */
export const listedPageSchema = z
  .object({
    page: text,
    at: text,
    title: maybe,
    publisher: maybe,
    published: maybe,
    url: maybe,
    name: maybe,
    versions: count,
  })
  .openapi("ListedPage")

/** A page with one version, its text and the entries on it. */
export const pageSchema = z
  .object({
    page: text,
    name: maybe,
    version: version.openapi("Version"),
    versions: z.array(version).readonly(),
    textSha256: text,
    reader: text,
    text: text.describe("The readable text of this version, into which spans point."),
    entries: z
      .array(
        z.object({
          entry: text,
          type,
          kind: text,
          state: text,
          outcome: text,
          actor: maybe,
          actorId: maybe,
          words: text,
          condition: maybe,
          deadline: maybe,
          due: due.nullable(),
          spans: z.array(span).readonly(),
          rule: text,
          why: text,
          confidence: text,
        }),
      )
      .readonly(),
  })
  .openapi("Page")

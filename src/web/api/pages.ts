import { isPublished } from "../../app/input/published.ts"
import { languages } from "../../app/languages.ts"
import { type AddedPage, addDocuments, addInputs } from "../../app/ledger/add.ts"
import { decodeBytes } from "../../page/bytes/decode-bytes.ts"
import { readingsIn } from "../../store/derive/archived-readings.ts"
import { LedgerError } from "../../store/failure.ts"
import { listChanges, pageNamed } from "../../store/query/changes.ts"
import { listPages, type ShownPage, showPage } from "../../store/query/page-shown.ts"
import { cursors } from "../cursor.ts"
import { Refusal } from "../failure.ts"
import { archivedPolicy } from "../guard.ts"
import { inertHtml } from "../inert-html.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, body, createRoute, failures, idParam, next, pagingQuery, z } from "./route.ts"
import { changeSchema } from "./schemas/entries.ts"
import { listedPageSchema, pageSchema } from "./schemas/pages.ts"

const page = idParam("page", "p-7f3k2m9qxw4t")
const number = z.coerce
  .number()
  .int()
  .min(1)
  .openapi({ param: { name: "number", in: "path" }, example: 1 })

const listRoute = createRoute({
  method: "get",
  path: "/pages",
  summary: "Archived pages, the last first",
  request: { query: z.object(pagingQuery) },
  responses: {
    200: answer(z.object({ pages: z.array(listedPageSchema).readonly(), next }), "Pages."),
    ...failures,
  },
})

const showRoute = createRoute({
  method: "get",
  path: "/pages/{page}",
  summary: "A page with its last version, its text and the entries on it",
  request: { params: z.object({ page }) },
  responses: { 200: answer(pageSchema, "The page."), ...failures },
})

const versionRoute = createRoute({
  method: "get",
  path: "/pages/{page}/versions/{number}",
  summary: "A page with one of its versions",
  request: { params: z.object({ page, number }) },
  responses: { 200: answer(pageSchema, "The page."), ...failures },
})

const readingRoute = createRoute({
  method: "get",
  path: "/pages/{page}/versions/{number}/reading",
  summary: "The whole reading of a version; its form is reading.schema.json",
  request: { params: z.object({ page, number }) },
  responses: { 200: answer(z.looseObject({ version: z.literal(1) }), "The reading."), ...failures },
})

const originalRoute = createRoute({
  method: "get",
  path: "/pages/{page}/versions/{number}/original",
  summary: "A version as it came: for a frame in which nothing runs or loads, or its bytes as a file",
  request: {
    params: z.object({ page, number }),
    query: z.object({
      as: z
        .enum(["page", "file"])
        .default("page")
        .describe(
          "page: to be looked at, as UTF-8, with what would connect to its site made nothing; file: the bytes.",
        ),
    }),
  },
  responses: {
    200: {
      content: Object.fromEntries(
        ["text/html", "text/plain", "application/octet-stream"].map(type => [
          type,
          { schema: z.string().openapi({ format: "binary" }) },
        ]),
      ),
      description: "The page as HTML, as plain text where it came so, or the bytes.",
    },
    ...failures,
  },
})

const added = z
  .object({
    page: z.string(),
    version: z.number().int(),
    isNew: z.boolean(),
    problems: z.array(z.object({ code: z.string(), message: z.string() })).readonly(),
  })
  .openapi("AddedPage")

const addRoute = createRoute({
  method: "post",
  path: "/pages",
  summary: "Add a page: by its address, or as HTML or text",
  request: {
    body: body(
      z
        .object({
          url: z
            .url({ protocol: /^https?$/ })
            .nullish()
            .describe("Fetched where neither html nor text is given; else where that came from."),
          html: z.string().nullish(),
          text: z.string().nullish(),
          lang: z
            .enum([...new Set(languages)])
            .nullish()
            .describe("The language, where it should not be told from the text."),
          published: z
            .string()
            .refine(isPublished, "Write a day as YYYY-MM-DD, or an instant as YYYY-MM-DDTHH:MM±HH:MM.")
            .nullish(),
        })
        .refine(({ html, text }) => !html || !text, "Give html or text, not both.")
        .refine(({ url, html, text }) => url || html || text, "Give an address, or the page as html or text.")
        .openapi("NewPage"),
    ),
  },
  responses: { 201: answer(added, "The page as it is kept."), ...failures },
})

const changesRoute = createRoute({
  method: "get",
  path: "/changes",
  summary: "Silent edits of pages that touched entries",
  request: {
    query: z.object({
      page: z.string().optional(),
      since: z.iso.date().optional(),
      ...pagingQuery,
    }),
  },
  responses: {
    200: answer(
      z.object({ changes: z.array(changeSchema).readonly(), total: z.number().int(), next }),
      "The newest first.",
    ),
    ...failures,
  },
})

/** Pages, their versions, and what was edited on them. */
export function pagesApi({ ledger }: Workbench) {
  const { db } = ledger
  const shown = async (id: string, version: number | null): Promise<ShownPage> => {
    const found = await showPage(db, await pageNamed(db, id), version)
    if (!found)
      throw new LedgerError("unknown", `There is no version ${version} of the page ${id} in this ledger.`)
    return found
  }
  const told = ({ record: _, reading, ...rest }: ShownPage) => ({
    ...rest,
    text: readingsIn(ledger.archive)(reading).text,
  })
  return apiPart()
    .openapi(listRoute, async c => {
      const { cursor, limit } = c.req.valid("query")
      const { pages, next } = await listPages(db, { before: cursors.pages.at(cursor)?.n ?? null, limit })
      const told = pages.map(({ n: _, ...rest }) => rest)
      return c.json({ pages: told, next: cursors.pages.of(next === null ? null : { n: next }) }, 200)
    })
    .openapi(showRoute, async c => c.json(told(await shown(c.req.valid("param").page, null)), 200))
    .openapi(versionRoute, async c => {
      const { page: id, number: version } = c.req.valid("param")
      return c.json(told(await shown(id, version)), 200)
    })
    .openapi(readingRoute, async c => {
      const { page: id, number: version } = c.req.valid("param")
      return c.json(readingsIn(ledger.archive)((await shown(id, version)).reading), 200)
    })
    .openapi(originalRoute, async c => {
      const { page: id, number: version } = c.req.valid("param")
      const { record, version: at, page: whole } = await shown(id, version)
      const bytes = new Uint8Array(ledger.archive.read(record))
      c.header("content-security-policy", archivedPolicy)
      if (c.req.valid("query").as === "file") {
        c.header("content-type", "application/octet-stream")
        c.header("content-disposition", `attachment; filename="${whole}@${at.number}"`)
        return c.body(bytes, 200)
      }
      const { contentType } = at
      const { text } = decodeBytes(bytes, { contentType })
      // Whatever the server called it, it is shown as a document or as text: nothing else is opened.
      const isText = /^text\/plain\b/i.test(contentType ?? "")
      c.header("content-type", `text/${isText ? "plain" : "html"}; charset=utf-8`)
      return c.body(isText ? text : inertHtml(text), 200)
    })
    .openapi(addRoute, async c => {
      const { url, html, text, lang, published } = c.req.valid("json")
      // An address is written out, so that nothing that only looks like one could name a file.
      const address = url ? new URL(url).href : null
      const given = { lang: lang ?? null, published: published ?? null, url: address }
      if (!html && !text) return c.json(addedOf(await only(addInputs(ledger, [address!], given))), 201)
      const line = JSON.stringify(html ? { html } : { text })
      return c.json(addedOf(await only(addDocuments(ledger, bytesOf(`${line}\n`), given))), 201)
    })
    .openapi(changesRoute, async c => {
      const { page: given, since, limit, cursor } = c.req.valid("query")
      const page = given === undefined ? null : await pageNamed(db, given)
      const after = cursors.changes.at(cursor)
      const { changes, total, next } = await listChanges(db, { page, since: since ?? null, after, limit })
      return c.json({ changes, total, next: cursors.changes.of(next) }, 200)
    })
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function only(pages: AsyncGenerator<AddedPage>): Promise<AddedPage> {
  let last: AddedPage | null = null
  for await (const one of pages) last = one
  return last!
}

function addedOf(one: AddedPage) {
  if ("problem" in one) throw new Refusal({ status: 422, ...one.problem })
  const { page, version, isNew } = one.added
  return { page, version, isNew, problems: one.problems.map(({ code, message }) => ({ code, message })) }
}

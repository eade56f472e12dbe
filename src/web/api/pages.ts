import { type AddedPage, addDocuments, addInputs } from "../../app/ledger/add.ts"
import { decodeBytes } from "../../page/bytes/decode-bytes.ts"
import { readingsIn } from "../../store/derive/archived-readings.ts"
import { LedgerError } from "../../store/failure.ts"
import { listChanges, pageNamed } from "../../store/query/changes.ts"
import { listPages, type ShownPage, showPage } from "../../store/query/page-shown.ts"
import { cursorOf, positionOf } from "../cursor.ts"
import { archivedPolicy } from "../guard.ts"
import { inertHtml } from "../inert-html.ts"
import type { Workbench } from "../workbench.ts"
import { apiError } from "./errors.ts"
import { answer, apiPart, createRoute, failures, idParam, pagingQuery, z } from "./route.ts"
import { changeSchema, listedPageSchema, pageSchema } from "./schemas.ts"

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
    200: answer(
      z.object({ pages: z.array(listedPageSchema).readonly(), next: z.string().nullable() }),
      "Pages.",
    ),
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
  summary: "A version's page as it came, for a frame: nothing in it runs, loads or connects",
  request: { params: z.object({ page, number }) },
  responses: {
    200: { content: { "text/html": { schema: z.string() } }, description: "The page." },
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
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({
              url: z.url({ protocol: /^https?$/ }).nullish(),
              html: z.string().nullish(),
              text: z.string().nullish(),
              lang: z.enum(["de", "en"]).nullish(),
              published: z.string().nullish(),
            })
            .openapi("NewPage"),
        },
      },
    },
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
      limit: pagingQuery.limit,
    }),
  },
  responses: {
    200: answer(
      z.object({ changes: z.array(changeSchema).readonly(), total: z.number().int() }),
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
      throw new LedgerError("refused", `There is no version ${version} of the page ${id} in this ledger.`)
    return found
  }
  const told = ({ record: _, reading, ...rest }: ShownPage) => ({
    ...rest,
    text: readingsIn(ledger.archive)(reading).text,
  })
  return apiPart()
    .openapi(listRoute, async c => {
      const { cursor, limit } = c.req.valid("query")
      const { pages, next } = await listPages(db, { before: positionOf(cursor ?? ""), limit })
      return c.json(
        { pages: pages.map(({ n: _, ...rest }) => rest), next: next === null ? null : cursorOf(next) },
        200,
      )
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
      const { record, version: at } = await shown(id, version)
      const { contentType } = at
      const { text } = decodeBytes(ledger.archive.read(record), { contentType })
      c.header("content-security-policy", archivedPolicy)
      // Whatever the server called it, it is shown as a document or as text: nothing else is opened.
      if (/^text\/plain\b/i.test(contentType ?? "")) {
        c.header("content-type", "text/plain; charset=utf-8")
        return c.body(text, 200)
      }
      c.header("content-type", "text/html; charset=utf-8")
      return c.body(inertHtml(text), 200)
    })
    .openapi(addRoute, async c => {
      const { url, html, text, lang, published } = c.req.valid("json")
      const given = { lang: lang ?? null, published: published ?? null, url: url ?? null }
      const content = html ?? text
      if (content === undefined || content === null || content === "") {
        if (url === undefined || url === null)
          return apiError(c, 422, "bad-request", "Give an address, or the page as html or text.") as never
        return c.json(addedOf(await only(addInputs(ledger, [url], given))), 201)
      }
      const line = { id: null, ...(html ? { html } : { text: content }), ...(url ? { url } : {}) }
      const bytes = Buffer.from(`${JSON.stringify({ ...line, id: undefined })}\n`)
      return c.json(
        addedOf(
          await only(
            addDocuments(
              ledger,
              (async function* () {
                yield bytes
              })(),
              given,
            ),
          ),
        ),
        201,
      )
    })
    .openapi(changesRoute, async c => {
      const { page: given, since, limit } = c.req.valid("query")
      const id = given === undefined ? null : await pageNamed(db, given)
      return c.json(await listChanges(db, { page: id, since: since ?? null, limit }), 200)
    })
}

async function only(pages: AsyncGenerator<AddedPage>): Promise<AddedPage> {
  let last: AddedPage | null = null
  for await (const one of pages) last = one
  return last!
}

function addedOf(one: AddedPage) {
  if ("problem" in one) throw new LedgerError("refused", one.problem.message)
  const { page, version, isNew } = one.added
  return { page, version, isNew, problems: one.problems.map(({ code, message }) => ({ code, message })) }
}

import { isAbsolute } from "node:path"
import { rereadPages } from "../../app/ledger/reread.ts"
import { backupLedger } from "../../app/ledger/upkeep.ts"
import { rebuild } from "../../store/check/rebuild.ts"
import { verify } from "../../store/check/verify.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, body, createRoute, failures, flag, z } from "./route.ts"

const verifyRoute = createRoute({
  method: "post",
  path: "/verify",
  summary: "Check that everything stands as it was written",
  request: { query: z.object({ quick: flag.describe("1: leaves out making the tables again.") }) },
  responses: {
    200: answer(
      z.object({
        ok: z.boolean(),
        events: z.number().int(),
        pages: z.number().int(),
        entries: z.number().int(),
        faults: z.array(z.object({ what: z.string(), where: z.string(), message: z.string() })).readonly(),
        notes: z.array(z.string()).readonly(),
      }),
      "What was found.",
    ),
    ...failures,
  },
})

const rereadRoute = createRoute({
  method: "post",
  path: "/reread",
  summary: "Read archived pages with this version of the reader",
  request: { query: z.object({ all: flag.describe("1: also those that this version has read.") }) },
  responses: {
    200: answer(
      z.object({
        pages: z.number().int(),
        added: z.array(z.string()),
        lost: z.array(z.string()),
        changed: z
          .array(z.object({ entry: z.string(), field: z.string(), was: z.unknown(), is: z.unknown() }))
          .readonly(),
        faults: z.array(z.string()),
      }),
      "What that changed.",
    ),
    ...failures,
  },
})

const rebuildRoute = createRoute({
  method: "post",
  path: "/rebuild",
  summary: "Make the database again from journal and pages",
  responses: {
    200: answer(
      z.object({
        events: z.number().int(),
        entries: z.number().int(),
        faults: z.array(z.string()).readonly(),
      }),
      "What was made.",
    ),
    ...failures,
  },
})

const backupRoute = createRoute({
  method: "post",
  path: "/backup",
  summary: "Copy journal and pages into a new folder on this machine",
  request: {
    body: body(
      z
        .object({
          folder: z
            .string()
            // The workbench stands in a folder of its own, which nobody at the other end knows.
            .refine(isAbsolute, "Give the whole path of the folder.")
            .describe("The whole path of a folder that is not there yet."),
        })
        .openapi("Backup"),
    ),
  },
  responses: {
    201: answer(
      z.object({
        folder: z.string(),
        format: z.number().int(),
        at: z.string(),
        head: z.object({ length: z.number().int(), hash: z.string() }),
        files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
      }),
      "What was copied.",
    ),
    ...failures,
  },
})

/** Checks and copies of the ledger. What acts on the files of a ledger that is not open is for the command line. */
export function upkeepApi({ ledger }: Workbench) {
  return apiPart()
    .openapi(verifyRoute, async c =>
      c.json(await verify(ledger, { quick: c.req.valid("query").quick === "1" }), 200),
    )
    .openapi(rereadRoute, async c => {
      const pages = []
      for await (const page of rereadPages(ledger, { all: c.req.valid("query").all === "1" }))
        pages.push(page)
      return c.json(
        {
          pages: pages.length,
          added: pages.flatMap(({ added }) => added),
          lost: pages.flatMap(({ lost }) => lost),
          changed: pages.flatMap(({ changed }) => changed),
          faults: pages.flatMap(({ page, version, fault }) =>
            fault === null ? [] : [`${page}@${version}: ${fault}`],
          ),
        },
        200,
      )
    })
    .openapi(rebuildRoute, async c => c.json(await rebuild(ledger, () => {}), 200))
    .openapi(backupRoute, async c => {
      const { folder } = c.req.valid("json")
      return c.json({ folder, ...(await backupLedger(ledger, folder, () => {})) }, 201)
    })
}

import { checkProof, proofChecks } from "../../app/proof/check-proof.ts"
import { makeProof } from "../../app/proof/make-proof.ts"
import { resolveId } from "../../store/query/resolve-id.ts"
import { proofType } from "../guard.ts"
import type { Workbench } from "../workbench.ts"
import { answer, apiPart, createRoute, failures, file, idParam, z } from "./route.ts"

const proofRoute = createRoute({
  method: "get",
  path: "/entries/{entry}/proof",
  summary: "The entry as a file that proves itself (WACZ)",
  request: { params: z.object({ entry: idParam("entry", "c-7f3k2m9qxw4t") }) },
  responses: { 200: file(proofType, "The file."), ...failures },
})

const check = z.enum(proofChecks)

const verifyRoute = createRoute({
  method: "post",
  path: "/proofs/verify",
  summary: "Check a proof, from whatever ledger it came",
  description:
    "The body is the file itself, sent as application/wacz. What is wrong with it stands in the answer.",
  request: {
    body: { required: true, content: { [proofType]: { schema: z.string().openapi({ format: "binary" }) } } },
  },
  responses: {
    200: answer(
      z.object({
        ok: z.boolean(),
        entry: z.string().nullable().describe("The id of the entry that is proved."),
        checks: z.array(z.object({ check, ok: z.boolean() })).readonly(),
        faults: z.array(z.object({ check, message: z.string() })).readonly(),
        notes: z.array(z.string()).readonly(),
      }),
      "What was found.",
    ),
    ...failures,
  },
})

/** Proofs: made of an entry, and checked. */
export function proofsApi({ ledger }: Workbench) {
  return apiPart()
    .openapi(proofRoute, async c => {
      const id = await resolveId(ledger.db, "entry", c.req.valid("param").entry)
      const bytes = await makeProof(ledger, id)
      c.header("content-disposition", `attachment; filename="${id}.wacz"`)
      c.header("content-type", proofType)
      return c.body(new Uint8Array(bytes), 200)
    })
    .openapi(verifyRoute, async c => {
      const { ok, head, checks, faults, notes } = await checkProof(new Uint8Array(await c.req.arrayBuffer()))
      return c.json({ ok, entry: head?.entry ?? null, checks, faults, notes }, 200)
    })
}

/** What a decision makes at once and what a rebuild makes of it are the same, to the order of fields. */
import assert from "node:assert/strict"
import { after, test } from "node:test"
import { markWords } from "../../src/app/ledger/mark.ts"
import { saveSearch } from "../../src/app/watch/searches.ts"
import { verify } from "../../src/store/check/verify.ts"
import { addEach, emptyLedger, pageFrom } from "./pages.ts"

test("marked words and saved searches stand as journal and pages make them", async () => {
  const ledger = await emptyLedger()
  after(() => ledger.close())
  await addEach(ledger, [pageFrom("https://a.example/bruecke", {})])
  const { id } = await ledger.db.selectFrom("page").select("id").executeTakeFirstOrThrow()
  const mark = { type: "commitment", kind: "promise", actor: "Inga Probst", condition: "wenn es taut" }
  await markWords(
    ledger,
    { person: "Rieke", because: null },
    { ...mark, place: `${id}:3-40`, deadline: "2027-06-01" },
  )
  await saveSearch(ledger, "Rieke", {
    name: "neu",
    query: "Brücke",
    filters: { type: "commitment", kind: "promise" },
  })
  assert.deepEqual((await verify(ledger)).faults, [])
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { markWords } from "../../src/app/ledger/mark.ts"
import { saveSearch } from "../../src/app/watch/searches.ts"
import { readingsIn } from "../../src/store/derive/archived-readings.ts"
import { showPage } from "../../src/store/query/page-shown.ts"
import { addEach, emptyLedger, faultsOf, pageFrom, paragraphs } from "./pages.ts"

test("what a person marks, and a search that is kept, are made the same again from the journal", async () => {
  const ledger = await emptyLedger()
  try {
    const [added] = await addEach(ledger, [pageFrom("https://bote.example/marked", {})])
    const words = "neun Kilometern über die Schleuse"
    const page = await showPage(ledger.db, added!.page, null)
    assert.ok(page && paragraphs.some(text => text.includes(words)))
    const start = readingsIn(ledger.archive)(page.reading).text.indexOf(words)
    await markWords(
      ledger,
      { person: "Rieke", because: null },
      {
        place: `${added!.page}@1:${start}-${start + words.length}`,
        type: "commitment",
        kind: "promise",
        actor: "Ute Sander",
        condition: "wenn der Rat zustimmt",
        deadline: "2027-03-31",
      },
    )
    await saveSearch(ledger, "Rieke", { name: "a", query: "b", filters: { kind: "promise", actor: "x" } })
    assert.deepEqual(await faultsOf(ledger), [])
  } finally {
    await ledger.close()
  }
})

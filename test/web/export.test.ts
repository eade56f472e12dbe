import assert from "node:assert/strict"
import { test } from "node:test"
import ICAL from "ical.js"
import { type ExportFormat, exported, exportFormats } from "../../src/app/exports/formats.ts"
import { entryFilter } from "../../src/app/ledger/entry-filter.ts"
import { LedgerError } from "../../src/store/failure.ts"
import { testBench, today } from "./demo-workbench.ts"

const bench = await testBench()

async function bytesOf(
  format: ExportFormat,
  filter: object = {},
  language: "de" | "en" = "en",
): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const options = { today, filter: entryFilter(filter), language, feed: "new", publisher: null } as const
  for await (const part of exported(bench.ledger, format, options)) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

test("the API exports what the library exports, in every format and with every filter", async () => {
  const filters = [
    {},
    { type: "commitment", state: "confirmed" },
    { kind: "promise", from: "2027-02-01", to: "2027-03-31", dueBy: "2027-12-31" },
    { actor: "sievertz", outcome: "unreviewed" },
  ]
  // Every format goes through the same filters: each is tried on the tables alone.
  for (const format of exportFormats)
    for (const filter of format === "csv" ? filters : filters.slice(0, 1)) {
      const answer = await bench.ask(`/api/v1/export?${new URLSearchParams({ format, ...filter })}`)
      assert.equal(answer.status, 200)
      assert.ok(
        Buffer.from(await answer.arrayBuffer()).equals(await bytesOf(format, filter)),
        `${format} ${JSON.stringify(filter)}`,
      )
    }
})

test("a filter that is none is refused by the same function for command line and API", () => {
  for (const filter of [{ type: "x" }, { kind: "x" }, { outcome: "x" }, { state: "x" }, { kind: "toString" }])
    assert.throws(
      () => entryFilter(filter),
      (error: unknown) => error instanceof LedgerError && error.fault === "refused",
    )
})

test("the calendar is one that calendar programs read, and keeps its UIDs", async () => {
  const calendar = async (language: string): Promise<Map<string, string>> => {
    const answer = await bench.ask("/calendar.ics", { headers: { "accept-language": language } })
    assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8")
    const component = new ICAL.Component(ICAL.parse(await answer.text()))
    const events = component.getAllSubcomponents("vevent")
    return new Map(
      events.map(event => [
        String(event.getFirstPropertyValue("uid")),
        String(event.getFirstPropertyValue("dtstart")),
      ]),
    )
  }
  const english = await calendar("en")
  const german = await calendar("de-DE,de;q=0.9")
  assert.ok(english.size > 3)
  assert.deepEqual([...german], [...english])
  const [uid, start] = [...english].find(([, day]) => day > today)!
  const entry = /[sc]-[0-9a-z]+/.exec(uid)![0]
  await bench.api(`/entries/${entry}/decisions`, {
    json: { do: "correct", set: { deadline: "2029-01-31" }, because: "Moved." },
  })
  const moved = await calendar("en")
  assert.deepEqual([...moved.keys()].sort(), [...english.keys()].sort())
  assert.notEqual(moved.get(uid), start)
  assert.match(moved.get(uid)!, /^2029-0[12]/)
})

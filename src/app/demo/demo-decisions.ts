import { dayAfter } from "../../ledger/entry/clock.ts"
import type { Ledger } from "../../store/ledger.ts"
import { decide } from "../../store/write/decide.ts"
import { assessEntry, correctEntry, judgeEntry, linkEntries, mergeInto } from "../ledger/decisions.ts"
import { findInLedger } from "../ledger/find.ts"
import { follow } from "../watch/follow.ts"
import { saveSearch } from "../watch/searches.ts"
import { type Wanted, wantedEntry, wantedEvidence } from "./demo-entries.ts"

/** Something that the person of the demo does, at an instant, ISO 8601 in UTC. */
export interface DemoDecision {
  readonly at: string
  readonly work: (ledger: Ledger, at: string) => Promise<void>
}

/** Who decides in the demo. */
export const demoPerson = "Demo"

/** What the person of the demo does in the nine weeks that end on `today` (`YYYY-MM-DD`), in order. */
export const demoDecisions = (today: string): DemoDecision[] =>
  script.map(([days, time, work]) => ({ at: `${dayAfter(today, days)}T${time}:00Z`, work }))

const commitment = (actor: string, words: string): Wanted => ({ type: "commitment", actor, words })
const bridge = commitment("Wiebke Tarnow", "Leuvebrücke freigeben")
const ward = commitment("Arno Velten", "Geburtsstation öffnen")
const firstThreat = commitment("Imke Sievertz", "Fährverkehr bestreiken")
const secondThreat = commitment("Imke Sievertz", "sämtliche Fähren")
const ultimatum = { ...commitment("Gewerkschaft Seefahrt", "Ultimatum"), kind: "ultimatum" }

const script: readonly (readonly [days: number, time: string, work: DemoDecision["work"]])[] = [
  [-63, "18:30", followPapers],
  [-62, "07:30", confirm(bridge)],
  [-62, "07:32", confirm(commitment("Wiebke Tarnow", "Bahnstrecke elektrifizieren"))],
  [-55, "08:05", confirmRest],
  [-45, "07:50", confirmRest],
  [-34, "08:10", mergeHeadline],
  [-34, "08:14", callItPromise],
  [-28, "16:30", keepSearch],
  [-27, "07:40", confirm(firstThreat)],
  [-21, "08:20", rejectPromise],
  [-16, "08:00", confirmRest],
  [-12, "07:15", assessBridge],
  [-10, "08:30", confirmRest],
  [-7, "07:40", confirm(secondThreat)],
  [-7, "07:42", confirm(commitment("Konrad Ebbing", "Einigung"))],
  [-7, "07:45", extendDeadline],
  [-4, "08:15", confirmStatements],
]

async function followPapers(ledger: Ledger, at: string): Promise<void> {
  const paper = (title: string, site: string, label: string) => ({
    url: `${site}/feed.xml`,
    title,
    site,
    label,
  })
  await follow(
    ledger,
    demoPerson,
    [
      paper("Hohenwieker Nachrichten", "https://www.hohenwieker-nachrichten.example", "Land"),
      paper("The Saltmere Gazette", "https://www.saltmere-gazette.example", "Harbour"),
    ],
    at,
  )
}

function keepSearch(ledger: Ledger, at: string): Promise<void> {
  const search = { name: "Fährstreit", query: "Fährlinie OR Ebbing", filters: {} }
  return saveSearch(ledger, demoPerson, search, at)
}

function confirm(wanted: Wanted): DemoDecision["work"] {
  return async (ledger, at) => {
    const { entry } = await wantedEntry(ledger, wanted)
    await judgeEntry(ledger, { person: demoPerson, because: null, at }, entry, "confirmed")
  }
}

/** Confirms whatever still waits, as somebody does who works through the list. */
function confirmRest(ledger: Ledger, at: string): Promise<void> {
  return confirmAll(ledger, at, undefined)
}

function confirmStatements(ledger: Ledger, at: string): Promise<void> {
  return confirmAll(ledger, at, "statement")
}

async function confirmAll(ledger: Ledger, at: string, type: string | undefined): Promise<void> {
  const { found } = await findInLedger(ledger, "", {
    ...(type === undefined ? {} : { type }),
    state: "candidate",
    limit: 500,
  })
  await decide(
    ledger,
    demoPerson,
    at,
    found.hits.map(({ entry }) => ({ kind: "entry.confirmed", entry, because: null })),
  )
}

/** The headline of the page says again what its quotation says. */
async function mergeHeadline(ledger: Ledger, at: string): Promise<void> {
  const { words: asked, ...of } = ward
  const { found } = await findInLedger(ledger, asked, { ...of, limit: 5 })
  const quoted = found.hits.find(({ words }) => words.startsWith("Wir "))
  const headline = found.hits.find(hit => hit !== quoted)
  if (!quoted || !headline)
    throw new Error("The demo is not whole: the maternity ward is not promised twice.")
  const because = "Die Überschrift gibt das Zitat wieder."
  await mergeInto(ledger, { person: demoPerson, because, at }, headline.entry, quoted.entry)
}

async function callItPromise(ledger: Ledger, at: string): Promise<void> {
  const { entry } = await wantedEntry(ledger, ward)
  const because = "„Darauf können sich die Familien hier verlassen“: Der Minister bindet sich."
  await correctEntry(ledger, { person: demoPerson, because, at }, entry, {
    assignments: ["kind=promise"],
    evidence: [],
  })
}

async function rejectPromise(ledger: Ledger, at: string): Promise<void> {
  const { entry } = await wantedEntry(ledger, {
    ...commitment("Ferdi Kalkmann", "zehn Jahre"),
    kind: "promise",
  })
  const because = "Der Betriebsrat fordert eine Garantie, versprochen hat sie niemand."
  await judgeEntry(ledger, { person: demoPerson, because, at }, entry, "rejected")
}

async function assessBridge(ledger: Ledger, at: string): Promise<void> {
  const { entry } = await wantedEntry(ledger, bridge)
  const evidence = [await wantedEvidence(ledger, entry, "freigegeben")]
  const because = "Die Brücke wurde elf Tage nach dem zugesagten Tag freigegeben; zwei Lager passten nicht."
  await assessEntry(ledger, { person: demoPerson, because, at }, entry, {
    outcome: "kept_late",
    reason: "external_event",
    evidence,
  })
}

/** The union sets its deadline again, which moves that of its threat and of its ultimatum. */
async function extendDeadline(ledger: Ledger, at: string): Promise<void> {
  const { entry: later } = await wantedEntry(ledger, secondThreat)
  const decider = { person: demoPerson, because: "Die Gewerkschaft gibt eine Woche mehr.", at }
  for (const earlier of [firstThreat, ultimatum]) {
    const { entry } = await wantedEntry(ledger, earlier)
    await linkEntries(ledger, decider, later, entry, "extends")
  }
}

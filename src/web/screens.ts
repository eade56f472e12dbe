import { type Context, Hono } from "hono"
import { bearsOn } from "../app/ledger/bears-on.ts"
import { findInLedger } from "../app/ledger/find.ts"
import { inboxInLedger } from "../app/ledger/inbox.ts"
import { reader } from "../app/read.ts"
import { alerts, savedSearches } from "../app/watch/searches.ts"
import { readingsIn } from "../store/derive/archived-readings.ts"
import { LedgerError } from "../store/failure.ts"
import { showActor } from "../store/query/actors.ts"
import { listChanges, pageNamed } from "../store/query/changes.ts"
import { dueBoard } from "../store/query/due.ts"
import { decidedKinds, dueBetween, listActors } from "../store/query/overview.ts"
import { countPages, listPages, showPage } from "../store/query/page-shown.ts"
import { resolveAnyId, resolveId } from "../store/query/resolve-id.ts"
import { eventsOf, showEntry } from "../store/query/show.ts"
import { sourceHealth } from "../store/query/watching.ts"
import { mostShifts, shiftsInLedger } from "./api/shifts-in-ledger.ts"
import { cursors } from "./cursor.ts"
import type { ToldFailure } from "./failure.ts"
import { actorPage, actorsPage } from "./pages/actors.ts"
import { calendarPage, duePage, mostDue } from "./pages/due.ts"
import { entryPage } from "./pages/entry.ts"
import { evidenceOf } from "./pages/evidence.ts"
import { inboxPage } from "./pages/inbox.ts"
import { layout, type Page } from "./pages/layout.ts"
import { addPage, failurePage, helpPage, historyPage, pagesPage } from "./pages/others.ts"
import { articleOf, readerPage } from "./pages/reader.ts"
import { searchPage } from "./pages/search.ts"
import { shiftsPage } from "./pages/shifts.ts"
import { sourcesPage } from "./pages/sources.ts"
import {
  calendarAddress,
  filtersOf,
  onwards,
  orNull,
  rangeAsked,
  rangeOf,
  wholeOf,
} from "./screen-address.ts"
import { asked, frameOf, keepSettings, viewOf } from "./screen-view.ts"
import type { View } from "./view.ts"
import type { Workbench } from "./workbench.ts"

const perPage = { inbox: 25, search: 30, open: 50, said: 60, actors: 100, pages: 50, due: 25 } as const

/** The screen that says what went wrong; where that is the ledger itself, without what it counts. */
export async function failureScreen(c: Context, bench: Workbench, failure: ToldFailure): Promise<Response> {
  const view = await viewOf(c, bench).catch(() => frameOf(c, bench))
  return c.html(layout(view, failurePage(view, failure.message)), failure.status)
}

/** The screens, drawn on the server: everything can be read without a script. */
export function screensOf(bench: Workbench): Hono {
  const { ledger } = bench
  const { db } = ledger
  const app = new Hono()
  const show = async (c: Context, draw: (view: View) => Promise<Page> | Page) => {
    const view = await viewOf(c, bench)
    return c.html(layout(view, await draw(view)))
  }
  const numbered = (n: number | null) => (n === null ? null : { n })

  const placed = async (id: string, version: number | null) => {
    const page = await showPage(db, id, version)
    return page && { page, reading: readingsIn(ledger.archive)(page.reading) }
  }

  app.get("/", c =>
    show(c, async view => {
      const type = asked(c, "type") === "statement" ? "statement" : "commitment"
      const filters = {
        type,
        kind: asked(c, "kind"),
        actor: asked(c, "actor"),
        publisher: asked(c, "publisher"),
        language: asked(c, "language"),
        setAside: asked(c, "aside") === "1",
      }
      const inbox = await inboxInLedger(
        ledger,
        {
          type: filters.setAside ? null : type,
          kind: orNull(filters.kind),
          actor: orNull(filters.actor),
          publisher: orNull(filters.publisher),
          language: orNull(filters.language),
          setAside: filters.setAside,
        },
        { before: cursors.inbox.at(asked(c, "cursor"))?.n ?? null, limit: perPage.inbox },
      )
      const [first] = inbox.candidates
      const at = first && (await placed(first.page, first.version))
      return inboxPage(view, inbox, {
        evidence: at ? evidenceOf(view, at.page, at.reading, rangeOf(first.spans[0]!)) : "",
        filters,
        isNew: inbox.candidates.length === 0 && (await countPages(db)) === 0,
        next: onwards(c, cursors.inbox.of(numbered(inbox.next))),
      })
    }),
  )

  app.get("/entries/:id", c =>
    show(c, async view => {
      const id = await resolveId(db, "entry", c.req.param("id"))
      const entry = (await showEntry(db, id, { today: view.today, within: bench.within }))!
      return entryPage(
        view,
        entry,
        entry.type === "commitment" ? await bearsOn(ledger, id, { limit: 5 }) : null,
      )
    }),
  )

  app.get("/due", c =>
    show(c, async view => {
      const limit = wholeOf(asked(c, "limit"), { least: 1, most: mostDue }) ?? perPage.due
      return duePage(
        view,
        await dueBoard(db, { today: view.today, within: bench.within, limit }),
        calendarAddress(c, view.language),
      )
    }),
  )
  app.get("/due/calendar", c =>
    show(c, async view => {
      const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked(c, "month"))
        ? asked(c, "month")
        : view.today.slice(0, 7)
      const after = cursors.calendar.at(asked(c, "cursor"))
      const { entries, next } = await dueBetween(db, `${month}-01`, `${month}-31`, { after })
      return calendarPage(view, month, entries, {
        address: calendarAddress(c, view.language),
        next: onwards(c, cursors.calendar.of(next)),
      })
    }),
  )

  app.get("/actors", c =>
    show(c, async view => {
      const name = asked(c, "name")
      const skip = Math.max(0, cursors.actors.at(asked(c, "cursor"))?.n ?? 0)
      const { actors, next } = await listActors(db, { name: orNull(name), limit: perPage.actors, skip })
      return actorsPage(view, actors, { name, next: onwards(c, cursors.actors.of(numbered(next))) })
    }),
  )
  app.get("/actors/:id", c =>
    show(c, async view => {
      const actor = await showActor(db, c.req.param("id"), perPage.open)
      const after = cursors.found.at(asked(c, "cursor"))
      const { found } = await findInLedger(ledger, "", { actor: actor.actor, limit: perPage.said, after })
      return actorPage(view, actor, { said: found.hits, next: onwards(c, cursors.found.of(found.next)) })
    }),
  )

  app.get("/shifts", c =>
    show(c, async view => {
      const actor = asked(c, "actor")
      return shiftsPage(view, await shiftsInLedger(ledger, orNull(actor)), {
        actor,
        looked: mostShifts.actors,
      })
    }),
  )

  app.get("/search", c =>
    show(c, async view => {
      const q = asked(c, "q")
      const filters = filtersOf(name => asked(c, name))
      if (q === "" && Object.keys(filters).length === 0)
        return searchPage(view, { q, filters }, null, {
          next: null,
          saved: await savedSearches(ledger),
          alerts: await alerts(ledger, { limit: 1, keep: false }),
        })
      // Each saved search is a search of its own: they are asked only where they are shown.
      const saved = { saved: [], alerts: [] }
      const after = cursors.found.at(asked(c, "cursor"))
      try {
        const result = await findInLedger(ledger, q, { ...filters, limit: perPage.search, after })
        return searchPage(view, { q, filters }, result, {
          next: onwards(c, cursors.found.of(result.found.next)),
          ...saved,
        })
      } catch (error) {
        if (!(error instanceof LedgerError) || error.fault !== "refused") throw error
        return searchPage(view, { q, filters }, { fault: error.message }, { next: null, ...saved })
      }
    }),
  )

  app.get("/pages", c =>
    show(c, async view => {
      const { pages, next } = await listPages(db, {
        before: cursors.pages.at(asked(c, "cursor"))?.n ?? null,
        limit: perPage.pages,
      })
      return pagesPage(view, pages, onwards(c, cursors.pages.of(numbered(next))))
    }),
  )
  app.get("/pages/:id/excerpt", async c => {
    const at = rangeAsked(asked(c, "at"))
    const id = await pageNamed(db, c.req.param("id"))
    const found = at && (await placed(id, Number(asked(c, "version")) || null))
    if (!found) return c.notFound()
    return c.html(evidenceOf(frameOf(c, bench), found.page, found.reading, at))
  })
  app.get("/pages/:id", c =>
    show(c, async view => {
      const id = await pageNamed(db, c.req.param("id"))
      const number = (name: string) => wholeOf(asked(c, name))
      const page = await showPage(db, id, number("version"))
      if (!page)
        throw new LedgerError(
          "unknown",
          `There is no version ${asked(c, "version")} of the page ${id} in this ledger.`,
        )
      const against = number("against") === null ? null : await showPage(db, id, number("against"))
      const readingAt = readingsIn(ledger.archive)
      return readerPage(view, page, readingAt(page.reading), {
        mode: asked(c, "original") === "1" ? "original" : against ? "against" : "text",
        at: rangeAsked(asked(c, "at")),
        against: against && { number: against.version.number, text: articleOf(readingAt(against.reading)) },
      })
    }),
  )

  app.get("/sources", c =>
    show(c, async view =>
      sourcesPage(view, {
        health: await sourceHealth(db, view.today),
        changes: (await listChanges(db, { limit: 20 })).changes,
        decided: await decidedKinds(db),
        ledger: {
          path: ledger.path,
          events: (await ledger.ends()).head.length,
          pages: await countPages(db),
          reader,
        },
      }),
    ),
  )
  app.get("/history/:id", c =>
    show(c, async view => {
      const id = await resolveAnyId(db, c.req.param("id"))
      return historyPage(view, id, await eventsOf(db, id))
    }),
  )
  app.get("/add", c => {
    // The page that opened this one hands over its markup; with the usual policy it could not.
    c.header("cross-origin-opener-policy", "unsafe-none")
    return show(c, view =>
      addPage(view, {
        url: /^https?:\/\//.test(asked(c, "url")) ? asked(c, "url") : "",
        origin: new URL(c.req.url).origin,
      }),
    )
  })
  app.get("/help", c => show(c, helpPage))
  app.get("/settings", keepSettings)
  return app
}

import { type Context, Hono } from "hono"
import { setCookie } from "hono/cookie"
import { bearsOn } from "../app/ledger/bears-on.ts"
import { findInLedger } from "../app/ledger/find.ts"
import { reader } from "../app/read.ts"
import { alerts, savedSearches } from "../app/watch/searches.ts"
import { readingsIn } from "../store/derive/archived-readings.ts"
import { LedgerError } from "../store/failure.ts"
import { actorBy, showActor } from "../store/query/actors.ts"
import { listChanges, pageNamed } from "../store/query/changes.ts"
import { dueBoard } from "../store/query/due.ts"
import { countInbox, inboxOf } from "../store/query/inbox.ts"
import { decidedKinds, dueBetween, listActors } from "../store/query/overview.ts"
import { listPages, showPage } from "../store/query/page-shown.ts"
import { resolveId } from "../store/query/resolve-id.ts"
import { eventsOf, showEntry } from "../store/query/show.ts"
import { sourceHealth } from "../store/query/watching.ts"
import { failureOf } from "./api/errors.ts"
import { mostShifts, shiftsInLedger } from "./api/shifts-in-ledger.ts"
import { cursorOf, positionOf } from "./cursor.ts"
import { actorPage, actorsPage } from "./pages/actors.ts"
import { calendarPage, duePage } from "./pages/due.ts"
import { entryPage } from "./pages/entry.ts"
import { evidenceOf } from "./pages/evidence.ts"
import { inboxPage } from "./pages/inbox.ts"
import { layout, type Page } from "./pages/layout.ts"
import { addPage, failurePage, helpPage, historyPage, pagesPage } from "./pages/others.ts"
import { articleOf, readerPage } from "./pages/reader.ts"
import { type SearchFilters, searchPage } from "./pages/search.ts"
import { shiftsPage } from "./pages/shifts.ts"
import { sourcesPage } from "./pages/sources.ts"
import type { View } from "./view.ts"
import { viewOf } from "./view-of.ts"
import type { Workbench } from "./workbench.ts"

const perPage = { inbox: 25, search: 30, said: 60, pages: 50, due: 25 } as const

/** The screens, drawn on the server: everything can be read without a script. */
export function screensOf(bench: Workbench): Hono {
  const { ledger } = bench
  const { db } = ledger
  const app = new Hono()
  const show = async (c: Context, draw: (view: View) => Promise<Page> | Page, status: 200 | 404 = 200) => {
    const view = await viewOf(c, bench)
    try {
      return c.html(layout(view, await draw(view)), status)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.status === 500) console.error(error)
      return c.html(layout(view, failurePage(view, failure.message)), failure.status)
    }
  }
  const ask = (c: Context, name: string): string => c.req.query(name)?.trim() ?? ""
  const orNull = (text: string): string | null => (text === "" ? null : text)
  /** The address that is shown, going on behind a position. */
  const onwards = (c: Context, position: number | null): string | null => {
    if (position === null) return null
    const url = new URL(c.req.url)
    url.searchParams.set("cursor", cursorOf(position))
    return url.pathname + url.search
  }

  const placed = async (id: string, version: number | null) => {
    const page = await showPage(db, id, version)
    return page && { page, reading: readingsIn(ledger.archive)(page.reading) }
  }

  app.get("/", c =>
    show(c, async view => {
      const type = ask(c, "type") === "statement" ? "statement" : "commitment"
      const filters = {
        type,
        kind: ask(c, "kind"),
        actor: ask(c, "actor"),
        publisher: ask(c, "publisher"),
        language: ask(c, "language"),
        setAside: ask(c, "aside") === "1",
      }
      const actor = filters.actor === "" ? null : await actorBy(db, filters.actor)
      const inbox = await inboxOf(db, {
        type: filters.setAside ? null : type,
        kind: orNull(filters.kind),
        actors: filters.actor === "" ? null : (actor?.rows.map(({ n }) => n) ?? [-1]),
        publisher: orNull(filters.publisher),
        language: orNull(filters.language),
        setAside: filters.setAside,
        before: positionOf(ask(c, "cursor")),
        limit: perPage.inbox,
      })
      const [first] = inbox.candidates
      const at = first && (await placed(first.page, first.version))
      return inboxPage(view, inbox, {
        evidence: at ? evidenceOf(view, at.page, at.reading, rangeOf(first.spans[0]!)) : "",
        filters,
        isNew: inbox.candidates.length === 0 && (await countPages(bench)) === 0,
        counts: await countInbox(db, 1000),
        next: onwards(c, inbox.next),
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
      const limit = Math.min(500, Math.max(1, Number(ask(c, "limit")) || perPage.due))
      return duePage(
        view,
        await dueBoard(db, { today: view.today, within: bench.within, limit }),
        calendarAddress(c),
      )
    }),
  )
  app.get("/due/calendar", c =>
    show(c, async view => {
      const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(ask(c, "month")) ? ask(c, "month") : view.today.slice(0, 7)
      return calendarPage(view, month, await dueBetween(db, `${month}-01`, `${month}-31`), calendarAddress(c))
    }),
  )

  app.get("/actors", c =>
    show(c, async view =>
      actorsPage(view, await listActors(db, { name: orNull(ask(c, "name")), limit: 100 }), ask(c, "name")),
    ),
  )
  app.get("/actors/:id", c =>
    show(c, async view => {
      const actor = await showActor(db, c.req.param("id"), 50)
      const skip = positionOf(ask(c, "cursor")) ?? 0
      const { found } = await findInLedger(ledger, "", { actor: actor.actor, limit: perPage.said, skip })
      const more = skip + found.hits.length < found.total
      return actorPage(view, actor, { said: found.hits, next: onwards(c, more ? skip + perPage.said : null) })
    }),
  )

  app.get("/shifts", c =>
    show(c, async view => {
      const actor = ask(c, "actor")
      return shiftsPage(view, await shiftsInLedger(ledger, orNull(actor)), {
        actor,
        looked: mostShifts.actors,
      })
    }),
  )

  app.get("/search", c =>
    show(c, async view => {
      const q = ask(c, "q")
      const filters = filtersOf(name => ask(c, name))
      const saved = {
        saved: await savedSearches(ledger),
        alerts: await alerts(ledger, { limit: 1, keep: false }),
      }
      if (q === "" && Object.keys(filters).length === 0)
        return searchPage(view, { q, filters }, null, { next: null, ...saved })
      const skip = positionOf(ask(c, "cursor")) ?? 0
      try {
        const result = await findInLedger(ledger, q, { ...filters, limit: perPage.search, skip })
        const more = skip + result.found.hits.length < result.found.total
        return searchPage(view, { q, filters }, result, {
          next: onwards(c, more ? skip + perPage.search : null),
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
        before: positionOf(ask(c, "cursor")),
        limit: perPage.pages,
      })
      return pagesPage(view, pages, onwards(c, next))
    }),
  )
  app.get("/pages/:id/excerpt", async c => {
    const place = /^(\d{1,9})-(\d{1,9})$/.exec(ask(c, "at"))
    const found = place && (await placed(c.req.param("id"), Number(ask(c, "version")) || null))
    if (!found) return c.notFound()
    return c.html(
      evidenceOf(
        await viewOf(c, bench),
        found.page,
        found.reading,
        rangeOf([Number(place[1]), Number(place[2])]),
      ),
    )
  })
  app.get("/pages/:id", c =>
    show(c, async view => {
      const id = await pageNamed(db, c.req.param("id"))
      const number = (name: string) => (/^\d{1,6}$/.test(ask(c, name)) ? Number(ask(c, name)) : null)
      const page = await showPage(db, id, number("version"))
      if (!page)
        throw new LedgerError(
          "refused",
          `There is no version ${ask(c, "version")} of the page ${id} in this ledger.`,
        )
      const against = number("against") === null ? null : await showPage(db, id, number("against"))
      const readingAt = readingsIn(ledger.archive)
      const place = /^(\d{1,9})-(\d{1,9})$/.exec(ask(c, "at"))
      return readerPage(view, page, readingAt(page.reading), {
        mode: ask(c, "original") === "1" ? "original" : against ? "against" : "text",
        at: place ? { start: Number(place[1]), end: Number(place[2]) } : null,
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
          pages: await countPages(bench),
          reader,
        },
      }),
    ),
  )
  app.get("/history/:id", c =>
    show(c, async view => historyPage(view, c.req.param("id"), await eventsOf(db, c.req.param("id")))),
  )
  app.get("/add", c => {
    // The page that opened this one hands over its markup; with the usual policy it could not.
    c.header("cross-origin-opener-policy", "unsafe-none")
    return show(c, view =>
      addPage(view, {
        url: /^https?:\/\//.test(ask(c, "url")) ? ask(c, "url") : "",
        origin: new URL(c.req.url).origin,
      }),
    )
  })
  app.get("/help", c => show(c, helpPage))
  app.get("/settings", c => {
    const keep = { path: "/", sameSite: "Strict", httpOnly: true, maxAge: 31_536_000 } as const
    if (ask(c, "language") === "de" || ask(c, "language") === "en")
      setCookie(c, "beimwort-language", ask(c, "language"), keep)
    if (ask(c, "theme") === "light" || ask(c, "theme") === "dark")
      setCookie(c, "beimwort-theme", ask(c, "theme"), keep)
    const back = ask(c, "back")
    return c.redirect(/^\/(?![/\\])/.test(back) ? back : "/")
  })
  // No `notFound`: that of an app which is mounted in another is never asked.
  app.get("*", c => show(c, view => failurePage(view, `404 · ${view.path}`), 404))
  return app
}

const rangeOf = ([start, end]: readonly [number, number]) => ({ start, end })

const filterNames = [
  "type",
  "kind",
  "actor",
  "outcome",
  "state",
  "publisher",
  "medium",
  "from",
  "to",
  "dueBy",
] as const

/** What narrows a search, as far as it was given. */
export const filtersOf = (ask: (name: string) => string): SearchFilters =>
  Object.fromEntries(filterNames.flatMap(name => (ask(name) === "" ? [] : [[name, ask(name)]])))

const calendarAddress = (c: Context): string => `webcal://${new URL(c.req.url).host}/calendar.ics`

async function countPages({ ledger }: Workbench): Promise<number> {
  const { n } = await ledger.db
    .selectFrom("page")
    .select(eb => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  return n
}

import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { compress } from "hono/compress"
import { apiOf } from "./api/api.ts"
import { calendarOf } from "./api/export.ts"
import { assetOf } from "./assets.ts"
import { apiError, failureOf, isApi, type ToldFailure } from "./failure.ts"
import { guard } from "./guard.ts"
import { failureScreen, screensOf } from "./screens.ts"
import type { Workbench } from "./workbench.ts"

/** A running workbench. */
export interface Served {
  /** Where it is: `http://127.0.0.1:4848`. */
  readonly url: string
  /** Ends it; open requests are answered first. */
  close(): Promise<void>
}

/** Larger pages are refused by the reader anyway. */
const mostBody = 48 * 1024 * 1024

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d3557"/><path d="M8 9h6v6c0 4-2 6-5 7l-1-2c2-1 3-2 3-4H8zm10 0h6v6c0 4-2 6-5 7l-1-2c2-1 3-2 3-4h-3z" fill="#f4efe6"/></svg>`

/** All that the workbench answers: the guard first, then API, calendar, what pages load, and the screens. */
export function workbenchApp(bench: Workbench): Hono {
  const app = new Hono()
  app.use(guard)
  app.use(compress())
  app.use(
    "/api/*",
    bodyLimit({ maxSize: mostBody, onError: c => apiError(c, 413, "too-large", "That is more than 48 MB.") }),
  )
  app.route("/api/v1", apiOf(bench))
  app.get("/calendar.ics", c => {
    c.header("content-type", "text/calendar; charset=utf-8")
    // Calendar programs may not say which language they want: the address says it.
    const named = c.req.query("language")
    const isNamed = named === "de" || named === "en"
    const language = isNamed ? named : (c.req.header("accept-language") ?? "")
    return c.body(calendarOf(bench, /^de\b/i.test(language) ? "de" : "en"))
  })
  app.get("/assets/:name", c => {
    const name = c.req.param("name")
    if (name === "icon.svg")
      return c.body(icon, 200, { "content-type": "image/svg+xml", "cache-control": "max-age=86400" })
    const asset = assetOf(name)
    if (!asset) return c.notFound()
    const keeps = new URL(c.req.url).search === "" ? "no-cache" : "max-age=31536000, immutable"
    return c.body(asset.body, 200, { "content-type": asset.type, "cache-control": keeps })
  })
  app.route("/", screensOf(bench))
  const tell = async (c: Context, failure: ToldFailure) =>
    isApi(c.req.path)
      ? apiError(c, failure.status, failure.code, failure.message)
      : await failureScreen(c, bench, failure)
  app.onError(async (error, c) => {
    const failure = failureOf(error)
    if (failure.status === 500) console.error(error)
    return await tell(c, failure)
  })
  app.notFound(c =>
    tell(c, {
      status: 404,
      code: "not-found",
      message: "There is nothing at this address; /api/v1/openapi.json lists all that the API has.",
    }),
  )
  return app
}

/** Begins to listen on loopback, on a port of choice; 0 takes a free one. Rejects where the port is taken. */
export function serveWorkbench(bench: Workbench, port: number): Promise<Served> {
  const app = workbenchApp(bench)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, info => {
      server.off("error", reject)
      resolve({
        url: `http://127.0.0.1:${(info as AddressInfo).port}`,
        close: () =>
          new Promise<void>(done => {
            server.close(() => done())
            if ("closeIdleConnections" in server) server.closeIdleConnections()
          }),
      })
    })
    server.once("error", reject)
  })
}

import assert from "node:assert/strict"
import { createServer, request as requestOf } from "node:http"
import type { AddressInfo } from "node:net"
import type { TestContext } from "node:test"
import { type Answer, browserTest, type Desk, deskOf, rememberingContext } from "./desk.ts"

/** A page at another port, under whatever name; returns its address. */
async function siteOf(t: TestContext, name: string, body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(`<!doctype html><title>elsewhere</title>${body}`)
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://${name}:${(server.address() as AddressInfo).port}/`
}

/** All that a ledger holds of decisions, and what searches have told. */
async function standOf({ ledger }: Desk): Promise<Answer> {
  const { head } = await ledger.ends()
  const seen = await ledger.db.selectFrom("watch_search").selectAll().execute()
  return { head, seen }
}

browserTest("another site's page can neither change nor read anything", async t => {
  const desk = await deskOf(t)
  const { candidates } = await desk.api("/inbox?type=commitment")
  const decisions = `${desk.url}/api/v1/entries/${candidates[0].entry}/decisions`
  const before = await standOf(desk)
  for (const name of ["127.0.0.1", "localhost"]) {
    const { page } = desk
    await page.goto(await siteOf(t, name, ""))
    const told = await page.evaluate(
      async ([to, home]) => {
        const body = JSON.stringify({ do: "confirm" })
        const read: string[] = []
        const attempt = async (what: string, input: string, init: RequestInit = {}) => {
          try {
            const answer = await fetch(input, init)
            const text = await answer.text()
            if (answer.type !== "opaque" || text !== "")
              read.push(`${what}: ${answer.type} ${text.slice(0, 80)}`)
          } catch {
            // Refused by the browser: just so.
          }
        }
        for (const mode of ["no-cors", "cors"] as const)
          for (const type of ["text/plain", "application/json", "application/x-www-form-urlencoded"])
            for (const method of ["POST", "PUT", "DELETE"])
              await attempt(`${mode} ${type} ${method}`, to!, {
                method,
                mode,
                body,
                headers: { "content-type": type },
                credentials: "include",
              })
        await attempt("no-cors without type", to!, {
          method: "POST",
          mode: "no-cors",
          body: new Blob([body]),
        })
        navigator.sendBeacon(to!, new Blob([body], { type: "text/plain" }))
        for (const path of [
          "/",
          "/api/v1/inbox",
          "/api/v1/export?format=json",
          "/calendar.ics",
          "/assets/workbench.js",
        ])
          for (const mode of ["no-cors", "cors"] as const)
            await attempt(`${mode} ${path}`, home + path, { mode })
        const element = (tag: "img" | "script" | "iframe", path: string) =>
          new Promise<string>(resolve => {
            const one = document.createElement(tag)
            one.onload = () => resolve("loaded")
            one.onerror = () => resolve("failed")
            one.src = home + path
            document.body.append(one)
          })
        const shown = {
          img: await element("img", "/assets/icon.svg"),
          api: await element("img", "/api/v1/alerts?seen=1"),
          script: await element("script", "/assets/workbench.js"),
          json: await element("script", "/api/v1/inbox"),
        }
        await element("iframe", "/")
        await element("iframe", "/api/v1/inbox")
        const inside = [...document.querySelectorAll("iframe")].map(frame => {
          try {
            return frame.contentDocument?.body.textContent ?? "closed"
          } catch {
            return "closed"
          }
        })
        return { read, shown, inside, names: Object.keys(window).filter(one => /beimwort/i.test(one)) }
      },
      [decisions, desk.url],
    )
    assert.deepEqual(told, {
      read: [],
      shown: { img: "failed", api: "failed", script: "failed", json: "failed" },
      inside: ["closed", "closed"],
      names: [],
    })
    for (const frame of page.frames().slice(1)) {
      const text = await frame.evaluate(() => document.body?.textContent ?? "").catch(() => "")
      assert.doesNotMatch(
        text,
        /Inbox|candidates/,
        "nothing of the workbench is shown in a frame of somebody else",
      )
    }
  }
  assert.deepEqual(await standOf(desk), before)
})

browserTest("another site's forms and links change nothing", async t => {
  const desk = await deskOf(t)
  const { page } = desk
  const { candidates } = await desk.api("/inbox?type=commitment")
  const path = `${desk.url}/api/v1/entries/${candidates[0].entry}/decisions`
  const before = await standOf(desk)
  const form = (type: string) =>
    `<form method=post action="${path}" enctype="${type}"><input name='{"do":"confirm","because":"' value='"}'><button>go</button></form>`
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    await page.goto(await siteOf(t, "localhost", form(type)))
    const [answer] = await Promise.all([page.waitForResponse(path), page.getByRole("button").click()])
    assert.equal(answer.status(), 403, type)
  }
  // What a link may open are the screens; the API, where asking may leave a trace, is none.
  await page.goto(
    await siteOf(
      t,
      "localhost",
      `<a href="${desk.url}/api/v1/alerts?seen=1">x</a><a href="${desk.url}/due">y</a>`,
    ),
  )
  const [refused] = await Promise.all([
    page.waitForResponse(/alerts/),
    page.getByRole("link", { name: "x" }).click(),
  ])
  assert.equal(refused.status(), 403)
  await page.goBack()
  await page.getByRole("link", { name: "y" }).click()
  await page.waitForURL("**/due")
  await page.locator(".board").first().waitFor()
  assert.deepEqual(await standOf(desk), before)
})

browserTest("a window that another site opens is out of its reach", async t => {
  const desk = await deskOf(t)
  const site = await siteOf(
    t,
    "localhost",
    '<button onclick="window.opened = window.open(window.target)">go</button>',
  )
  const { page } = desk
  await page.goto(site)
  await page.evaluate(target => Object.assign(window, { target }), `${desk.url}/`)
  const [opened] = await Promise.all([desk.context.waitForEvent("page"), page.getByRole("button").click()])
  await opened.locator(".card.at").waitFor()
  const reach = await page.evaluate(() => {
    const { opened: other } = window as unknown as { opened: Window }
    return { isClosed: other.closed, frames: other.length }
  })
  assert.deepEqual(reach, { isClosed: true, frames: 0 }, "the browser has cut the two apart")
  assert.equal(await opened.evaluate(() => window.opener), null)
})

browserTest(
  "a page that opens the form for adding may hand over a page, and nothing is kept unasked",
  async t => {
    const desk = await deskOf(t)
    const before = await standOf(desk)
    const { page } = desk
    await page.goto(
      await siteOf(
        t,
        "localhost",
        '<button onclick="window.opened = window.open(window.target)">go</button>',
      ),
    )
    await page.evaluate(
      target => {
        Object.assign(window, { target })
        // Of another page than its own: that would put words into the mouth of a paper.
        addEventListener("message", ({ source }) =>
          (source as Window).postMessage(
            { beimwort: 1, url: "https://paper.example/a", html: "<p>x</p>" },
            "*",
          ),
        )
      },
      `${desk.url}/add?url=${encodeURIComponent("https://paper.example/a")}`,
    )
    const [opened] = await Promise.all([desk.context.waitForEvent("page"), page.getByRole("button").click()])
    await opened.getByLabel("Address").waitFor()
    await opened.waitForLoadState("networkidle")
    assert.equal(await opened.locator(".received").isVisible(), false)
    assert.equal(await opened.locator("[name=html]").inputValue(), "")
    assert.deepEqual(await standOf(desk), before)
  },
)

/** Asks with whatever head, past any browser. */
const ask = (
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body = "",
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asking = requestOf(url, { method, headers }, answer => {
      let text = ""
      answer.setEncoding("utf8").on("data", part => {
        text += part
      })
      answer.on("end", () => resolve({ status: answer.statusCode!, text }))
    })
    asking.on("error", reject)
    asking.end(body)
  })

browserTest("under the name of another host nothing is answered, whatever it resolves to", async t => {
  const desk = await deskOf(t)
  const { port } = new URL(desk.url)
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1.evil.example",
    `localhost.evil.example:${port}`,
    "127.0.0.1@evil.example",
  ])
    for (const path of ["/", "/api/v1/inbox", "/assets/workbench.js"]) {
      const { status, text } = await ask(`${desk.url}${path}`, "GET", { host })
      assert.ok(status === 421 || status === 400, `${host} ${path}: ${status}`)
      assert.doesNotMatch(text, /candidates|Inbox|addEventListener/)
    }
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`])
    assert.equal((await ask(`${desk.url}/`, "GET", { host })).status, 200, host)
  // The browser's own way of rebinding: a name of the attacker's that points to this machine.
  const context = await rememberingContext({}, [`--host-resolver-rules=MAP rebound.example 127.0.0.1`])
  t.after(() => context.close())
  const answer = await (await context.newPage()).goto(`http://rebound.example:${port}/`)
  assert.equal(answer!.status(), 421)
})

browserTest("every answer forbids what the workbench does not need", async t => {
  const desk = await deskOf(t)
  for (const path of ["/", "/due", "/nothing", "/api/v1/inbox", "/api/v1/nothing", "/assets/workbench.js"]) {
    const { headers } = await fetch(new URL(path, desk.url))
    const policy = headers.get("content-security-policy") ?? ""
    assert.match(policy, /default-src 'none'/, path)
    assert.match(policy, /frame-ancestors 'none'/, path)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/, path)
    assert.equal(headers.get("x-content-type-options"), "nosniff", path)
    assert.equal(headers.get("cross-origin-resource-policy"), "same-origin", path)
    assert.equal(headers.get("access-control-allow-origin"), null, path)
  }
})

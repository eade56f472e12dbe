import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { countDue } from "../store/query/due.ts"
import { countInbox } from "../store/query/inbox.ts"
import type { InterfaceLanguage } from "../words/language.ts"
import { ledgerWords } from "../words/ledger/words.ts"
import { workbenchWords } from "../words/workbench/words.ts"
import type { View } from "./view.ts"
import type { Workbench } from "./workbench.ts"

/** The badges count no further. */
const mostCounted = 1_000

/** What a query says under a name, without white space around; empty where it says nothing. */
export const asked = (c: Context, name: string): string => c.req.query(name)?.trim() ?? ""

/** What the screens are drawn with for one request. */
export async function viewOf(c: Context, bench: Workbench): Promise<View> {
  const { db } = bench.ledger
  const inbox = await countInbox(db, mostCounted)
  const due = await countDue(db, bench.today(), mostCounted)
  return { ...frameOf(c, bench), counts: { inbox, due } }
}

/** The same without asking the ledger: for a part of a screen, and where the ledger cannot answer. */
export function frameOf(c: Context, bench: Workbench): View {
  const language = languageOf(getCookie(c, "beimwort-language") ?? c.req.header("accept-language") ?? "")
  const theme = getCookie(c, "beimwort-theme")
  const url = new URL(c.req.url)
  return {
    bench,
    language,
    theme: theme === "light" || theme === "dark" ? theme : null,
    w: workbenchWords[language],
    lw: ledgerWords[language],
    today: bench.today(),
    path: url.pathname + url.search,
    counts: { inbox: { statement: 0, commitment: 0 }, due: 0 },
  }
}

/** The first of our languages that a cookie or a browser asks for; English where neither does. */
const languageOf = (wanted: string): InterfaceLanguage =>
  (/(?:^|[,\s])(de|en)\b/i.exec(wanted)?.[1]?.toLowerCase() as InterfaceLanguage | undefined) ?? "en"

/** Keeps the language or the theme that a query names, and goes back to where the person was. */
export function keepSettings(c: Context): Response {
  const keep = { path: "/", sameSite: "Strict", httpOnly: true, maxAge: 31_536_000 } as const
  const [language, theme] = [asked(c, "language"), asked(c, "theme")]
  if (language === "de" || language === "en") setCookie(c, "beimwort-language", language, keep)
  if (theme === "light" || theme === "dark") setCookie(c, "beimwort-theme", theme, keep)
  return c.redirect(ownAddress(asked(c, "back"), new URL(c.req.url).origin))
}

/**
 * An address of ours as path and query; the first screen for any other. It is read as a browser reads it, which passes over tabs
 * and takes \ for /.
 */
function ownAddress(address: string, origin: string): string {
  const url = address.startsWith("/") ? URL.parse(address, origin) : null
  // A path of two slashes, written into an address of its own, would be the host of another.
  return url?.origin === origin && !url.pathname.startsWith("//") ? url.pathname + url.search : "/"
}

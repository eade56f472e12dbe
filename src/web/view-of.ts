import type { Context } from "hono"
import { getCookie } from "hono/cookie"
import { dueBoard } from "../store/query/due.ts"
import { countInbox } from "../store/query/inbox.ts"
import type { InterfaceLanguage } from "../words/language.ts"
import { ledgerWords } from "../words/ledger/words.ts"
import { workbenchWords } from "../words/workbench/words.ts"
import type { View } from "./view.ts"
import type { Workbench } from "./workbench.ts"

/** What a screen is drawn with for one request: language and theme as cookies or the browser say. */
export async function viewOf(c: Context, bench: Workbench): Promise<View> {
  const language = languageOf(getCookie(c, "beimwort-language") ?? c.req.header("accept-language") ?? "")
  const theme = getCookie(c, "beimwort-theme")
  const url = new URL(c.req.url)
  const today = bench.today()
  const { ledger, within } = bench
  const inbox = await countInbox(ledger.db, 1000)
  const { totals } = await dueBoard(ledger.db, { today, within, limit: 0 })
  return {
    bench,
    language,
    theme: theme === "light" || theme === "dark" ? theme : null,
    w: workbenchWords[language],
    lw: ledgerWords[language],
    today,
    path: url.pathname + url.search,
    counts: { inbox: inbox.commitment, due: totals.overdue + totals.today },
  }
}

/** The first of our languages that a cookie or a browser asks for; English where neither does. */
const languageOf = (wanted: string): InterfaceLanguage =>
  (/(?:^|[,\s])(de|en)\b/i.exec(wanted)?.[1]?.toLowerCase() as InterfaceLanguage | undefined) ?? "en"

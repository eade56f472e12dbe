import { type PageView, type ParsedArticle, pageView } from "../../compare/page-view.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { RecordPlace } from "../../ledger/events/event.ts"
import type { Reading } from "../../model/reading.ts"
import { prepare } from "../../read/article.ts"
import { readingsIn } from "../../store/derive/archived-readings.ts"
import type { Ledger } from "../../store/ledger.ts"
import { packOf, packs } from "../packs.ts"

/** A page from the archive, parsed again as far as comparing needs it. */
export interface ParsedPage {
  readonly reading: Reading
  readonly article: ParsedArticle
  readonly view: PageView
  readonly pack: LanguagePack
}

/** An archived page, parsed; in a language that we do not know as if it were German or English, whichever pack comes first. */
export function parsedPage(ledger: Ledger, place: RecordPlace): ParsedPage {
  const reading = readingsIn(ledger.archive)(place)
  const pack = packOf(reading.language) ?? packs[0]!
  const article = prepare(reading.text, reading.blocks, pack)
  return { reading, article, view: pageView(reading, article, pack), pack }
}

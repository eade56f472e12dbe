import type { SegmentationRules } from "../../text/segmentation.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

// Titles, ranks and short forms that stand before what they belong to.
const neverFinal = words(`
  mr mrs ms mx messrs mme mlle dr drs prof rev fr hon pres gov lt.gov sen sens rep reps amb sec atty dist del
  gen lt col maj capt cmdr cpl sgt pvt adm brig lt.col lt.gen maj.gen brig.gen det insp supt st ste mt ft
  vs v e.g eg i.e ie cf viz approx ca esp incl supp tel ext dept asst assoc nat natl intl gr
  ed eds trans vols
`)

// Short forms behind what they belong to: a sentence may end with them, a name may follow them.
const maybeFinal = words(`
  inc ltd corp co cos bros llc plc jr sr esq u.s u.s.a u.k u.n e.u d.c n.y l.a n.j n.c s.c n.h n.m b.c a.d u.s.s.r
  ph.d m.d b.a m.a m.b.a j.d d.d.s r.n m.p a.k.a g.o.p f.b.i c.i.a
  ave blvd rd hwy sq bldg univ
  jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn miss mont neb nev okla ore pa penn tenn tex va vt
  wash wis wyo bn mn mln bln hr hrs min mins sec.s lb lbs oz ft.s mph kg km cm
`)

// Short forms that close an enumeration or a sentence more often than not.
const oftenFinal = words("etc a.m p.m am pm et.al al")

// Words that are short forms only where a number follows.
const beforeNumber = words("no nos p pp vol fig figs ch sec sect art par ver nr pt pg op pop")

// Words with which a sentence begins when they have a capital behind a full stop.
const starters = words(`
  the a an this that these those he she it we they you i his her its our their my your
  and but or nor so yet for if when while where who what why how which whether although though because since until
  unless as at by in on of off to from with without within about above across after against along among around
  before behind below between beyond despite during except into like near over through throughout toward under upon
  there here then now today yesterday tomorrow later earlier meanwhile however moreover furthermore nevertheless
  instead also still even only just not no yes nobody nothing none some any many most more few several both each every
  all another other others one two three four five such same once
  is are was were be been has have had do does did can could would should may might must let let's don't it's that's
  there's he's she's they're we're i'm
  according asked add added perhaps maybe finally indeed overall
`)

/** Where English sentences end. */
export const segmentation: SegmentationRules = {
  neverFinal,
  maybeFinal,
  oftenFinal,
  shortEndings: [],
  beforeNumber,
  starters,
  continuers: words(`
    monday tuesday wednesday thursday friday saturday sunday et est edt pt pst pdt ct cst cdt mt mst mdt gmt bst utc cet
    eastern central pacific mountain january february march april may june july august september october november
    december jan feb aug sept oct nov dec
  `),
  labels: words(`
    plan group vitamin class chapter part page article section number type grade hepatitis block team level phase
    platform gate room route category schedule exhibit appendix point
  `),
  ordinals: null,
  openers: "“‘„‚",
  clitics: words("em tis twas til till cause bout n s er nuff round cos"),
  joinedEndings: [],
  numberEndings: words("st nd rd th"),
  markedNames: words("yahoo jeopardy wham oklahoma mamma"),
}

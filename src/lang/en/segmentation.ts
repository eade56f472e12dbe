import type { SegmentationRules } from "../../text/segmentation.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

// Titles, ranks and short forms that stand before what they belong to.
const neverFinal = words(`
  mr mrs ms mx messrs mme mlle dr drs prof rev Fr Hon Pres gov lt.gov sen sens Rep Reps Amb Sec atty Dist Del
  Gen lt Col Maj Capt cmdr cpl sgt pvt Adm brig lt.col lt.gen maj.gen brig.gen Det insp supt st ste Mt Ft
  vs v e.g eg i.e ie cf viz approx ca esp incl supp Ext dept Asst assoc nat natl intl eds trans vols
`)

// Short forms behind what they belong to: a sentence may end with them, a name may follow them.
const maybeFinal = words(`
  inc ltd corp Co Cos bros llc plc jr sr esq u.s u.s.a u.k u.n e.u d.c n.y l.a n.j n.c s.c n.h n.m b.c a.d u.s.s.r
  ph.d m.d b.a m.a m.b.a j.d d.d.s r.n m.p a.k.a g.o.p f.b.i c.i.a Ed Gr
  Ave blvd Rd hwy Sq bldg univ
  Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
  Wash Wis Wyo Mass Ont w.va n.dak s.dak
  bn mln bln hrs mins lb lbs oz mph kg
`)

// Short forms that close an enumeration or a sentence more often than not.
const oftenFinal = words("etc a.m p.m et.al")

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

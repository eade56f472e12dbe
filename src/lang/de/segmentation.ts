import type { SegmentationRules } from "../../text/segmentation.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

// Titles, ranks and short forms that stand before what they belong to.
const neverFinal = words(`
  dr prof st hl dipl dipl.-ing dipl.-kfm med phil jur rer rer.nat habil h.c hc hon Ing Mag
  Gen lt hptm kpt kap frhr Fr Hr bgm abg staatssekr ministerpräs msgr
  z.b zb z.t zt d.h dh bzw bspw vgl ca evtl ggf ggfs sog i.d.r idr i.e i.s.d i.s.v i.v.m inkl exkl zzgl abzgl
  einschl bzgl gem nr nrn abs buchst ziff art.-nr bde hg hrsg anm
  b.d u.u o.g s.o s.u v.a v.d m.e m.w n.n mind durchschn allg insb insbes urspr
  ehem eigtl engl franz dt österr lat griech ital span russ amerik europ bayr
  geb gest verh verw gesch jhg jg verf übers zit ebd ebda aufl stellv stv gez i.a i.v p.s
  kfm techn wiss polit röm kath evang vorm nachm abt e.g tgl wöchentl betr entspr gesetzl lfd ungef zus zw vs ggü
  Jan Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
`)

// Short forms behind what they belong to: a sentence may end with them, a noun may follow them.
const maybeFinal = words(`
  mio mrd bio tsd mill mia jh jhd jhdt chr n.chr v.chr inc corp ltd co jr sr std stdn sek
  u.a a.d o.ä o.a u.ä u.s u.s.a u.k a.m p.m e.v d.j d.ä i.r a.a.o a.g s.a k.o o.k m.b.h
  Mo Di Mi Do Fr Sa So abk pers eur urt beschl rdnr ff verst min max op red bes reg erg tab
`)

// Short forms that close an enumeration or a sentence more often than not.
const oftenFinal = words("usw usf etc u.v.m uvm u.v.a u.a.m o.dgl u.dgl dgl uswf u.s.w u.s.f m.a.w")

// Words that are short forms only where a number follows.
const beforeNumber = words("art s sp z rz rn par hausnr plz az kl vol no tz max min tel fig abb kap bd rd")

// Words with which a sentence begins when they have a capital behind a full stop.
const starters = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keiner keinem
  er sie es wir ihr ich du man wer was wo wann warum wie wieso weshalb wohin woher
  dies diese dieser dieses diesen diesem jene jener jenes jeder jede jedes alle alles allen einige viele manche mehrere
  beide sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere mein meine dein deine
  und oder aber doch denn sondern sowie sowohl weder entweder zwar jedoch allerdings außerdem zudem dennoch trotzdem
  in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor während
  wegen zu zum zur zwischen laut trotz statt anstatt innerhalb außerhalb angesichts aufgrund infolge
  da daher dabei dadurch dafür dagegen damit danach daneben dann daran darauf daraufhin daraus darin darüber darum
  darunter davon davor dazu deshalb deswegen demnach derzeit dort dorthin hier hierbei hierfür hierzu hinzu
  als ob obwohl obgleich weil wenn dass nachdem bevor ehe sobald solange falls indem sofern soweit
  nun jetzt heute gestern morgen bereits schon noch nur auch erst später zuletzt zuvor zunächst schließlich inzwischen
  mittlerweile bisher bislang seitdem seither damals anschließend gleichzeitig insgesamt immer nie niemand etwa rund so
  sogar selbst vielleicht wohl ja nein nicht nichts mehr weniger ebenso ebenfalls ferner weiter weitere weiterhin
  war ist sind waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen
  trotz insbesondere besonders vor allem ähnlich anders zwei drei vier fünf viele wenige
  ansonsten sonst somit also folglich demzufolge übrigens tatsächlich offenbar angeblich vermutlich
`)

const followers = words(`
  januar jänner februar feber märz april mai juni juli august september oktober november dezember
  jan feb febr mrz apr jun jul aug sep sept okt nov dez
  jahrhundert jahrhunderts jahrtausend jahrtausends jh jhd jhdt lebensjahr lebensjahres lebensjahrs geburtstag
  jahrestag todestag bundesliga liga weltkrieg weltkriegs weltkrieges oktoberrevolution hälfte
  klasse etage stock stockwerk obergeschoss spieltag spieltags runde minute auflage staffel platz wahlperiode
  legislaturperiode quartal bezirk gemeindebezirk generation instanz lesung reihe ehe rang jubiläum ausgabe versuch fc fsv ffc sc
`)

// Bare prepositions are not among them: „stieg auf 14. Rettungskräfte suchten“ ends a sentence.
const preceders = words(`
  der die das dem den des am im zum zur vom beim ins ans fürs ums aufs
  dieser diese dieses diesen diesem jeder jede jedes jeden jedem
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
  mein meine meinen meinem meiner dein deine deinen deinem deiner kein keine keinen
`)

const labels = words(`
  platz rang nummer gruppe plan vitamin klasse kapitel teil seite artikel paragraf paragraph absatz satz punkt band
  linie gleis tor zimmer haus halle block team typ modell stufe phase hepatitis liga note version folge position
  startplatz tabellenplatz listenplatz weltranglistenplatz kategorie variante ziffer startnummer welle terminal raum
`)

/** Where German sentences end. */
export const segmentation: SegmentationRules = {
  neverFinal,
  maybeFinal,
  oftenFinal,
  shortEndings: ["str"],
  beforeNumber,
  starters,
  continuers: words("jahrhundert uhr"),
  labels,
  ordinals: { followers, preceders, joiners: words("und oder bis sowie") },
  openers: "„‚",
  clitics: words("s n ne nem nen ner nes ran rein raus rum runter er ern"),
  joinedEndings: ["innen", "in", "r", "n", "e"],
  numberEndings: new Set(),
  markedNames: words("yahoo jeopardy joyn kahoot wham"),
}

/**
 * German words of judgement: they say how somebody is to be thought of, and not what happened. By kind of word;
 * adjectives by their stem, so that every ending counts. Collected by hand for this list.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Stems of adjectives and adverbs. */
export const judgingAdjectives: readonly string[] = list(`
  absurd abstrus abwegig albern anmaßend anbiedernd arglistig armselig arrogant barbarisch befremdlich beispiellos belanglos
  beschämend bescheuert beschönigend bigott bizarr blamabel blauäugig blutleer borniert brandgefährlich brillant
  brisant brutal bösartig charakterlos chaotisch desaströs desolat devot dilettantisch doppelzüngig dreist dubios dumm dümmlich
  durchsichtig durchschaubar effekthascherisch egomanisch ekelhaft eiskalt empörend entlarvend erbärmlich erschreckend erschütternd
  fadenscheinig fahrlässig fanatisch farblos fatal feige fragwürdig frech geistlos gekünstelt genial genüsslich
  gespenstisch gewissenlos gierig glanzlos glanzvoll glorreich gnadenlos grandios grotesk großartig großkotzig großspurig gruselig
  haarsträubend halbgar halbherzig halbseiden haltlos hanebüchen hasserfüllt heillos heuchlerisch hilflos hinterhältig hirnlos
  hochtrabend hochmütig höhnisch hohl hohn hysterisch ideenlos ignorant infam inkompetent instinktlos irrsinnig irrwitzig jämmerlich
  jubelnd kaltblütig kaltschnäuzig katastrophal kindisch kläglich kleinkariert kleinlaut kleinmütig konfus kopflos krude lachhaft
  lahm lasch lächerlich leichtfertig lustlos machtbesessen machtgierig markig martialisch maßlos meisterhaft mickrig miserabel mutlos
  märchenhaft naiv narzisstisch niederträchtig obskur obszön opportunistisch orientierungslos peinlich perfid pikant planlos plump
  pompös populistisch primitiv provokant provozierend prahlerisch rücksichtslos rückgratlos ruchlos ruhmreich ruhmlos schamlos schandbar
  schauderhaft scheinheilig schillernd schizophren schlampig schmierig schmutzig schnöde schäbig schändlich schockierend selbstgefällig
  selbstgerecht selbstherrlich selbsternannt selbstverliebt selbstzufrieden sinnlos skandalös skrupellos stümperhaft
  stur substanzlos surreal süffisant theatralisch töricht trostlos triumphal triumphierend trügerisch tumb unanständig unbelehrbar unerhört
  unerträglich unfassbar unfähig ungeheuerlich unglaubwürdig unheilvoll unmenschlich unrühmlich unsinnig unsäglich unverfroren
  unverantwortlich unverschämt unwürdig verantwortungslos verblendet verbohrt verheerend verhängnisvoll verkorkst verlogen
  vermessen vermurkst verrückt verstörend verwerflich verzweifelt visionslos visionär vollmundig vorbildlich wahnhaft wahnsinnig
  wahnwitzig weinerlich weltfremd widersinnig widerlich wirr würdelos wutschnaubend zahnlos zerstörerisch zynisch 
  überheblich ärmlich ernüchternd unbeirrbar heldenhaft bravourös lobenswert bewundernswert`)

/** Adverbs and fixed words that only the author can mean. */
export const judgingAdverbs: ReadonlySet<string> = new Set(
  list(`ausgerechnet bedauerlicherweise bezeichnenderweise dummerweise erfreulicherweise erschreckenderweise fatalerweise
  glücklicherweise groteskerweise ironischerweise kurioserweise lächerlicherweise leider paradoxerweise peinlicherweise
  pikanterweise skandalöserweise unglaublicherweise unverständlicherweise wohlgemerkt mitnichten gottlob`),
)

/** Nouns that judge what they name, by their last part. */
export const judgingNouns: readonly string[] = list(`
  affentheater armutszeugnis augenwischerei blamage blödsinn bluff debakel desaster dilettantismus 
  eiertanz etikettenschwindel farce fiasko gefasel gehabe geheuchel gejammer gepolter geschwafel geschwätz getöse gezeter heuchelei
  hetze hetzjagd hirngespinst hohn humbug hysterie idiotie irrsinn irrweg irrfahrt kasperletheater klamauk kniefall kriegstreiber
  kriecherei lachnummer lippenbekenntnis luftnummer luftschloss luftschlösser lügengebäude lügner maulheld milchmädchenrechnung
  mogelpackung nebelkerze nebelkerzen offenbarungseid panikmache pfusch phrasendrescher phrasendrescherei possenspiel
  posse pseudopolitik scheinheiligkeit scheindebatte schmierentheater schnapsidee schreckgespenst schande schönfärberei
  selbstbetrug selbstbeweihräucherung selbstherrlichkeit sprechblase sprechblasen stümper stümperei
  taschenspielertrick totalversagen trauerspiel treppenwitz tollhaus unding unfug unsinn verblendung verlogenheit versager volksverdummung wahn
  wahnsinn wahnwitz weichei willkür witzfigur wortbruch wunschdenken zumutung zynismus größenwahn machtlosigkeit
  machtrausch ohrfeige armseligkeit dreistigkeit frechheit torheit naivität feigheit ignoranz arroganz inkompetenz unfähigkeit hilflosigkeit
  planlosigkeit ratlosigkeit scherbenhaufen sargnagel bankrotterklärung kapitulation affront hasardeur scharlatan`)

/** Verbs that judge what somebody does, in their commonest forms. */
export const judgingVerbs: ReadonlySet<string> = new Set(
  list(`tönt tönte tönten poltert polterte polterten wettert wetterte wetterten schwadroniert schwadronierte schwadronieren faselt
  faselte faseln fabuliert fabulierte fabulieren schwafelt schwafelte schwafeln lamentiert lamentierte lamentieren jammert jammerte
  prahlt prahlte prahlen brüstet brüstete höhnt höhnte verhöhnt verhöhnte verhöhnen brüskiert brüskierte brüskieren kuscht kuschte kuschen
  einknickt einknickte einknicken eingeknickt entlarvt entlarvte entlarven blamiert blamierte blamieren vermurkst vermurkste
  verplempert verplemperte verpulvert verramscht verramschte schönredet schönreden schöngeredet heuchelt heuchelte heucheln
  triumphiert triumphierte triumphieren zündelt zündelte zündeln hetzt hetzte verschleudert verschleuderte hofiert hofierte hofieren
  anbiedert anbiederte anbiedern ergötzt ergötzte suhlt suhlte zelebriert zelebrierte`),
)

/** Expressions of several words; the first by every form that begins them. */
export const judgingPhrases: readonly (readonly string[])[] = [
  ["heiße", "luft"],
  ["heißer", "luft"],
  ["fauler", "zauber"],
  ["faule", "ausrede"],
  ["faule", "ausreden"],
  ["leere", "worte"],
  ["leeren", "worte"],
  ["leere", "versprechen"],
  ["leere", "versprechungen"],
  ["leeren", "versprechungen"],
  ["große", "töne"],
  ["großen", "worte"],
  ["markige", "worte"],
  ["markigen", "worte"],
  ["blanker", "hohn"],
  ["reine", "makulatur"],
  ["allen", "ernstes"],
  ["sage", "und", "schreibe"],
  ["ein", "schlechter", "witz"],
  ["ein", "schlag", "ins", "gesicht"],
  ["auf", "dem", "rücken", "der"],
  ["mit", "füßen"],
  ["an", "die", "wand"],
  ["zum", "himmel"],
  ["nicht", "zu", "fassen"],
  ["im", "stich"],
]

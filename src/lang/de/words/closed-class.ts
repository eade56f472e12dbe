/** The closed classes of German: every form, lower-cased, with its class. Open classes are told by shape. */
import { WordClass } from "../../syntax.ts"

const words = (text: string): string[] => text.trim().split(/\s+/)

const possessiveStems = "mein dein sein ihr unser euer eur kein ein"
const inflected = (stems: string, endings: readonly string[]) =>
  words(stems).flatMap(stem => endings.map(ending => stem + ending))

const determiners = [
  ...words("der die das den dem des"),
  ...inflected(possessiveStems, ["", "e", "en", "em", "er", "es"]),
  ...words("unsre unsren unsrem unsrer unsres"),
  ...inflected("dies jen jed manch solch welch all jeglich", ["e", "en", "em", "er", "es"]),
  ...words(
    "beide beiden beider mehrere mehreren mehrerer einige einigen einiger viele vielen vieler wenige wenigen weniger",
  ),
  ...words(
    "sämtliche sämtlichen sämtlicher etliche etlichen etlicher derselbe dieselbe dasselbe denselben demselben desselben",
  ),
  ...words("derjenige diejenige dasjenige denjenigen demjenigen dessen deren"),
]

const prepositions =
  words(`in im ins an am ans auf aufs aus bei beim mit nach seit von vom zu zum zur gegenüber außer
  durch für fürs gegen ohne um ums bis entlang über übers unter unterm vor vorm hinter neben zwischen wegen trotz während
  laut gemäß zufolge entsprechend mithilfe mittels angesichts anlässlich aufgrund infolge innerhalb außerhalb oberhalb
  unterhalb seitens namens binnen dank per pro via statt anstatt anstelle bezüglich hinsichtlich zugunsten zulasten
  inmitten jenseits diesseits nahe nebst samt mitsamt kraft mangels zwecks ab ob`)

const numbers = words(
  "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig hundert hunderte tausend tausende",
)

const pronouns =
  words(`ich du er sie es wir mich dich ihn uns euch mir dir ihm ihnen sich man wer wen wem jemand
  jemanden jemandem niemand niemanden niemandem etwas nichts alles dieser dieses jener derjenige letzterer letztere
  ersterer erstere beides einander was`)

const conjunctions = words(
  "und oder aber denn sondern sowie bzw beziehungsweise doch jedoch noch weder entweder sowohl",
)

const subordinators =
  words(`dass daß ob weil wenn als da damit falls sofern sobald solange nachdem bevor ehe obwohl
  obgleich wenngleich indem sodass wie wo wann warum weshalb wieso woher wohin wobei womit wodurch wonach worauf worin
  wofür wogegen woran worüber wovon wozu soweit soviel zumal`)

const adverbs =
  words(`auch nicht nur schon bereits zuvor zusätzlich stellvertretend vereinzelt daneben langfristig mittelfristig kurzfristig dann nun jetzt gestern heute morgen zudem außerdem dabei daraufhin
  weiter zugleich etwa rund sehr so hier dort da dazu daran darauf darin darüber davon damit dafür dagegen danach davor
  dadurch daher deshalb deswegen darum trotzdem dennoch allerdings freilich zwar immer wieder wiederum nie niemals oft häufig
  manchmal selten bald bislang bisher derzeit zurzeit momentan aktuell zuletzt zunächst zuerst schließlich endlich
  erneut ferner überdies indes indessen hingegen vielmehr vielleicht wohl möglicherweise womöglich wahrscheinlich
  vermutlich offenbar anscheinend angeblich scheinbar tatsächlich wirklich natürlich selbstverständlich leider
  hoffentlich unterdessen inzwischen mittlerweile später früher vorher nachher anschließend seitdem seither damals
  einst ebenfalls ebenso gleichfalls gleichzeitig insgesamt besonders insbesondere vor_allem mindestens höchstens
  knapp fast beinahe kaum ganz gar eher mehr weniger selbst sogar eben gerade erst noch mal einmal zweimal weiterhin
  nochmals abermals künftig demnächst sofort umgehend unverzüglich kürzlich neulich jüngst soeben vorerst vorläufig
  abschließend einleitend wörtlich sinngemäß demnach folglich somit mithin jedenfalls immerhin übrigens nämlich also
  andererseits einerseits dagegen stattdessen sonst andernfalls anderenfalls irgendwann irgendwie nirgends überall
  hinzu hervor zurück heraus hinaus herein hinein voran vorbei weg mit_einander zusammen darunter daneben teils teilweise
  größtenteils meist meistens mitunter zeitweise stets ständig dauernd samstags sonntags montags abends morgens nachts mittags`)

const auxiliaries = words(`bin bist ist sind seid war warst waren wart sei seist seien wäre wären sein gewesen
  habe hast hat haben habt hatte hattest hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde
  würden worden geworden kann kannst können könnt konnte konnten könne könnte könnten muss muß musst müssen müsst
  musste mußte mussten müsse müsste müssten soll sollst sollen sollte sollten solle will willst wollen wollt wollte
  wollten wolle darf darfst dürfen durfte durften dürfe dürfte dürften mag mögen mochte mochten möge möchte möchten
  lässt läßt lassen ließ ließen lasse ließe gelassen bleibt blieb bleiben`)

/** Every closed-class form of German with its class; the first list that holds a form decides. */
export const closedClass: ReadonlyMap<string, WordClass> = (() => {
  const map = new Map<string, WordClass>()
  const put = (list: readonly string[], kind: WordClass) => {
    for (const word of list) if (!map.has(word)) map.set(word, kind)
  }
  put(
    pronouns.filter(w => !determiners.includes(w)),
    WordClass.pronoun,
  )
  put(determiners, WordClass.determiner)
  put(auxiliaries, WordClass.auxiliary)
  put(
    prepositions.filter(w => w !== "während" && w !== "ob"),
    WordClass.preposition,
  )
  put(subordinators, WordClass.subordinator)
  put(["während"], WordClass.subordinator)
  put(numbers, WordClass.number)
  put(conjunctions, WordClass.conjunction)
  put(adverbs, WordClass.adverb)
  return map
})()

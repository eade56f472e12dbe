/**
 * English verbs of speech, by act and use; irregular verbs give preterite and participle in brackets.
 * `|` parts a particle that follows the verb: `point|out`.
 */
import type { Act } from "../../../model/reading.ts"
import type { SpeechVerb } from "../../speech-lexicon.ts"

type Row = readonly [act: Act, use: SpeechVerb["use"], verbs: string]

/** The table that `lexicon.ts` turns into word forms. */
export const speechVerbs: readonly Row[] = [
  [
    "said",
    "core",
    `say(said,said) tell(told,told) state explain add note remark comment reply respond answer continue write(wrote,written) tweet post
     report observe mention recall recount emphasize emphasise stress underline reiterate repeat confirm affirm declare argue reason
     point|out speak(spoke,spoken) think(thought,thought) believe feel(felt,felt) read(read,read) conclude sum|up clarify elaborate
     describe call label dub term characterize characterise brand liken relate reveal disclose testify inform advise text email quote cite
     summarize summarise counter interject go|on(went,gone) agree express opine reflect surmise retort proclaim lament wonder
     propose suggest estimate signal indicate put|it(put,put) caution remind chant recite sing(sang,sung) type scrawl
     stipulate specify`,
  ],
  [
    "said",
    "manner",
    `laugh smile joke quip sigh whisper murmur mutter shout yell scream cry chuckle grin sneer snap bark fume thunder rage sob
     gush marvel muse ponder complain grumble groan moan gripe hope wish fear guess suspect speculate see(saw,seen) find(found,found)
     begin(began,begun) start end close nod wave tease deadpan riff crow brag boast chime|in weigh|in`,
  ],
  ["announcement", "core", "announce unveil plan intend"],
  [
    "promise",
    "core",
    "promise pledge vow swear(swore,sworn) assure guarantee commit offer undertake(undertook,undertaken) reassure",
  ],
  ["threat", "core", "threaten"],
  [
    "demand",
    "core",
    "demand urge request ask|for call|for order plead beg appeal recommend press exhort implore require",
  ],
  ["prediction", "core", "predict forecast(forecast,forecast) expect anticipate project prophesy"],
  ["refusal", "core", "refuse reject decline rebuff rule|out"],
  ["denial", "core", "deny(denied,denied) dispute refute rebut contradict"],
  ["admission", "core", "admit concede confess acknowledge apologize apologise regret"],
  ["accusation", "core", "accuse charge blame"],
  ["warning", "core", "warn caution alert"],
  ["praise", "core", "praise applaud hail commend thank congratulate laud welcome salute"],
  [
    "criticism",
    "core",
    "criticize criticise condemn denounce blast slam attack rebuke decry mock ridicule dismiss deride lambast scold chide",
  ],
  ["question", "core", "ask inquire enquire question query"],
  ["claim", "core", "claim insist maintain contend assert allege insinuate imply hint purport"],
]

/** Verbs that give a name to something: the quoted words stand inside their clause. */
export const labelVerbs: ReadonlySet<string> = new Set(
  `call describe label dub term characterize characterise brand liken criticize criticise condemn denounce dismiss deride praise hail
   mock ridicule blast slam`.split(/\s+/),
)

/** Verbs whose base and third-person forms are nouns as often: behind a determiner, adjective or preposition they are. */
export const nounLikeVerbs: ReadonlySet<string> = new Set(
  `report comment remark claim call demand charge plan promise pledge vow offer order appeal press request question query hope
   wish fear guess laugh smile joke quip sigh whisper murmur shout yell scream cry grin attack reply answer response note state
   estimate signal slam blast snap end start close find forecast project mock praise applause welcome salute label term text
   email tweet post quote mention warning read stress reason type brand rage fume boast brag plea dispute regret alert rebuke
   thank speech begin stress warn respect express address commit counter wave view rule chant lament advance`.split(
    /\s+/,
  ),
)

/** Verbs that take the person spoken to as their object: "told reporters". */
export const addressingVerbs: ReadonlySet<string> = new Set(
  "tell inform remind assure reassure advise ask warn urge beg implore exhort promise answer email text caution alert press".split(
    " ",
  ),
)

/** Verbs that may stand before their subject beside quoted words: "said the mayor". */
export const invertingVerbs: ReadonlySet<string> = new Set(
  `say write add ask threaten explain reply respond answer note continue recall conclude declare argue warn insist admit complain joke quip
   lament remark observe agree tweet post read announce shout cry yell scream sigh whisper murmur mutter laugh chuckle
   boast brag muse wonder exclaim retort counter interject reason predict confess concede claim promise vow pledge demand
   think suggest state urge comment chant sing snap fume thunder reflect marvel chime|in opine deadpan crow`.split(
    /\s+/,
  ),
)

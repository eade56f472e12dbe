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
     describe call label dub term characterize characterise relate reveal disclose testify inform advise acknowledge announce
     email text quote cite summarize summarise counter interject go|on agree express opine reflect surmise retort
     proclaim assert maintain contend lament wonder propose suggest estimate signal indicate`,
  ],
  [
    "said",
    "manner",
    `laugh smile joke quip sigh whisper murmur mutter shout yell scream cry chuckle grin sneer snap bark fume thunder rage sob
     gush marvel muse ponder complain grumble groan moan gripe hope wish fear guess suspect speculate see(saw,seen) find(found,found)
     begin(began,begun) start end close nod wave tease deadpan riff crow brag boast chime|in weigh|in`,
  ],
  ["announcement", "core", "announce unveil plan intend"],
  ["promise", "core", "promise pledge vow swear(swore,sworn) assure guarantee commit offer undertake(undertook,undertaken) reassure"],
  ["threat", "core", "threaten"],
  ["demand", "core", "demand urge insist request ask|for call|for order plead beg appeal recommend press exhort implore require"],
  ["prediction", "core", "predict forecast(forecast,forecast) expect anticipate project prophesy"],
  ["refusal", "core", "refuse reject decline rebuff rule|out"],
  ["denial", "core", "deny(denied,denied) dispute refute rebut contradict"],
  ["admission", "core", "admit concede confess acknowledge apologize apologise regret"],
  ["accusation", "core", "accuse allege charge blame"],
  ["warning", "core", "warn caution alert"],
  ["praise", "core", "praise applaud hail commend thank congratulate laud welcome salute"],
  ["criticism", "core", "criticize criticise condemn denounce blast slam attack rebuke decry mock ridicule dismiss deride lambast scold chide"],
  ["question", "core", "ask inquire enquire question query"],
  ["claim", "core", "claim insinuate imply hint purport"],
]

/** Verbs that give a name to something: the quoted words stand inside their clause. */
export const labelVerbs: ReadonlySet<string> = new Set(
  `call describe label dub term characterize characterise brand criticize criticise condemn denounce dismiss deride praise hail
   mock ridicule blast slam`.split(/\s+/),
)

import { remembered } from "../../remember.ts"
import type { Signal } from "../../stance.ts"

/** Words by what they tell of a matter; a word counts with every form that begins or ends so. */
const table: Readonly<Record<Signal, RegExp>> = {
  done: /^(fertig\p{L}*|vollendet\p{L}*|vollzogen\p{L}*|eröffnet\p{L}*|eröffnung|eingeweiht\p{L}*|einweihung|freigegeben\p{L}*|freigabe|übergeben\p{L}*|übergabe|abgeschlossen\p{L}*|abschluss|erfüllt\p{L}*|eingelöst\p{L}*|eingehalten\p{L}*|umgesetzt\p{L}*|unterzeichnet\p{L}*|unterschrieben\p{L}*|verabschiedet\p{L}*|gebilligt\p{L}*|ratifiziert\p{L}*|beschlossen\p{L}*|ausgezahlt\p{L}*|überwiesen\p{L}*|beglichen\p{L}*|bezahlt\p{L}*|geliefert\p{L}*|geräumt\p{L}*|freigelassen\p{L}*|zurückgetreten\p{L}*|inkrafttreten|wirksam|erreicht\p{L}*|eingetreten|eingetroffen\p{L}*|bestätigt|bewahrheitet|verhängt|vollstreckt|niedergelegt|begonnen|gestartet|geglückt|gelungen)$/u,
  undone:
    /^(gebrochen\p{L}*|wortbruch|gescheitert\p{L}*|scheitern|verfehlt\p{L}*|verstrichen\p{L}*|verstreichen|ausgeblieben\p{L}*|geplatzt\p{L}*|versäumt\p{L}*|ungenutzt|entgegen|trotz|obwohl|dennoch|stattdessen|weiterhin|unverändert|vergeblich|verpasst\p{L}*|durchgefallen|missachtet|ignoriert|unerfüllt\p{L}*|noch|abgelehnt|verweigert\p{L}*)$/u,
  "given-up":
    /^(zurückgezogen\p{L}*|zurückgenommen\p{L}*|rücknahme|rückzug|rückzieher|verzichtet\p{L}*|verzicht|verzichten|aufgegeben\p{L}*|abgesagt\p{L}*|absage|gestoppt\p{L}*|stopp|gekippt\p{L}*|fallengelassen|begraben|beerdigt|verworfen\p{L}*|eingestampft|widerrufen\p{L}*|storniert\p{L}*|gestrichen\p{L}*|kassiert|zurück|aus|tisch|abgeblasen|hinfällig|doch)$/u,
  moved:
    /^(verschoben\p{L}*|verschiebung|verschiebt|verlängert\p{L}*|verlängerung|verlängern|fristverlängerung|vertagt\p{L}*|vertagung|aufgeschoben\p{L}*|aufschub|verzögert\p{L}*|verzögerung|verzögerungen|verspätet\p{L}*|verspätung|später|erst|frühestens|hinausgezögert|hinausgeschoben|ausgesetzt|mehr|länger|zeit|frist|terminplan|zeitplan)$/u,
  turned:
    /^(\p{L}*kehrtwende|\p{L}*kehrtwendung|kurswechsel|sinneswandel|umgedacht|umdenken|rückzieher|abgerückt|abrücken|rückt|rückte|umgeschwenkt|einlenken|eingelenkt|lenkt|lenkte|zurückgerudert|revidiert\p{L}*|korrigiert\p{L}*|umentschieden|anders|bisher|zuvor|früher|inzwischen|nunmehr)$/u,
  recalled:
    /^(zusage\p{L}*|zugesagt\p{L}*|versprechen|versprochen\p{L}*|angekündigt\p{L}*|ankündigung\p{L}*|drohung\p{L}*|angedroht\p{L}*|frist|ultimatum|vorhaben|plan|pläne|plänen|geplant\p{L}*|vorgesehen\p{L}*|ursprünglich\p{L}*|forderung\p{L}*|gefordert\p{L}*|verlangt\p{L}*|prognose\p{L}*|vorhersage\p{L}*|erwartung\p{L}*|erwartet\p{L}*|befürchtet\p{L}*|bedingung\p{L}*|ersehnt\p{L}*|ernst|wort)$/u,
  now: /^(nun|jetzt|inzwischen|mittlerweile|seit|erstmals|endlich|bislang|bisher|seither|gestern|bereits|schon|wieder|soeben|künftig|gleich|nur|erst|weiterhin|noch)$/u,
}
const entries = Object.entries(table) as [Signal, RegExp][]

/** What a word, in lower case, tells of a matter. */
export const signalsOf: (lower: string) => readonly Signal[] = remembered(lower =>
  entries.filter(([, words]) => words.test(lower)).map(([signal]) => signal),
)

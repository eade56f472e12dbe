import { endingOf, remembered } from "../../remember.ts"

/** German nouns for the channels and occasions through which something is said, by their last part. */
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Papers, stations, agencies and sites: „der Zeitung sagte X“ names whom X spoke to, not who spoke. */
const outlets =
  words(`zeitung magazin nachrichtenmagazin sender fernsehsender radiosender nachrichtensender rundfunk
  radio fernsehen blatt portal nachrichtenportal onlineportal plattform nachrichtenagentur agentur presseagentur presse
  redaktion wochenzeitung tageszeitung funke redaktionsnetzwerk mediengruppe zeitschrift illustrierte anzeiger kurier
  rundschau allgemeine spiegel focus stern bild welt post times journal podcast zdf ard dpa afp apa sda reuters taz faz
  deutschlandfunk dlf orf srf wdr ndr mdr br swr rbb hr cnn bbc rtl sat.1 n-tv`)

/** Occasions and texts: „in einem Interview“, „bei einer Pressekonferenz“, „in einem Brief“. */
const occasions =
  words(`interview gespräch rede ansprache pressekonferenz mitteilung pressemitteilung erklärung
  presseerklärung stellungnahme brief schreiben beitrag artikel gastbeitrag bericht podcast sendung talkshow talk
  fernsehansprache videobotschaft botschaft video tweet post posting eintrag facebook-eintrag statement interviews
  interviewreihe regierungserklärung debatte anhörung bundestagsdebatte sitzung fragestunde telefonat telefongespräch
  newsletter blog e-mail mail aussendung depesche kommentar leitartikel buch memoiren autobiografie wahlkampfauftritt
  kundgebung veranstaltung auftritt predigt neujahrsansprache sommerinterview morgenmagazin vortrag dokument papier
  treffen aufenthalt besuch kongress gipfel konferenz tagung parteitag demonstration rande wahlsendung
  memorandum pressegespräch hintergrundgespräch fernsehinterview radiointerview zeitungsinterview fernsehduell`)

/** Services on which people write for all to see. */
const services =
  words(`twitter facebook instagram telegram x truth_social tiktok youtube linkedin bluesky mastodon
  whatsapp signal threads kurznachrichtendienst onlinedienst internet netz website webseite homepage internetseite
  internetportal kanal`)

const outletEnds = new Set(outlets)
const occasionEnds = new Set(occasions.flatMap(w => [w, `${w}s`, `${w}es`, `${w}n`, `${w}en`, `${w}e`]))
const serviceEnds = new Set(services)

const endsWith = (set: ReadonlySet<string>, word: string, shortest: number): boolean =>
  endingOf(word, shortest, 32, ending => set.has(ending)) !== null

/** Whether a lower-cased noun, or its last part, names a paper, a station or an agency. */
export const isMedium: (word: string) => boolean = remembered(word => endsWith(outletEnds, word, 6))

/** Whether a lower-cased noun, or its last part, names an occasion or a text in which somebody speaks. */
export const isOccasion: (word: string) => boolean = remembered(word => endsWith(occasionEnds, word, 5))

/** Whether a lower-cased noun names a service on which people write for all to see. */
export const isService: (word: string) => boolean = remembered(word => endsWith(serviceEnds, word, 7))

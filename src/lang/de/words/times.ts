/** German nouns of time, which stand in any case without a preposition and are nobody: „vergangene Woche sagte …“. */
const nouns = new Set(
  `tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten sekunde sekunden
   morgen abend mittag vormittag nachmittag nacht mitternacht wochenende jahrzehnt jahrzehnte jahrhundert
   montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
   montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
   montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
   montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag
   januar jänner februar märz april mai juni juli august september oktober november dezember
   frühjahr frühling sommer herbst winter ende anfang mitte mal zeitpunkt zeit vorabend vortag`.split(/\s+/),
)

/** Whether a lower-cased noun names a time. */
export const isTime = (word: string): boolean => nouns.has(word)

/** Texts by how they grow: `n` is how often what is repeated stands there. */
export type Shapes = Readonly<Record<string, (n: number) => { readonly text: string }>>

const repeated =
  (piece: string, before = "", after = "") =>
  (n: number) => ({ text: before + piece.repeat(n) + after })

/** Shapes that grow in what tells a time. */
export const timeShapes: Shapes = {
  dates: repeated("8. August 2025 "),
  "dates in sentences": repeated("Am 8. August 2025 um 20 Uhr tagt der Rat. "),
  "days and months": repeated("am 8. August, ", "Der Rat tagt ", "am Freitag."),
  weekdays: repeated("Am Freitag tagt der Rat. "),
  "weekdays in a row": repeated("Freitag Samstag Sonntag "),
  "days from the day before": repeated("Am Tag darauf kam er. Um 20 Uhr ging er. "),
  months: repeated("Juni Juli August "),
  years: repeated("1989, 2008 und 2025, "),
  "times from till": repeated("von Montag bis Freitag und "),
  "times in other times": repeated("Anfang der Woche ", "Am ", "2025."),
  "genitives of time": repeated("des Jahres ", "Ende "),
  "adjectives of time": repeated("vergangenen kommenden nächsten letzten "),
  "times that come again": repeated("jeden Montag um 8 Uhr, "),
  lengths: repeated("drei Tage und zwei Stunden, "),
  "lengths without end": repeated("zwei Jahre drei Monate "),
  "number words": repeated("zweiundzwanzigtausend", "", " Tage"),
  numerals: repeated("9", "In ", " Tagen will der Rat bauen."),
  "hedges of time": repeated("mehr als rund etwa knapp ", "", "drei Tage"),
  "prepositions of time": repeated("bis zum ab dem seit vor nach in "),
  "direct words with days": repeated("„Morgen kommt er“, sagte Ute Sander am Freitag. "),
}

/** Shapes that grow in what commits somebody. */
export const commitmentShapes: Shapes = {
  conditions: repeated("Wenn der Pegel steigt, will die Stadt die Brücke sperren. "),
  "a condition in a condition": repeated(
    "wenn der Rat zustimmt, ",
    "Der Rat will bauen, ",
    "dann will er bauen.",
  ),
  "conditions that open": repeated("sollte "),
  "conditions side by side": repeated("falls es regnet oder ", "Die Stadt will bauen, ", "falls es schneit."),
  "infinitives side by side": repeated("Wege zu bauen und ", "Die Stadt versprach, ", "Bäume zu pflanzen."),
  "infinitives in infinitives": repeated("zu versprechen, ", "Die Stadt versprach, ", "zu bauen."),
  "infinitives at the end": repeated("bauen ", "Die Stadt will ", "können."),
  "verbs of will": repeated("will "),
  "modals in clauses": repeated("die Stadt will bauen, der Rat soll zahlen, "),
  "demands that so be done": repeated("Der Rat fordert, dass ", "", "die Brücke gebaut wird."),
  "demands on end": repeated("Die Stadt müsse handeln. ", "Ute Sander sagte, der Rat solle zahlen. "),
  "pledges of so many": repeated("Otto Prien und ", "", "Ute Sander versprachen, bis Freitag zu zahlen."),
  promises: repeated("Die Stadt Hohenlinde versprach, bis zum 8. August zu bauen. "),
  threats: repeated("Hohenlinde drohte der Werft mit Klage, sollte sie bis Freitag nicht zahlen. "),
  ultimatums: repeated("Das Ultimatum läuft am Freitag ab. Die Frist endet am Montag. "),
  "nouns of commitment": repeated("die Drohung mit der Forderung nach dem Versprechen "),
  "plans without whom": repeated("Die Brücke soll bis 2030 gebaut werden. "),
  "plans in brackets": repeated("Es ist geplant, (es ist vorgesehen, "),
  "cues in one sentence": repeated(
    "kündigte an, versprach, drohte, forderte, ",
    "Die Stadt ",
    "dass sie baut.",
  ),
  "one deadline after the other": repeated("bis Montag, bis Freitag, ", "Die Stadt will ", "bauen."),
  consequences: repeated(
    "sonst werde sie klagen, andernfalls ",
    "Die Stadt forderte, zu zahlen, ",
    "baue sie.",
  ),
  refusals: repeated("nicht ", "Die Stadt will ", "bauen."),
  "words of judgement": repeated("ein skandalöses, absurdes "),
  "counts of things": repeated("rund 3.000 Schiffe, etwa 20 Tote in Hohenlinde, "),
  "changes of position": repeated("Ute Sander rückte von ihrer Forderung ab. "),
}

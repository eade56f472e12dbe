/** English words of time that stand where a name or a noun could stand. */
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Weekdays in full and short, lower-cased. */
export const weekdays: ReadonlySet<string> = new Set(
  words(
    "monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.",
  ),
)

/** Months that are nothing else. */
export const months: ReadonlySet<string> = new Set(
  words(
    "january february june july september october november december jan. feb. aug. sept. oct. nov. dec. apr. mar.",
  ),
)

/** Months that are also names or verbs: only a preposition or a number beside them makes them months. */
export const doubtfulMonths: ReadonlySet<string> = new Set(words("march april may august"))

/** Nouns of time that make an adverb with "this", "last", "next" or "that" before them. */
export const timeNouns: ReadonlySet<string> = new Set(
  words(
    "week month year morning evening afternoon night weekend summer autumn winter spring day time quarter century fall",
  ),
)

/** What makes an adverb of a noun of time. */
export const timeDeterminers: ReadonlySet<string> = new Set(words("this last next that every each"))

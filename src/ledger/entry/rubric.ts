/** The version of the rules by which outcomes are given; it stands in every assessment. */
export const rubricVersion = 1

/** The rules of version 1, for people. A change makes a new version; assessments keep theirs. */
export const rubric: readonly string[] = [
  "Outcomes are judged, not efforts.",
  "The wording of the archived words decides; what the speaker says of it later is an entry of its own.",
  "The condition is looked at first, the deadline second, the act third.",
  "Every final outcome names the words that decide it, with the page that prints them.",
  "Anybody may object, and the objection stays in the history.",
]

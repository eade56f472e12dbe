/** English words that stand in too many sentences to be searched. „may“ is none: it is a month and a name. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    "a an the this that these those some any each every all both such no nor not only own same so too very",
    "i me my mine myself you your yours yourself he him his himself she her hers herself it its itself",
    "we us our ours ourselves they them their theirs themselves who whom whose which what",
    "and or but if because as while when where why how than then there here",
    "of at by for with about against between into through during before after above below to from up down in out on off",
    "over under again further once until upon within without",
    "am is are was were be been being have has had having do does did doing done",
    "will would shall should can could might must",
    "just also now more most other few",
    "im ive youre hes shes its were theyre dont doesnt didnt isnt arent wasnt wont cant",
  ]
    .join(" ")
    .split(" "),
)

/** German words of time, each with what it means. */
import type { Daypart, Grain, Length, Part, Season } from "../../times.ts"
import { calendar } from "../calendar.ts"

const split = (text: string): string[] => text.trim().split(/\s+/)
const pairs = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, list]) => split(list).map(word => [word, value] as const)))

/** Nouns of stretches of time with every ending. */
export const units: ReadonlyMap<string, Grain> = pairs<Grain>([
  ["second", "sekunde sekunden"],
  ["minute", "minute minuten"],
  ["hour", "stunde stunden"],
  ["day", "tag tage tagen tages tags arbeitstag arbeitstage arbeitstagen werktag werktage werktagen"],
  ["weekend", "wochenende wochenendes wochenenden"],
  ["week", "woche wochen kalenderwoche"],
  ["month", "monat monate monaten monats monates"],
  ["quarter", "quartal quartals quartale quartalen vierteljahr"],
  ["half", "halbjahr halbjahres halbjahrs jahreshälfte"],
  ["year", "jahr jahre jahren jahres jahrs kalenderjahr kalenderjahres"],
  ["decade", "jahrzehnt jahrzehnte jahrzehnten jahrzehnts"],
  ["century", "jahrhundert jahrhunderte jahrhunderten jahrhunderts"],
])

/** Units that are only meant in the plural: „seit Jahren“. */
export const pluralUnits: ReadonlySet<string> = new Set(
  split(
    "sekunden minuten stunden tagen tage wochen monaten monate jahren jahre jahrzehnten jahrzehnte jahrhunderten",
  ),
)

/** Months by name; short forms count only beside a number. */
export const months: ReadonlyMap<string, number> = new Map(
  [...calendar.months].filter(([name]) => name.length > 3 || name === "mai"),
)

/** Weekdays by name. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [...calendar.weekdays].filter(([name]) => name.length > 2),
)

/** Parts of the day, alone and at the end of a compound. */
export const dayparts: ReadonlyMap<string, Daypart> = pairs<Daypart>([
  ["MO", "morgen morgens früh vormittag vormittags morgenstunden"],
  ["MI", "mittag mittags"],
  ["AF", "nachmittag nachmittags"],
  ["EV", "abend abends abendstunden vorabend"],
  ["NI", "nacht nachts mitternacht"],
])

/** „morgens“: comes again. */
export const repeatedDayparts: ReadonlySet<string> = new Set(
  split("morgens vormittags mittags nachmittags abends nachts"),
)

/** Seasons with every ending. */
export const seasons: ReadonlyMap<string, Season> = pairs<Season>([
  ["SP", "frühjahr frühjahrs frühling frühlings"],
  ["SU", "sommer sommers sommermonate sommermonaten"],
  ["FA", "herbst herbsts herbstes"],
  ["WI", "winter winters wintermonate"],
])

/** Small numbers in words. */
export const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1, zwei: 2, beiden: 2, beide: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7,
    acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17,
    achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80,
    neunzig: 90, hundert: 100, anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5,
    halbe: 0.5, halbes: 0.5, halben: 0.5,
  }),
) // biome-ignore format: a table

/** Ordinals in words, as far as news date with them. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  split("erst zweit dritt viert").flatMap((stem, i) =>
    ["e", "en", "er", "es", "em"].map(ending => [stem + ending, i + 1] as const),
  ),
)

/** Words that leave an amount open. */
export const vague: ReadonlySet<string> = new Set(
  split(
    "einige einigen einiger wenige wenigen weniger mehrere mehreren mehrerer viele vielen etliche etlichen paar",
  ),
)

/** Words before an amount that belong to the expression: „rund zwei Wochen“. */
export const hedges: ReadonlySet<string> = new Set(
  split(
    "rund etwa circa ca knapp fast gut mindestens höchstens maximal nur genau ungefähr beinahe nahezu weniger mehr",
  ),
)

/** Which one is meant, by the adjective before a unit, a month or a weekday. */
export const which: ReadonlyMap<string, -1 | 0 | 1> = pairs<-1 | 0 | 1>([
  [
    -1,
    "vergangene vergangenen vergangenem vergangener vergangenes letzte letzten letztem letzter letztes vorige vorigen vorigem voriger voriges gestrige gestrigen vorangegangenen",
  ],
  [
    0,
    "diese diesen diesem dieser dieses laufende laufenden laufendem laufendes heutige heutigen heutiger heutigem heutiges aktuellen",
  ],
  [
    1,
    "nächste nächsten nächstem nächster nächstes kommende kommenden kommendem kommender kommendes folgenden folgende morgige morgigen",
  ],
])

/** Days from the day of writing. */
export const deictic: ReadonlyMap<string, number> = new Map(
  Object.entries({ heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2, heutigen: 0, heutige: 0, gestrigen: -1, gestrige: -1, morgigen: 1, morgige: 1 }),
) // biome-ignore format: a table

/** Years from the year of writing, in one word. */
export const deicticYears: ReadonlyMap<string, number> = new Map(
  Object.entries({ heuer: 0, heurigen: 0, diesjährige: 0, diesjährigen: 0, diesjähriger: 0, vorjahr: -1, vorjahres: -1, vorjahrs: -1, vorjährigen: -1 }),
) // biome-ignore format: a table

/** Words that only say past, present or future. */
export const references: ReadonlyMap<string, "PAST" | "PRESENT" | "FUTURE"> = pairs<
  "PAST" | "PRESENT" | "FUTURE"
>([
  ["PAST", "damals einst früher kürzlich jüngst neulich vergangenheit"],
  ["PRESENT", "jetzt derzeit zurzeit momentan heutzutage gegenwärtig gegenwart derzeitige derzeitigen"],
  ["FUTURE", "bald demnächst künftig zukünftig zukunft"],
])

/** Adjectives and adverbs of what comes again. */
export const again: ReadonlyMap<string, Length> = new Map(
  (
    [
      ["day", "täglich tägliche täglichen täglicher"],
      ["week", "wöchentlich wöchentliche wöchentlichen"],
      ["month", "monatlich monatliche monatlichen"],
      ["year", "jährlich jährliche jährlichen jährlicher alljährlich"],
      ["hour", "stündlich"],
    ] as const
  ).flatMap(([unit, list]) => split(list).map(word => [word, { amount: 1, unit }] as const)),
)

/** Adverbs of open lengths: „jahrelang“. */
export const openLengths: ReadonlyMap<string, Grain> = new Map(
  (
    [
      ["day", "tagelang tagelange tagelangen"],
      ["week", "wochenlang wochenlange wochenlangen"],
      ["month", "monatelang monatelange monatelangen"],
      [
        "year",
        "jahrelang jahrelange jahrelangen langjährig langjährige langjährigen langjähriger mehrjährige mehrjährigen",
      ],
      ["hour", "stundenlang stundenlange stundenlangen"],
      ["decade", "jahrzehntelang jahrzehntelange jahrzehntelangen"],
    ] as const
  ).flatMap(([unit, list]) => split(list).map(word => [word, unit] as const)),
)

/** A feast by its days behind Easter, or by month and day. */
export type Feast = { readonly easter: number } | { readonly month: number; readonly day: number }

/** Feasts by name. */
export const feasts: ReadonlyMap<string, Feast> =
  new Map(
    Object.entries<Feast>({
      gründonnerstag: { easter: -3 }, karfreitag: { easter: -2 }, ostersonntag: { easter: 0 }, ostern: { easter: 0 },
      ostermontag: { easter: 1 }, palmsonntag: { easter: -7 }, rosenmontag: { easter: -48 }, aschermittwoch: { easter: -46 },
      christihimmelfahrt: { easter: 39 }, pfingsten: { easter: 49 }, pfingstsonntag: { easter: 49 },
      pfingstmontag: { easter: 50 }, fronleichnam: { easter: 60 },
      neujahr: { month: 1, day: 1 }, dreikönig: { month: 1, day: 6 }, weihnachten: { month: 12, day: 25 },
      heiligabend: { month: 12, day: 24 }, silvester: { month: 12, day: 31 }, nikolaus: { month: 12, day: 6 },
      reformationstag: { month: 10, day: 31 }, allerheiligen: { month: 11, day: 1 },
    }),
  ) // biome-ignore format: a table

/** Compounds of an end, a middle or a beginning: „Jahresende“. */
export const edges: ReadonlyMap<string, { readonly grain: Grain; readonly part: Part }> = new Map(
  Object.entries<{ grain: Grain; part: Part }>({
    jahresende: { grain: "year", part: "END" }, jahresanfang: { grain: "year", part: "START" },
    jahresbeginn: { grain: "year", part: "START" }, jahresmitte: { grain: "year", part: "MID" },
    monatsende: { grain: "month", part: "END" }, monatsanfang: { grain: "month", part: "START" },
    monatsmitte: { grain: "month", part: "MID" }, wochenbeginn: { grain: "week", part: "START" },
    wochenanfang: { grain: "week", part: "START" }, wochenmitte: { grain: "week", part: "MID" },
    quartalsende: { grain: "quarter", part: "END" },
  }),
) // biome-ignore format: a table

/** Nouns of a beginning, a middle or an end that stand before what they are part of. */
export const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({ anfang: "START", beginn: "START", mitte: "MID", ende: "END" }),
)

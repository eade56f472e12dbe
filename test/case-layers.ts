import type { Actor, Commitment, Reading, Statement } from "../src/model/reading.ts"
import type { Findings } from "../src/read/read-page.ts"
import type { Span } from "../src/text/span.ts"

/** What is printed of a find: the text's words, and actors by their name. */
interface Page {
  readonly words: (spans: readonly Span[]) => string
  readonly name: (actor: Actor["id"] | null | undefined) => string
}

type Deadline = NonNullable<Commitment["deadline"]>

/** The layers that a file of cases can print, each as lines; what belongs to a find is indented under it. */
const layers: Readonly<Record<string, (found: Findings, page: Page) => string[]>> = {
  statements: ({ statements }, page) => statements.flatMap(statement => statementLines(statement, page)),
  times: ({ times }, { words }) =>
    times.map(time => `${words([time])} = ${time.role} ${time.type} ${time.value ?? "?"}${days(time)}`),
  commitments: ({ commitments, statements }, page) =>
    commitments.flatMap(c => commitmentLines(c, statements, page)),
  deadlines: ({ commitments }, page) =>
    commitments.flatMap(c => [`${c.kind} ${page.words(c.words)}`, ...deadlineLines(c, page)]),
  shifts: ({ shifts }, { words, name }) =>
    shifts.flatMap(shift => [
      words([shift]),
      `  actor ${name(shift.actor)}`,
      `  asserted by ${shift.assertedBy === null ? "the author" : name(shift.assertedBy)}`,
    ]),
  figures: ({ figures }, { words }) =>
    figures.map(
      figure =>
        `${words([figure])} = ${figure.hedge ? `${figure.hedge} ` : ""}${figure.quantity} ${figure.unit}${figure.place ? ` in ${words(figure.place.spans)}` : ""}`,
    ),
  wording: ({ wording }, { words }) => wording.map(word => `${word.voice} ${words([word])}`),
  genre: ({ genre }) => (genre ? [`genre ${genre.value} (${genre.why})`] : []),
}

/** What a reading holds of some layers, as the lines of a case; `nothing` where they hold nothing. */
export function printed(text: string, found: Findings, names: readonly string[]): string {
  const actors = new Map(found.actors.map(actor => [actor.id, actor.name]))
  const page: Page = {
    words: spans => spans.map(s => text.slice(s.start, s.end).replaceAll("\n", "¶")).join(" … "),
    name: actor => (actor ? actors.get(actor)! : "?"),
  }
  const lines = names.flatMap(name => {
    const print = layers[name]
    if (!print) throw new Error(`there is no layer ${name}; there are ${Object.keys(layers).join(", ")}`)
    return print(found, page)
  })
  return lines.length > 0 ? lines.join("\n") : "nothing"
}

function statementLines(s: Statement, { words, name }: Page): string[] {
  const speaker = s.speaker && [
    `${words(s.speaker.spans)} = ${name(s.speaker.actor)}`,
    ...s.speaker.also.map(name),
  ]
  return [
    `${s.form} ${words(s.words)}`,
    `  speaker ${speaker?.join(" + ") ?? "?"}`,
    ...(s.cue ? [`  cue ${words(s.cue.spans)} (${s.cue.lemma}, ${s.cue.act})`] : []),
    ...(["frame", "addressee", "medium", "place", "said", "relay"] as const).flatMap(part =>
      s[part] ? [`  ${part} ${words(s[part].spans)}`] : [],
    ),
    `  rule ${s.rule}, ${s.confidence}`,
  ]
}

function commitmentLines(c: Commitment, statements: readonly Statement[], page: Page): string[] {
  const { words, name } = page
  const statement = statements.find(({ id }) => id === c.statement)
  return [
    `${c.kind} ${words(c.words)}`,
    `  actor ${c.mention.length > 0 ? `${words(c.mention)} = ${name(c.actor)}` : name(c.actor)}`,
    ...(c.negated ? ["  negated"] : []),
    ...(statement ? [`  in ${statement.form} words`] : []),
    ...(c.cue ? [`  cue ${words(c.cue.spans)} (${c.cue.lemma})`] : []),
    ...(c.addressee ? [`  addressee ${words(c.addressee.spans)} = ${name(c.addressee.actor)}`] : []),
    ...(c.consequence ? [`  consequence ${words(c.consequence.spans)}`] : []),
    ...deadlineLines(c, page),
    `  rule ${c.rule}, ${c.confidence}`,
  ]
}

function deadlineLines({ condition, deadline }: Commitment, { words }: Page): string[] {
  const due = (d: Deadline) => `${words(d.spans)} = ${d.value ?? "?"}${days(d)}, ${d.basis}`
  return [
    ...(condition ? [`  condition ${words(condition.spans)}`] : []),
    ...(condition?.deadline ? [`    due ${due(condition.deadline)}`] : []),
    ...(deadline ? [`  deadline ${due(deadline)}`] : []),
  ]
}

/** First and last day; nothing where the value is that day, `open` where neither can be told. */
function days({ value, from, to }: Pick<Reading["times"][number], "value" | "from" | "to">): string {
  if (from === null && to === null) return ", open"
  if (from === to) return value === from ? "" : `, ${from}`
  return `, ${from ?? "open"} to ${to ?? "open"}`
}

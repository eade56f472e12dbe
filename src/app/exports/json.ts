/** Values as one JSON array, in portions of text. */
export async function* jsonOf(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  let first = true
  for await (const value of values) {
    yield `${first ? "[" : ","}\n${JSON.stringify(value)}`
    first = false
  }
  yield first ? "[]\n" : "\n]\n"
}

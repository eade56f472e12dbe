import * as z from "zod"
import { readingSchema } from "../../src/model/reading.ts"

/**
 * The JSON Schema of the reading, as the text of docs/reading.schema.json. It lets further fields pass, since a later
 * version may add optional ones and readers of this version must not break on them; our own tests are stricter.
 */
export function readingSchemaDocument(): string {
  const schema = z.toJSONSchema(readingSchema, {
    io: "input",
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties
      // Zod's bound of "safe" integers says nothing of the reading, and makes each span longer.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return `${JSON.stringify(schema, null, 2)}\n`
}

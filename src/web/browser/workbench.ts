import { add } from "./add.ts"
import { entry } from "./entry.ts"
import { evidence } from "./evidence.ts"
import { forms } from "./forms.ts"
import { keys } from "./keys.ts"
import { queue } from "./queue.ts"
import { reader } from "./reader.ts"
import { shifts } from "./shifts.ts"
import { sayFlash } from "./toast.ts"

for (const begin of [keys, forms, evidence, queue, entry, shifts, reader, add, sayFlash]) begin()

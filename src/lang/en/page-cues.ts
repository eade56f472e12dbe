import type { PageCues } from "../page-cues.ts"

export const pageCues: PageCues = { advertisement: [] }

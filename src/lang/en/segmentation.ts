import type { SegmentationRules } from "../../text/segmentation.ts"

export const segmentation: SegmentationRules = { abbreviations: new Set() }

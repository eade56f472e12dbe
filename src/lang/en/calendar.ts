import type { CalendarWords } from "../calendar-words.ts"

export const calendar: CalendarWords = { months: new Map() }

/** How many days a day lies behind another; of instants their days count. Negative where it comes first. */
export const daysBetween = (day: string, later: string): number =>
  Math.round((Date.parse(later.slice(0, 10)) - Date.parse(day.slice(0, 10))) / 86_400_000)

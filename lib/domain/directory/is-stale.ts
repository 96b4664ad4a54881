/** Months after which a checked entry counts as old: bodies merge and move, but seldom more than once a year. */
const STALE_AFTER_MONTHS = 12;

function countMonths(day: string): number {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return year * 12 + month;
}

/** Whether an entry was last checked more than twelve months ago. Both days as YYYY-MM-DD. */
export function isStale(checked: string, today: string): boolean {
  const months = countMonths(today) - countMonths(checked);
  const isLaterInMonth = today.slice(8) > checked.slice(8);
  return months > STALE_AFTER_MONTHS || (months === STALE_AFTER_MONTHS && isLaterInMonth);
}

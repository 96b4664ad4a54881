import "server-only";
import type { Day } from "@/lib/domain/day";

/** The one clock of the server. */
export function readClock(): Date {
  return new Date();
}

/** The day of the calendar that it is now. */
export function readToday(): Day {
  return readClock().toISOString().slice(0, 10);
}

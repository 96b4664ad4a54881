import "server-only";
import type { Day } from "@/lib/domain/day";

/** A day as the database driver wants it. */
export function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A day as the database driver gives it. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

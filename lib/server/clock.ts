import "server-only";
import { readFileSync } from "node:fs";
import { type Day, findTodays } from "@/lib/domain/day";
import { getSettings } from "./env";

/** The one clock of the server. Tests that tell of years name a file with the moment that it is taken to be. */
export function readClock(): Date {
  const { SEAWORTHY_TEST_CLOCK } = getSettings();
  return SEAWORTHY_TEST_CLOCK ? new Date(readFileSync(SEAWORTHY_TEST_CLOCK, "utf8").trim()) : new Date();
}

/** The day of the calendar that it is now. */
export function readToday(): Day {
  return readClock().toISOString().slice(0, 10);
}

/** The first and the last day that a reader may call today: where they are is not known. */
export function readTodays(): ReturnType<typeof findTodays> {
  return findTodays(readClock());
}

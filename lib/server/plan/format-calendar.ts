import "server-only";
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { toDate } from "../day-column";
import type { PlanStep } from "./queries";

const week = 7 * 24 * 60 * 60;

interface CalendarWords {
  readonly name: string;
  /** What stands in each entry beside its title: owner and state, in the reader's language. */
  readonly describe: (step: PlanStep) => string;
}

/** The due days of pending steps as a calendar file (RFC 5545): whole days, each with a reminder a week before. */
export function formatCalendar(steps: readonly PlanStep[], words: CalendarWords): string {
  const calendar = ical({
    name: words.name,
    prodId: "//Seaworthy//Plan//EN",
    method: ICalCalendarMethod.PUBLISH,
    ttl: 4 * 60 * 60,
  });
  for (const step of steps) {
    const { id, title, dueOn, createdAt, revision } = step;
    if (dueOn === null) continue;
    const event = calendar.createEvent({
      // The same in every version of the file, so that a calendar program moves an entry instead of adding one.
      id: `${id}@seaworthy`,
      sequence: revision,
      stamp: createdAt,
      start: toDate(dueOn),
      allDay: true,
      timezone: "UTC",
      summary: title,
      description: words.describe(step),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: week, description: title });
  }
  return calendar.toString();
}

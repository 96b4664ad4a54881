/** Reads what was typed about support that a firm received: the record, or everything that stands against it at once. */
import { type Day, parseDay } from "../day";
import { SUPPORT_TYPES, type SupportType } from "../directory/schema";
import { listReadings } from "../read-number";

export const LONGEST_BODY_NAME = 200;
export const MOST_HOURS = 10_000;
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

export interface SupportFields {
  readonly type: SupportType;
  /** The body of the directory, or null with its name in words. */
  readonly bodyId: string | null;
  readonly bodyName: string;
  readonly receivedOn: Day;
  /** Hours that it spent with the firm, to half hours; null if not told. */
  readonly hours: number | null;
  /** 1 not helpful at all, to 5 very helpful; null if not told. */
  readonly rating: Rating | null;
}

export const SUPPORT_FIELDS = ["type", "body", "bodyName", "receivedOn", "hours", "rating"] as const;
export type SupportField = (typeof SUPPORT_FIELDS)[number];
export type SupportProblem =
  | "missing"
  | "too-long"
  | "no-day"
  | "future-day"
  | "no-number"
  | "out-of-range"
  | "no-choice";

export interface SupportTrouble {
  readonly field: SupportField;
  readonly problem: SupportProblem;
}

export type SupportReading =
  | { readonly ok: true; readonly fields: SupportFields }
  | { readonly ok: false; readonly troubles: readonly SupportTrouble[] };

/** Half an hour is the smallest part that is told. */
function readHours(text: string): number | null | SupportProblem {
  if (text.trim() === "") return null;
  const readings = listReadings(text);
  if (readings.length === 0) return "no-number";
  const hours = readings.toReversed().find((reading) => reading > 0 && reading <= MOST_HOURS);
  return hours === undefined ? "out-of-range" : Math.round(hours * 2) / 2 || 0.5;
}

/** `bodyIds` are those of the directory; `today` is the last day on which support can have been received. */
export function parseSupport(
  typed: Readonly<Record<SupportField, string>>,
  bodyIds: readonly string[],
  today: Day,
): SupportReading {
  const troubles: SupportTrouble[] = [];
  const report = (field: SupportField, problem: SupportProblem) => troubles.push({ field, problem });
  const type = SUPPORT_TYPES.find((one) => one === typed.type);
  if (!type) report("type", "missing");
  const bodyName = typed.bodyName.trim();
  const bodyId = bodyIds.find((id) => id === typed.body) ?? null;
  if (typed.body !== "" && bodyId === null) report("body", "no-choice");
  if (typed.body === "" && bodyName === "") report("body", "missing");
  if (bodyName.length > LONGEST_BODY_NAME) report("bodyName", "too-long");
  const receivedOn = parseDay(typed.receivedOn);
  if (receivedOn === null) report("receivedOn", "no-day");
  else if (receivedOn > today) report("receivedOn", "future-day");
  const hours = readHours(typed.hours);
  if (typeof hours === "string") report("hours", hours);
  const rating = RATINGS.find((one) => String(one) === typed.rating) ?? null;
  if (typed.rating !== "" && rating === null) report("rating", "no-choice");
  if (troubles.length > 0 || !type || receivedOn === null || typeof hours === "string")
    return { ok: false, troubles };
  return { ok: true, fields: { type, bodyId, bodyName: bodyId ? "" : bodyName, receivedOn, hours, rating } };
}

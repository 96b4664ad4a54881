/** Reads what was typed at a check-in: the figures and their day, or everything that stands against them at once. */
import { type Day, parseDay } from "../day";
import { listReadings } from "../read-number";
import {
  FIGURE_NAMES,
  FIGURES,
  FIRST_ORDERS,
  type FigureName,
  isEmpty,
  type OutcomeFigures,
  type Told,
} from "./figures";

export type CheckInField = "asOf" | "firstOrder" | FigureName;
export type CheckInProblem =
  | "no-day"
  | "future-day"
  | "no-number"
  | "not-whole"
  | "below"
  | "above"
  | "no-choice"
  | "empty";

export interface CheckInTrouble {
  readonly field: CheckInField;
  readonly problem: CheckInProblem;
  /** The end of the range that was passed. */
  readonly limit?: number;
}

export interface CheckInFields {
  readonly asOf: Day;
  readonly figures: OutcomeFigures;
}

export type CheckInReading =
  | { readonly ok: true; readonly fields: CheckInFields }
  | { readonly ok: false; readonly troubles: readonly CheckInTrouble[] };

const UNKNOWN = "unknown";

/** The first reading of the text that fits; else why the first does not. Several are tried: 1.200 can be 1,2 or 1200. */
function readFigure(field: FigureName, text: string): number | CheckInTrouble {
  const { least, most, whole } = FIGURES[field];
  const readings = listReadings(text);
  const [first] = readings;
  if (first === undefined) return { field, problem: "no-number" };
  const fits = (number: number) => number >= least && number <= most && (!whole || Number.isInteger(number));
  const fitting = readings.find(fits);
  if (fitting !== undefined) return fitting;
  if (first < least) return { field, problem: "below", limit: least };
  if (first > most) return { field, problem: "above", limit: most };
  return { field, problem: "not-whole" };
}

/**
 * `typed` gives what stands in a field, and what is ticked beside it under `FIELD~unknown`. `today` is the last day
 * that figures can speak of.
 */
export function parseCheckIn(typed: (name: string) => string, today: Day): CheckInReading {
  const troubles: CheckInTrouble[] = [];
  const asOf = parseDay(typed("asOf"));
  if (asOf === null) troubles.push({ field: "asOf", problem: "no-day" });
  else if (asOf > today) troubles.push({ field: "asOf", problem: "future-day" });

  const figures: Record<string, Told<number> | OutcomeFigures["firstOrder"]> = {};
  for (const name of FIGURE_NAMES) {
    const text = typed(name).trim();
    const isUnknown = typed(`${name}~${UNKNOWN}`) !== "";
    const read = text === "" ? (isUnknown ? UNKNOWN : null) : readFigure(name, text);
    if (typeof read === "object" && read !== null) troubles.push(read);
    else figures[name] = read;
  }
  const order = typed("firstOrder");
  figures.firstOrder =
    ([...FIRST_ORDERS, UNKNOWN].find((one) => one === order) as OutcomeFigures["firstOrder"]) ?? null;
  if (order !== "" && figures.firstOrder === null)
    troubles.push({ field: "firstOrder", problem: "no-choice" });

  const told = figures as unknown as OutcomeFigures;
  if (troubles.length === 0 && isEmpty(told)) troubles.push({ field: "exportShare", problem: "empty" });
  return troubles.length > 0 || asOf === null
    ? { ok: false, troubles }
    : { ok: true, fields: { asOf, figures: told } };
}

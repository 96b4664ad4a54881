/** The facts that decide on the stage, so that it can be told what it rests on (the rules stand with the domain). */
import type { Reading } from "./reading";

const STATUS = "activity.status";
const CONSIDERED = "activity.considered";
const WEIGHT_ABROAD = [
  "activity.export-share",
  "activity.countries",
  "activity.first-year",
  "activity.modes",
];

const DECIDING: Readonly<Record<string, readonly string[]>> = {
  none: [CONSIDERED],
  regular: WEIGHT_ABROAD,
  "unsolicited-only": [],
  occasional: [],
  stopped: [],
};

/** The questions whose answers place this firm; with the status unknown, all that could. */
export function listStageFacts({ answers }: Pick<Reading, "answers">): string[] {
  const status = answers[STATUS];
  const deciding = typeof status === "string" ? DECIDING[status] : undefined;
  return [STATUS, ...(deciding ?? [CONSIDERED, ...WEIGHT_ABROAD])];
}

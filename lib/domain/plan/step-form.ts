/** Reads what was typed about a step of a plan: the fields, or everything that stands against them at once. */
import { type Day, parseDay } from "../day";
import { STEP_STATUSES, type StepFields } from "./step";

export const LONGEST = { title: 200, owner: 100, evidence: 2_000, comment: 2_000 } as const;

export const STEP_FIELDS = ["title", "owner", "dueOn", "status", "evidence"] as const;
export type StepField = (typeof STEP_FIELDS)[number];
export type TypedStep = Readonly<Record<StepField, string>>;
export type StepProblem = "missing" | "too-long" | "no-day" | "past-day" | "no-status";

export interface StepTrouble {
  readonly field: StepField;
  readonly problem: StepProblem;
}

export type StepReading =
  | { readonly ok: true; readonly fields: StepFields }
  | { readonly ok: false; readonly troubles: readonly StepTrouble[] };

/**
 * `today` is the first day on which a step can become due; a step that was due before may keep its day (`before`).
 */
export function parseStep(typed: TypedStep, today: Day, before: Day | null = null): StepReading {
  const troubles: StepTrouble[] = [];
  const title = typed.title.trim();
  if (title === "") troubles.push({ field: "title", problem: "missing" });
  for (const field of ["title", "owner", "evidence"] as const) {
    if (typed[field].trim().length > LONGEST[field]) troubles.push({ field, problem: "too-long" });
  }
  const dueOn = parseDay(typed.dueOn);
  if (typed.dueOn.trim() !== "" && dueOn === null) troubles.push({ field: "dueOn", problem: "no-day" });
  if (dueOn !== null && dueOn < today && dueOn !== before)
    troubles.push({ field: "dueOn", problem: "past-day" });
  const status = STEP_STATUSES.find((one) => one === typed.status);
  if (!status) troubles.push({ field: "status", problem: "no-status" });
  if (troubles.length > 0 || !status) return { ok: false, troubles };
  const [owner, evidence] = [typed.owner.trim(), typed.evidence.trim()];
  return { ok: true, fields: { title, owner, dueOn, status, evidence } };
}

import { STEP_FIELDS, type TypedStep } from "@/lib/domain/plan/step-form";
import type { PlanStep } from "@/lib/server/plan/queries";

/** The fields of a step as they were sent. */
export function readTypedStep(form: URLSearchParams): TypedStep {
  return Object.fromEntries(STEP_FIELDS.map((field) => [field, form.get(field) ?? ""])) as Record<
    keyof TypedStep,
    string
  >;
}

/** A stored step as it stands in its form. */
export function showStep({ title, owner, dueOn, status, evidence }: PlanStep): TypedStep {
  return { title, owner, dueOn: dueOn ?? "", status, evidence };
}

import type { StepFields } from "@/lib/domain/plan/step";
import { STEP_FIELDS, type TypedStep } from "@/lib/domain/plan/step-form";

/** The fields of a step as they were sent. */
export function readTypedStep(form: URLSearchParams): TypedStep {
  return Object.fromEntries(STEP_FIELDS.map((field) => [field, form.get(field) ?? ""])) as Record<
    keyof TypedStep,
    string
  >;
}

/** A step as it stands in its form. */
export function showStep({ title, owner, dueOn, status, evidence }: StepFields): TypedStep {
  return { title, owner, dueOn: dueOn ?? "", status, evidence };
}

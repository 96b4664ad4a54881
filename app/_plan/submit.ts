import "server-only";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { readRevision } from "@/app/_forms/revision";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { STEP_STATUSES, type StepStatus } from "@/lib/domain/plan/step";
import { LONGEST, parseStep } from "@/lib/domain/plan/step-form";
import { readTodays } from "@/lib/server/clock";
import { addStep, changeStep, commentOnStep } from "@/lib/server/plan/commands";
import { findStep } from "@/lib/server/plan/queries";
import type { PlanScope } from "@/lib/server/plan/scope";
import { readTypedStep } from "./typed-step";

const tooLong = () => refuse(413, "This is more than the form can take.");
const notThere = () => refuse(404, "There is no such step in this plan.");

/** Adds a step that was written freely, or sends the form back. */
export async function submitNewStep(request: Request, scope: PlanScope, planPath: string): Promise<Response> {
  const form = await readForm(request);
  if (!form) return tooLong();
  const reading = parseStep({ ...readTypedStep(form), status: "open" }, readTodays().first);
  if (!reading.ok) return seeOther(`${planPath}?again#problems`, keepTyped(planPath, form));
  const id = await addStep(scope, reading.fields);
  return seeOther(`${planPath}?added=${id}#step-${id}`, forgetTyped(planPath));
}

/** Saves a step; a form that was refused or overtaken is sent back with all that was typed. */
export async function submitStep(
  request: Request,
  scope: PlanScope,
  planPath: string,
  stepId: string,
): Promise<Response> {
  const form = await readForm(request);
  if (!form) return tooLong();
  const page = `${planPath}/${stepId}`;
  const present = await findStep(scope, stepId);
  if (!present) return notThere();
  const reading = parseStep(readTypedStep(form), readTodays().first, present.dueOn);
  if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
  const outcome = await changeStep(scope, stepId, readRevision(form) ?? 0, reading.fields);
  if (outcome === "overtaken") return seeOther(`${page}?overtaken#problems`, keepTyped(page, form));
  return seeOther(`${page}?${outcome}`, forgetTyped(page));
}

/**
 * Moves a step on by one button, and goes back to the page that had it; what else was said of the step stays. The page
 * tells if nothing was moved because somebody else was first.
 */
export async function submitStatus(
  request: Request,
  scope: PlanScope,
  pagePath: string,
  stepId: string,
): Promise<Response> {
  const form = await readForm(request);
  const present = await findStep(scope, stepId);
  if (!present) return notThere();
  const status: StepStatus | undefined = STEP_STATUSES.find((one) => one === form?.get("status"));
  const seen = readRevision(form) ?? present.revision;
  const outcome = status ? await changeStep(scope, stepId, seen, { ...present, status }) : "unchanged";
  const view = new URL(request.url).searchParams.get("view") === "board" ? "board" : "list";
  return outcome === "overtaken"
    ? seeOther(`${pagePath}?view=${view}&overtaken=${stepId}#problems`)
    : seeOther(`${pagePath}?view=${view}&moved=${stepId}#step-${stepId}`);
}

/** Adds a comment; one that is empty or too long is sent back. */
export async function submitComment(
  request: Request,
  scope: PlanScope,
  planPath: string,
  stepId: string,
): Promise<Response> {
  const form = await readForm(request);
  if (!form) return tooLong();
  const page = `${planPath}/${stepId}`;
  const comment = (form.get("comment") ?? "").trim();
  if (comment === "" || comment.length > LONGEST.comment)
    return seeOther(`${page}?uncommented#problems`, keepTyped(page, form));
  await commentOnStep(scope, stepId, comment);
  return seeOther(`${page}?commented#history`, forgetTyped(page));
}

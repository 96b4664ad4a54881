import "server-only";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { readRevision } from "@/app/_forms/revision";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { getContent } from "@/lib/content/load";
import { parseCheckIn } from "@/lib/domain/outcomes/check-in-form";
import { parseSupport, SUPPORT_FIELDS, type SupportField } from "@/lib/domain/outcomes/support-form";
import { readTodays } from "@/lib/server/clock";
import {
  correctCheckIn,
  correctSupport,
  recordCheckIn,
  recordSupport,
  takeBackSupport,
} from "@/lib/server/outcomes/commands";
import { findCheckIn, findSupport } from "@/lib/server/outcomes/queries";
import type { OutcomeScope } from "@/lib/server/outcomes/scope";

const notThere = () => refuse(404, "There is no such record.");
const tooLong = () => refuse(413, "This is more than the form can take.");

/** The fields of a record of support as they were sent. */
export function readTypedSupport(form: URLSearchParams): Record<SupportField, string> {
  return Object.fromEntries(SUPPORT_FIELDS.map((field) => [field, form.get(field) ?? ""])) as Record<
    SupportField,
    string
  >;
}

/** Stores a check-in, new or corrected, or sends its form back with all that was typed. */
export async function submitCheckIn(
  request: Request,
  scope: OutcomeScope,
  outcomesPath: string,
  checkInId: string | null,
): Promise<Response> {
  const form = await readForm(request);
  if (!form) return tooLong();
  if (checkInId !== null && !(await findCheckIn(scope, checkInId))) return notThere();
  const page = checkInId === null ? `${outcomesPath}/check-in` : `${outcomesPath}/check-in/${checkInId}`;
  const reading = parseCheckIn((name) => form.get(name) ?? "", readTodays().last);
  if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
  if (checkInId === null) await recordCheckIn(scope, reading.fields);
  else if (!(await correctCheckIn(scope, checkInId, readRevision(form) ?? 0, reading.fields)))
    return seeOther(`${page}?overtaken#problems`, keepTyped(page, form));
  return seeOther(`${outcomesPath}?checked`, forgetTyped(page));
}

/** Stores a record of support, new or corrected, or sends its form back with all that was typed. */
export async function submitSupport(
  request: Request,
  scope: OutcomeScope,
  outcomesPath: string,
  supportId: string | null,
): Promise<Response> {
  const form = await readForm(request);
  if (!form) return tooLong();
  if (supportId !== null && !(await findSupport(scope, supportId))) return notThere();
  const page = supportId === null ? `${outcomesPath}/support` : `${outcomesPath}/support/${supportId}`;
  const bodyIds = getContent().directory.map(({ id }) => id);
  const reading = parseSupport(readTypedSupport(form), bodyIds, readTodays().last);
  if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
  if (supportId === null) await recordSupport(scope, reading.fields);
  else if (!(await correctSupport(scope, supportId, readRevision(form) ?? 0, reading.fields)))
    return seeOther(`${page}?overtaken#problems`, keepTyped(page, form));
  return seeOther(`${outcomesPath}?recorded`, forgetTyped(page));
}

/** Takes a record of support back that was an error. */
export async function submitTakeBack(
  request: Request,
  scope: OutcomeScope,
  outcomesPath: string,
): Promise<Response> {
  const form = await readForm(request);
  await takeBackSupport(scope, form?.get("record") ?? "");
  return seeOther(`${outcomesPath}?taken-back`);
}

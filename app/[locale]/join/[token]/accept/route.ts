import { findVisitor, rememberAccess } from "@/app/_access/access";
import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { assessmentPath, sectionPath } from "@/app/_assessment/paths";
import { sharingPath } from "@/app/_consent/paths";
import { readTermsForm, tellMissing } from "@/app/_consent/read-terms";
import { sendBack } from "@/app/_forms/returned-form";
import { getContent } from "@/lib/content/load";
import { parseAnswers } from "@/lib/domain/assessment/parse-answers";
import { JOURNEYS, type Journey } from "@/lib/domain/edition/schema";
import { isLocale } from "@/lib/i18n/locale";
import { readClock } from "@/lib/server/clock";
import { openFirm } from "@/lib/server/firm/scope";
import { acceptAsNewFirm, acceptInvitation } from "@/lib/server/invitation/accept";
import { type FirmInvitation, openInvitation } from "@/lib/server/invitation/scope";
import { NEW_FIRM, TAKE_FACTS } from "./fields";

/** What the agency knew, if the firm takes it over; answers that this edition does not accept are left out. */
function takeFacts({ facts }: FirmInvitation, form: URLSearchParams, now: Date) {
  const { currentEdition } = getContent();
  const taken = form.get("facts") === TAKE_FACTS ? facts : {};
  return parseAnswers(currentEdition, taken, now.getUTCFullYear()).answers;
}

function firstPath(assessment: { id: string; locale: string }, journey: Journey): string {
  const first = getContent().currentEdition.data.sections[journey][0];
  return first ? sectionPath(assessment, first.id) : assessmentPath(assessment);
}

/** A firm accepts an invitation, on the terms of the form. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/join/[token]/accept">) {
  const { locale, token } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the form on this site.");
  const page = `/${locale}/join/${token}`;
  const now = readClock();
  const [opened, form] = [await openInvitation(token, now), await readForm(request)];
  if (!form || !isLocale(locale)) return refuse(400, "Please use the form on this site.");
  if (opened.state !== "open" || opened.invitation.kind !== "firm") return seeOther(page);

  const { invitation } = opened;
  const visitor = await findVisitor();
  const chosen = form.get("firm") ?? "";
  const isNew = chosen === NEW_FIRM;
  const firm = isNew ? null : await openFirm(chosen, visitor);
  const reading = readTermsForm(form, now);
  const noFirm = !isNew && !firm;
  if (noFirm || !reading.ok) {
    const missing = reading.ok ? [] : reading.missing;
    return sendBack(page, form, { problems: tellMissing(noFirm ? ["firm", ...missing] : missing) });
  }
  if (firm) {
    const accepted = await acceptInvitation(invitation, firm, reading.terms, now);
    return seeOther(accepted ? `${sharingPath({ locale, firmId: firm.id })}?given` : page);
  }
  const journey = JOURNEYS.find((one) => one === form.get("journey")) ?? "full";
  const edition = getContent().currentEdition.data.id;
  const start = { journey, locale, edition, answers: takeFacts(invitation, form, now) };
  const made = await acceptAsNewFirm(invitation, start, visitor.userId, reading.terms, now);
  if (!made) return seeOther(page);
  return seeOther(
    firstPath({ id: made.id, locale }, journey),
    rememberAccess(request, made.firmId, made.token),
  );
}

import { findVisitor, rememberAccess } from "@/app/_access/access";
import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { assessmentPath } from "@/app/_assessment/paths";
import { readTermsForm, tellMissing } from "@/app/_consent/read-terms";
import { sendBack } from "@/app/_forms/returned-form";
import { readClock } from "@/lib/server/clock";
import { refuseProposal, takeOver } from "@/lib/server/proposal/answer";
import { openProposal } from "@/lib/server/proposal/scope";

/** The firm answers what a counsellor began for it: shares it, keeps it, or has it deleted. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/confirm/[token]/answer">) {
  const { locale, token } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the form on this site.");
  const page = `/${locale}/confirm/${token}`;
  const now = readClock();
  const form = await readForm(request);
  const opened = await openProposal(token, await findVisitor(), now);
  const answer = form?.get("answer");
  if (!form || opened.state !== "open") return seeOther(page);
  const { proposal } = opened;
  if (answer === "delete") {
    const refused = await refuseProposal(proposal, now);
    return seeOther(refused ? `/${locale}/assess/deleted` : page);
  }
  const reading = answer === "keep" ? null : readTermsForm(form, now);
  if (reading?.ok === false) return sendBack(page, form, { problems: tellMissing(reading.missing) });
  const own = await takeOver(proposal, reading?.terms ?? null, now);
  if (!own) return seeOther(page);
  const { id, firmId } = own;
  return seeOther(
    `${assessmentPath({ id, locale })}?taken#private`,
    rememberAccess(request, firmId, own.token),
  );
}

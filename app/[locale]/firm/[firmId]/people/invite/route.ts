import { findSignedIn } from "@/app/_access/access";
import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { askToWait } from "@/app/_account/act";
import { checkEmail, isTroubled, readLine } from "@/app/_account/check-person";
import { sendBack } from "@/app/_forms/returned-form";
import { firmPath } from "@/app/_plan/place";
import { dayFormat } from "@/app/_results/formats";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { inviteToFirm } from "@/lib/server/firm/invitations";
import { countAttempts } from "@/lib/server/limits/limiter";
import { canSendMail } from "@/lib/server/mail/outbox";

/** Mails a link by which one more person joins the firm. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/people/invite">,
) {
  const { locale: named, firmId } = await params;
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const form = await readForm(request);
    const person = await findSignedIn();
    if (!form || !person || !canSendMail()) return refuse(400, "Please use the form on this site.");
    const page = firmPath(locale, firmId);
    const email = readLine(form, "email");
    const problems = checkEmail(email);
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const attempt = await countAttempts(["invitation-person", person.userId], ["mailed-link-address", email]);
    if (!attempt.ok) return askToWait(page, form, attempt);
    await inviteToFirm(firm, person, {
      email,
      locale,
      until: (moment) => dayFormat(locale).format(moment),
    });
    return seeOther(`${page}?invited`);
  });
}

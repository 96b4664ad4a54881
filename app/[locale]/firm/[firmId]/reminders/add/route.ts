import { findSignedIn } from "@/app/_access/access";
import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { askToWait } from "@/app/_account/act";
import { sendBack } from "@/app/_forms/returned-form";
import { forgetTyped } from "@/app/_forms/typed-form";
import { firmPath } from "@/app/_plan/place";
import { readWish } from "@/app/_reminders/read-wish";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { readClock } from "@/lib/server/clock";
import { countAttempts } from "@/lib/server/limits/limiter";
import { canSendMail } from "@/lib/server/mail/outbox";
import { remindFirm } from "@/lib/server/reminders/subscriptions";

/** Has an address reminded of the firm; one that is not the own is asked first. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/reminders/add">,
) {
  const { locale: named, firmId } = await params;
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const form = await readForm(request);
    if (!form || !canSendMail()) return refuse(400, "Please use the form on this site.");
    const page = `${firmPath(locale, firmId)}/reminders`;
    const reading = readWish(form, locale);
    if (!reading.ok) return sendBack(page, form, { problems: reading.problems });
    const { email } = reading.wish;
    const isOwn = (await findSignedIn())?.email.toLowerCase() === email.toLowerCase();
    if (!isOwn) {
      const attempt = await countAttempts(["mailed-link-address", email]);
      if (!attempt.ok) return askToWait(page, form, attempt);
    }
    const outcome = await remindFirm(firm, reading.wish, isOwn, readClock());
    const news = new URLSearchParams({ [outcome]: email });
    return seeOther(`${page}?${news}`, forgetTyped(page));
  });
}

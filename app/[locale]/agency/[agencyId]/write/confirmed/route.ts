import { findVisitor } from "@/app/_access/access";
import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { openAgency } from "@/lib/server/agency/scope";
import { sendLetters } from "@/lib/server/caseload/letters";
import { countAttempt } from "@/lib/server/limits/limiter";
import { canSendMail } from "@/lib/server/mail/outbox";
import { donePath } from "../../_caseload/done-path";
import { readChosenField } from "../../_caseload/read-chosen";

/** Has the mails sent that the page has shown, as far as they still fit, and says how many firms get one. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/write/confirmed">,
) {
  const workplace = await params;
  return actOnAgency(request, workplace, "follow-firms", async (agency) => {
    const form = (await readForm(request)) ?? new URLSearchParams();
    const inviting = await openAgency(agency.id, await findVisitor(), "invite-firms");
    if (!inviting || !canSendMail()) return refuse(404, "There is nothing here for you.");
    const firmIds = readChosenField(form);
    if (!(await countAttempt("case-letters-person", agency.userId)).ok) {
      const query = new URLSearchParams(firmIds.map((id) => ["firm", id]));
      return seeOther(`${agencyPath(workplace, "write")}?${query}&tooMany=yes`);
    }
    const locale = isLocale(workplace.locale) ? workplace.locale : DEFAULT_LOCALE;
    const outcome = await sendLetters(agency, inviting, { firmIds, locale });
    return seeOther(donePath(workplace, form.get("view"), "wrote", { ...outcome, left: 0 }));
  });
}

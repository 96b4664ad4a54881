import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { USUAL } from "@/app/_reminders/read-wish";
import { ZoneField } from "@/app/_reminders/zone-field";
import { dayFormat } from "@/app/_results/formats";
import { canSendMail } from "@/lib/server/mail/outbox";
import { findMemberReminder } from "@/lib/server/reminders/subscriptions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reminders.member");
  return { title: t("title"), robots: { index: false } };
}

/** The weekly mail about a member's caseload: on or off. */
export default async function MemberReminderPage({
  params,
}: PageProps<"/[locale]/agency/[agencyId]/reminders">) {
  const { locale, agencyId } = await params;
  const agency = await loadAgency({ locale, agencyId }, "follow-firms");
  const t = await getTranslations("reminders");
  const found = await findMemberReminder(agency);
  const isActive = found?.state === "active";
  const told = found && found.state !== "stopped" && found.state !== "waiting" ? found.state : null;
  return (
    <>
      <h1 className="text-display">{t("member.title")}</h1>
      <p className="mt-1 max-w-measure text-lead">
        {canSendMail() ? t("member.text", { hour: USUAL.quietTo }) : t("member.noMail")}
      </p>
      {found && told && (
        <p className={`mt-2 ${told === "returned" ? "text-signal" : ""}`}>
          {t(`member.${told}`, {
            email: found.email,
            day: dayFormat(locale).format(new Date(found.nextOn)),
            hour: found.quietTo,
            zone: found.timeZone.replaceAll("_", " "),
          })}
        </p>
      )}
      {canSendMail() && (
        <form
          method="post"
          action={`${agencyPath({ locale, agencyId })}/reminders/${isActive ? "stop" : "start"}`}
          className="mt-3"
        >
          {!isActive && <ZoneField chosen={found?.timeZone} />}
          <button type="submit" className={isActive ? "button button-second" : "button"}>
            {t(isActive ? "member.stop" : "member.start")}
          </button>
        </form>
      )}
    </>
  );
}

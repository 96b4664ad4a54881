import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findSignedIn } from "@/app/_access/access";
import { loadFirm } from "@/app/_access/gates";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { firmPath } from "@/app/_plan/place";
import { SubscriptionList } from "@/app/_reminders/subscription-list";
import { WishForm } from "@/app/_reminders/wish-form";
import { canSendMail } from "@/lib/server/mail/outbox";
import { listFirmReminders, type WishOutcome } from "@/lib/server/reminders/subscriptions";

type RemindersProps = PageProps<"/[locale]/firm/[firmId]/reminders">;

const NEWS: readonly WishOutcome[] = ["asked", "added", "waiting"];

export async function generateMetadata({ searchParams }: RemindersProps): Promise<Metadata> {
  const t = await getTranslations("reminders");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** Which addresses are reminded of this firm, and a form for one more. */
export default async function RemindersPage({ params, searchParams }: RemindersProps) {
  const { locale, firmId } = await params;
  const firm = await loadFirm({ locale, firmId });
  const search = await searchParams;
  const t = await getTranslations("reminders");
  const back = await getTranslations("plan");
  const here = `${firmPath(locale, firm.id)}/reminders`;
  const subscriptions = await listFirmReminders(firm);
  const news = NEWS.find((one) => typeof search[one] === "string");
  return (
    <>
      <BackLink href={firmPath(locale, firm.id)}>{back("back.firm")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      {news && <Notice>{t(`add.${news}`, { email: String(search[news]) })}</Notice>}
      {search.stopped !== undefined && <Notice>{t("add.stoppedNow")}</Notice>}
      <p className="mt-1 max-w-measure text-lead">{t(canSendMail() ? "lead" : "noMail")}</p>
      {!canSendMail() && (
        <p className="mt-2">
          <a href={`${firmPath(locale, firm.id)}/plan`} className="button w-full sm:w-fit">
            {t("toPlan")}
          </a>
        </p>
      )}
      {(canSendMail() || subscriptions.length > 0) && (
        <section aria-labelledby="addresses" className="mt-4 max-w-measure">
          <h2 id="addresses" className="text-title">
            {t("list.title")}
          </h2>
          <SubscriptionList subscriptions={subscriptions} locale={locale} stop={`${here}/stop`} />
        </section>
      )}
      {canSendMail() && (
        <section aria-labelledby="add" className="mt-5">
          <h2 id="add" className="text-title">
            {t("add.title")}
          </h2>
          <WishForm
            action={`${here}/add`}
            returned={await readReturned(searchParams, "reminders.problems")}
            ownEmail={(await findSignedIn())?.email ?? ""}
          />
        </section>
      )}
    </>
  );
}

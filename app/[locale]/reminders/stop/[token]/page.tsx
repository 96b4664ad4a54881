import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerPage } from "@/app/_reminders/answer-page";
import { readLink } from "@/lib/server/reminders/link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reminders.stop");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Ends the mails to the address that got the link. It takes a button. */
export default async function StopReminderPage({
  params,
  searchParams,
}: PageProps<"/[locale]/reminders/stop/[token]">) {
  const { locale, token } = await params;
  const action = readLink("stop", token) ? `/${locale}/reminders/stop/${token}/send` : null;
  return <AnswerPage what="stop" action={action} isDone={(await searchParams).done !== undefined} />;
}

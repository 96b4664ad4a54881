import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerPage } from "@/app/_reminders/answer-page";
import { readLink } from "@/lib/server/reminders/link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reminders.confirm");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Whoever reads the address agrees to be reminded. It takes a button. */
export default async function ConfirmReminderPage({
  params,
  searchParams,
}: PageProps<"/[locale]/reminders/confirm/[token]">) {
  const { locale, token } = await params;
  const action = readLink("confirm", token) ? `/${locale}/reminders/confirm/${token}/send` : null;
  return <AnswerPage what="confirm" action={action} isDone={(await searchParams).done !== undefined} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerPage } from "@/app/_reminders/answer-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reminders");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Whoever reads the address agrees to be reminded. It takes a button. */
export default async function ConfirmReminderPage({
  params,
}: PageProps<"/[locale]/reminders/confirm/[token]">) {
  return <AnswerPage purpose="confirm" {...(await params)} />;
}

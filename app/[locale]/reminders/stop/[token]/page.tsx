import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerPage } from "@/app/_reminders/answer-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reminders");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Ends the mails to the address that got the link. It takes a button. */
export default async function StopReminderPage({ params }: PageProps<"/[locale]/reminders/stop/[token]">) {
  return <AnswerPage purpose="stop" {...(await params)} />;
}

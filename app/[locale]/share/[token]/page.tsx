import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { Notice } from "@/app/_components/notice";
import { viewReadOnly } from "@/app/_results/read-only-view";
import { ResultPage } from "@/app/_results/result-page";
import { readClock } from "@/lib/server/clock";
import { type OpenedLink, openShareLink } from "@/lib/server/sharing/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("result");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

async function ClosedLink({
  state,
  locale,
}: {
  state: Exclude<OpenedLink["state"], "open">;
  locale: string;
}) {
  const t = await getTranslations("sharing.shared");
  return (
    <div className="prose">
      <h1 className="text-display">{t(`${state}.title`)}</h1>
      <p>{t(`${state}.text`)}</p>
      <p>
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </div>
  );
}

/** One result, for somebody to whom it was shared. It leads nowhere but to itself and the method. */
export default async function SharedResultPage({
  params,
  searchParams,
}: PageProps<"/[locale]/share/[token]">) {
  const { locale, token } = await params;
  const opened = await openShareLink(token, readClock());
  if (opened.state !== "open") return <ClosedLink state={opened.state} locale={locale} />;
  const { stored, journey, expiresAt, locale: written } = opened.shared;
  const view = await viewReadOnly(stored, {
    locale: written,
    here: `/${locale}/share/${token}`,
    journey,
    search: await searchParams,
  });
  const t = await getTranslations("sharing.shared");
  const format = await getFormatter();
  const sayDay = (moment: Date) => format.dateTime(moment, { dateStyle: "long" });
  return (
    <>
      <Notice>{t("notice", { day: sayDay(new Date(stored.asOf)), until: sayDay(expiresAt) })}</Notice>
      <ResultPage view={view} />
    </>
  );
}

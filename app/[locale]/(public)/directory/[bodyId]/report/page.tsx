import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { EntryNow } from "@/app/_directory/entry-now";
import { entryPath } from "@/app/_directory/paths";
import { ReportForm } from "@/app/_directory/report-form";
import { getContent } from "@/lib/content/load";
import { nameBody } from "@/lib/domain/directory/body-names";

type ReportPageProps = PageProps<"/[locale]/directory/[bodyId]/report">;

async function loadEntry({ params }: Pick<ReportPageProps, "params">) {
  const { locale, bodyId } = await params;
  const body = getContent().directory.find(({ id }) => id === bodyId);
  if (!body) redirect(`/${locale}/unknown`);
  return { locale, body, name: nameBody(body, locale), back: entryPath(locale, bodyId) };
}

export async function generateMetadata({ params, searchParams }: ReportPageProps): Promise<Metadata> {
  const { name } = await loadEntry({ params });
  const { again, stored } = await searchParams;
  const t = await getTranslations("directory.report");
  const title = stored === undefined ? t("title", { name }) : t("stored.title");
  return {
    title: again === undefined ? title : `${t("errors.prefix")} ${title}`,
    robots: { index: false },
  };
}

/** Where a reader says that an entry of the directory is wrong, and where that is confirmed. */
export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { locale, body, name, back } = await loadEntry({ params });
  const { again, full, stored } = await searchParams;
  const t = await getTranslations("directory.report");
  if (stored !== undefined) {
    return (
      <div className="prose">
        <h1 className="text-display">{t("stored.title")}</h1>
        <p>{t("stored.text", { name })}</p>
        <p>
          <a href={back}>{t("back")}</a>
        </p>
      </div>
    );
  }
  return (
    <>
      <BackLink href={back}>{t("back")}</BackLink>
      <h1 className="mt-3 max-w-measure text-display">{t("title", { name })}</h1>
      <p className="mt-2 max-w-measure text-ink-soft">{t("lead")}</p>
      {full !== undefined && <Notice>{t("full")}</Notice>}
      <ReportForm locale={locale} bodyId={body.id} isSentBack={again !== undefined}>
        <EntryNow locale={locale} body={body} />
      </ReportForm>
    </>
  );
}

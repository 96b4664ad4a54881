import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrivateLinkForm } from "@/app/_components/private-link-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.open");
  return { title: t("title"), robots: { index: false } };
}

/** Where a wrong or replaced private link ends. */
export default async function UnknownLinkPage({ params, searchParams }: PageProps<"/[locale]/open">) {
  const { locale } = await params;
  const minutes = Number((await searchParams).wait);
  const hasToWait = minutes > 0 && minutes <= 60;
  const t = await getTranslations("questionnaire.open");
  return (
    <div className="prose">
      <h1 className="text-display">{t(hasToWait ? "waitTitle" : "title")}</h1>
      <p>{hasToWait ? t("wait", { minutes }) : t("text")}</p>
      <PrivateLinkForm locale={locale} label={t("label")} submit={t("submit")} />
      <p>
        <a href={`/${locale}`}>{t("start")}</a>
      </p>
    </div>
  );
}

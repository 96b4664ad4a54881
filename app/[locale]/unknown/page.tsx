import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** What an address without a page leads to. The status 404 comes from proxy.ts. */
export default async function UnknownPage({ params }: PageProps<"/[locale]/unknown">) {
  const { locale } = await params;
  const t = await getTranslations("site.notFound");
  return (
    <div className="prose">
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </div>
  );
}

import { getTranslations } from "next-intl/server";

/** What an address without a page leads to. The status 404 comes from proxy.ts. */
export default async function UnknownPage({ params }: PageProps<"/[locale]/unknown">) {
  const { locale } = await params;
  const t = await getTranslations("site.notFound");
  const site = await getTranslations("site");
  return (
    <div className="prose">
      {/* A page with the status 404 is not asked for its metadata. */}
      <title>{`${t("title")} – ${site("name")}`}</title>
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </div>
  );
}

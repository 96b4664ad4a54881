import { getLocale, getTranslations } from "next-intl/server";

export default async function NotFound() {
  const t = await getTranslations("site.notFound");
  return (
    <div className="prose">
      <title>{t("title")}</title>
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <a href={`/${await getLocale()}`}>{t("home")}</a>
      </p>
    </div>
  );
}

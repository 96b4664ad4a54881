import { getTranslations } from "next-intl/server";
import { PrivateLinkForm } from "@/app/_components/private-link-form";

/**
 * An assessment that this browser cannot open: a replaced link, another device, a deletion. Nothing is told of which.
 * The status 404 comes from proxy.ts.
 */
export default async function ClosedPage({ params }: PageProps<"/[locale]/assess/closed">) {
  const { locale } = await params;
  const t = await getTranslations("questionnaire");
  const site = await getTranslations("site");
  return (
    <div className="prose">
      {/* A page with the status 404 is not asked for its metadata. */}
      <title>{`${t("closed.title")} – ${site("name")}`}</title>
      <h1 className="text-display">{t("closed.title")}</h1>
      <p>{t("closed.text")}</p>
      <ul>
        {(["device", "replaced", "deleted"] as const).map((reason) => (
          <li key={reason}>{t(`closed.reasons.${reason}`)}</li>
        ))}
      </ul>
      <PrivateLinkForm locale={locale} label={t("open.label")} submit={t("open.submit")} />
      <p>{t("closed.safe")}</p>
      <p>
        <a href={`/${locale}`}>{t("closed.start")}</a>
      </p>
    </div>
  );
}

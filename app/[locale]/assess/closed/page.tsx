import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrivateLinkForm } from "@/app/_components/private-link-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.closed");
  return { title: t("title") };
}

/**
 * An assessment that this browser cannot open: a replaced link, another device, a deletion. Nothing is told of which.
 * The status 404 comes from proxy.ts.
 */
export default async function ClosedPage({ params }: PageProps<"/[locale]/assess/closed">) {
  const { locale } = await params;
  const t = await getTranslations("questionnaire");
  return (
    <div className="prose">
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

import { getLocale, getTranslations } from "next-intl/server";
import { PrivateLinkForm } from "@/app/_components/private-link-form";

/** An assessment that this browser cannot open: replaced link, other device, deleted. What typed answers wait is safe. */
export default async function ClosedAssessment() {
  const locale = await getLocale();
  const t = await getTranslations("questionnaire");
  return (
    <div className="prose">
      <title>{t("closed.title")}</title>
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

import { getFormatter, getTranslations } from "next-intl/server";
import { listScopes } from "@/app/_access/access";
import { assessmentPath } from "@/app/_assessment/paths";
import { startOf } from "@/app/_assessment/start-of";
import { PrivateLinkForm } from "@/app/_components/private-link-form";
import { ImportForm } from "@/app/_sharing/import-form";

/** The ways back: assessments that this browser knows, and the field for a private link. */
export async function Resume({ locale }: { locale: string }) {
  const t = await getTranslations("site.home.resume");
  const words = await getTranslations("sharing.import");
  const format = await getFormatter();
  const known = await listScopes();
  return (
    <div className="flex flex-col gap-3">
      {known.length > 0 && (
        <div>
          <h3 className="text-lead">{t("device")}</h3>
          <ul className="mt-1 border-t border-rule">
            {known.map((scope) => (
              <li key={scope.id} className="border-b border-rule">
                <a href={assessmentPath(scope)} className="flex min-h-5.5 items-center">
                  {t("open", {
                    journey: scope.journey,
                    date: format.dateTime(startOf(scope.id), { dateStyle: "long" }),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <PrivateLinkForm locale={locale} label={t("label")} hint={t("hint")} submit={t("submit")} />
      <details className="fold">
        <summary>
          <span>{words("home")}</span>
        </summary>
        <p className="max-w-measure text-note text-ink-soft">{words("text")}</p>
        <ImportForm locale={locale} label={words("label")} submit={words("submit")} />
      </details>
    </div>
  );
}

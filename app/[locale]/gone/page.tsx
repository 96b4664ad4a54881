import { getTranslations } from "next-intl/server";
import { accountPath } from "@/app/_account/paths";
import { PrivateLinkForm } from "@/app/_components/private-link-form";
import { findTyped } from "@/app/_forms/typed-form";

const REASONS = ["deleted", "closed", "shared"] as const;

/**
 * What a form that found nothing leads to: a record that was deleted, or is not of whoever sent it. Nothing is told of
 * which. What was typed can be copied. The status 404 comes from proxy.ts.
 */
export default async function GonePage({ params }: PageProps<"/[locale]/gone">) {
  const { locale } = await params;
  const t = await getTranslations("site.gone");
  const open = await getTranslations("questionnaire.open");
  const site = await getTranslations("site");
  // A field that has no name here is shown if it holds words; numbers of records and the like are of no use to anybody.
  const typed = [...(await findTyped())].flatMap(([name, value]) => {
    const key = `fields.${name}` as "fields.title";
    if (value.trim() === "") return [];
    if (t.has(key)) return [`${t(key)}: ${value}`];
    return /\s/.test(value.trim()) ? [value] : [];
  });
  return (
    <div className="prose">
      {/* A page with the status 404 is not asked for its metadata. */}
      <title>{`${t("title")} – ${site("name")}`}</title>
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <ul>
        {REASONS.map((reason) => (
          <li key={reason}>{t(`reasons.${reason}`)}</li>
        ))}
      </ul>
      {typed.length > 0 && (
        <p>
          <label htmlFor="typed" className="font-semibold">
            {t("typed")}
          </label>
          <textarea id="typed" readOnly rows={6} className="field" defaultValue={typed.join("\n")} />
        </p>
      )}
      <p>{t("todo")}</p>
      <PrivateLinkForm locale={locale} label={open("label")} submit={open("submit")} />
      <p>
        <a href={accountPath(locale)}>{t("account")}</a>
      </p>
      <p>
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </div>
  );
}

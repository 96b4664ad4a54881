import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { listRegions } from "@/app/_agency/regions";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { FormField } from "@/app/_forms/form-field";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { TickField } from "@/app/_forms/tick-field";
import { formatAgencyCode } from "@/lib/domain/agency/agency-code";
import { getAgency } from "@/lib/server/agency/settings";

type SettingsProps = PageProps<"/[locale]/agency/[agencyId]/settings">;

export async function generateMetadata({ searchParams }: SettingsProps): Promise<Metadata> {
  const t = await getTranslations("agency.settings");
  return { title: await titleOf(t("title"), searchParams) };
}

/** What an administrator decides for the agency: its name, where it works, and its code. */
export default async function SettingsPage({ params, searchParams }: SettingsProps) {
  const where = await params;
  const agency = await loadAgency(where, "administer");
  const { saved, renewed } = await searchParams;
  const t = await getTranslations("agency.settings");
  const { name, code, regions } = await getAgency(agency);
  const { title, sentences, values, ticked } = await readReturned(searchParams, "agency.problems");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      {saved !== undefined && <Notice>{t("saved")}</Notice>}
      {sentences.name && (
        <ErrorSummary title={title} items={[{ href: "#name", label: t("name"), text: sentences.name }]} />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[7fr_5fr]">
        <form method="post" action={agencyPath(where, "settings/save")}>
          <FormField
            name="name"
            label={t("name")}
            hint={t("nameHint")}
            trouble={sentences.name}
            input={(attributes) => (
              <input
                {...attributes}
                type="text"
                autoComplete="organization"
                defaultValue={values.name ?? name}
              />
            )}
          />
          <TickField
            name="regions"
            label={t("regions")}
            hint={t("regionsHint")}
            options={listRegions(where.locale)}
            chosen={ticked("regions", regions)}
          />
          <button type="submit" className="button mt-3 w-full sm:w-fit">
            {t("submit")}
          </button>
        </form>
        <section aria-labelledby="code" className="mt-3">
          <h2 id="code" className="text-title">
            {t("code.title")}
          </h2>
          {renewed !== undefined && <Notice>{t("code.renewed")}</Notice>}
          <p className="figures mt-1 font-serif text-display">{formatAgencyCode(code)}</p>
          <p className="mt-1 text-ink-soft">{t("code.text")}</p>
          <form
            method="post"
            action={agencyPath(where, "settings/code")}
            className="mt-1 flex flex-wrap items-baseline gap-x-1"
          >
            <button type="submit" className="button-quiet">
              {t("code.renew")}
            </button>
            <span className="text-note text-ink-soft">{t("code.renewText")}</span>
          </form>
        </section>
      </div>
    </>
  );
}

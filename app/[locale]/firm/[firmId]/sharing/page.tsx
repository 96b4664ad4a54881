import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadFirm } from "@/app/_access/gates";
import { parsePage } from "@/app/_access/parse-page";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { CodeForm } from "@/app/_consent/code-form";
import { sharingPath } from "@/app/_consent/paths";
import { firmPath } from "@/app/_plan/place";
import { type Consents, listConsents } from "@/lib/server/consent/queries";
import { ConsentRow } from "./_sharing/consent-row";
import { LookTable } from "./_sharing/look-table";
import { PastConsents } from "./_sharing/past-consents";

type SharingProps = PageProps<"/[locale]/firm/[firmId]/sharing">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("consent.sharing");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** What has just happened, if something has. */
async function Done({ search, inForce }: { search: Record<string, unknown> } & Pick<Consents, "inForce">) {
  const t = await getTranslations("consent.sharing");
  const newest = inForce[0];
  if (search.withdrawn !== undefined) return <Notice>{t("withdrawn")}</Notice>;
  if (search.changed !== undefined) return <Notice>{t("changed")}</Notice>;
  if (search.given === undefined || !newest) return null;
  return <Notice>{t("given", { agency: newest.agencyName })}</Notice>;
}

/** Who may see a firm's records: agencies by its consent, which it gives, changes and ends here; and who did look. */
export default async function SharingPage({ params, searchParams }: SharingProps) {
  const where = await params;
  const firm = await loadFirm(where);
  const search = await searchParams;
  const t = await getTranslations("consent.sharing");
  const { inForce, past } = await listConsents(firm);
  return (
    <>
      <BackLink href={firmPath(where.locale, firm.id)}>{firm.name ?? t("back")}</BackLink>
      <h1 className="mt-2 text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure text-lead">{t("lead")}</p>
      <Done search={search} inForce={inForce} />

      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[7fr_5fr]">
        <section aria-labelledby="current">
          <h2 id="current" className="text-title">
            {t("current")}
          </h2>
          {inForce.length === 0 ? (
            <p className="mt-1">{t("nobody")}</p>
          ) : (
            <ul className="mt-1 border-t border-ink">
              {inForce.map((consent) => (
                <ConsentRow key={consent.id} consent={consent} where={where} />
              ))}
            </ul>
          )}
          <PastConsents consents={past} />
        </section>

        <section aria-labelledby="code-title">
          <h2 id="code-title" className="text-title">
            {t("code.title")}
          </h2>
          <p className="mt-1 max-w-measure text-ink-soft">{t("code.text")}</p>
          <CodeForm action={sharingPath(where, "give")} />
        </section>
      </div>

      <section aria-labelledby="looks" className="mt-5">
        <h2 id="looks" className="text-title">
          {t("looks.title")}
        </h2>
        <p className="mt-1 mb-2 max-w-measure text-ink-soft">{t("looks.text")}</p>
        <LookTable firm={firm} locale={where.locale} page={parsePage(search.looks)} />
      </section>
    </>
  );
}

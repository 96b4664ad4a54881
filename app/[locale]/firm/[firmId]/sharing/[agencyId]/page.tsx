import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadFirm } from "@/app/_access/gates";
import { BackLink } from "@/app/_components/back-link";
import { sharingPath } from "@/app/_consent/paths";
import { TermsFields, TermsProblems } from "@/app/_consent/terms-fields";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { findConsent } from "@/lib/server/consent/queries";

type EditProps = PageProps<"/[locale]/firm/[firmId]/sharing/[agencyId]">;

export async function generateMetadata({ searchParams }: EditProps): Promise<Metadata> {
  const t = await getTranslations("consent.sharing");
  return { title: await titleOf(t("change"), searchParams), robots: { index: false, follow: false } };
}

/** Where a firm changes what an agency sees. */
export default async function EditConsentPage({ params, searchParams }: EditProps) {
  const where = await params;
  const firm = await loadFirm(where);
  const current = (await findConsent(firm, where.agencyId)) ?? redirect(sharingPath(where));
  const t = await getTranslations("consent.sharing");
  const returned = await readReturned(searchParams, "consent.problems");
  return (
    <>
      <BackLink href={sharingPath(where)}>{t("give.back")}</BackLink>
      <h1 className="mt-2 text-display">{t("edit.title", { agency: current.agencyName })}</h1>
      <p className="mt-1 max-w-measure">{t("edit.text")}</p>
      <TermsProblems returned={returned} />
      <form method="post" action={sharingPath(where, `${where.agencyId}/change`)}>
        <TermsFields firmName={firm.name} returned={returned} current={current} />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("edit.submit")}
        </button>
      </form>
    </>
  );
}

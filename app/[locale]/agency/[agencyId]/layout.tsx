import { getTranslations } from "next-intl/server";
import { findSignedIn } from "@/app/_access/access";
import { NavLinks } from "@/app/_agency/nav-links";
import { listAgencyPages } from "@/app/_agency/pages";
import { listMembershipsOf } from "@/lib/server/agency/memberships";
import { keepsDirectory } from "@/lib/server/directory/keeper";

/** The name of the agency and the ways to its pages. It is no gate: each page has its own. */
export default async function AgencyLayout({ children, params }: LayoutProps<"/[locale]/agency/[agencyId]">) {
  const { locale, agencyId } = await params;
  const person = await findSignedIn();
  const workplaces = person ? await listMembershipsOf(person.userId) : [];
  const workplace = workplaces.find((one) => one.agencyId === agencyId);
  if (!workplace) return children;
  const t = await getTranslations("agency.nav");
  const hasReports = await keepsDirectory({ id: agencyId });
  const links = listAgencyPages(locale, workplace)
    .filter(({ page }) => page !== "reports" || hasReports)
    .map(({ page, href }) => ({ href, text: t(page) }));
  return (
    <>
      <div className="no-print -mt-2 mb-4 flex flex-wrap items-center justify-between gap-x-4 border-b border-rule">
        <p className="flex min-h-5.5 items-center font-semibold">
          {workplaces.length > 1 ? <a href={`/${locale}/agency`}>{workplace.name}</a> : workplace.name}
        </p>
        <NavLinks label={t("label")} links={links} />
      </div>
      {children}
    </>
  );
}

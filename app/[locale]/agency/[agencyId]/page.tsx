import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { caseloadPath } from "@/app/_cases/paths";
import { isFiltered } from "@/lib/domain/portfolio/caseload-view";
import { CaseTable } from "./_caseload/case-table";
import { DoneNotice } from "./_caseload/done-notice";
import { Filters } from "./_caseload/filters";
import { loadCaseload } from "./_caseload/load";
import { PagesNav } from "./_caseload/pages-nav";
import { ViewsNav } from "./_caseload/views-nav";
import { WorkNav } from "./_caseload/work-nav";

type CaseloadPageProps = PageProps<"/[locale]/agency/[agencyId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("caseload");
  return { title: t("title") };
}

/** The firms that fall to a member of the agency: the work of today first, all of them by name, search and filter. */
export default async function CaseloadPage({ params, searchParams }: CaseloadPageProps) {
  const search = await searchParams;
  const loaded = await loadCaseload(params, searchParams);
  // What a form leaves open stands in its address as well: the view has a shorter one.
  if (Object.values(search).includes("")) redirect(caseloadPath(loaded, loaded.view));
  const { view, found, agency } = loaded;
  const t = await getTranslations("caseload");
  const isEmpty = found.counts.all === 0 && !isFiltered(view);
  return (
    <div className="workplace">
      <h1 className="text-display">{t("title")}</h1>
      <DoneNotice search={search} />
      {isEmpty ? (
        <div className="mt-3 max-w-measure">
          <h2 className="text-lead">{t("empty.title")}</h2>
          <p className="mt-1">{t("empty.text", { agency: agency.name })}</p>
          <p className="mt-2">
            <a href={agencyPath(loaded, "invitations/new")} className="button w-full sm:w-fit">
              {t("empty.invite")}
            </a>
          </p>
        </div>
      ) : (
        <>
          <WorkNav loaded={loaded} />
          <Filters loaded={loaded} />
          <ViewsNav loaded={loaded} />
          {found.rows.length > 0 ? (
            <>
              <CaseTable loaded={loaded} isAllChosen={search.chosen === "page"} />
              <PagesNav loaded={loaded} />
            </>
          ) : (
            <p className="mt-3 max-w-measure border-t border-rule pt-2">
              {t(isFiltered(view) ? "empty.noMatch" : "empty.noWork")}
            </p>
          )}
        </>
      )}
    </div>
  );
}

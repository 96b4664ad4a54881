import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { caseloadPath } from "@/app/_cases/paths";
import { listChosen } from "@/lib/server/caseload/chosen";
import { BackToView, ChosenFirms, NoneChosen } from "../_caseload/chosen-firms";
import { readBack, readChosen } from "../_caseload/read-chosen";

type ArchivePageProps = PageProps<"/[locale]/agency/[agencyId]/archive">;

/** Are firms to be taken out of the archive, rather than put there? */
async function isTakingOut(search: ArchivePageProps["searchParams"]): Promise<boolean> {
  return (await search).take === "out";
}

export async function generateMetadata({ searchParams }: ArchivePageProps): Promise<Metadata> {
  const t = await getTranslations("caseload.archive");
  return { title: t((await isTakingOut(searchParams)) ? "submitBack" : "submit") };
}

/** Asks once more before the chosen firms are put away, or taken out again. */
export default async function ArchivePage({ params, searchParams }: ArchivePageProps) {
  const workplace = await params;
  const agency = await loadAgency(workplace, "follow-firms");
  const search = await searchParams;
  const view = readBack(search.view);
  const isOut = await isTakingOut(searchParams);
  const cases = await listChosen(agency, readChosen(search));
  const t = await getTranslations("caseload.archive");
  const submit = t(isOut ? "submitBack" : "submit");
  if (cases.length === 0) return <NoneChosen workplace={workplace} title={submit} view={view} />;
  return (
    <>
      <BackToView workplace={workplace} view={view} />
      <h1 className="text-display">{t(isOut ? "titleBack" : "title", { count: cases.length })}</h1>
      <p className="mt-1 max-w-measure">{t(isOut ? "textBack" : "text")}</p>
      <ChosenFirms cases={cases} />
      <form
        method="post"
        action={agencyPath(workplace, "archive/confirmed")}
        className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1"
      >
        <input type="hidden" name="firms" value={cases.map(({ firmId }) => firmId).join(" ")} />
        <input type="hidden" name="view" value={view} />
        <button type="submit" name="take" value={isOut ? "out" : "in"} className="button w-full sm:w-fit">
          {submit}
        </button>
        <a href={caseloadPath(workplace, view)} className="inline-flex min-h-5.5 items-center">
          {t("cancel")}
        </a>
      </form>
    </>
  );
}

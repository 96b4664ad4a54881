import { getTranslations } from "next-intl/server";
import { caseloadPath } from "@/app/_cases/paths";
import type { LoadedCaseload } from "./load";

/** The way to the other pages of a view. */
export async function PagesNav({ loaded }: { loaded: LoadedCaseload }) {
  const { view, found } = loaded;
  const { page, pages } = found;
  if (pages === 1) return null;
  const t = await getTranslations("caseload.pages");
  const pathOf = (other: number) => `${caseloadPath(loaded, { ...view, page: other })}#firms`;
  return (
    <nav aria-label={t("label")} className="mt-1.5 flex flex-wrap items-center gap-x-3 text-note no-print">
      {page > 1 && (
        <a href={pathOf(page - 1)} rel="prev" className="inline-flex min-h-5.5 items-center">
          {t("before")}
        </a>
      )}
      <span className="figures">{t("which", { page, pages })}</span>
      {page < pages && (
        <a href={pathOf(page + 1)} rel="next" className="inline-flex min-h-5.5 items-center">
          {t("after")}
        </a>
      )}
    </nav>
  );
}

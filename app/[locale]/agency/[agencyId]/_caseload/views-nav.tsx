import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { caseloadPath } from "@/app/_cases/paths";
import { formatView } from "@/lib/domain/portfolio/caseload-view";
import { LONGEST_VIEW_NAME } from "@/lib/server/caseload/saved-views";
import type { LoadedCaseload } from "./load";

/** The member's saved views, and the way to save the one that is shown. */
export async function ViewsNav({ loaded }: { loaded: LoadedCaseload }) {
  const { view, savedViews } = loaded;
  const t = await getTranslations("caseload.views");
  const query = formatView({ ...view, page: 1 });
  const isSaved = savedViews.some((saved) => saved.query === query);
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-start gap-x-3 text-note no-print">
      {savedViews.length > 0 && (
        <>
          <span className="inline-flex min-h-5.5 items-center text-ink-soft">{t("label")}:</span>
          <ul className="flex flex-wrap gap-x-3">
            {savedViews.map((saved) => (
              <li key={saved.id}>
                <a
                  href={caseloadPath(loaded, saved.query)}
                  aria-current={saved.query === query ? "page" : undefined}
                  className="inline-flex min-h-5.5 items-center aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {saved.name}
                </a>
              </li>
            ))}
          </ul>
          <a href={agencyPath(loaded, "views")} className="inline-flex min-h-5.5 items-center">
            {t("change")}
          </a>
        </>
      )}
      {query !== "" && !isSaved && (
        <details className="fold">
          <summary>
            <span>{t("save")}</span>
          </summary>
          <form method="post" action={agencyPath(loaded, "views/save")} className="mb-1 flex flex-wrap gap-1">
            <input type="hidden" name="query" value={query} />
            <label htmlFor="view-name" className="sr-only">
              {t("name")}
            </label>
            <input
              id="view-name"
              name="name"
              maxLength={LONGEST_VIEW_NAME}
              required
              autoComplete="off"
              placeholder={t("name")}
              className="field field-dense w-auto"
            />
            <button type="submit" className="button button-second button-dense">
              {t("submit")}
            </button>
          </form>
        </details>
      )}
    </nav>
  );
}

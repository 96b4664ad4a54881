import { getTranslations } from "next-intl/server";
import { caseloadPath } from "@/app/_cases/paths";
import { changeSort, type SortKey } from "@/lib/domain/portfolio/caseload-view";
import type { LoadedCaseload } from "./load";

/** Columns of numbers, whose short heads say more under the pointer. */
const NUMBERS = ["readiness", "change", "gaps"] as const;

/** The head of a column, which sorts by it; the way it sorts now is told and drawn. */
export async function SortHead({ loaded, column }: { loaded: LoadedCaseload; column: SortKey }) {
  const { view } = loaded;
  const t = await getTranslations("caseload");
  const isSorted = view.sort === column;
  const isDown = view.direction === "down";
  const number = NUMBERS.find((one) => one === column);
  return (
    <th
      scope="col"
      className={number && "number"}
      aria-sort={isSorted ? (isDown ? "descending" : "ascending") : undefined}
    >
      <a
        className="sort-link"
        href={`${caseloadPath(loaded, changeSort(view, column))}#firms`}
        title={number && t(`columnTexts.${number}`)}
      >
        <span className="sr-only">{t("sortBy")} </span>
        {t(`columns.${column}`)}
        {isSorted && (
          <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <path d={isDown ? "M1 3l4 5 4-5z" : "M1 7l4-5 4 5z"} fill="currentColor" />
          </svg>
        )}
      </a>
    </th>
  );
}

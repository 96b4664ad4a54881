import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { caseloadPath } from "@/app/_cases/paths";
import { formatView, SORT_KEYS } from "@/lib/domain/portfolio/caseload-view";
import { CaseRow } from "./case-row";
import "./caseload.css";
import type { LoadedCaseload } from "./load";
import { SortHead } from "./sort-head";

interface CaseTableProps {
  readonly loaded: LoadedCaseload;
  /** All firms of the page are chosen to begin with. */
  readonly isAllChosen: boolean;
}

/** What can be done with the firms that were chosen: each button leads to a page that asks once more. */
async function ChosenBar({ loaded, isAllChosen }: CaseTableProps) {
  const { view, found } = loaded;
  const t = await getTranslations("caseload.chosen");
  const here = caseloadPath(loaded, view);
  const all = `${here}${here.includes("?") ? "&" : "?"}chosen=page#firms`;
  const isArchive = view.state === "archived";
  const acts = [
    { page: "assign", words: t("assign") },
    { page: "archive", words: t(isArchive ? "unarchive" : "archive") },
    ...(isArchive ? [] : [{ page: "write", words: t("write") }]),
  ];
  return (
    <div className="chosen-bar no-print">
      <a href={isAllChosen ? `${here}#firms` : all} className="inline-flex min-h-3 items-center">
        {isAllChosen ? t("none") : t("all", { count: found.rows.length })}
      </a>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t("label")}</legend>
        {acts.map(({ page, words }) => (
          <button
            key={page}
            type="submit"
            {...(page === "archive" && isArchive ? { name: "take", value: "out" } : {})}
            formAction={agencyPath(loaded, page)}
            className="button button-second button-dense"
          >
            {words}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** The firms of a view as a table, which is a list where the screen is narrow. */
export async function CaseTable({ loaded, isAllChosen }: CaseTableProps) {
  const { view, found } = loaded;
  const { rows, page, pages } = found;
  const t = await getTranslations("caseload");
  return (
    <form method="get" action={agencyPath(loaded, "assign")} id="firms" className="mt-2">
      <input type="hidden" name="view" value={formatView(view)} />
      <table className="ledger case-table">
        <caption className="sr-only">{t("table.caption", { page, pages })}</caption>
        <thead>
          <tr>
            <th scope="col" className="choose">
              <span className="sr-only">{t("columns.choose")}</span>
            </th>
            {SORT_KEYS.map((column) => (
              <SortHead key={column} loaded={loaded} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CaseRow key={row.firmId} loaded={loaded} row={row} isChosen={isAllChosen} />
          ))}
        </tbody>
      </table>
      <ChosenBar loaded={loaded} isAllChosen={isAllChosen} />
    </form>
  );
}

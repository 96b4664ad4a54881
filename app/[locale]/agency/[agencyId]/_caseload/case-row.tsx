import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { casePath } from "@/app/_cases/paths";
import { sayChange } from "@/app/_cases/say-change";
import { When } from "@/app/_cases/when";
import { formatScore } from "@/app/_results/numbers";
import type { SortKey } from "@/lib/domain/portfolio/caseload-view";
import { findActivity, findChange, findDue } from "@/lib/domain/portfolio/standing";
import { listWork, type WorkGroup } from "@/lib/domain/portfolio/work";
import type { CaseRow as Row, ShownStanding } from "@/lib/server/caseload/case-row";
import type { LoadedCaseload } from "./load";

interface CellProps {
  /** The name of its column. */
  readonly label: string;
  readonly isNumber?: boolean;
  /** This is why the case is work. */
  readonly isWork?: boolean;
  /** There is nothing to say. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A cell; where the row is a list, the name of its column stands in it, and an empty one does not. */
function Cell({ label, isNumber = false, isWork = false, isEmpty = false, children }: CellProps) {
  const classes = [
    "case-cell",
    isNumber && "number",
    isWork && "font-semibold text-signal",
    isEmpty && "case-empty text-ink-soft",
  ];
  return (
    <td className={classes.filter(Boolean).join(" ")}>
      <span className="cell-label">{label}: </span>
      {children}
    </td>
  );
}

interface StandingProps {
  readonly loaded: LoadedCaseload;
  readonly standing: ShownStanding;
  readonly work: readonly WorkGroup[];
}

/** Where the firm stands, as far as it lets its results be seen. */
async function StandingCells({ loaded, standing, work }: StandingProps) {
  const { locale, wording, now } = loaded;
  const t = await getTranslations("caseload");
  const { stages, "band-names": bands } = wording.results;
  const { stage, band, readiness, openGaps, resultAt } = standing;
  const [change, activity, due] = [findChange(standing), findActivity(standing), findDue(standing)];
  const none = t("table.none");
  const label = (column: SortKey) => ({ label: t(`columns.${column}`) });
  const isDueWork = due !== null && work.includes(due.what === "plan" ? "plan-overdue" : "review-due");
  return (
    <>
      <Cell {...label("stage")} isEmpty={resultAt === null}>
        {resultAt === null ? none : stage === null ? t("table.noStage") : stages[stage].name}
      </Cell>
      <Cell {...label("band")}>{band === null ? t("table.noResult") : bands[band]}</Cell>
      <Cell {...label("readiness")} isNumber isEmpty={readiness === null}>
        {readiness === null ? none : formatScore(locale, readiness)}
      </Cell>
      <Cell {...label("change")} isNumber isWork={work.includes("drop")} isEmpty={change === null}>
        {change === null ? none : sayChange(locale, change)}
      </Cell>
      <Cell {...label("gaps")} isNumber isWork={work.includes("gaps")} isEmpty={resultAt === null}>
        {resultAt === null ? none : openGaps}
      </Cell>
      <Cell {...label("activity")} isWork={work.includes("stalled")} isEmpty={activity === null}>
        {activity === null ? none : <When locale={locale} moment={activity} now={now} />}
        {work.includes("stalled") && `, ${t("table.stalled")}`}
      </Cell>
      <Cell {...label("due")} isWork={isDueWork} isEmpty={due === null}>
        {due === null ? (
          none
        ) : (
          <>
            {t(`table.${isDueWork ? (`${due.what}Due` as const) : due.what}`)}{" "}
            <When locale={locale} moment={new Date(due.on)} now={now} />
          </>
        )}
      </Cell>
    </>
  );
}

interface CaseRowProps {
  readonly loaded: LoadedCaseload;
  readonly row: Row;
  readonly isChosen: boolean;
}

/** That the firm does not share its results, and the way to what it does share. */
async function NoResults({ loaded, row: { firmId, shared } }: Omit<CaseRowProps, "isChosen">) {
  const t = await getTranslations();
  const pages = (["plan", "outcomes"] as const).filter((page) => shared.includes(page));
  return (
    <>
      {t("caseload.table.noConsent")}
      {pages.map((page) => (
        <a
          key={page}
          href={casePath({ ...loaded, firmId }, page)}
          className="ml-2 inline-flex min-h-4 items-center"
        >
          {t(`case.pages.${page}`)}
        </a>
      ))}
    </>
  );
}

/** A firm of the caseload. Of one that does not let its results be seen, its name, who has it and what it shares. */
export async function CaseRow({ loaded, row, isChosen }: CaseRowProps) {
  const { now } = loaded;
  const { firmId, standing, seenResultAt, counsellor, state } = row;
  const t = await getTranslations("caseload");
  const name = row.name ?? t("unnamed");
  const work = listWork(standing, { now, seenResultAt });
  const isNew = work.includes("unread");
  return (
    <tr>
      <td className="case-cell choose">
        <label className="choose-target">
          <input
            type="checkbox"
            name="firm"
            value={firmId}
            defaultChecked={isChosen}
            className="mark mark-dense"
          />
          <span className="sr-only">{t("table.choose", { name })}</span>
        </label>
      </td>
      <th scope="row" className="case-cell case-whole case-name">
        {standing ? <a href={casePath({ ...loaded, firmId })}>{name}</a> : name}
        {isNew && <span className="block text-sea">{t("table.new")}</span>}
      </th>
      {standing ? (
        <StandingCells loaded={loaded} standing={standing} work={work} />
      ) : (
        <td colSpan={7} className="case-cell case-whole text-ink-soft">
          <NoResults loaded={loaded} row={row} />
        </td>
      )}
      <Cell label={t("columns.counsellor")}>
        {counsellor?.name ?? <span className="text-ink-soft">{t("table.nobody")}</span>}
      </Cell>
      <Cell label={t("columns.state")}>{t(`states.${state}`)}</Cell>
    </tr>
  );
}

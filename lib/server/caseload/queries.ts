import "server-only";
import type { Day } from "@/lib/domain/day";
import { WORK_GROUPS, type WorkGroup } from "@/lib/domain/portfolio/work";
import { AppError } from "@/lib/errors";
import { isRecordId } from "../access/record-id";
import type { CaseScope } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { toDay } from "../day-column";
import type { Prisma } from "../generated/client";
import { type CaseRow, type FoundRow, shownColumns, toRow } from "./case-row";
import { selectGroups, selectHeldCases } from "./held-cases";
import { byName, matchesFilters, orderOf, type StoredView } from "./view-filters";

export const PAGE_SIZE = 50;

export interface CaseloadPage {
  readonly rows: readonly CaseRow[];
  /** How many cases of the view are in each group, and in all. */
  readonly counts: Readonly<Record<WorkGroup | "all", number>>;
  /** The page that is shown: the last one where the view asked for a later one. */
  readonly page: number;
  readonly pages: number;
}

/** Groups without a case are left out. */
type Counts = Partial<CaseloadPage["counts"]>;

function completeCounts(found: Counts | null): CaseloadPage["counts"] {
  const named = ([...WORK_GROUPS, "all"] as const).map((group) => [group, found?.[group] ?? 0]);
  return Object.fromEntries(named);
}

/** A page of the cases that fall to a member. */
export async function loadCaseload(
  agency: AgencyScope<"follow-firms">,
  view: StoredView,
  now = readClock(),
): Promise<CaseloadPage> {
  return getDatabase().$transaction((tx) => readCaseload(tx, agency, view, now, toDay(now)));
}

/**
 * The same within a transaction, on the day that it is for whoever reads it: the page, and how many cases there are in
 * each group, in one statement, however many cases there are, so that all it says is of one moment. The look at the
 * list is noted in the audit log.
 */
export async function readCaseload(
  tx: Prisma.TransactionClient,
  agency: AgencyScope<"follow-firms">,
  view: StoredView,
  now: Date,
  today: Day,
): Promise<CaseloadPage> {
  const { userId, id: agencyId } = agency;
  const group = view.work ?? "all";
  const groups = selectGroups(now, today);
  const found = await tx.$queryRaw<(FoundRow & { counts: Counts | null })[]>`
    WITH held AS MATERIALIZED (
      SELECT * FROM (SELECT *, ${groups} AS groups FROM (${selectHeldCases(agency, now)}) held) held
       WHERE ${matchesFilters(agency, view)}
    ), counted AS (
      SELECT "group", count(*)::int AS count FROM held, unnest(groups) AS "group" GROUP BY "group"
    ), shown AS (
      SELECT *, row_number() OVER () AS place FROM (
        SELECT * FROM held WHERE ${group} = ANY (groups)
         ORDER BY ${orderOf(view)}
         LIMIT ${PAGE_SIZE}
        OFFSET (SELECT ${PAGE_SIZE} * least(${view.page}::int - 1, (max(count) - 1) / ${PAGE_SIZE})
                  FROM counted WHERE "group" = ${group})) page
    )
    SELECT (SELECT jsonb_object_agg("group", count) FROM counted) AS counts, ${shownColumns}
    FROM (SELECT) one LEFT JOIN shown ON true ORDER BY place`;
  await appendAudit(tx, { userId, act: "looked-at-caseload", agencyId });
  const counts = completeCounts(found[0]?.counts ?? null);
  const pages = Math.max(1, Math.ceil(counts[group] / PAGE_SIZE));
  const rows = found.flatMap(({ counts: _, ...row }) => (row.firmId === null ? [] : toRow(row)));
  return { rows, counts, page: Math.min(view.page, pages), pages };
}

/** The cases of these firms that fall to the member, as the caseload shows them. */
export async function listCaseRows(
  tx: Prisma.TransactionClient,
  agency: AgencyScope<"follow-firms">,
  firmIds: readonly string[],
  now = readClock(),
): Promise<CaseRow[]> {
  const wanted = firmIds.filter(isRecordId);
  const found = await tx.$queryRaw<FoundRow[]>`
    SELECT ${shownColumns} FROM (${selectHeldCases(agency, now)}) held
     WHERE "firmId" = ANY (${wanted}::uuid[]) ORDER BY ${byName}, "firmId"`;
  return found.map(toRow);
}

/** The case of one firm, as the caseload shows it. */
export async function getCaseRow(
  agency: AgencyScope<"follow-firms">,
  { firmId }: CaseScope<"results">,
  now = readClock(),
): Promise<CaseRow> {
  const [row] = await listCaseRows(getDatabase(), agency, [firmId], now);
  if (!row) throw new AppError("NOT_FOUND", "This firm is no longer among those that fall to you.");
  return row;
}

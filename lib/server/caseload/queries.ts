import "server-only";
import { type CaseState, findCaseState } from "@/lib/domain/portfolio/case-state";
import type { CaseloadView, Direction, SortKey } from "@/lib/domain/portfolio/caseload-view";
import type { Standing } from "@/lib/domain/portfolio/standing";
import { WORK_GROUPS, type WorkGroup } from "@/lib/domain/portfolio/work";
import { BANDS, type Band } from "@/lib/domain/scoring/band";
import { STAGES, type Stage } from "@/lib/domain/stage/stage";
import { AppError } from "@/lib/errors";
import { isRecordId } from "../access/record-id";
import type { CaseScope } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";
import type { Holder } from "./chosen";
import { placeIn, selectGroups, selectHeldCases, stateOrder } from "./held-cases";

export const PAGE_SIZE = 50;

/** What a member may see of a firm in a list. */
export interface ShownStanding extends Standing {
  readonly band: Band | null;
  readonly stage: Stage | null;
}

export interface CaseRow {
  readonly firmId: string;
  readonly name: string | null;
  readonly counsellor: Holder | null;
  readonly state: CaseState;
  /** Null where the firm's consent does not let its results be seen now. */
  readonly standing: ShownStanding | null;
  readonly seenResultAt: Date | null;
}

export interface CaseloadPage {
  readonly rows: readonly CaseRow[];
  /** How many cases of the view are in each group, and in all. */
  readonly counts: Readonly<Record<WorkGroup | "all", number>>;
  /** The page that is shown: the last one where the view asked for a later one. */
  readonly page: number;
  readonly pages: number;
}

type FoundRow = ShownStanding & {
  readonly firmId: string;
  readonly name: string | null;
  readonly counsellorId: string | null;
  readonly counsellorName: string | null;
  readonly isArchived: boolean;
  readonly isVisible: boolean;
  readonly seenResultAt: Date | null;
  readonly counts: Partial<CaseloadPage["counts"]> | null;
};

type View = CaseloadView & {
  /** The first two digits of the activities of the view's sector. */
  readonly divisions: readonly string[] | null;
};

/** Letters without case and accents, so that "cafe" finds "Café". */
function fold(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`regexp_replace(normalize(lower(${text}), NFD), '[\u0300-\u036f]', '', 'g')`;
}

function isEither(column: Prisma.Sql, value: string | null): Prisma.Sql {
  return Prisma.sql`(${value}::text IS NULL OR ${column} = ${value})`;
}

/** Every filter stands in the statement, whether it is set or not: so there is one statement to plan, not hundreds. */
function matchesFilters({ membershipId }: AgencyScope<"follow-firms">, view: View): Prisma.Sql {
  const { search, stage, band, counsellor, region, size, divisions, state } = view;
  const counsellorId = counsellor === "me" ? membershipId : counsellor === "nobody" ? null : counsellor;
  return Prisma.sql`
    CASE WHEN ${state}::text IS NULL THEN state <> 'archived' ELSE state = ${state} END
    AND (${search} = '' OR strpos(${fold(Prisma.sql`name`)}, ${fold(Prisma.sql`${search}`)}) > 0)
    AND ${isEither(Prisma.sql`stage`, stage)} AND ${isEither(Prisma.sql`band`, band)}
    AND ${isEither(Prisma.sql`region`, region)} AND ${isEither(Prisma.sql`"sizeClass"`, size)}
    AND (${divisions}::text[] IS NULL OR left(sector, 2) = ANY (${divisions}::text[]))
    AND (${counsellor}::text IS NULL OR "counsellorId" IS NOT DISTINCT FROM ${counsellorId}::uuid)`;
}

const byName = Prisma.sql`lower(name) COLLATE "und-x-icu"`;

const columns: Readonly<Record<SortKey, Prisma.Sql>> = {
  firm: byName,
  stage: placeIn(STAGES, Prisma.sql`stage`),
  band: placeIn(BANDS, Prisma.sql`band`),
  readiness: Prisma.sql`readiness`,
  change: Prisma.sql`change`,
  gaps: Prisma.sql`CASE WHEN "resultAt" IS NOT NULL THEN "openGaps" END`,
  activity: Prisma.sql`"activeAt"`,
  due: Prisma.sql`"dueOn"`,
  counsellor: Prisma.sql`lower("counsellorName") COLLATE "und-x-icu"`,
  state: stateOrder,
};

const directions: Readonly<Record<Direction, Prisma.Sql>> = {
  up: Prisma.sql`ASC NULLS LAST`,
  down: Prisma.sql`DESC NULLS LAST`,
};

const shownColumns = Prisma.sql`"firmId", name, "counsellorId", "counsellorName", "isArchived", "isVisible", band,
  stage, readiness, "previousReadiness", "openGaps", "resultAt", "reviewDueOn"::text, "planDueOn"::text,
  "isUnderWay", "answeredAt", "seenResultAt"`;

function toRow({
  firmId,
  name,
  counsellorId,
  counsellorName,
  isArchived,
  isVisible,
  seenResultAt,
  counts: _,
  ...found
}: FoundRow): CaseRow {
  const standing = isVisible ? found : null;
  return {
    firmId,
    name,
    counsellor: counsellorId === null ? null : { id: counsellorId, name: counsellorName ?? "" },
    state: findCaseState(isArchived, standing),
    standing,
    seenResultAt,
  };
}

function completeCounts(found: FoundRow["counts"]): CaseloadPage["counts"] {
  const named = ([...WORK_GROUPS, "all"] as const).map((group) => [group, found?.[group] ?? 0]);
  return Object.fromEntries(named);
}

/**
 * A page of the cases that fall to a member, and how many there are in each group: one statement, however many cases
 * there are, so that all it says is of one moment. The look at the list is noted in the audit log.
 */
export async function loadCaseload(
  agency: AgencyScope<"follow-firms">,
  view: View,
  now = new Date(),
): Promise<CaseloadPage> {
  const { userId, id: agencyId } = agency;
  const group = view.work ?? "all";
  const found = await getDatabase().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<FoundRow[]>`
      WITH held AS MATERIALIZED (
        SELECT * FROM (SELECT *, ${selectGroups(now)} AS groups FROM (${selectHeldCases(agency, now)}) held) held
         WHERE ${matchesFilters(agency, view)}
      ), counted AS (
        SELECT "group", count(*)::int AS count FROM held, unnest(groups) AS "group" GROUP BY "group"
      ), shown AS (
        SELECT *, row_number() OVER () AS place FROM (
          SELECT * FROM held WHERE ${group} = ANY (groups)
           ORDER BY ${columns[view.sort]} ${directions[view.direction]}, ${byName}, "firmId"
           LIMIT ${PAGE_SIZE}
          OFFSET (SELECT ${PAGE_SIZE} * least(${view.page}::int - 1, (max(count) - 1) / ${PAGE_SIZE})
                    FROM counted WHERE "group" = ${group})) page
      )
      SELECT (SELECT jsonb_object_agg("group", count) FROM counted) AS counts,
        ${shownColumns}
      FROM (SELECT) one LEFT JOIN shown ON true ORDER BY place`;
    await appendAudit(tx, { userId, act: "looked-at-caseload", agencyId });
    return rows;
  });
  const counts = completeCounts(found[0]?.counts ?? null);
  const pages = Math.max(1, Math.ceil(counts[group] / PAGE_SIZE));
  const rows = found.filter(({ firmId }) => firmId !== null).map(toRow);
  return { rows, counts, page: Math.min(view.page, pages), pages };
}

/** The cases of these firms that fall to the member, as the caseload shows them. */
export async function listCaseRows(
  tx: Prisma.TransactionClient,
  agency: AgencyScope<"follow-firms">,
  firmIds: readonly string[],
  now = new Date(),
): Promise<CaseRow[]> {
  const wanted = firmIds.filter(isRecordId);
  const found = await tx.$queryRaw<FoundRow[]>`
    SELECT ${shownColumns}, NULL AS counts FROM (${selectHeldCases(agency, now)}) held
     WHERE "firmId" = ANY (${wanted}::uuid[]) ORDER BY ${byName}, "firmId"`;
  return found.map(toRow);
}

/** The case of one firm, as the caseload shows it. */
export async function getCaseRow(
  agency: AgencyScope<"follow-firms">,
  { firmId }: CaseScope<"results">,
  now = new Date(),
): Promise<CaseRow> {
  const [row] = await listCaseRows(getDatabase(), agency, [firmId], now);
  if (!row) throw new AppError("NOT_FOUND", "This firm is no longer among those that fall to you.");
  return row;
}

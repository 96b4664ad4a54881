import "server-only";
import type { Day } from "@/lib/domain/day";
import { CASE_STATES } from "@/lib/domain/portfolio/case-state";
import { PORTFOLIO_THRESHOLDS } from "@/lib/domain/portfolio/thresholds";
import { findStallLimit, WORK_GROUPS, type WorkGroup } from "@/lib/domain/portfolio/work";
import { selectFalling } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { Prisma } from "../generated/client";

/**
 * The cases that fall to a member as one table, each with what its firm's consent lets them see of it now: without
 * part `results` its standing is null throughout, without part `plan` the day of its plan is.
 * It says in SQL what lib/domain/portfolio says of one case; a property test holds both together.
 */
export function selectHeldCases(agency: AgencyScope<"follow-firms">, now: Date): Prisma.Sql {
  return Prisma.sql`
    WITH consented AS (
      SELECT "firmId", array_agg(DISTINCT part) AS shared,
        bool_or(part = 'results') AS results, bool_or(part = 'plan') AS plan
        FROM "Consent", unnest(parts) AS part
       WHERE "agencyId" = ${agency.id}::uuid AND 'counselling' = ANY (purposes) AND "givenAt" <= ${now}
         AND ("until" IS NULL OR ${now} < "until") AND ("withdrawnAt" IS NULL OR ${now} < "withdrawnAt")
       GROUP BY "firmId"
    ), seen AS (
      SELECT held.id, held."firmId", held."archivedAt" IS NOT NULL AS "isArchived", held."counsellorId",
        firm.name, person.name AS "counsellorName", coalesce(consented.results, false) AS "isVisible",
        coalesce(consented.shared, '{}') AS shared,
        standing.band, standing.stage, standing."sizeClass", standing.region, standing.sector,
        standing.readiness, standing."previousReadiness", coalesce(standing."openGaps", 0) AS "openGaps",
        standing."resultAt", standing."reviewDueOn",
        CASE WHEN consented.plan THEN standing."planDueOn" END AS "planDueOn",
        coalesce(assessment.revision > standing."finishedRevision", false) AS "isUnderWay",
        CASE WHEN assessment.revision > 0 THEN assessment."updatedAt" END AS "answeredAt",
        look."seenResultAt"
      FROM "Case" held
      JOIN "Firm" firm ON firm.id = held."firmId"
      LEFT JOIN "Membership" member ON member.id = held."counsellorId"
      LEFT JOIN "User" person ON person.id = member."userId"
      LEFT JOIN consented ON consented."firmId" = held."firmId"
      LEFT JOIN "Standing" standing ON standing."firmId" = held."firmId" AND consented.results
      LEFT JOIN "Assessment" assessment ON assessment.id = standing."assessmentId"
      LEFT JOIN "CaseLook" look ON look."caseId" = held.id AND look."userId" = ${agency.userId}
      WHERE ${selectFalling(agency)}
    )
    SELECT seen.*,
      readiness - "previousReadiness" AS change,
      greatest("answeredAt", "resultAt") AS "activeAt",
      least("reviewDueOn", "planDueOn") AS "dueOn",
      CASE WHEN "isArchived" THEN 'archived' WHEN NOT "isVisible" THEN 'no-consent'
           WHEN "isUnderWay" THEN 'under-way' WHEN "resultAt" IS NULL THEN 'not-begun' ELSE 'finished' END AS state
    FROM seen`;
}

/** When a held case is in a group. */
function conditionOf(group: WorkGroup, now: Date, today: Day): Prisma.Sql {
  const conditions: Readonly<Record<WorkGroup, Prisma.Sql>> = {
    "review-due": Prisma.sql`"reviewDueOn" <= ${today}::date`,
    stalled: Prisma.sql`"isUnderWay" AND "answeredAt" <= ${findStallLimit(now)}`,
    unread: Prisma.sql`"resultAt" > coalesce("seenResultAt", '-infinity')`,
    drop: Prisma.sql`change <= ${-PORTFOLIO_THRESHOLDS.drop.value}::float8 + 1e-9`,
    gaps: Prisma.sql`"openGaps" > 0`,
    "plan-overdue": Prisma.sql`"planDueOn" < ${today}::date`,
  };
  return conditions[group];
}

/** The groups that a held case is in at a moment and on the day that it is then, as a list; all are in "all". */
export function selectGroups(now: Date, today: Day): Prisma.Sql {
  const listed = WORK_GROUPS.map(
    (group) => Prisma.sql`CASE WHEN ${conditionOf(group, now, today)} THEN ${group} END`,
  );
  return Prisma.sql`array_remove(ARRAY['all', ${Prisma.join(listed)}]::text[], NULL)`;
}

/** Where a word stands in a closed list, for sorting. */
export function placeIn(list: readonly string[], column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`array_position(${[...list]}::text[], ${column})`;
}

export const stateOrder = placeIn(CASE_STATES, Prisma.sql`state`);

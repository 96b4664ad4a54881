import "server-only";
import type { CaseloadView, Direction, SortKey } from "@/lib/domain/portfolio/caseload-view";
import { BANDS } from "@/lib/domain/scoring/band";
import { STAGES } from "@/lib/domain/stage/stage";
import type { AgencyScope } from "../agency/scope";
import { Prisma } from "../generated/client";
import { placeIn, stateOrder } from "./held-cases";

/** A view as the database can pick by it. */
export type StoredView = CaseloadView & {
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
export function matchesFilters({ membershipId }: AgencyScope<"follow-firms">, view: StoredView): Prisma.Sql {
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

export const byName = Prisma.sql`lower(name) COLLATE "und-x-icu"`;

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

/** The order of a view: by its column, what has nothing to sort by last in both directions, then by name. */
export function orderOf({ sort, direction }: StoredView): Prisma.Sql {
  return Prisma.sql`${columns[sort]} ${directions[direction]}, ${byName}, "firmId"`;
}

import "server-only";
import type { RecordPart } from "@/lib/domain/access/consent";
import { type CaseState, findCaseState } from "@/lib/domain/portfolio/case-state";
import type { Standing } from "@/lib/domain/portfolio/standing";
import type { Band } from "@/lib/domain/scoring/band";
import type { Stage } from "@/lib/domain/stage/stage";
import { Prisma } from "../generated/client";
import type { Holder } from "./chosen";

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
  /** The parts of its records that the firm lets the agency see now. */
  readonly shared: readonly RecordPart[];
  /** Null where the firm's consent does not let its results be seen now. */
  readonly standing: ShownStanding | null;
  readonly seenResultAt: Date | null;
}

export type FoundRow = ShownStanding & {
  readonly firmId: string;
  readonly name: string | null;
  readonly counsellorId: string | null;
  readonly counsellorName: string | null;
  readonly isArchived: boolean;
  readonly isVisible: boolean;
  readonly shared: readonly RecordPart[];
  readonly seenResultAt: Date | null;
};

/** The columns of a found row, among those of held cases. */
export const shownColumns = Prisma.sql`"firmId", name, "counsellorId", "counsellorName", "isArchived", "isVisible",
  shared::text[],
  band, stage, readiness, "previousReadiness", "openGaps", "resultAt", "reviewDueOn"::text, "planDueOn"::text,
  "isUnderWay", "answeredAt", "seenResultAt"`;

/** A case as a member may see it. */
export function toRow({
  firmId,
  name,
  counsellorId,
  counsellorName,
  isArchived,
  isVisible,
  shared,
  seenResultAt,
  ...found
}: FoundRow): CaseRow {
  const standing = isVisible ? found : null;
  return {
    firmId,
    name,
    counsellor: counsellorId === null ? null : { id: counsellorId, name: counsellorName ?? "" },
    state: findCaseState(isArchived, standing),
    shared,
    standing,
    seenResultAt,
  };
}

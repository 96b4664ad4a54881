/**
 * Caseloads for tests and measurements, thousands of firms in a moment: rows written by SQL, as the product would
 * leave them. Results hold no more than where a firm stands.
 */
import { createHash, randomUUID } from "node:crypto";
import type { ConsentTerms } from "@/lib/domain/access/consent";
import type { Band } from "@/lib/domain/scoring/band";
import type { SizeClass } from "@/lib/domain/stage/size-class";
import type { Stage } from "@/lib/domain/stage/stage";
import type { AgencyScope } from "@/lib/server/agency/scope";
import { getDatabase } from "@/lib/server/database";
import { newMember } from "./agency";

export interface MadeResult {
  readonly at: Date;
  readonly readiness: number | null;
  readonly band: Band;
  readonly stage: Stage | null;
  readonly sizeClass: SizeClass | null;
  readonly openGaps: number;
  readonly reviewMonths: number;
  readonly region: string | null;
  readonly sector: string | null;
}

export interface MadeFirm {
  readonly name: string | null;
  readonly counsellorId: string | null;
  readonly archivedAt: Date | null;
  readonly consents: readonly ConsentTerms[];
  /** Each of an assessment of its own, the oldest first. */
  readonly results: readonly MadeResult[];
  /** The last answer of an assessment that was begun after the last result and is not finished. */
  readonly openSince: Date | null;
  readonly planDueOn: string | null;
  /** The newest result that a person has seen. */
  readonly seen: { readonly userId: string; readonly resultAt: Date } | null;
}

interface AssessmentRow {
  readonly id: string;
  readonly firmId: string;
  readonly at: Date;
  readonly result: MadeResult | null;
}

/** A firm that shares its results, finished long ago: for tests to differ from. */
export const plainFirm: MadeFirm = {
  name: "Maes",
  counsellorId: null,
  archivedAt: null,
  consents: [
    {
      parts: ["results"],
      purposes: ["counselling"],
      givenAt: new Date("2026-01-01"),
      until: null,
      withdrawnAt: null,
    },
  ],
  results: [
    {
      at: new Date("2026-06-01T10:00:00Z"),
      readiness: 60,
      band: "ready",
      stage: "active",
      sizeClass: "small",
      openGaps: 0,
      reviewMonths: 12,
      region: "flanders",
      sector: "28.12",
    },
  ],
  openSince: null,
  planDueOn: null,
  seen: null,
};

const BATCH = 500;
const ANSWERS = 60;

function describe({ readiness, band, stage, sizeClass, openGaps, reviewMonths }: MadeResult) {
  return {
    band: { value: band },
    stage: { value: stage },
    sizeClass,
    readiness: { score: readiness },
    criticalGaps: [
      ...Array.from({ length: openGaps }, (_, index) => ({ id: `gap-${index}`, state: "open" })),
      { id: "another", state: "unconfirmed" },
    ],
    nextReviewMonths: reviewMonths,
  };
}

function listAssessments(firmId: string, { results, openSince }: MadeFirm): AssessmentRow[] {
  const finished = results.map((result) => ({ id: randomUUID(), firmId, at: result.at, result }));
  const open = openSince && { id: randomUUID(), firmId, at: openSince, result: null };
  return open ? [...finished, open] : finished;
}

async function addBatch(
  agencyId: string,
  firms: readonly (MadeFirm & { readonly id: string })[],
): Promise<void> {
  const database = getDatabase();
  const cases = firms.map((firm) => ({ ...firm, caseId: randomUUID() }));
  const assessments = firms.flatMap((firm) => listAssessments(firm.id, firm));
  await database.firm.createMany({
    data: firms.map(({ id, name }) => ({
      id,
      name,
      tokenHash: createHash("sha256").update(id).digest("hex"),
    })),
  });
  await database.case.createMany({
    data: cases.map(({ caseId, id, counsellorId, archivedAt }) => ({
      id: caseId,
      agencyId,
      firmId: id,
      counsellorId,
      archivedAt,
    })),
  });
  await database.consent.createMany({
    data: firms.flatMap(({ id, consents }) =>
      consents.map(({ parts, purposes, ...terms }) => ({
        ...terms,
        parts: [...parts],
        purposes: [...purposes],
        firmId: id,
        agencyId,
      })),
    ),
  });
  await database.assessment.createMany({
    data: assessments.map(({ id, firmId, at }) => ({
      id,
      firmId,
      edition: "2026.1",
      locale: "en",
      journey: "full" as const,
      revision: ANSWERS,
      createdAt: at,
      updatedAt: at,
    })),
  });
  await database.result.createMany({
    data: assessments.flatMap(({ id, at, result }) =>
      result === null
        ? []
        : {
            assessmentId: id,
            number: 1,
            revision: ANSWERS,
            edition: "2026.1",
            engine: "1",
            asOf: at,
            answers: { "profile.region": result.region, "profile.sector": result.sector },
            result: describe(result),
            createdAt: at,
          },
    ),
  });
  await database.planStep.createMany({
    data: firms.flatMap(({ id, planDueOn }) =>
      planDueOn === null ? [] : { firmId: id, title: "A step", dueOn: new Date(planDueOn) },
    ),
  });
  await database.caseLook.createMany({
    data: cases.flatMap(({ caseId, seen }) =>
      seen === null ? [] : { caseId, userId: seen.userId, seenResultAt: seen.resultAt },
    ),
  });
}

/** Adds the firms to the agency's caseload. Returns their ids, in the same order. */
export async function addPortfolio(agencyId: string, firms: readonly MadeFirm[]): Promise<string[]> {
  const made = firms.map((firm) => ({ ...firm, id: randomUUID() }));
  for (let start = 0; start < made.length; start += BATCH)
    await addBatch(agencyId, made.slice(start, start + BATCH));
  return made.map(({ id }) => id);
}

/** A new member of the agency, as they act in its caseload. */
export async function newFollower(
  agencyId: string,
  role: "counsellor" | "manager" = "counsellor",
  name?: string,
): Promise<AgencyScope<"follow-firms">> {
  return (await newMember(agencyId, [role], name)).open("follow-firms");
}

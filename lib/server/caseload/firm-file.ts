import "server-only";
import { type ConsentTerms, isInForce } from "@/lib/domain/access/consent";
import type { CaseScope } from "../agency/case-scope";
import { findResult, type StoredResult } from "../assessment/queries";
import { openCaseAssessment } from "../assessment/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";

export interface NewestResult {
  readonly assessmentId: string;
  readonly locale: string;
  readonly stored: StoredResult;
}

/** What the firm lets the agency see for counselling now, the newest agreement first. */
export async function listConsents(
  { firmId, agencyId }: CaseScope<"results">,
  now = readClock(),
): Promise<ConsentTerms[]> {
  const consents = await getDatabase().consent.findMany({
    where: { firmId, agencyId, purposes: { has: "counselling" } },
    orderBy: { givenAt: "desc" },
  });
  return consents.filter((consent) => isInForce(consent, now));
}

/** The firm's newest result, or null before its first one. */
export async function findNewestResult(scope: CaseScope<"results">): Promise<NewestResult | null> {
  const newest = await getDatabase().result.findFirst({
    where: { assessment: { firmId: scope.firmId } },
    select: { assessmentId: true, number: true },
    orderBy: [{ createdAt: "desc" }, { number: "desc" }],
  });
  const assessment = newest && (await openCaseAssessment(scope, newest.assessmentId));
  const stored = assessment && (await findResult(assessment, newest.number));
  return stored && { assessmentId: assessment.id, locale: assessment.locale, stored };
}

/** Notes that the member has seen the firm's results up to this moment. */
export async function markSeen(
  { id: caseId, userId }: CaseScope<"results">,
  seenResultAt: Date,
): Promise<void> {
  await getDatabase().$executeRaw`
    INSERT INTO "CaseLook" ("caseId", "userId", "seenResultAt") VALUES (${caseId}::uuid, ${userId}, ${seenResultAt})
    ON CONFLICT ("caseId", "userId")
    DO UPDATE SET "seenResultAt" = greatest("CaseLook"."seenResultAt", excluded."seenResultAt")`;
}

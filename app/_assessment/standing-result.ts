import "server-only";
import { isSameBesideStrategy } from "@/lib/domain/assessment/main-answers";
import { findResult, type ResultSummary, type StoredResult } from "@/lib/server/assessment/queries";
import type { LoadedAssessment } from "./load-assessment";

/** The last of the stored results, if the answers of now still give it: the strategy part sets no score. */
export async function findStandingResult(
  { scope, edition, current }: Pick<LoadedAssessment, "scope" | "edition" | "current">,
  results: readonly ResultSummary[],
): Promise<StoredResult | null> {
  const last = results.at(-1);
  const stored = last ? await findResult(scope, last.number) : null;
  return stored && isSameBesideStrategy(edition, stored.answers, current.answers) ? stored : null;
}

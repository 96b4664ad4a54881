import "server-only";
import { getDatabase } from "../database";
import type { FirmScope } from "./scope";

/** Where the firm was last at work, to lead back to it; null if it has no assessment. */
export async function findNewestAssessment(
  firm: FirmScope,
): Promise<{ readonly id: string; readonly locale: string } | null> {
  return getDatabase().assessment.findFirst({
    where: { firmId: firm.id },
    select: { id: true, locale: true },
    orderBy: { id: "desc" },
  });
}

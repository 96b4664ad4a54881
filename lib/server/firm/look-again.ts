import "server-only";
import type { AssessmentReadScope, OwnAssessmentScope } from "../assessment/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";

interface NewAssessment {
  readonly edition: string;
  readonly locale: string;
}

/**
 * Begins a new assessment of the firm, to be started from its newest result, and returns its id. One that was begun
 * so and has no result yet goes on, so that asking twice makes no second one. Null without any result.
 */
export async function lookAgain(
  { firmId }: OwnAssessmentScope,
  { edition, locale }: NewAssessment,
  at = readClock(),
): Promise<string | null> {
  return getDatabase().$transaction(async (database) => {
    // Whoever else asks at this moment waits here, and then finds what was begun.
    await database.$queryRaw`SELECT id FROM "Firm" WHERE id = ${firmId}::uuid FOR UPDATE`;
    const newest = await database.result.findFirst({
      where: { assessment: { firmId } },
      orderBy: [{ createdAt: "desc" }, { assessmentId: "desc" }, { number: "desc" }],
      select: { id: true, assessment: { select: { journey: true } } },
    });
    if (!newest) return null;
    const begun = await database.assessment.findFirst({
      where: { startedFromId: newest.id, results: { none: {} } },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    if (begun) return begun.id;
    const { id } = await database.assessment.create({
      data: {
        firmId,
        edition,
        locale,
        journey: newest.assessment.journey,
        startedFromId: newest.id,
        createdAt: at,
      },
      select: { id: true },
    });
    return id;
  });
}

/** The newest assessment of the firm, if it is not this one. */
export async function findNewerAssessment({ id, firmId }: AssessmentReadScope): Promise<string | null> {
  const newest = await getDatabase().assessment.findFirst({
    where: { firmId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return newest === null || newest.id === id ? null : newest.id;
}

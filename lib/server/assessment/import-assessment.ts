import "server-only";
import { type Answers, isBlank } from "@/lib/domain/assessment/answer";
import type { Journey } from "@/lib/domain/edition/schema";
import { createToken, hashToken } from "../access/token";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import { toStorable } from "./answer-store";

interface CarriedAssessment {
  readonly journey: Journey;
  readonly locale: string;
  readonly edition: string;
  /** Checked answers. */
  readonly answers: Answers;
}

/** Makes a firm with an assessment that begins with these answers, wholly or not at all. */
export async function importAssessment(
  carried: CarriedAssessment,
): Promise<{ id: string; firmId: string; token: string }> {
  const token = createToken();
  return { ...(await insertAssessment(getDatabase(), carried, { tokenHash: hashToken(token) })), token };
}

/** The same in one statement of somebody else's transaction, who knows the private link or gives none away yet. */
export async function insertAssessment(
  database: Prisma.TransactionClient,
  { journey, locale, edition, answers }: CarriedAssessment,
  firm: { readonly tokenHash: string; readonly name?: string | null },
): Promise<{ id: string; firmId: string }> {
  const given = Object.entries(answers)
    .filter(([, answer]) => !isBlank(answer))
    .map(([questionId, answer], index) => ({
      questionId,
      value: toStorable(answer ?? null) as Prisma.InputJsonValue,
      revision: index + 1,
    }));
  return database.assessment.create({
    data: {
      journey,
      locale,
      edition,
      firm: { create: firm },
      revision: given.length,
      answers: { create: given },
      changes: { create: given.map((one) => ({ ...one, changeId: `import-${one.revision}` })) },
    },
    select: { id: true, firmId: true },
  });
}

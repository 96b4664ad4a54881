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
  const { journey, locale, edition, answers } = carried;
  const token = createToken();
  const given = Object.entries(answers)
    .filter(([, answer]) => !isBlank(answer))
    .map(([questionId, answer], index) => ({
      questionId,
      value: toStorable(answer ?? null) as Prisma.InputJsonValue,
      revision: index + 1,
    }));
  const { id, firmId } = await getDatabase().assessment.create({
    data: {
      journey,
      locale,
      edition,
      firm: { create: { tokenHash: hashToken(token) } },
      revision: given.length,
      answers: { create: given },
      changes: { create: given.map((one) => ({ ...one, changeId: `import-${one.revision}` })) },
    },
    select: { id: true, firmId: true },
  });
  return { id, firmId, token };
}

import "server-only";
import type { RatingDraft, RemarkDraft } from "@/lib/domain/opinion/opinion-form";
import { listReviewKinds, type ReviewDraft } from "@/lib/domain/opinion/review";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";
import type { OpinionScope } from "./scope";

/** Keeps ratings and remarks of a counsellor beside those before. All or none. */
export async function saveOpinion(
  { assessment, firmId, agencyId, userId }: OpinionScope,
  {
    ratings,
    remarks,
  }: { readonly ratings: readonly RatingDraft[]; readonly remarks: readonly RemarkDraft[] },
  at = readClock(),
): Promise<void> {
  const about = { assessmentId: assessment.id, agencyId };
  const fact = { userId, agencyId, firmId, subjectId: assessment.id };
  await getDatabase().$transaction(async (tx) => {
    if (ratings.length > 0) {
      await tx.rating.createMany({
        data: ratings.map(({ questionId, value, reason }) => ({
          ...about,
          questionId,
          value: (value ?? Prisma.JsonNull) as Prisma.InputJsonValue,
          reason,
          authorId: userId,
          createdAt: at,
        })),
      });
      await appendAudit(tx, { ...fact, act: "rated-answers" });
    }
    if (remarks.length > 0) {
      await tx.questionRemark.createMany({
        data: remarks.map(({ questionId, text }) => ({
          ...about,
          questionId,
          text,
          isOfFirm: false,
          byId: userId,
          at,
        })),
      });
      await appendAudit(tx, { ...fact, act: "remarked-on-answers" });
    }
  });
}

/** Keeps what the agency decided about the newest result. False if somebody else decided meanwhile. */
export async function saveReview(
  { assessment, firmId, agencyId, userId }: OpinionScope,
  { kind, comment }: ReviewDraft,
  at = readClock(),
): Promise<boolean> {
  const about = { assessmentId: assessment.id, agencyId };
  return getDatabase().$transaction(async (tx) => {
    // Locked, so that of two decisions at once the later one sees the earlier.
    await tx.$queryRaw`SELECT 1 FROM "Assessment" WHERE id = ${assessment.id}::uuid FOR UPDATE`;
    const newest = await tx.review.findFirst({ where: about, orderBy: { id: "desc" } });
    if (!listReviewKinds(newest?.kind ?? null).includes(kind)) return false;
    const result = await tx.result.findFirstOrThrow({
      where: { assessmentId: assessment.id },
      orderBy: { number: "desc" },
      select: { id: true },
    });
    const { id } = await tx.review.create({
      data: { ...about, resultId: result.id, kind, comment, authorId: userId, at },
      select: { id: true },
    });
    await appendAudit(tx, { userId, act: "reviewed-result", agencyId, firmId, subjectId: id });
    return true;
  });
}

import "server-only";
import { randomUUID } from "node:crypto";
import type { Answer } from "@/lib/domain/assessment/answer";
import { isRecordId } from "../access/record-id";
import { saveAnswers } from "../assessment/commands";
import type { OwnAssessmentScope } from "../assessment/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";

/** `changed`: the answer or the rating is another one than the firm saw, and nothing was taken over. */
export type Acceptance = "accepted" | "changed";

/**
 * Takes a counsellor's rating over as the firm's own answer, as any change of an answer: with its history, and only
 * if the answer still is of the revision that was shown. The rating stays, and when it was accepted is kept beside it.
 */
export async function acceptRating(
  scope: OwnAssessmentScope,
  { ratingId, base }: { readonly ratingId: string; readonly base: number },
  at = readClock(),
): Promise<Acceptance> {
  if (!isRecordId(ratingId)) return "changed";
  const { rating: ratings, ratingAcceptance } = getDatabase();
  const rating = await ratings.findFirst({ where: { id: ratingId, assessmentId: scope.id } });
  if (!rating || rating.value === null) return "changed";
  const { assessmentId, agencyId, questionId } = rating;
  const newest = await ratings.findFirst({
    where: { assessmentId, agencyId, questionId },
    orderBy: { id: "desc" },
  });
  if (newest?.id !== ratingId) return "changed";
  // What saveOpinion wrote.
  const change = { changeId: randomUUID(), questionId, value: rating.value as Answer, base };
  const [outcome] = await saveAnswers(scope, [change], at);
  if (!outcome || outcome.state === "conflict") return "changed";
  await ratingAcceptance.createMany({
    data: [{ ratingId, revision: outcome.revision, at }],
    skipDuplicates: true,
  });
  return "accepted";
}

/** Keeps a remark of the firm to an agency. False if that agency said nothing of the assessment. */
export async function remarkAsFirm(
  { id: assessmentId }: OwnAssessmentScope,
  remark: {
    readonly agencyId: string;
    readonly questionId: string;
    readonly text: string;
    readonly userId: string | null;
  },
  at = readClock(),
): Promise<boolean> {
  const { agencyId, questionId, text, userId } = remark;
  if (!isRecordId(agencyId)) return false;
  const { rating, questionRemark } = getDatabase();
  const about = { assessmentId, agencyId, questionId };
  const said = (await rating.count({ where: about })) + (await questionRemark.count({ where: about }));
  if (said === 0) return false;
  await questionRemark.create({
    data: { ...about, text, isOfFirm: true, byId: userId, at },
  });
  return true;
}

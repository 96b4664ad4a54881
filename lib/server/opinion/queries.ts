import "server-only";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { RatingDraft } from "@/lib/domain/opinion/opinion-form";
import type { ReviewKind } from "@/lib/domain/opinion/review";
import type { AssessmentReadScope, OwnAssessmentScope } from "../assessment/scope";
import { getDatabase } from "../database";
import type { OpinionScope } from "./scope";

/** A rating that stands: the newest of its agency, not taken back. */
export interface StandingRating extends RatingDraft {
  readonly id: string;
  readonly author: string | null;
  readonly createdAt: Date;
  /** When the firm took it over, if it did. */
  readonly acceptedAt: Date | null;
}

export interface StoredReview {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly comment: string;
  readonly author: string | null;
  readonly at: Date;
  /** The number of the result that was reviewed. */
  readonly number: number;
  /** The assessment's revision that this result holds. */
  readonly revision: number;
}

export interface StoredRemark {
  readonly id: string;
  readonly questionId: string;
  readonly text: string;
  readonly isOfFirm: boolean;
  readonly author: string | null;
  readonly at: Date;
}

/** All that an agency said of an assessment. */
export interface AgencyOpinion {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly ratings: readonly StandingRating[];
  /** The newest first. */
  readonly reviews: readonly StoredReview[];
  /** The oldest first. */
  readonly remarks: readonly StoredRemark[];
}

/** The names of people who still have an account. */
async function findNames(ids: readonly (string | null)[]) {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const users = await getDatabase().user.findMany({
    where: { id: { in: known } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id === null ? null : (names.get(id) ?? null));
}

async function readOpinions(
  assessmentId: string,
  agencies: readonly { readonly id: string; readonly name: string }[],
): Promise<AgencyOpinion[]> {
  const database = getDatabase();
  const where = { assessmentId, agencyId: { in: agencies.map(({ id }) => id) } };
  const newestFirst = { orderBy: { id: "desc" } } as const;
  const [ratings, reviews, remarks] = await Promise.all([
    database.rating.findMany({
      where,
      distinct: ["agencyId", "questionId"],
      include: { acceptance: true },
      ...newestFirst,
    }),
    database.review.findMany({
      where,
      include: { result: { select: { number: true, revision: true } } },
      ...newestFirst,
    }),
    database.questionRemark.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  const nameOf = await findNames([
    ...ratings.map(({ authorId }) => authorId),
    ...reviews.map(({ authorId }) => authorId),
    ...remarks.map(({ byId }) => byId),
  ]);
  return agencies.map(({ id: agencyId, name: agencyName }) => ({
    agencyId,
    agencyName,
    ratings: ratings
      .filter((rating) => rating.agencyId === agencyId && rating.value !== null)
      .map(({ id, questionId, value, reason, authorId, createdAt, acceptance }) => ({
        id,
        questionId,
        // What saveOpinion wrote.
        value: value as Answer,
        reason,
        author: nameOf(authorId),
        createdAt,
        acceptedAt: acceptance?.at ?? null,
      })),
    reviews: reviews
      .filter((review) => review.agencyId === agencyId)
      .map(({ id, kind, comment, authorId, at, result }) => ({
        id,
        kind,
        comment,
        author: nameOf(authorId),
        at,
        ...result,
      })),
    remarks: remarks
      .filter((remark) => remark.agencyId === agencyId)
      .map(({ id, questionId, text, isOfFirm, byId, at }) => ({
        id,
        questionId,
        text,
        isOfFirm,
        author: nameOf(byId),
        at,
      })),
  }));
}

/** What the member's own agency said of the assessment. */
export async function getOpinion({ assessment, agencyId }: OpinionScope): Promise<AgencyOpinion> {
  const agency = await getDatabase().agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { id: true, name: true },
  });
  const [opinion] = await readOpinions(assessment.id, [agency]);
  if (!opinion) throw new RangeError("An agency that was asked for has an opinion, if an empty one.");
  return opinion;
}

/** The agencies that said something of an assessment of the firm, by name. What was said stays after a consent ends. */
export async function listOpinions({ id: assessmentId }: OwnAssessmentScope): Promise<AgencyOpinion[]> {
  const agencies = await getDatabase().$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM "Agency" WHERE id IN (
      SELECT "agencyId" FROM "Rating" WHERE "assessmentId" = ${assessmentId}::uuid
      UNION SELECT "agencyId" FROM "Review" WHERE "assessmentId" = ${assessmentId}::uuid
      UNION SELECT "agencyId" FROM "QuestionRemark" WHERE "assessmentId" = ${assessmentId}::uuid)
    ORDER BY name, id`;
  return agencies.length === 0 ? [] : readOpinions(assessmentId, agencies);
}

/** Did any agency say something of the assessment? */
export async function hasOpinions({ id: assessmentId }: AssessmentReadScope): Promise<boolean> {
  const [{ has } = { has: false }] = await getDatabase().$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Rating" WHERE "assessmentId" = ${assessmentId}::uuid)
        OR EXISTS (SELECT 1 FROM "Review" WHERE "assessmentId" = ${assessmentId}::uuid)
        OR EXISTS (SELECT 1 FROM "QuestionRemark" WHERE "assessmentId" = ${assessmentId}::uuid) AS has`;
  return has;
}

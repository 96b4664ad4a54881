import "server-only";
import { isRecordId } from "../access/record-id";
import { createToken, hashToken } from "../access/token";
import type { OwnAssessmentScope } from "../assessment/scope";
import { getDatabase } from "../database";

/** For how many days a link may be made. */
export const SHARE_DAYS = [7, 30, 90] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];

const day = 24 * 60 * 60 * 1000;

interface NewShareLink {
  /** Of the result that may be read. */
  readonly number: number;
  readonly days: ShareDays;
}

/** Makes a link to one stored result and returns its token, which cannot be read back; null without such a result. */
export async function createShareLink(
  scope: OwnAssessmentScope,
  { number, days }: NewShareLink,
  now: Date,
): Promise<string | null> {
  const database = getDatabase();
  const result = Number.isSafeInteger(number) && number > 0 && number <= 1_000_000;
  const found =
    result &&
    (await database.result.findUnique({
      where: { assessmentId_number: { assessmentId: scope.id, number } },
      select: { id: true },
    }));
  if (!found) return null;
  const token = createToken();
  await database.shareLink.create({
    data: {
      assessmentId: scope.id,
      resultId: found.id,
      tokenHash: hashToken(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * day),
    },
  });
  return token;
}

/** From now on the link opens nothing. Links of other assessments stay as they are. */
export async function revokeShareLink(scope: OwnAssessmentScope, id: string, now: Date): Promise<void> {
  if (!isRecordId(id)) return;
  await getDatabase().shareLink.updateMany({
    where: { id, assessmentId: scope.id, revokedAt: null },
    data: { revokedAt: now },
  });
}

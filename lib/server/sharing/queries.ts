import "server-only";
import type { Journey } from "@/lib/domain/edition/schema";
import { hashToken, isToken } from "../access/token";
import type { StoredResult } from "../assessment/queries";
import type { OwnAssessmentScope } from "../assessment/scope";
import { getDatabase } from "../database";

/** What its owner sees of a link. The token is not among it. */
export interface ShareLinkSummary {
  readonly id: string;
  readonly number: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** All that a link opens: one result as it was stored. It names no assessment, so it leads to nothing else. */
export interface SharedResult {
  readonly stored: StoredResult;
  readonly locale: string;
  readonly journey: Journey;
  readonly expiresAt: Date;
}

export type OpenedLink =
  | { readonly state: "open"; readonly shared: SharedResult }
  | { readonly state: "unknown" | "expired" | "revoked" };

/** The links of an assessment, the newest first. */
export async function listShareLinks(scope: OwnAssessmentScope): Promise<ShareLinkSummary[]> {
  const links = await getDatabase().shareLink.findMany({
    where: { assessmentId: scope.id },
    select: {
      id: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      result: { select: { number: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return links.map(({ result, ...link }) => ({ ...link, number: result.number }));
}

/** What this token opens at this moment, or why it opens nothing. */
export async function openShareLink(token: string, now: Date): Promise<OpenedLink> {
  if (!isToken(token)) return { state: "unknown" };
  const link = await getDatabase().shareLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      expiresAt: true,
      revokedAt: true,
      assessment: { select: { locale: true, journey: true } },
      result: {
        select: {
          number: true,
          revision: true,
          edition: true,
          engine: true,
          asOf: true,
          createdAt: true,
          answers: true,
          result: true,
        },
      },
    },
  });
  if (!link) return { state: "unknown" };
  if (link.revokedAt) return { state: "revoked" };
  if (link.expiresAt <= now) return { state: "expired" };
  const { answers, result } = link.result as unknown as Pick<StoredResult, "answers" | "result">;
  const asOf = link.result.asOf.toISOString().slice(0, 10);
  return {
    state: "open",
    shared: {
      stored: { ...link.result, asOf, answers, result },
      ...link.assessment,
      expiresAt: link.expiresAt,
    },
  };
}

import "server-only";
import type { Journey } from "@/lib/domain/edition/schema";
import { getDatabase } from "../database";
import { hashToken, isToken, matchesToken } from "./link";

declare const minted: unique symbol;

/** Proof that whoever asks may see and change this assessment. Only this file makes one; all else demands one. */
export interface AssessmentScope {
  readonly id: string;
  readonly edition: string;
  readonly locale: string;
  readonly journey: Journey;
  readonly [minted]: true;
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fields = { id: true, edition: true, locale: true, journey: true, tokenHash: true } as const;

/** The assessment with this id if the token opens it, else null. */
export async function openAssessment(id: string, token: string): Promise<AssessmentScope | null> {
  if (!idShape.test(id) || !isToken(token)) return null;
  const found = await getDatabase().assessment.findUnique({ where: { id }, select: fields });
  return found && matchesToken(token, found.tokenHash) ? mint(found) : null;
}

/** The assessment that this token opens, or null. */
export async function openByToken(token: string): Promise<AssessmentScope | null> {
  if (!isToken(token)) return null;
  const tokenHash = hashToken(token);
  const found = await getDatabase().assessment.findUnique({ where: { tokenHash }, select: fields });
  return found && mint(found);
}

function mint({ id, edition, locale, journey }: Omit<AssessmentScope, typeof minted>): AssessmentScope {
  return { id, edition, locale, journey } as AssessmentScope;
}

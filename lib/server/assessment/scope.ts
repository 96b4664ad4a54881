import "server-only";
import type { Journey } from "@/lib/domain/edition/schema";
import { isRecordId } from "../access/record-id";
import { hashToken, isToken } from "../access/token";
import type { Visitor } from "../access/visitor";
import { getDatabase } from "../database";
import { opens } from "../firm/scope";

declare const minted: unique symbol;

/** Proof that whoever asks may see and change this assessment. Only this file makes one; all else demands one. */
export interface AssessmentScope {
  readonly id: string;
  readonly firmId: string;
  readonly edition: string;
  readonly locale: string;
  readonly journey: Journey;
  readonly [minted]: true;
}

const fields = { id: true, firmId: true, edition: true, locale: true, journey: true } as const;

/** The assessment with this id if what the visitor has in hand opens its firm, else null. */
export async function openAssessment(id: string, visitor: Visitor): Promise<AssessmentScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().assessment.findUnique({
    where: { id },
    select: { ...fields, firm: { select: { id: true, tokenHash: true } } },
  });
  return found && opens(visitor, found.firm) ? mint(found) : null;
}

/** The newest assessment of the firm that this token opens, or null. */
export async function openByToken(token: string): Promise<AssessmentScope | null> {
  if (!isToken(token)) return null;
  const found = await getDatabase().assessment.findFirst({
    where: { firm: { tokenHash: hashToken(token) } },
    select: fields,
    orderBy: { id: "desc" },
  });
  return found && mint(found);
}

/** Every assessment of the firms whose private links the visitor holds, the newest first. */
export async function listHeldAssessments(visitor: Visitor): Promise<AssessmentScope[]> {
  const held = [...visitor.tokens.keys()].filter(isRecordId);
  const found = await getDatabase().assessment.findMany({
    where: { firmId: { in: held } },
    select: { ...fields, firm: { select: { id: true, tokenHash: true } } },
    orderBy: { id: "desc" },
  });
  return found.filter(({ firm }) => opens(visitor, firm)).map(mint);
}

function mint({
  id,
  firmId,
  edition,
  locale,
  journey,
}: Omit<AssessmentScope, typeof minted>): AssessmentScope {
  return { id, firmId, edition, locale, journey } as AssessmentScope;
}

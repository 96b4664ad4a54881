import "server-only";
import type { Journey } from "@/lib/domain/edition/schema";
import { isRecordId } from "../access/record-id";
import { hashToken, isToken } from "../access/token";
import type { Visitor } from "../access/visitor";
import type { CaseScope } from "../agency/case-scope";
import { getDatabase } from "../database";
import { opens, selectOpening } from "../firm/scope";

declare const readable: unique symbol;
declare const minted: unique symbol;

/** Proof that whoever asks may read this assessment. Only this file makes one; all else demands one. */
export interface AssessmentReadScope {
  readonly id: string;
  readonly firmId: string;
  readonly edition: string;
  readonly locale: string;
  readonly journey: Journey;
  readonly [readable]: true;
}

/** Proof that whoever asks may see and change this assessment. */
export interface AssessmentScope extends AssessmentReadScope {
  readonly [minted]: true;
}

type AssessmentRow = Omit<AssessmentReadScope, typeof readable>;

const fields = { id: true, firmId: true, edition: true, locale: true, journey: true } as const;

/** The assessment with this id if what the visitor has in hand opens its firm, else null. */
export async function openAssessment(id: string, visitor: Visitor): Promise<AssessmentScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().assessment.findUnique({
    where: { id },
    select: { ...fields, firm: { select: selectOpening(visitor) } },
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

/** The assessment with this id for a member of an agency, who may read it if it is of the firm of the case. */
export async function openCaseAssessment(
  { firmId }: CaseScope<"results">,
  id: string,
): Promise<AssessmentReadScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().assessment.findUnique({ where: { id, firmId }, select: fields });
  return found && mint(found);
}

/** Every assessment of the firms that the visitor may open, the newest first. */
export async function listHeldAssessments(visitor: Visitor): Promise<AssessmentScope[]> {
  const held = [...visitor.tokens.keys()].filter(isRecordId);
  const own = visitor.userId === null ? [] : [{ firm: { people: { some: { userId: visitor.userId } } } }];
  const found = await getDatabase().assessment.findMany({
    where: { OR: [{ firmId: { in: held } }, ...own] },
    select: { ...fields, firm: { select: selectOpening(visitor) } },
    orderBy: { id: "desc" },
  });
  return found.filter(({ firm }) => opens(visitor, firm)).map(mint);
}

function mint({ id, firmId, edition, locale, journey }: AssessmentRow): AssessmentScope {
  return { id, firmId, edition, locale, journey } as AssessmentScope;
}

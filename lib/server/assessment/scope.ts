import "server-only";
import { mayAct } from "@/lib/domain/access/agency-acts";
import type { Journey } from "@/lib/domain/edition/schema";
import { isRecordId } from "../access/record-id";
import { hashToken, isToken } from "../access/token";
import type { Visitor } from "../access/visitor";
import type { CaseScope } from "../agency/case-scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { opens, selectOpening } from "../firm/scope";
import type { ProposalScope } from "../proposal/scope";

declare const readable: unique symbol;
declare const minted: unique symbol;

/** Proof that whoever asks may read this assessment. Only this file makes one; all else demands one. */
export interface AssessmentReadScope {
  readonly id: string;
  readonly firmId: string;
  readonly edition: string;
  readonly locale: string;
  readonly journey: Journey;
  /** The stored result of the firm whose answers it was begun with, if there was one. */
  readonly startedFromId: string | null;
  readonly [readable]: true;
}

/** Proof that whoever asks is of the firm: may see and change this assessment, share it and delete it. */
export interface OwnAssessmentScope extends AssessmentReadScope {
  readonly enteredById: null;
  readonly [minted]: true;
}

/** Proof that whoever asks began this assessment for a firm in a meeting, and that the firm has not answered yet. */
export interface ProposedAssessmentScope extends AssessmentReadScope {
  /** The counsellor who enters what the firm says. */
  readonly enteredById: string;
  readonly agencyId: string;
  readonly [minted]: true;
}

/** Proof that whoever asks may see and change this assessment. */
export type AssessmentScope = OwnAssessmentScope | ProposedAssessmentScope;

type AssessmentRow = Omit<AssessmentReadScope, typeof readable>;

const fields = {
  id: true,
  firmId: true,
  edition: true,
  locale: true,
  journey: true,
  startedFromId: true,
} as const;

/** The assessment with this id if what the visitor has in hand opens it, else null. */
export async function openAssessment(
  id: string,
  visitor: Visitor,
  now = readClock(),
): Promise<AssessmentScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().assessment.findUnique({
    where: { id },
    select: { ...fields, firm: { select: selectOpening(visitor) } },
  });
  if (!found) return null;
  return opens(visitor, found.firm) ? mint(found) : openProposed(found, visitor, now);
}

/** Opens an assessment for the counsellor who began it, until the firm has answered. Each time is noted as a look. */
async function openProposed(
  row: AssessmentRow,
  { userId }: Visitor,
  now: Date,
): Promise<ProposedAssessmentScope | null> {
  if (userId === null) return null;
  return getDatabase().$transaction(async (tx) => {
    const { firmId } = row;
    const proposal = await tx.proposal.findUnique({
      where: { firmId, expiresAt: { gt: now }, membership: { userId, endedAt: null } },
      select: { agencyId: true, membership: { select: { roles: true } } },
    });
    if (!proposal?.membership || !mayAct(proposal.membership.roles, "follow-firms")) return null;
    const { agencyId } = proposal;
    await appendAudit(tx, { userId, act: "looked-at-answers", agencyId, firmId });
    return { ...mint(row), enteredById: userId, agencyId } as ProposedAssessmentScope;
  });
}

/** The newest assessment of the firm that this token opens, or null. */
export async function openByToken(token: string): Promise<OwnAssessmentScope | null> {
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
  { firmId }: CaseScope<"results" | "answers">,
  id: string,
): Promise<AssessmentReadScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().assessment.findUnique({ where: { id, firmId }, select: fields });
  return found && mint(found);
}

/** The assessment that a counsellor began, for whoever of the firm was handed its link: to read before they answer. */
export async function openHandedOver({ firmId }: ProposalScope): Promise<AssessmentReadScope | null> {
  const found = await getDatabase().assessment.findFirst({
    where: { firmId },
    select: fields,
    orderBy: { id: "desc" },
  });
  return found && mint(found);
}

/** Every assessment of the firms that the visitor may open, the newest first. */
export async function listHeldAssessments(visitor: Visitor): Promise<OwnAssessmentScope[]> {
  const held = [...visitor.tokens.keys()].filter(isRecordId);
  const own = visitor.userId === null ? [] : [{ firm: { people: { some: { userId: visitor.userId } } } }];
  const found = await getDatabase().assessment.findMany({
    where: { OR: [{ firmId: { in: held } }, ...own] },
    select: { ...fields, firm: { select: selectOpening(visitor) } },
    orderBy: { id: "desc" },
  });
  return found.filter(({ firm }) => opens(visitor, firm)).map(mint);
}

function mint({ id, firmId, edition, locale, journey, startedFromId }: AssessmentRow): OwnAssessmentScope {
  return { id, firmId, edition, locale, journey, startedFromId, enteredById: null } as OwnAssessmentScope;
}

import "server-only";
import type { StepFields } from "@/lib/domain/plan/step";
import { AppError } from "@/lib/errors";
import { isRecordId } from "../access/record-id";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { toDate } from "../day-column";
import type { Prisma } from "../generated/client";
import type { PlanScope } from "./scope";

/** Far more than any firm follows up. */
const MOST_STEPS = 500;
/** Whoever means to add the same once more takes longer than a button that was pressed twice, or a page sent again. */
const SENT_AGAIN_MS = 60_000;

/** What people say of a step as its columns and as its history keep it, and nothing else that may come along. */
function toStored({ title, owner, dueOn, status, evidence }: StepFields) {
  return {
    columns: { title, owner, dueOn: dueOn === null ? null : toDate(dueOn), status, evidence },
    fields: { title, owner, dueOn, status, evidence },
  };
}

/** A look or change by a member of an agency is in the audit log; the firm's own are in the history of the step. */
async function noteAct(
  tx: Prisma.TransactionClient,
  { firmId, userId, agencyId }: PlanScope,
  act: "changed-plan" | "commented-on-plan",
  subjectId: string,
): Promise<void> {
  if (agencyId !== null) await appendAudit(tx, { userId, act, agencyId, firmId, subjectId });
}

/**
 * Adds a step, and returns its id. An action of the library is taken over once: taken again, the step that is there
 * is returned as it stands. So is a step that was written a moment ago by the same side and not touched since.
 */
export async function addStep(
  scope: PlanScope,
  fields: StepFields,
  actionId: string | null = null,
  at = readClock(),
): Promise<string> {
  const { firmId, userId: createdById, agencyId } = scope;
  return getDatabase().$transaction(async (tx) => {
    // Locked, so that a button that was pressed twice finds the step that the first press made.
    const firms = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Firm" WHERE id = ${firmId}::uuid FOR UPDATE`;
    if (firms.length === 0) throw new AppError("NOT_FOUND", "This firm has been deleted.");
    const { columns, fields: told } = toStored(fields);
    const sentBefore = {
      ...columns,
      actionId: null,
      revision: 1,
      createdById,
      agencyId,
      createdAt: { gt: new Date(at.getTime() - SENT_AGAIN_MS) },
    };
    const present = await tx.planStep.findFirst({
      where: { firmId, ...(actionId === null ? sentBefore : { actionId }) },
      select: { id: true },
    });
    if (present) return present.id;
    if ((await tx.planStep.count({ where: { firmId } })) >= MOST_STEPS)
      throw new AppError("TOO_LARGE", "This plan has as many steps as can be kept.");
    const doneAt = fields.status === "done" ? at : null;
    const entry = { revision: 1, fields: told, byId: createdById, agencyId, at };
    const { id } = await tx.planStep.create({
      data: {
        ...columns,
        firmId,
        actionId,
        createdById,
        agencyId,
        createdAt: at,
        doneAt,
        entries: { create: entry },
      },
      select: { id: true },
    });
    await noteAct(tx, scope, "changed-plan", id);
    return id;
  });
}

export type StepChange = "changed" | "unchanged" | "overtaken";

/** Changes a step that is still as the writer saw it; `overtaken` if somebody else was first, and nothing is written. */
export async function changeStep(
  scope: PlanScope,
  id: string,
  seenRevision: number,
  fields: StepFields,
  at = readClock(),
): Promise<StepChange> {
  const { firmId, userId: byId, agencyId } = scope;
  if (!isRecordId(id)) throw notThere();
  return getDatabase().$transaction(async (tx) => {
    const present = await tx.planStep.findUnique({ where: { id, firmId } });
    if (!present) throw notThere();
    const { columns, fields: told } = toStored(fields);
    const isSame = Object.entries(columns).every(
      ([name, value]) => String(present[name as keyof typeof columns]) === String(value),
    );
    if (isSame) return "unchanged";
    const revision = seenRevision + 1;
    const doneAt = fields.status === "done" ? (present.doneAt ?? at) : null;
    const { count } = await tx.planStep.updateMany({
      where: { id, firmId, revision: seenRevision },
      data: { ...columns, revision, doneAt },
    });
    if (count === 0) return "overtaken";
    await tx.planStepEntry.create({
      data: { stepId: id, revision, fields: told, byId, agencyId, at },
    });
    await noteAct(tx, scope, "changed-plan", id);
    return "changed";
  });
}

/** Adds a comment to a step. */
export async function commentOnStep(
  scope: PlanScope,
  id: string,
  comment: string,
  at = readClock(),
): Promise<void> {
  const { firmId, userId: byId, agencyId } = scope;
  if (!isRecordId(id)) throw notThere();
  await getDatabase().$transaction(async (tx) => {
    if ((await tx.planStep.count({ where: { id, firmId } })) === 0) throw notThere();
    const data = { stepId: id, comment, byId, agencyId, at };
    await tx.planStepEntry.create({ data });
    await noteAct(tx, scope, "commented-on-plan", id);
  });
}

function notThere(): AppError {
  return new AppError("NOT_FOUND", "There is no such step in this plan.");
}

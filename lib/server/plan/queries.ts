import "server-only";
import type { Day } from "@/lib/domain/day";
import { compareSteps, isPending, STEP_STATUSES, type StepFields } from "@/lib/domain/plan/step";
import { isRecordId } from "../access/record-id";
import { getDatabase } from "../database";
import { toDay } from "../day-column";
import type { PlanScope } from "./scope";

export interface PlanStep extends StepFields {
  readonly id: string;
  readonly actionId: string | null;
  readonly revision: number;
  readonly createdAt: Date;
  /** The day on which it was set to done, while it is. */
  readonly doneOn: Day | null;
}

/** Who did something: a person by name if they have an account, and the agency whose member they acted as. */
export interface Author {
  readonly name: string | null;
  readonly agency: string | null;
}

/** A change (with the fields as it left them) or a comment. */
export interface StepEntry {
  readonly id: string;
  readonly at: Date;
  readonly by: Author;
  readonly fields: StepFields | null;
  readonly comment: string;
}

const columns = {
  id: true,
  actionId: true,
  title: true,
  owner: true,
  dueOn: true,
  status: true,
  evidence: true,
  revision: true,
  createdAt: true,
  doneAt: true,
} as const;

type StepRow = Omit<PlanStep, "dueOn" | "doneOn"> & {
  readonly dueOn: Date | null;
  readonly doneAt: Date | null;
};

function readStep({ dueOn, doneAt, ...row }: StepRow): PlanStep {
  return { ...row, dueOn: dueOn && toDay(dueOn), doneOn: doneAt && toDay(doneAt) };
}

/** The steps of the plan, what is next first. */
export async function listSteps({ firmId }: PlanScope): Promise<PlanStep[]> {
  const rows = await getDatabase().planStep.findMany({
    where: { firmId },
    select: columns,
    orderBy: { id: "asc" },
  });
  return rows.map(readStep).sort(compareSteps);
}

/** Is there anything in the plan that is still to do? */
export async function hasOpenPlan({ firmId }: PlanScope): Promise<boolean> {
  const where = { firmId, status: { in: STEP_STATUSES.filter((status) => isPending({ status })) } };
  return (await getDatabase().planStep.count({ where })) > 0;
}

/** The newest result that the firm can take actions over from, or null. An agency takes none over. */
export async function findNewestResult({
  firmId,
  agencyId,
}: PlanScope): Promise<{ readonly assessmentId: string; readonly number: number } | null> {
  if (agencyId !== null) return null;
  return getDatabase().result.findFirst({
    where: { assessment: { firmId } },
    orderBy: [{ createdAt: "desc" }, { assessmentId: "desc" }, { number: "desc" }],
    select: { assessmentId: true, number: true },
  });
}

/** One step, or null. */
export async function findStep({ firmId }: PlanScope, id: string): Promise<PlanStep | null> {
  if (!isRecordId(id)) return null;
  const row = await getDatabase().planStep.findUnique({ where: { id, firmId }, select: columns });
  return row && readStep(row);
}

/** The changes and comments of a step, the newest first. */
export async function listEntries({ firmId }: PlanScope, stepId: string): Promise<StepEntry[]> {
  if (!isRecordId(stepId)) return [];
  const entries = await getDatabase().planStepEntry.findMany({
    where: { stepId, step: { firmId } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const names = await findAuthors(entries);
  return entries.map(({ id, at, byId, agencyId, fields, comment }) => ({
    id,
    at,
    by: names(byId, agencyId),
    // What addStep and changeStep wrote.
    fields: fields as unknown as StepFields | null,
    comment,
  }));
}

interface Authored {
  readonly byId: string | null;
  readonly agencyId: string | null;
}

/** Names of people and agencies, read once for all; a person who has left has none any more. */
async function findAuthors(records: readonly Authored[]) {
  const idsOf = (key: keyof Authored) => [...new Set(records.flatMap((record) => record[key] ?? []))];
  const [users, agencies] = await Promise.all([
    getDatabase().user.findMany({ where: { id: { in: idsOf("byId") } }, select: { id: true, name: true } }),
    getDatabase().agency.findMany({
      where: { id: { in: idsOf("agencyId") } },
      select: { id: true, name: true },
    }),
  ]);
  const nameIn = (rows: { id: string; name: string }[], id: string | null) =>
    rows.find((row) => row.id === id)?.name ?? null;
  return (byId: string | null, agencyId: string | null): Author => ({
    name: nameIn(users, byId),
    agency: nameIn(agencies, agencyId),
  });
}

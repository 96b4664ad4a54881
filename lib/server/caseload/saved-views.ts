import "server-only";
import { isRecordId } from "../access/record-id";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";

type Agency = AgencyScope<"follow-firms">;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The address of the view, without "?". */
  readonly query: string;
}

export const LONGEST_VIEW_NAME = 60;
/** As many as can be looked over. */
export const MOST_VIEWS = 30;

const twoOfOneKey = "P2002";

export const VIEW_PROBLEMS = ["name-missing", "name-too-long", "name-taken", "too-many", "gone"] as const;
export type ViewProblem = (typeof VIEW_PROBLEMS)[number];

const select = { id: true, name: true, query: true } as const;

/** The member's own views, by name. */
export async function listViews({ membershipId }: Agency): Promise<SavedView[]> {
  const views = await getDatabase().savedView.findMany({ where: { membershipId }, select });
  return views.sort((a, b) => a.name.localeCompare(b.name));
}

function checkName(name: string): ViewProblem | null {
  if (name === "") return "name-missing";
  return name.length > LONGEST_VIEW_NAME ? "name-too-long" : null;
}

function toName(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, " ");
}

/** Keeps a view under a name; null if that was done, else why not. A view of that name is left as it is. */
export async function saveView(
  { membershipId }: Agency,
  typed: string,
  query: string,
): Promise<ViewProblem | null> {
  const { savedView } = getDatabase();
  const name = toName(typed);
  const problem = checkName(name);
  if (problem) return problem;
  if ((await savedView.count({ where: { membershipId } })) >= MOST_VIEWS) return "too-many";
  const { count } = await savedView.createMany({
    data: [{ membershipId, name, query }],
    skipDuplicates: true,
  });
  return count === 0 ? "name-taken" : null;
}

/** Gives one of the member's views another name; null if that was done, else why not. */
export async function renameView(
  { membershipId }: Agency,
  id: string,
  typed: string,
): Promise<ViewProblem | null> {
  const name = toName(typed);
  const problem = checkName(name);
  if (problem) return problem;
  if (!isRecordId(id)) return "gone";
  try {
    const { count } = await getDatabase().savedView.updateMany({
      where: { id, membershipId },
      data: { name },
    });
    return count === 0 ? "gone" : null;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return "name-taken";
  }
}

/** Deletes one of the member's views. */
export async function deleteView({ membershipId }: Agency, id: string): Promise<void> {
  if (isRecordId(id)) await getDatabase().savedView.deleteMany({ where: { id, membershipId } });
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === twoOfOneKey;
}

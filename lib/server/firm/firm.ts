import "server-only";
import type { Journey } from "@/lib/domain/edition/schema";
import { getDatabase } from "../database";
import type { FirmScope } from "./scope";

/** An assessment of the firm, with the days of its results. */
export interface FirmAssessment {
  readonly id: string;
  readonly locale: string;
  readonly journey: Journey;
  readonly createdAt: Date;
  readonly results: readonly { readonly number: number; readonly createdAt: Date }[];
}

/** The newest first, and in each the newest result first. */
export async function listAssessments({ id: firmId }: FirmScope): Promise<FirmAssessment[]> {
  return getDatabase().assessment.findMany({
    where: { firmId },
    select: {
      id: true,
      locale: true,
      journey: true,
      createdAt: true,
      results: { select: { number: true, createdAt: true }, orderBy: { number: "desc" } },
    },
    orderBy: { id: "desc" },
  });
}

/** What the firm is called; an empty name takes it away. */
export async function renameFirm({ id }: FirmScope, name: string): Promise<void> {
  await getDatabase().firm.updateMany({ where: { id }, data: { name: name === "" ? null : name } });
}

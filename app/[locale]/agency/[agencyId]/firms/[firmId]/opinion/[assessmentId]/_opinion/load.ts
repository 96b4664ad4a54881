import "server-only";
import { cache } from "react";
import { loadCase } from "@/app/_access/gates";
import { showUnknown } from "@/app/_access/unknown";
import type { CaseAddress } from "@/app/_cases/paths";
import { type ReadOpinion, readOpinions } from "@/app/_opinion/read-opinion";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { getOpinion } from "@/lib/server/opinion/queries";
import { type OpinionScope, openOpinion } from "@/lib/server/opinion/scope";

export interface LoadedOpinion extends CaseAddress {
  readonly assessmentId: string;
  readonly firmName: string | null;
  readonly read: ReadOpinion;
}

/** What the member's agency said of an opened assessment, beside its answers of now. */
export async function readOwnOpinion(scope: OpinionScope, locale: string): Promise<ReadOpinion> {
  const [read] = await readOpinions(scope.assessment, [await getOpinion(scope)], locale);
  if (!read) throw new RangeError("An opinion that was asked for is read.");
  return read;
}

/** For a page: the second opinion on an assessment whose answers the member may see. Once a request. */
export const loadOpinion = cache(
  async (locale: string, agencyId: string, firmId: string, assessmentId: string): Promise<LoadedOpinion> => {
    const { scope } = await loadCase({ locale, agencyId, firmId }, "answers");
    const opened = (await openOpinion(scope, assessmentId)) ?? showUnknown(locale);
    return {
      locale,
      agencyId,
      firmId,
      assessmentId,
      firmName: await findFirmName(scope),
      read: await readOwnOpinion(opened, locale),
    };
  },
);

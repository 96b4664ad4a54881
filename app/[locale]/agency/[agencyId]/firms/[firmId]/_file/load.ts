import "server-only";
import { cache } from "react";
import { loadCase } from "@/app/_access/gates";
import type { CaseAddress } from "@/app/_cases/paths";
import type { ConsentTerms } from "@/lib/domain/access/consent";
import { TIMELINE_KINDS, type TimelineKind } from "@/lib/domain/portfolio/timeline";
import { openCase } from "@/lib/server/agency/case-scope";
import type { AgencyScope } from "@/lib/server/agency/scope";
import type { CaseRow } from "@/lib/server/caseload/case-row";
import { findNewestResult, listConsents, markSeen, type NewestResult } from "@/lib/server/caseload/firm-file";
import { getCaseRow } from "@/lib/server/caseload/queries";
import {
  type HandoverEntry,
  listHandovers,
  loadTimeline,
  type TimelineEntry,
} from "@/lib/server/caseload/timeline";
import { readClock } from "@/lib/server/clock";

/** All that a firm's page in the workplace is made from. */
export interface LoadedFile extends CaseAddress {
  readonly agency: AgencyScope<"follow-firms">;
  readonly row: CaseRow;
  readonly newest: NewestResult | null;
  readonly consents: readonly ConsentTerms[];
  readonly lastHandover: HandoverEntry | null;
  readonly kind: TimelineKind | null;
  readonly timeline: readonly TimelineEntry[];
  readonly now: Date;
}

/** For a page: its firm, if the member may see the firm's results now. Once a request, though its title asks too. */
export const openFile = cache((locale: string, agencyId: string, firmId: string) =>
  loadCase({ locale, agencyId, firmId }, "results"),
);

/**
 * For a page: the firm's file, if the member may see its results now. What else the firm shares is opened as well;
 * each part is a look in the audit log. From now on the newest result counts as read.
 */
export async function loadFile(
  params: Promise<CaseAddress>,
  searchParams: Promise<Readonly<Record<string, unknown>>>,
): Promise<LoadedFile> {
  const address = await params;
  const { locale, agencyId, firmId } = address;
  const { agency, scope } = await openFile(locale, agencyId, firmId);
  const now = readClock();
  const { kind: wanted } = await searchParams;
  const kind = TIMELINE_KINDS.find((one) => one === wanted) ?? null;
  const [plan, outcomes] = [
    await openCase(agency, firmId, "plan"),
    await openCase(agency, firmId, "outcomes"),
  ];
  const [row, newest, consents, [lastHandover = null], timeline] = await Promise.all([
    getCaseRow(agency, scope, now),
    findNewestResult(scope),
    listConsents(scope, now),
    listHandovers(scope),
    loadTimeline({ results: scope, plan, outcomes }, kind),
  ]);
  if (newest) await markSeen(scope, newest.stored.createdAt);
  return { ...address, agency, row, newest, consents, lastHandover, kind, timeline, now };
}

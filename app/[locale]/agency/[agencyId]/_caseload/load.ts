import "server-only";
import { loadAgency } from "@/app/_access/gates";
import type { Workplace } from "@/app/_cases/paths";
import { getContent, getWording } from "@/lib/content/load";
import type { Wording } from "@/lib/content/wording-files";
import { type Address, type CaseloadView, parseView } from "@/lib/domain/portfolio/caseload-view";
import { type Counsellor, listCounsellors } from "@/lib/server/agency/members";
import type { AgencyScope } from "@/lib/server/agency/scope";
import { type CaseloadPage, loadCaseload as queryCaseload } from "@/lib/server/caseload/queries";
import { listViews, type SavedView } from "@/lib/server/caseload/saved-views";

/** All that the page of the caseload is made from. */
export interface LoadedCaseload extends Workplace {
  readonly agency: AgencyScope<"follow-firms">;
  readonly view: CaseloadView;
  readonly found: CaseloadPage;
  readonly counsellors: readonly Counsellor[];
  readonly savedViews: readonly SavedView[];
  readonly wording: Wording;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly now: Date;
}

/** What an address names of the caseload, whatever is typed into it. */
export function readView(address: Address, counsellors: readonly Counsellor[]) {
  const { currentEdition, sectorGroups } = getContent();
  const regions = currentEdition.questionById.get("profile.region")?.options ?? [];
  const sectors = sectorGroups.map(({ code }) => code);
  const view = parseView(address, {
    regions,
    sectors,
    counsellors: counsellors.map(({ membershipId }) => membershipId),
  });
  return { view, regions, sectors };
}

/** For a page: the caseload as its address asks for it. */
export async function loadCaseload(
  params: Promise<Workplace>,
  searchParams: Promise<Address>,
): Promise<LoadedCaseload> {
  const { locale, agencyId } = await params;
  const agency = await loadAgency({ locale, agencyId }, "follow-firms");
  const [counsellors, savedViews] = await Promise.all([listCounsellors(agency), listViews(agency)]);
  const { view, regions, sectors } = readView(await searchParams, counsellors);
  const group = getContent().sectorGroups.find(({ code }) => code === view.sector);
  const now = new Date();
  const found = await queryCaseload(agency, { ...view, divisions: group?.divisions ?? null }, now);
  return {
    locale,
    agencyId,
    agency,
    view: { ...view, page: found.page },
    found,
    counsellors,
    savedViews,
    wording: getWording(locale),
    regions,
    sectors,
    now,
  };
}

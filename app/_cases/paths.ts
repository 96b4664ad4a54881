import { type CaseloadView, formatView } from "@/lib/domain/portfolio/caseload-view";

/** The addresses of an agency's caseload, and of the firms in it. */
export interface Workplace {
  readonly locale: string;
  readonly agencyId: string;
}

export interface CaseAddress extends Workplace {
  readonly firmId: string;
}

export function workplacePath({ locale, agencyId }: Workplace, page?: string): string {
  return `/${locale}/agency/${agencyId}${page ? `/${page}` : ""}`;
}

/** The caseload as a view of it, or as the address of a view without its "?". */
export function caseloadPath(workplace: Workplace, view: CaseloadView | string = ""): string {
  const query = typeof view === "string" ? view : formatView(view);
  return workplacePath(workplace) + (query ? `?${query}` : "");
}

export function casePath({ firmId, ...workplace }: CaseAddress, page?: string): string {
  return workplacePath(workplace, `firms/${firmId}${page ? `/${page}` : ""}`);
}

/** A page about several firms that were chosen, which leads back to the view that they were chosen in. */
export function chosenPath(
  workplace: Workplace,
  page: string,
  firmIds: readonly string[],
  view = "",
): string {
  const query = new URLSearchParams([
    ...firmIds.map((id) => ["firm", id]),
    ...(view ? [["view", view]] : []),
  ]);
  return `${workplacePath(workplace, page)}?${query}`;
}

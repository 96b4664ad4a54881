import { agencyPath } from "@/app/_access/paths";
import { type CaseloadView, formatView } from "@/lib/domain/portfolio/caseload-view";

/** The addresses of an agency's caseload, and of the firms in it. */
export interface Workplace {
  readonly locale: string;
  readonly agencyId: string;
}

export interface CaseAddress extends Workplace {
  readonly firmId: string;
}

/** The caseload as a view of it, or as the address of a view without its "?". */
export function caseloadPath(workplace: Workplace, view: CaseloadView | string = ""): string {
  const query = typeof view === "string" ? view : formatView(view);
  return agencyPath(workplace) + (query ? `?${query}` : "");
}

export function casePath({ firmId, ...workplace }: CaseAddress, page?: string): string {
  return agencyPath(workplace, `firms/${firmId}${page ? `/${page}` : ""}`);
}

import { agencyPath } from "@/app/_access/paths";
import type { RecordPart } from "@/lib/domain/access/consent";
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

/** Where a page about one part of a firm's records leads back to. */
export interface WayBack {
  readonly path: string;
  readonly to: "firm" | "caseload";
}

/** The firm's own page opens only to who may see its results. */
export function wayBackOfCase(address: CaseAddress, shared: readonly RecordPart[]): WayBack {
  return shared.includes("results")
    ? { path: casePath(address), to: "firm" }
    : { path: caseloadPath(address), to: "caseload" };
}

export function casePath({ firmId, ...workplace }: CaseAddress, page?: string): string {
  return agencyPath(workplace, `firms/${firmId}${page ? `/${page}` : ""}`);
}

/** Who may say which member of the agency follows a firm up. Members are named by the id of their membership. */
import { mayAct, type Role } from "../access/agency-acts";

interface Assigner {
  readonly membershipId: string;
  readonly roles: readonly Role[];
}

/**
 * May this member make `to` the one who follows a firm up, in place of `from` (null: nobody)? Who leads the caseload
 * may always; a counsellor may take a firm that nobody has, and hand over one of their own to somebody.
 */
export function mayAssign(
  { membershipId, roles }: Assigner,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): boolean {
  if (from === to) return false;
  if (mayAct(roles, "lead-caseload")) return true;
  if (!mayAct(roles, "follow-firms")) return false;
  return from === null ? to === membershipId : from === membershipId && to !== null;
}

/** May this member put a case away, or take it out again? Who leads the caseload may; a counsellor their own. */
export function mayArchive({ membershipId, roles }: Assigner, counsellor: string | null): boolean {
  return mayAct(roles, "lead-caseload") || (mayAct(roles, "follow-firms") && counsellor === membershipId);
}

import { agencyPath } from "@/app/_access/paths";
import { type AgencyAct, mayAct, type Role } from "@/lib/domain/access/agency-acts";

/** The pages of an agency's workplace, in their order, and what somebody must be allowed to do to need them. */
const PAGES = [
  { page: "caseload", path: undefined, act: "follow-firms" },
  { page: "meetings", path: "meetings", act: "follow-firms" },
  { page: "invitations", path: "invitations", act: "invite-firms" },
  { page: "import", path: "import", act: "invite-firms" },
  { page: "reminders", path: "reminders", act: "follow-firms" },
  { page: "members", path: "members", act: "administer" },
  { page: "settings", path: "settings", act: "administer" },
  { page: "audit", path: "audit", act: "administer" },
  { page: "reports", path: "reports", act: "administer" },
] as const satisfies readonly { page: string; path: string | undefined; act: AgencyAct }[];

interface Workplace {
  readonly agencyId: string;
  readonly roles: readonly Role[];
}

/** The pages that a member can open. */
export function listAgencyPages(locale: string, { agencyId, roles }: Workplace) {
  return PAGES.filter(({ act }) => mayAct(roles, act)).map(({ page, path }) => ({
    page,
    href: agencyPath({ locale, agencyId }, path),
  }));
}

/** Where a member's day begins. */
export function agencyHome(locale: string, workplace: Workplace): string {
  return listAgencyPages(locale, workplace)[0]?.href ?? `/${locale}/agency`;
}

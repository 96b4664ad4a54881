/**
 * What the members of an agency may do, by role. Deny by default: an act that no role of a member is named for is
 * refused. A counsellor works with the firms that fall to them; a manager sees all firms of the agency and who
 * follows them up; an administrator sees to people and settings, and to no firm.
 */
export const ROLES = ["counsellor", "manager", "administrator"] as const;
export type Role = (typeof ROLES)[number];

const rolesOfAct = {
  /** See the caseload, open its firms, note, rate, plan and meet. */
  "follow-firms": ["counsellor", "manager"],
  /** Invite firms and import client lists. */
  "invite-firms": ["counsellor", "manager"],
  /** See every firm of the agency, assign, hand over and archive. */
  "lead-caseload": ["manager"],
  /** Invite, change and end members; change the agency's name, code, regions and settings. */
  administer: ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type AgencyAct = keyof typeof rolesOfAct;

/** May a member with these roles do this? */
export function mayAct(roles: readonly Role[], act: AgencyAct): boolean {
  const allowed: readonly Role[] = rolesOfAct[act];
  return roles.some((role) => allowed.includes(role));
}

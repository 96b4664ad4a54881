import { ROLES, type Role } from "@/lib/domain/access/agency-acts";

/** The roles that were ticked. */
export function parseRoles(form: URLSearchParams): Role[] {
  const chosen = form.getAll("roles");
  return ROLES.filter((role) => chosen.includes(role));
}

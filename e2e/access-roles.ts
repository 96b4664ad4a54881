/** Who may come by, and what a rule of the table of routes says. */
export const ROLES = [
  "visitor", // no account, no link
  "stranger", // signed in, and of no firm and no agency
  "holder", // holds the private link of the firm
  "person", // has the firm in their account
  "counsellor", // of the agency, follows the firm up
  "colleague", // another counsellor of the agency
  "manager",
  "administrator",
  "outsider", // counsellor, manager and administrator of another agency
] as const;
export type Role = (typeof ROLES)[number];

export interface Rule {
  /** Whose data the address names, which decides what is foreign: everything else is refused to everybody. */
  readonly of: "nobody" | "firm" | "agency" | "case";
  readonly may: readonly Role[];
  /** Folders under app/, without it. */
  readonly routes: readonly string[];
}

export const signedIn = ROLES.filter((role) => role !== "visitor" && role !== "holder");

export const within = (folder: string, routes: readonly string[]) =>
  routes.map((route) => (route === "" ? folder : `${folder}/${route}`));

/**
 * Who may open which route: the table that access-matrix.spec.ts compares with the product. Every page.tsx and route.ts
 * under app/ stands in it once, as the folder it lies in; a route that is missing fails the spec, and so does a line for
 * a route that is gone.
 *
 * To add a route: put its folder under the rule that it follows, or write a rule of its own with the roles that may. If
 * its address has a part in brackets that no other has, say in `fill` (access-people.ts) what stands there. A handler
 * that does more than answer an empty form (deletes, ends, replaces) goes into ACTS_AT_ONCE too.
 */
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

const everybody = ROLES;
const signedIn = ROLES.filter((role) => role !== "visitor" && role !== "holder");
const firm: readonly Role[] = ["holder", "person"];
const follower: readonly Role[] = ["counsellor", "manager"];
const caseworkers: readonly Role[] = ["counsellor", "colleague", "manager"];
const administrator: readonly Role[] = ["administrator"];

const within = (folder: string, routes: readonly string[]) =>
  routes.map((route) => (route === "" ? folder : `${folder}/${route}`));

export const RULES: readonly Rule[] = [
  {
    of: "nobody",
    may: everybody,
    routes: [
      "",
      "api/auth/callback/[provider]",
      "api/sectors",
      "api/v1/editions/current",
      "api/v1/openapi.json",
      "api/v1/score",
      ...within("[locale]", [
        "(public)",
        "(public)/directory",
        "(public)/directory/[bodyId]/report",
        "(public)/directory/[bodyId]/report/send",
        "(public)/method",
        "[...rest]",
        "account/confirm/[token]",
        "account/confirm/[token]/done",
        "account/forgot",
        "account/forgot/send",
        "account/link/[token]",
        "account/link/[token]/open",
        "account/reset/[token]",
        "account/reset/[token]/send",
        "account/second-factor",
        "account/second-factor/send",
        "account/sent",
        "account/sign-in",
        "account/sign-in/send",
        "account/sign-in/with/[provider]",
        "account/sign-out",
        "account/sign-up",
        "account/sign-up/send",
        "assess/closed",
        "firm/deleted",
        "assess/deleted",
        "assess/import",
        "assess/import/file",
        "assess/start",
        "dev/mailbox",
        "open",
        "open/link",
        "setup/[token]",
        "setup/[token]/begin",
        "unknown",
      ]),
    ],
  },
  {
    // Whoever holds the link that the address ends in; the random ones of the matrix open nothing.
    of: "nobody",
    may: everybody,
    routes: [
      "calendar/[token]",
      "open/[token]",
      ...within("[locale]", [
        "confirm/[token]",
        "confirm/[token]/answer",
        "firm/join/[token]",
        "firm/join/[token]/accept",
        "join/[token]",
        "join/[token]/accept",
        "join/[token]/member",
        "share/[token]",
      ]),
    ],
  },
  {
    of: "nobody",
    may: signedIn,
    routes: within("[locale]", [
      "account",
      "account/data",
      "account/data/file",
      "account/delete",
      "account/delete/confirmed",
      "account/details",
      "account/details/address",
      "account/details/address/send",
      "account/details/send",
      "account/security",
      "account/security/devices",
      "account/security/password",
      "account/security/password/send",
      "account/security/second-factor",
      "account/security/second-factor/begin",
      "account/security/second-factor/confirm",
      "account/security/second-factor/remove",
      "agency",
    ]),
  },
  {
    of: "firm",
    may: firm,
    routes: [
      "api/assessments/[assessmentId]/answers",
      ...within("[locale]/assess/[assessmentId]", [
        "",
        "[section]",
        "[section]/save",
        "again",
        "changes",
        "check",
        "check/finish",
        "delete",
        "delete/confirmed",
        "journey",
        "link",
        "opinion",
        "opinion/accept",
        "opinion/remark",
        "result",
        "result/[number]",
        "result/csv",
        "result/goal",
        "result/goal/drop",
        "result/json",
        "result/pdf",
        "result/what-if",
        "share",
        "share/revoke",
        "strategy",
      ]),
      ...within("[locale]/firm/[firmId]", [
        "",
        "data",
        "data/file",
        "delete",
        "delete/confirmed",
        "link",
        "name",
        "notes",
        "outcomes",
        "outcomes/check-in",
        "outcomes/check-in/[checkInId]",
        "outcomes/check-in/[checkInId]/save",
        "outcomes/check-in/save",
        "outcomes/support",
        "outcomes/support/save",
        "outcomes/support/take-back",
        "people/invite",
        "people/join",
        "people/leave",
        "people/revoke",
        "plan",
        "plan/[stepId]",
        "plan/[stepId]/comment",
        "plan/[stepId]/save",
        "plan/[stepId]/status",
        "plan/add",
        "plan/calendar",
        "plan/calendar/revoke",
        "plan/file",
        "plan/take",
        "sharing",
        "sharing/[agencyId]",
        "sharing/[agencyId]/change",
        "sharing/[agencyId]/withdraw",
        "sharing/give",
        "sharing/give/agree",
      ]),
    ],
  },
  {
    of: "case",
    may: follower,
    routes: within("[locale]/agency/[agencyId]/firms/[firmId]", [
      "",
      "notes",
      "notes/add",
      "brief",
      "brief/pdf",
      "opinion/[assessmentId]",
      "opinion/[assessmentId]/review",
      "opinion/[assessmentId]/save",
      "results/[assessmentId]/[number]",
      "outcomes",
      "outcomes/check-in",
      "outcomes/check-in/[checkInId]",
      "outcomes/check-in/[checkInId]/save",
      "outcomes/check-in/save",
      "outcomes/support",
      "outcomes/support/save",
      "outcomes/support/take-back",
      "plan",
      "plan/[stepId]",
      "plan/[stepId]/comment",
      "plan/[stepId]/save",
      "plan/[stepId]/status",
      "plan/add",
    ]),
  },
  {
    // A note is changed by who wrote it.
    of: "case",
    may: ["counsellor"],
    routes: within("[locale]/agency/[agencyId]/firms/[firmId]/notes/[noteId]", ["", "change", "delete"]),
  },
  {
    of: "agency",
    may: caseworkers,
    routes: within("[locale]/agency/[agencyId]", [
      "",
      "archive",
      "archive/confirmed",
      "assign",
      "assign/confirmed",
      "write",
      "write/confirmed",
      "views",
      "views/delete",
      "views/rename",
      "views/save",
      "import",
      "import/template",
      "import/upload",
      "invitations",
      "invitations/link",
      "invitations/links",
      "invitations/new",
      "invitations/new/make",
      "invitations/revoke",
      "invitations/send",
      "meetings",
      "meetings/drop",
      "meetings/link",
      "meetings/start",
    ]),
  },
  {
    // A list that was uploaded is seen by nobody else.
    of: "agency",
    may: ["counsellor"],
    routes: within("[locale]/agency/[agencyId]/import/[listId]", ["", "confirm", "drop"]),
  },
  {
    of: "agency",
    may: administrator,
    routes: within("[locale]/agency/[agencyId]", [
      "audit",
      "members",
      "members/[memberId]",
      "members/[memberId]/change",
      "members/[memberId]/end",
      "members/invite",
      "members/revoke",
      "reports",
      "reports/handled",
      "settings",
      "settings/code",
      "settings/save",
    ]),
  },
];

/** Handlers whose empty form does its work already: who may is shown by the journeys, the matrix shows who may not. */
export const ACTS_AT_ONCE: ReadonlySet<string> = new Set(
  within("[locale]", [
    "account/sign-out",
    "account/security/devices",
    "account/security/second-factor/remove",
    "agency/[agencyId]/firms/[firmId]/notes/[noteId]/delete",
    "agency/[agencyId]/import/[listId]/drop",
    "agency/[agencyId]/members/[memberId]/end",
    "agency/[agencyId]/settings/code",
    "assess/[assessmentId]/again",
    "assess/[assessmentId]/delete/confirmed",
    "assess/[assessmentId]/link",
    "assess/start",
    "firm/[firmId]/delete/confirmed",
    "firm/[firmId]/link",
    "firm/[firmId]/people/join",
    "firm/[firmId]/people/leave",
    "firm/[firmId]/sharing/[agencyId]/withdraw",
  ]),
);

/**
 * What the audit log knows: each look of a member of an agency at a firm's records, and each change by one, by the
 * firm to what others may see, and to who may do what. The firm's own answers have a history of their own.
 */
export const AUDITED_ACTS = [
  "looked-at-results",
  "looked-at-answers",
  "looked-at-plan",
  "looked-at-outcomes",
  /** The list of cases: where the firms stand that share their results, a page at a time. */
  "looked-at-caseload",
  "assigned-case",
  "archived-case",
  "unarchived-case",
  "wrote-note",
  "changed-note",
  "deleted-note",
  "gave-consent",
  "changed-consent",
  "withdrew-consent",
  "proposed-firm",
  "handed-over-proposal",
  "confirmed-proposal",
  "kept-proposal",
  "deleted-proposal",
  "invited-firm",
  "invited-firms-by-list",
  "renewed-invitations",
  "revoked-invitation",
  "invited-member",
  "joined-agency",
  "changed-member",
  "ended-membership",
  "changed-agency",
  "renewed-code",
  "changed-plan",
  "commented-on-plan",
  "recorded-outcomes",
] as const;
export type AuditedAct = (typeof AUDITED_ACTS)[number];

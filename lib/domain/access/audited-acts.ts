/**
 * What the audit log knows: each look of a member of an agency at a firm's records, and each change by one, by the
 * firm to what others may see, and to who may do what; and how people get into their accounts. The firm's own answers
 * have a history of their own.
 */
export const AUDITED_ACTS = [
  "looked-at-results",
  "looked-at-answers",
  "looked-at-plan",
  "looked-at-outcomes",
  "changed-plan",
  "commented-on-plan",
  "recorded-outcomes",
  "signed-in",
  "sign-in-refused",
  "signed-out-devices",
  "changed-password",
  "switched-on-second-factor",
  "switched-off-second-factor",
  "changed-address",
  "deleted-account",
  "began-agency",
  "joined-firm",
  "left-firm",
  "invited-to-firm",
  "replaced-private-link",
] as const;
export type AuditedAct = (typeof AUDITED_ACTS)[number];

/**
 * What the audit log knows: each look of a member of an agency at a firm's records, and each change by one, by the
 * firm to what others may see, and to who may do what. The firm's own answers have a history of their own.
 */
export const AUDITED_ACTS = [
  "looked-at-results",
  "looked-at-answers",
  "looked-at-plan",
  "looked-at-outcomes",
  "changed-plan",
  "commented-on-plan",
  "recorded-outcomes",
] as const;
export type AuditedAct = (typeof AUDITED_ACTS)[number];

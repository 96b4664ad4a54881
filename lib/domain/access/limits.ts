/**
 * How often something may be tried before whoever tries has to wait. Each names for whom it counts: for an address
 * of mail, for a network address (behind which a whole office can sit), or for a person. Wide enough that nobody
 * who means well meets them, narrow enough that guessing and flooding do not pay.
 */
const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const limits = {
  /** Attempts to sign in, right or wrong. */
  "sign-in-address": { most: 10, seconds: 15 * MINUTE },
  "sign-in-network": { most: 300, seconds: 15 * MINUTE },
  /** Codes of a second factor, beside the five that each sign-in allows. */
  "second-factor-network": { most: 100, seconds: 15 * MINUTE },
  "sign-up-network": { most: 120, seconds: HOUR },
  /** Mails with a link that somebody who is not signed in asks for. */
  "mailed-link-address": { most: 5, seconds: HOUR },
  "mailed-link-network": { most: 120, seconds: HOUR },
  /** A password asked again before something that cannot be undone. */
  "password-person": { most: 10, seconds: 15 * MINUTE },
  /** Private links, invitations and the like that open nothing. */
  "wrong-link-network": { most: 60, seconds: 10 * MINUTE },
  /** Codes of agencies that a firm types. */
  "agency-code-network": { most: 60, seconds: 10 * MINUTE },
  /** Invitations that a person mails. */
  "invitation-person": { most: 40, seconds: HOUR },
  /** Times that a person has mails sent to firms of the caseload. */
  "case-letters-person": { most: 30, seconds: HOUR },
  /** Calls of the scoring API. */
  "api-network": { most: 300, seconds: MINUTE },
} as const satisfies Record<string, { readonly most: number; readonly seconds: number }>;

export type Limit = keyof typeof limits;

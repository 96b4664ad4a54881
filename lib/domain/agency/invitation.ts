/** How long and how often an invitation can be used, and what stands against it at a moment. */
export const INVITATION_DAYS = [7, 30, 90] as const;
export const MOST_USES = 500;

export const INVITATION_STATES = ["open", "used", "expired", "revoked"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export interface InvitationTerms {
  readonly uses: number;
  readonly maxUses: number;
  /** From this moment on it can be used no more. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Can the invitation be used at this moment, and if not, why? What was done on purpose is told first. */
export function stateOfInvitation(terms: InvitationTerms, now: Date): InvitationState {
  if (terms.revokedAt !== null) return "revoked";
  if (terms.uses >= terms.maxUses) return "used";
  return terms.expiresAt <= now ? "expired" : "open";
}

/**
 * What a firm agrees to when it shares with an agency: which parts of its records, for what, until when. Consent is
 * in force from its giving until its end or its withdrawal, whichever comes first; nothing else opens a firm's records.
 */
export const RECORD_PARTS = ["results", "answers", "plan", "outcomes"] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

export const PURPOSES = ["counselling", "statistics"] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface ConsentTerms {
  readonly parts: readonly RecordPart[];
  readonly purposes: readonly Purpose[];
  readonly givenAt: Date;
  /** From this moment on it allows nothing; null is until withdrawn. */
  readonly until: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Is the consent in force at this moment? The moment of its end or withdrawal is not in it any more. */
export function isInForce({ givenAt, until, withdrawnAt }: ConsentTerms, now: Date): boolean {
  return givenAt <= now && (until === null || now < until) && (withdrawnAt === null || now < withdrawnAt);
}

/** May a counsellor see this part of the firm's records at this moment? */
export function allowsCounselling(consent: ConsentTerms, part: RecordPart, now: Date): boolean {
  return isInForce(consent, now) && consent.purposes.includes("counselling") && consent.parts.includes(part);
}

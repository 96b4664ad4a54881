/** The numbers by which a case becomes work. They are of our own choosing; each says what speaks for it. */
import type { Threshold } from "../edition/threshold-schema";

export const PORTFOLIO_THRESHOLDS = {
  /** Days without a new answer after which an assessment that was begun counts as stalled. */
  stalledDays: {
    value: 14,
    working: true,
    why: "Two weeks outlast a holiday and a busy spell, and the firm still remembers what it answered.",
  },
  /** Points of readiness lost since the result before, from which a firm comes up for a talk. */
  drop: {
    value: 5,
    working: true,
    why: "One answer a level lower moves readiness by half a point, and never by more than four: five are several answers.",
  },
  /** Days for which a firm gets no second mail from the caseload. */
  letterDays: {
    value: 7,
    working: true,
    why: "A week leaves time to answer; two mails in one press more than they help.",
  },
} as const satisfies Record<string, Threshold>;

/**
 * Which mail a firm of the caseload can be sent: what fits where it stands, to whom, and why none can be. An agency
 * writes to the people of a firm as long as the firm shares its results. Without consent it may use no address but its
 * own: the one that it once invited.
 */
import type { CaseState } from "./case-state";
import { PORTFOLIO_THRESHOLDS } from "./thresholds";

export const LETTERS = ["begin", "go-on", "look-again", "share-again"] as const;
export type Letter = (typeof LETTERS)[number];

export const LETTER_OBSTACLES = ["archived", "no-consent", "no-address", "written-lately"] as const;
export type LetterObstacle = (typeof LETTER_OBSTACLES)[number];

export interface Addressee {
  readonly state: CaseState;
  /** People of the firm whose addresses are confirmed. */
  readonly people: number;
  /** The agency has an address that it invited. */
  readonly isInvited: boolean;
  /** When it was last written to from the caseload. */
  readonly lastLetterAt: Date | null;
}

export type LetterPlan =
  | { readonly ok: true; readonly letter: Letter; readonly to: "people" | "invited" }
  | { readonly ok: false; readonly obstacle: LetterObstacle };

const letters: Readonly<Record<Exclude<CaseState, "archived">, Letter>> = {
  "not-begun": "begin",
  "under-way": "go-on",
  finished: "look-again",
  "no-consent": "share-again",
};

const DAY = 24 * 60 * 60 * 1000;

/** The mail that this firm can be sent now, or why none. */
export function planLetter({ state, people, isInvited, lastLetterAt }: Addressee, now: Date): LetterPlan {
  const refuse = (obstacle: LetterObstacle) => ({ ok: false, obstacle }) as const;
  if (state === "archived") return refuse("archived");
  const hasConsent = state !== "no-consent";
  const to = hasConsent && people > 0 ? "people" : "invited";
  if (to === "invited" && !isInvited) return refuse(hasConsent ? "no-address" : "no-consent");
  const pause = PORTFOLIO_THRESHOLDS.letterDays.value * DAY;
  if (lastLetterAt !== null && now.getTime() < lastLetterAt.getTime() + pause)
    return refuse("written-lately");
  return { ok: true, letter: letters[state], to };
}

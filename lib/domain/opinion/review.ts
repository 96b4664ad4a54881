/** What an agency decides about a finished assessment, and what it can decide next. */

export const REVIEW_KINDS = ["validated", "returned", "reverted"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const LONGEST_COMMENT = 2_000;

export interface ReviewDraft {
  readonly kind: ReviewKind;
  readonly comment: string;
}

export const REVIEW_PROBLEMS = ["kind-impossible", "comment-missing", "comment-too-long"] as const;
export type ReviewProblem = (typeof REVIEW_PROBLEMS)[number];

export type ReviewReading =
  | { readonly ok: true; readonly review: ReviewDraft }
  | { readonly ok: false; readonly problem: ReviewProblem };

/** What can be decided while this is the newest decision (null: none yet). Only what was decided can be reverted. */
export function listReviewKinds(newest: ReviewKind | null): ReviewKind[] {
  const isOpen = newest === null || newest === "reverted";
  return REVIEW_KINDS.filter((kind) => (kind === "reverted" ? !isOpen : isOpen));
}

/** A decision from what was typed. Sending back takes a comment. */
export function readReview(
  typed: { readonly kind: string; readonly comment: string },
  newest: ReviewKind | null,
): ReviewReading {
  const kind = listReviewKinds(newest).find((one) => one === typed.kind);
  const comment = typed.comment.trim();
  if (!kind) return { ok: false, problem: "kind-impossible" };
  if (comment.length > LONGEST_COMMENT) return { ok: false, problem: "comment-too-long" };
  if (kind === "returned" && comment === "") return { ok: false, problem: "comment-missing" };
  return { ok: true, review: { kind, comment } };
}

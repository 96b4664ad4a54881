/** Problem documents (RFC 9457): what the scoring contract answers when there is nothing that it can score. */

/** One thing that was refused: the question's id, or the name of the field, and what would be accepted. */
export interface ProblemError {
  readonly id: string;
  readonly reason: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly errors: readonly ProblemError[];
}

const TITLES = {
  "invalid-input": "Some of the input cannot be scored.",
  "invalid-json": "The input is no JSON.",
  "too-large": "The input is too large.",
  "too-often": "Too many calls.",
  unreadable: "The input cannot be read.",
} as const;

/** The problem document of a kind. */
export function describeProblem(kind: keyof typeof TITLES, errors: readonly ProblemError[]): Problem {
  return { type: `urn:seaworthy:problem:${kind}`, title: TITLES[kind], errors };
}

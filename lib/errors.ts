/** Why the server refuses, from a closed list, and the HTTP status that says so. */
export const refusals = {
  /** There is no such thing, or not for whoever asks: the two are never told apart. */
  NOT_FOUND: 404,
  /** More than a person could have typed. */
  TOO_LARGE: 413,
  /** Too many writers at once on one assessment; trying again helps. */
  BUSY: 503,
} as const;

export type RefusalCode = keyof typeof refusals;

/** A refusal. What is expected to go either way is a value; this is for what ends a request. */
export class AppError extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "AppError";
    this.code = code;
  }

  get status(): number {
    return refusals[this.code];
  }
}

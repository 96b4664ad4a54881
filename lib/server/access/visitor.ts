import "server-only";

/** What whoever asks has in hand. It proves nothing by itself: the gates compare it with the database. */
export interface Visitor {
  /** Tokens of private links, by the firm that each is for. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Who is signed in. */
  readonly userId: string | null;
}

/** Somebody who holds the private link of one firm, and nothing else. */
export function holdingLink(firmId: string, token: string): Visitor {
  return { tokens: new Map([[firmId, token]]), userId: null };
}

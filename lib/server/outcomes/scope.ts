import "server-only";
import type { CaseScope } from "../agency/case-scope";
import type { FirmScope } from "../firm/scope";

declare const minted: unique symbol;

/** Proof that whoever asks may see and record how this firm fares, and as whom. Only this file makes one. */
export interface OutcomeScope {
  readonly firmId: string;
  /** Who is signed in, if anybody. */
  readonly userId: string | null;
  /** The agency whose member they act as, if they do. */
  readonly agencyId: string | null;
  readonly [minted]: true;
}

export function openOutcomesOfFirm({ id, userId }: FirmScope): OutcomeScope {
  return { firmId: id, userId, agencyId: null } as OutcomeScope;
}

export function openOutcomesOfCase({ firmId, userId, agencyId }: CaseScope<"outcomes">): OutcomeScope {
  return { firmId, userId, agencyId } as OutcomeScope;
}

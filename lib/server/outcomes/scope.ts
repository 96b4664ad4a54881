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
  /** May the firm's results, and the steps of its plan, stand beside how it fares? */
  readonly seesResults: boolean;
  readonly seesPlan: boolean;
  readonly [minted]: true;
}

export function openOutcomesOfFirm({ id, userId }: FirmScope): OutcomeScope {
  return { firmId: id, userId, agencyId: null, seesResults: true, seesPlan: true } as OutcomeScope;
}

/** Results and plan are seen by who has opened them as well: the firm may share how it fares and neither of them. */
export function openOutcomesOfCase(
  { firmId, userId, agencyId }: CaseScope<"outcomes">,
  results: CaseScope<"results"> | null = null,
  plan: CaseScope<"plan"> | null = null,
): OutcomeScope {
  const of = (part: CaseScope | null) => part?.firmId === firmId;
  return { firmId, userId, agencyId, seesResults: of(results), seesPlan: of(plan) } as OutcomeScope;
}

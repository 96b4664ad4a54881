/**
 * Why a recommendation got its verdict. The result lists its comparisons in the order in which the edition writes
 * them; here they are set back into their gate and triggers, and those that decided are picked out.
 */
import { listComparisons } from "@/lib/domain/condition/comparison";
import type { Condition } from "@/lib/domain/condition/schema";
import { andOf, notOf, type Truth } from "@/lib/domain/condition/truth";
import type { Recommendation } from "@/lib/domain/edition/schema";
import type { Evidence, RecommendationResult } from "@/lib/domain/recommendations/verdicts";

export interface VerdictReasons {
  /** What the gate rests on; empty without a gate. */
  readonly gate: readonly Evidence[];
  /** What speaks for it: the comparisons of triggers that hold. */
  readonly holding: readonly Evidence[];
  /** What could speak for it, if an open answer were known. */
  readonly open: readonly Evidence[];
  /** What would speak for it, and does not. */
  readonly failing: readonly Evidence[];
}

interface Judged {
  readonly truth: Truth;
  /** The comparisons that make it so. */
  readonly because: readonly Evidence[];
}

/** The truth of a condition from that of its comparisons, which are taken off `evidence` one by one. */
function judge(condition: Condition, evidence: Evidence[]): Judged {
  if ("fact" in condition) {
    const own = evidence.shift();
    return own ? { truth: own.holds, because: [own] } : { truth: null, because: [] };
  }
  if ("not" in condition) {
    const inner = judge(condition.not, evidence);
    return { truth: notOf(inner.truth), because: inner.because };
  }
  const isAll = "all" in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => judge(part, evidence));
  const truths = parts.map(({ truth }) => truth);
  const truth = isAll ? andOf(truths) : notOf(andOf(truths.map(notOf)));
  return {
    truth,
    because: parts.filter((part) => part.truth === truth).flatMap(({ because }) => because),
  };
}

/** The same comparison may stand in several triggers: it is told once. */
function onlyOnce(evidence: readonly Evidence[]): Evidence[] {
  const keyOf = ({ fact, operator, expected }: Evidence) => JSON.stringify([fact, operator, expected]);
  return [...new Map(evidence.map((one) => [keyOf(one), one])).values()];
}

/** Sets the evidence of a result back into the gate and the triggers of its recommendation. */
export function explainVerdict(
  { gate, triggers }: Recommendation,
  { evidence }: RecommendationResult,
): VerdictReasons {
  const rest = [...evidence];
  const gateEvidence = gate ? rest.splice(0, listComparisons(gate).length) : [];
  const judgedGate = gate ? judge(gate, gateEvidence) : null;
  const judged = triggers.map(({ when }) => judge(when, rest));
  const pick = (truth: Truth) =>
    onlyOnce(judged.filter((one) => one.truth === truth).flatMap(({ because }) => because));
  return {
    gate: judgedGate?.because ?? [],
    holding: pick(true),
    open: pick(null),
    failing: pick(false),
  };
}

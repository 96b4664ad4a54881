/**
 * The verdict on each of the report's twelve recommendations (chapter 6) for one firm, with its evidence. Unknown
 * answers never count for or against: where they could change a verdict, it is `cannot-tell`.
 */
import type { Expected, Operator } from "../condition/comparison";
import { compare, type FactTable } from "../condition/evaluate";
import type { Truth } from "../condition/truth";
import type { EditionCore } from "../edition/edition";
import { compareDescending, isAtLeast } from "../threshold";
import type { CompiledRecommendation } from "./compile";
import type { Actual } from "./fact-table";

export const VERDICTS = ["recommended", "cannot-tell", "not-needed"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Evidence {
  readonly fact: string;
  readonly operator: Operator;
  readonly expected: Expected;
  /** What the answers give: an answer, a score with its range, or a value with what else is possible. */
  readonly actual: Actual;
  readonly holds: Truth;
  readonly weight: number;
  readonly questions: readonly string[];
}

export interface RecommendationResult {
  readonly id: string;
  readonly verdict: Verdict;
  /** The verdict of the point scores; null where there are none. */
  readonly leaning: Verdict | null;
  /** 0..100, from the triggers that hold. */
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

function judge(edition: EditionCore, { gate, triggers }: CompiledRecommendation, facts: FactTable) {
  const gateHolds = gate ? gate.holds(facts) : true;
  if (gateHolds === false) return { verdict: "not-needed" as const, strength: 0 };
  let missed = 1;
  let missedAtBest = 1;
  for (const { weight, when } of triggers) {
    const holds = when.holds(facts);
    if (holds === true) missed *= 1 - weight;
    if (holds !== false) missedAtBest *= 1 - weight;
  }
  const strength = 100 * (1 - missed);
  return { verdict: verdictOf(edition, gateHolds, 1 - missed, 1 - missedAtBest), strength };
}

function verdictOf(edition: EditionCore, gate: Truth, strength: number, atBest: number): Verdict {
  const threshold = edition.data.scoring.thresholds.recommended.value;
  if (gate === null) return "cannot-tell";
  if (isAtLeast(strength, threshold)) return "recommended";
  return isAtLeast(atBest, threshold) ? "cannot-tell" : "not-needed";
}

/**
 * All twelve, recommended first, then by strength and number. `facts` hold ranges and possibilities, `leaning` the
 * point values in their place (null without any); `actualAt` shows the fact at a place as evidence.
 */
export function judgeRecommendations(
  edition: EditionCore,
  facts: FactTable,
  leaning: FactTable | null,
  actualAt: (place: number) => Actual,
): RecommendationResult[] {
  const results = edition.recommendations.map((recommendation) => {
    const { verdict, strength } = judge(edition, recommendation, facts);
    const leaningVerdict =
      leaning && (leaning === facts ? verdict : judge(edition, recommendation, leaning).verdict);
    const evidence = recommendation.evidence.map(
      ({ comparison, fact, operator, expected, weight, questions }) => {
        const holds = compare(comparison, facts[comparison.place] as FactTable[number]);
        return { fact, operator, expected, actual: actualAt(comparison.place), holds, weight, questions };
      },
    );
    return { id: recommendation.id, verdict, leaning: leaningVerdict, strength, evidence };
  });
  return results.sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      compareDescending(a.strength, b.strength) ||
      (a.id < b.id ? -1 : 1),
  );
}

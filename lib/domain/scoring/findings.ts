/**
 * What of a result tells no single answer: for readers with whom a firm shares its results and not its answers. Scores,
 * gaps, barriers, stage and verdicts stay; the evidence of verdicts, the answers worth raising, and which questions are
 * open go. A critical gap is a finding: it says that something is missing, not what was answered.
 */
import type { Result } from "./assess";

export function pickFindings({ recommendations, leverage: _, answered: __, ...found }: Result) {
  return {
    ...found,
    recommendations: recommendations.map(({ id, verdict, leaning, strength }) => ({
      id,
      verdict,
      leaning,
      strength,
    })),
  };
}

export type Findings = ReturnType<typeof pickFindings>;

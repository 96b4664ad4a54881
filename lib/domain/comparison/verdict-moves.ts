/** Which of the twelve recommendations are judged otherwise than before, and the evidence that turned. */
import type { Evidence, RecommendationResult } from "../recommendations/verdicts";
import type { Result } from "../scoring/assess";
import type { Clock } from "./clock";
import type { Ground } from "./ground";
import type { Pair } from "./pair";

type Judgement = Pick<RecommendationResult, "verdict" | "leaning" | "strength">;

/** A recommendation whose verdict, or leaning, moved. */
export interface VerdictMove extends Pair<Judgement> {
  readonly id: string;
  /** What holds now and did not, or the other way round; else, for a leaning, what moved while it stayed open. */
  readonly evidence: readonly Pair<Evidence>[];
  /** The same answers give another verdict at the other moment: time had a hand in it. */
  readonly byTime: boolean;
}

function judgementOf({ recommendations }: Result, id: string): RecommendationResult | undefined {
  return recommendations.find((recommendation) => recommendation.id === id);
}

/** The evidence of one edition stands in the same order in each of its results. */
function pairEvidence(before: RecommendationResult, after: RecommendationResult): Pair<Evidence>[] {
  return before.evidence.flatMap((evidence, index) => {
    const later = after.evidence[index];
    return later ? [{ before: evidence, after: later }] : [];
  });
}

function listTurned(pairs: readonly Pair<Evidence>[]): Pair<Evidence>[] {
  const turned = pairs.filter(({ before, after }) => before.holds !== after.holds);
  if (turned.length > 0) return turned;
  return pairs.filter(
    ({ before, after }) =>
      after.holds === null && JSON.stringify(before.actual) !== JSON.stringify(after.actual),
  );
}

/** In the edition's order, by number. */
export function listVerdictMoves({ edition, before, after }: Ground, clock: Clock): VerdictMove[] {
  return edition.recommendations.flatMap(({ id }) => {
    const [from, to] = [judgementOf(before.result, id), judgementOf(after.result, id)];
    if (!from || !to || (from.verdict === to.verdict && from.leaning === to.leaning)) return [];
    const judged = ({ verdict, leaning, strength }: RecommendationResult): Judgement => ({
      verdict,
      leaning,
      strength,
    });
    return [
      {
        id,
        before: judged(from),
        after: judged(to),
        evidence: listTurned(pairEvidence(from, to)),
        byTime: clock.moves((result) => {
          const judgement = judgementOf(result, id);
          return [judgement?.verdict, judgement?.leaning];
        }),
      },
    ];
  });
}

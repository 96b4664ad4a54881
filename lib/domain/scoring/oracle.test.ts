/** The engine against the method worked out with pencil and paper (lib/testing/oracle), for any firm. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm, type Result } from "@/lib/domain/scoring/assess";
import { edition, editionData } from "@/lib/testing/current-edition";
import { anyContext, anyFirm, TODAY } from "@/lib/testing/firms";
import { findDifference } from "@/lib/testing/oracle/difference";
import { workOut } from "@/lib/testing/oracle/firm";

/** How many firms are made up; FIRMS=50000 for a long look. */
const FIRMS = Number(process.env.FIRMS ?? 1000);
const PATIENCE = 30_000 + 20 * FIRMS;

/** What is not worked out by hand: the version, and what the evidence shows beside its truth (see evidence.test.ts). */
function withoutSources({ engine: _, recommendations, ...result }: Result) {
  return {
    ...result,
    recommendations: recommendations.map(({ evidence, ...rest }) => ({
      ...rest,
      evidence: evidence.map(({ actual: _actual, questions: _questions, ...compared }) => compared),
    })),
  };
}

test("the engine and the method worked out by hand agree on every field, for any firm", {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(anyFirm, anyContext, (answers, context) => {
      const firm = { answers: placeAnswers(edition, answers), asOf: TODAY, context };
      const result = withoutSources(assessFirm(edition, firm));
      expect(findDifference(result, workOut(editionData, answers, TODAY, context))).toBeNull();
    }),
    { numRuns: FIRMS },
  );
});

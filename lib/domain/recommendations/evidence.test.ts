/** Nothing is said of a firm without an answer behind it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "@/lib/domain/scoring/assess";
import { assess } from "@/lib/testing/build-firm";
import { edition, editionData } from "@/lib/testing/current-edition";
import { anyContext, anyFirm, orderYears, pickAnswer } from "@/lib/testing/firms";

const places = new Map(edition.questions.map(({ id, place }) => [id, place]));
const contextFacts = ["context.earlierAssessment", "context.openPlan"];

function listEvidence({ recommendations }: Result) {
  return recommendations.flatMap(({ id, evidence }) => evidence.map((one, index) => ({ id, index, ...one })));
}

test("all twelve recommendations have a verdict, each once, with the evidence of its gate and every trigger", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const { recommendations } = assess(answers);
      expect(recommendations.map(({ id }) => id).sort()).toEqual(
        editionData.recommendations.map(({ id }) => id),
      );
      for (const { id, evidence } of recommendations) {
        const weights = editionData.recommendations
          .find((one) => one.id === id)
          ?.triggers.map((one) => one.weight);
        expect(new Set(evidence.map(({ weight }) => weight).filter((weight) => weight > 0))).toEqual(
          new Set(weights),
        );
      }
    }),
    { numRuns: 100 },
  );
});

test("evidence cites questions of the edition, in its order, unless it rests on the circumstances of the assessment", () => {
  for (const { fact, questions } of listEvidence(assess({}))) {
    if (contextFacts.includes(fact)) expect(questions).toEqual([]);
    else expect(questions).not.toEqual([]);
    const order = questions.map((id) => places.get(id) ?? -1);
    expect(order, fact).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  }
});

test("evidence rests on the questions that it cites, and on no other answer", () => {
  const anyQuestion = fc.constantFrom(...edition.questions);
  fc.assert(
    fc.property(anyFirm, anyContext, anyQuestion, fc.nat(9999), (answers, context, question, pick) => {
      const changed = orderYears({ ...answers, [question.id]: pickAnswer(question, pick) });
      const ids = Object.keys(changed).filter((id) => changed[id] !== answers[id]);
      const after = new Map(
        listEvidence(assess(changed, { context })).map((one) => [`${one.id} ${one.index}`, one]),
      );
      for (const one of listEvidence(assess(answers, { context }))) {
        if (one.questions.some((id) => ids.includes(id))) continue;
        expect(after.get(`${one.id} ${one.index}`)).toEqual(one);
      }
    }),
    { numRuns: 400 },
  );
});

test("a barrier that was not asked cites the screening answer that stands for it", () => {
  const evidence = listEvidence(assess({ "barrier.procedural": 1 }));
  expect(evidence.find(({ fact }) => fact === "barrier.procedural.slow-payment")).toMatchObject({
    holds: false,
    actual: null,
    questions: ["barrier.procedural", "barrier.procedural.slow-payment"],
  });
});

test("a stage with an unknown first year cites the year of foundation, which limits it", () => {
  const young = {
    "activity.status": "regular",
    "activity.export-share": 5,
    "activity.countries": 2,
    "activity.modes": [],
  };
  expect(assess({ ...young, "profile.founded": 2022 }).stage.possible).toEqual(["experimental"]);
  expect(assess({ ...young, "profile.founded": 2021 }).stage.possible).toEqual(["experimental", "active"]);
  const [stage] = listEvidence(assess(young)).filter(({ fact }) => fact === "stage");
  expect(stage?.questions).toContain("profile.founded");
});

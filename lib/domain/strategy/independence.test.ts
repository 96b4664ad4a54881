/** The strategy part is asked and checked like any other, and decides nothing of a result. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { assess } from "@/lib/testing/build-firm";
import { copyData, edition } from "@/lib/testing/current-edition";
import { anyContext, anyFirm, TODAY } from "@/lib/testing/firms";
import { listEditionProblems } from "../edition/problems";

const asked = edition.questions.filter(({ part }) => part);
const isStrategic = (id: string) => id.startsWith("strategy.");

test("a firm's result is the same with its strategy answers and without them", () => {
  fc.assert(
    fc.property(anyFirm, anyContext, (answers, context) => {
      const without = Object.fromEntries(Object.entries(answers).filter(([id]) => !isStrategic(id)));
      expect(assess(answers, { context })).toEqual(assess(without, { context }));
    }),
    { numRuns: 300 },
  );
});

test("every strategy question takes 'unknown', and none takes 'not-applicable'", () => {
  const answer = (value: string) => Object.fromEntries(asked.map(({ id }) => [id, value]));
  expect(scoreFirm(edition, { answers: answer("unknown") }, TODAY).ok).toBe(true);
  const refused = scoreFirm(edition, { answers: answer("not-applicable") }, TODAY);
  expect(refused.ok ? [] : refused.problem.errors.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
});

test.each([
  ["a level above the scale", "strategy.levers.moves", 4],
  ["an option of another question", "strategy.pace.life-cycle", "high"],
  ["a word for yes", "strategy.entry.global-motivation", "yes"],
])("%s is refused", (_, id, answer) => {
  const outcome = scoreFirm(edition, { answers: { [id]: answer } }, TODAY);
  expect(outcome).toMatchObject({ ok: false, problem: { errors: [{ id }] } });
});

describe("an edition is refused", () => {
  it("if a recommendation rests on the strategy part", () => {
    const data = copyData();
    data.recommendations[0]?.triggers.push({
      weight: 0.5,
      when: { fact: "strategy.entry.brand", in: ["high"] },
    });
    expect(listEditionProblems(data)).toMatchObject([{ id: "01-increase-awareness" }]);
  });

  it("if a strategy question would count for a score", () => {
    const data = copyData();
    const question = data.questions.find(({ id }) => id === "strategy.levers.moves");
    if (question) question.dimension = "marketing";
    expect(listEditionProblems(data)).toMatchObject([{ id: "strategy.levers.moves" }]);
  });

  it("if a strategy question stands in a section of a journey, or in none of its own", () => {
    const data = copyData();
    const [id] = data.sections.strategy[0]?.questions.splice(0, 1) ?? [];
    data.sections.full[0]?.questions.push(id as string);
    const problems = listEditionProblems(data).map(({ remedy }) => remedy);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/full section.*strategy section|strategy section.*full section/s);
  });
});

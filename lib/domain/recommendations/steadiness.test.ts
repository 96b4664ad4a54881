/** A verdict is only given where it would stand: answers that come in later settle what is open, and overturn nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/domain/scoring/assess";
import { assess, verdictOn } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyContext, anyFirm, type FirmAnswers, pickAnswer } from "@/lib/testing/firms";

const AMOUNTS = ["profile.turnover", "profile.balance-sheet"];
const barriers = edition.groups.flatMap((group) => group.barriers.map(({ id }) => id));

/** A barrier's answer replaces the estimate by screening, an amount the size by staff: these may overturn. */
const replacing = new Set([...AMOUNTS, ...barriers]);

const anyPicks = fc.array(fc.nat(9999), { minLength: 12, maxLength: 12 });
const anyQuestions = fc.subarray(
  edition.questions.filter(({ id }) => !replacing.has(id)),
  { minLength: 1, maxLength: 12 },
);

/** The firm with real answers to those of the questions that it left blank. */
function answerBlanks(answers: FirmAnswers, questions: typeof edition.questions, picks: readonly number[]) {
  const blank = questions.filter(({ id }) => answers[id] === null);
  const given = blank.map((question, index) => [question.id, pickAnswer(question, picks[index] ?? 0)]);
  const filled = { ...answers, ...(Object.fromEntries(given) as FirmAnswers) };
  const { "profile.founded": founded, "activity.first-year": first } = filled;
  fc.pre(blank.length > 0);
  fc.pre(!(typeof founded === "number" && typeof first === "number" && first < founded));
  return filled;
}

const listVerdicts = ({ recommendations }: Result) =>
  new Map(recommendations.map(({ id, verdict }) => [id, verdict]));

test("answering what was blank never changes a verdict other than cannot-tell", () => {
  fc.assert(
    fc.property(anyFirm, anyContext, anyQuestions, anyPicks, (answers, context, questions, picks) => {
      const filled = answerBlanks(answers, questions, picks);
      const after = listVerdicts(assess(filled, { context }));
      for (const [id, verdict] of listVerdicts(assess(answers, { context }))) {
        if (verdict !== "cannot-tell") expect([id, after.get(id)]).toEqual([id, verdict]);
      }
    }),
    { numRuns: 800 },
  );
});

test("a comparison that is certain stays so as blanks are answered", () => {
  fc.assert(
    fc.property(anyFirm, anyQuestions, anyPicks, (answers, questions, picks) => {
      const truthsOf = ({ recommendations }: Result) =>
        recommendations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ evidence }) => evidence);
      const after = truthsOf(assess(answerBlanks(answers, questions, picks)));
      for (const [index, { fact, holds }] of truthsOf(assess(answers)).entries()) {
        if (holds !== null) expect([fact, after[index]?.holds]).toEqual([fact, holds]);
      }
    }),
    { numRuns: 300 },
  );
});

describe("the two exceptions, each for its reason", () => {
  test("a barrier's answer replaces the estimate by screening", () => {
    const felt = { "barrier.procedural": 3 };
    expect(verdictOn(assess(felt), "11").verdict).toBe("recommended");
    expect(verdictOn(assess({ ...felt, "barrier.procedural.slow-payment": 0 }), "11").verdict).toBe(
      "cannot-tell",
    );
  });

  test("an amount replaces the size by staff", () => {
    const small = { "profile.employees": 9, "profile.turnover": null };
    expect(assess(small).sizeClass).toBe("micro");
    expect(assess({ ...small, "profile.turnover": 3_000_000 }).sizeClass).toBe("small");
  });
});

test("recommendations stand in the order of verdict, strength and number, whatever the firm", () => {
  const order = ["recommended", "cannot-tell", "not-needed"];
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const { recommendations } = assess(answers);
      for (const [index, next] of recommendations.slice(1).entries()) {
        const one = recommendations[index];
        if (!one) continue;
        const byVerdict = order.indexOf(one.verdict) - order.indexOf(next.verdict);
        const byStrength = Math.abs(one.strength - next.strength) < 1e-9 ? 0 : next.strength - one.strength;
        expect(byVerdict || byStrength || (one.id < next.id ? -1 : 1)).toBeLessThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

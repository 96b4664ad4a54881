/** The scoring contract: whatever is sent, a result with exactly its fields or a problem that says what to mend. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemsAt } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyContext, anyFirm, TODAY } from "@/lib/testing/firms";
import { problemSchema, resultSchema } from "./contract";
import { type ScoreOutcome, scoreFirm } from "./score-firm";

const score = (input: unknown) => scoreFirm(edition, input, TODAY);
const resultOf = (outcome: ScoreOutcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.result;
};
const errorsOf = (input: unknown) => {
  const outcome = score(input);
  if (outcome.ok) throw new Error("This was accepted");
  return outcome.problem.errors;
};

/** Holds an outcome to the contract, whichever it is. */
function expectContract(outcome: ScoreOutcome): void {
  if (outcome.ok) {
    resultSchema.parse(outcome.result);
    // As text, since JSON has one zero where numbers have two.
    const text = JSON.stringify(outcome.result);
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    return;
  }
  problemSchema.parse(outcome.problem);
  expect(outcome.problem.errors).not.toEqual([]);
  for (const { id, reason } of outcome.problem.errors) {
    expect(id.length + reason.length).toBeGreaterThan(id.length);
    expect(reason).toMatch(/\.$/);
  }
}

test("any valid firm gives a result with exactly the fields of the contract", () => {
  fc.assert(
    fc.property(anyFirm, anyContext, fc.jsonValue(), (answers, context, id) => {
      const outcome = score({ id, edition: "2026.1", asOf: TODAY, answers, context });
      expect(outcome.ok).toBe(true);
      expectContract(outcome);
    }),
    { numRuns: 300 },
  );
});

test("any JSON at all gives a result or a problem, and never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => expectContract(score(input))),
    { numRuns: 1000 },
  );
});

test("fields and answers of any kind give a result or a problem, and never an exception", () => {
  const anyId = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...edition.questions.map(({ id }) => id)) },
    fc.constantFrom("__proto__", "constructor", "toString", "", "barrier", "a.b"),
  );
  const anyAnswer = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.nat(4),
    fc.constantFrom("unknown", "not-applicable", "none", -0, 1e308, -1e308, 5e-324, 2 ** 53, 1999.5),
    fc.array(fc.constantFrom("none", "import", "promotion", "unknown", "__proto__"), { maxLength: 4 }),
  );
  const anyInput = fc.record(
    {
      id: fc.jsonValue(),
      edition: fc.oneof(fc.constant("2026.1"), fc.jsonValue()),
      asOf: fc.oneof(fc.constantFrom("2026-11-24", "0000-01-01", "9999-12-31", "2026-02-30"), fc.jsonValue()),
      answers: fc.oneof({ weight: 5, arbitrary: fc.dictionary(anyId, anyAnswer) }, fc.jsonValue()),
      context: fc.oneof(anyContext, fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyInput, (input) => expectContract(score(input))),
    { numRuns: 1500 },
  );
});

test("one bad answer among the answers of a firm is named, and only that one", () => {
  const questions = edition.questions.map(({ id }) => id);
  fc.assert(
    fc.property(anyFirm, fc.constantFrom(...questions), (answers, id) => {
      expect(errorsOf({ answers: { ...answers, [id]: { not: "an answer" } } })).toMatchObject([{ id }]);
    }),
    { numRuns: 200 },
  );
});

describe("the input", () => {
  test.each([
    ["nothing", null, ["input"]],
    ["a list", [], ["input"]],
    ["no answers", {}, ["answers"]],
    ["a list of answers", { answers: [1] }, ["answers"]],
    ["another edition", { answers: {}, edition: "2020.1" }, ["edition"]],
    ["an edition that is no text", { answers: {}, edition: 2026.1 }, ["edition"]],
    ["a day that does not exist", { answers: {}, asOf: "2026-02-30" }, ["asOf"]],
    ["a moment", { answers: {}, asOf: "2026-11-24T00:00:00Z" }, ["asOf"]],
    ["a context of another kind", { answers: {}, context: { openPlan: "yes" } }, ["context.openPlan"]],
    ["several mistakes", { answers: { a: 1 }, edition: "2020.1", asOf: "today" }, ["asOf", "edition", "a"]],
  ])("with %s is refused, naming it", (_, input, ids) => {
    expect(
      errorsOf(input)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  test("may leave out all but the answers: the day is then the clock's", () => {
    expect(resultOf(score({ answers: {} }))).toMatchObject({ edition: "2026.1", asOf: TODAY });
    expect(resultOf(score({ answers: {}, asOf: "2025-01-31" })).asOf).toBe("2025-01-31");
    expect(errorsOf({ answers: { "profile.founded": 2026 }, asOf: "2025-01-31" })).toMatchObject([
      { id: "profile.founded" },
    ]);
  });

  test("gets its id back as it came, and none if it gave none", () => {
    expect("id" in resultOf(score({ answers: {} }))).toBe(false);
    for (const id of [null, 0, "", "firm 7", { branch: [1, null] }]) {
      expect(resultOf(score({ id, answers: {} }))).toMatchObject({ id });
    }
  });

  test("however deeply it is nested, is refused and not choked on", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(errorsOf({ id: deep, answers: {} })).toMatchObject([{ id: "id" }]);
    expect(errorsOf({ answers: { "activity.modes": deep } })).toMatchObject([{ id: "activity.modes" }]);
    expect(errorsOf(deep)).toMatchObject([{ id: "input" }]);
  });

  test("with very many unknown answers is refused, each named", () => {
    const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`x${index}`, 1]));
    expect(errorsOf({ answers: many })).toHaveLength(300_000);
  });
});

test("the fields stand in the order of the contract, dimensions and groups in that of the edition", () => {
  const result = resultOf(score({ id: 1, answers: itemsAt(2) }));
  expect(Object.keys(result)).toEqual(Object.keys(resultSchema.shape));
  const { willingness, ability } = edition.axes;
  expect(Object.keys(result.dimensions)).toEqual([...willingness, ...ability].map(({ id }) => id));
  expect(Object.keys(result.barriers)).toEqual(edition.groups.map(({ id }) => id));
});

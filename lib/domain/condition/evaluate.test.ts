/** Conditions in three-valued logic: what is unknown stays unknown unless the rest decides. */
import { describe, expect, test } from "vitest";
import { compileCondition } from "./evaluate";
import { ABSENT, type Fact, listFact, numberFact, optionsFact, truthFact, UNKNOWN } from "./fact";
import { type Condition, conditionSchema } from "./schema";
import type { Truth } from "./truth";

const TRUTHS: readonly Truth[] = [true, false, null];

/** Evaluates a condition over facts by name. */
function evaluate(condition: Condition, facts: Readonly<Record<string, Fact>>): Truth {
  const names = Object.keys(facts);
  return compileCondition(condition, (fact) => names.indexOf(fact)).holds(Object.values(facts));
}

const holds = (fact: string): Condition => ({ fact, is: true });

describe("all, any and not", () => {
  const table: [Truth, Truth, Truth, Truth][] = TRUTHS.flatMap((a) =>
    TRUTHS.map((b): [Truth, Truth, Truth, Truth] => {
      const both = a === false || b === false ? false : a === null || b === null ? null : true;
      const either = a === true || b === true ? true : a === null || b === null ? null : false;
      return [a, b, both, either];
    }),
  );

  test.each(table)("%s with %s: all is %s, any is %s", (a, b, both, either) => {
    const facts = { a: truthFact(a), b: truthFact(b) };
    expect(evaluate({ all: [holds("a"), holds("b")] }, facts)).toBe(both);
    expect(evaluate({ any: [holds("a"), holds("b")] }, facts)).toBe(either);
    expect(evaluate({ not: { all: [holds("a"), holds("b")] } }, facts)).toBe(both === null ? null : !both);
    expect(evaluate({ not: { any: [holds("a"), holds("b")] } }, facts)).toBe(
      either === null ? null : !either,
    );
  });

  test.each([
    [true, false],
    [false, true],
    [null, null],
  ])("not %s is %s", (a, contrary) => {
    expect(evaluate({ not: holds("a") }, { a: truthFact(a) })).toBe(contrary);
  });

  test("a part that is false decides all, a part that is true decides any, wherever it stands", () => {
    const facts = { yes: truthFact(true), no: truthFact(false), open: UNKNOWN };
    expect(evaluate({ all: [holds("open"), holds("yes"), holds("no")] }, facts)).toBe(false);
    expect(evaluate({ any: [holds("open"), holds("no"), holds("yes")] }, facts)).toBe(true);
  });
});

describe("a comparison", () => {
  const comparisons: [string, Condition][] = [
    ["in", { fact: "a", in: ["x"] }],
    ["includesAny", { fact: "a", includesAny: ["x"] }],
    ["is", { fact: "a", is: false }],
    ["atLeast", { fact: "a", atLeast: -1 }],
    ["atMost", { fact: "a", atMost: 1 }],
    ["below", { fact: "a", below: 1 }],
  ];

  test.each(comparisons)(
    "by %s is unknown of an unknown fact, and false of one that is absent",
    (_, condition) => {
      expect(evaluate(condition, { a: UNKNOWN })).toBeNull();
      expect(evaluate(condition, { a: ABSENT })).toBe(false);
      expect(evaluate({ not: condition }, { a: UNKNOWN })).toBeNull();
      expect(evaluate({ not: condition }, { a: ABSENT })).toBe(true);
    },
  );

  test.each([
    [{ fact: "a", atLeast: 50 }, 50, 70, true],
    [{ fact: "a", atLeast: 50 }, 49.9999999999, 70, true],
    [{ fact: "a", atLeast: 50 }, 49, 49.99, false],
    [{ fact: "a", atLeast: 50 }, 49, 50, null],
    [{ fact: "a", below: 50 }, 10, 49.99, true],
    [{ fact: "a", below: 50 }, 50, 70, false],
    [{ fact: "a", below: 50 }, 49.9999999999, 49.9999999999, false],
    [{ fact: "a", below: 50 }, 49, 50, null],
    [{ fact: "a", atMost: 50 }, 10, 50, true],
    [{ fact: "a", atMost: 50 }, 50.0000000001, 50.0000000001, true],
    [{ fact: "a", atMost: 50 }, 50.01, 60, false],
    [{ fact: "a", atMost: 50 }, 50, 51, null],
  ] as const)("%j of a number from %s to %s is %s", (condition, low, high, truth) => {
    expect(evaluate(condition, { a: numberFact(low, high) })).toBe(truth);
  });

  test.each([
    [["x"], true],
    [["x", "y"], true],
    [["z"], false],
    [["x", "z"], null],
  ])("by in, of what remains possible, %j: %s", (possible, truth) => {
    expect(evaluate({ fact: "a", in: ["x", "y"] }, { a: optionsFact(possible) })).toBe(truth);
  });

  test.each([
    [["x"], true],
    [["z", "x"], true],
    [["z"], false],
    [[], false],
  ])("by includesAny, of a list, %j: %s", (chosen, truth) => {
    expect(evaluate({ fact: "a", includesAny: ["x", "y"] }, { a: listFact(chosen) })).toBe(truth);
  });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, false, true],
    [false, true, false],
  ])("is %s of %s: %s", (expected, value, truth) => {
    expect(evaluate({ fact: "a", is: expected }, { a: truthFact(value) })).toBe(truth);
  });

  test("of a score that does not apply is false", () => {
    expect(evaluate({ fact: "a", below: 50 }, { a: numberFact(null, null) })).toBe(false);
  });
});

test("a condition that names no fact there is cannot be compiled", () => {
  const refuse = (): number => {
    throw new RangeError("There is no fact a");
  };
  expect(() => compileCondition({ all: [{ not: holds("a") }] }, refuse)).toThrow("There is no fact a");
});

test.each([
  [{ fact: "a" }],
  [{ fact: "a", is: true, below: 1 }],
  [{ fact: "a", in: [] }],
  [{ all: [] }],
  [{ any: [{ fact: "" }] }],
  [{ not: null }],
  [{ all: [{ fact: "a", is: true }], any: [] }],
  [{ fact: "a", equals: 3 }],
])("%j is no condition", (condition) => {
  expect(conditionSchema.safeParse(condition).success).toBe(false);
});

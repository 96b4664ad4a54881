/** Waterfall or sprinkler: long cycles, slow innovation and low growth against their opposites. */
import { describe, expect, it, test } from "vitest";
import { itemsAt } from "@/lib/testing/build-firm";
import { readFirm, strategy } from "@/lib/testing/build-strategy";

function paceOf(cycle: string | null, innovation: string | null, growth: string | null) {
  return readFirm(
    strategy({ "pace.life-cycle": cycle, "pace.innovation": innovation, "pace.foreign-growth": growth }),
  ).pace;
}

describe("the pace", () => {
  it.each([
    ["long", "slow", "low", "waterfall"],
    ["short", "fast", "high", "sprinkler"],
    ["long", "slow", "medium", "waterfall"],
    ["medium", "fast", "high", "sprinkler"],
    ["long", "medium", "medium", "mixed"],
    ["medium", "medium", "medium", "mixed"],
    ["long", "slow", "high", "mixed"],
    ["short", "fast", "low", "mixed"],
    ["short", "slow", "medium", "mixed"],
  ])("of a %s life cycle, %s innovation and %s growth is %s", (cycle, innovation, growth, value) => {
    expect(paceOf(cycle, innovation, growth)).toMatchObject({ value, possible: [value] });
  });

  it("is told only when the open signal cannot change it", () => {
    expect(paceOf("long", "slow", null)).toMatchObject({ value: null, possible: ["waterfall", "mixed"] });
    expect(paceOf("long", "fast", "unknown")?.value).toBe("mixed");
    expect(paceOf(null, "unknown", null)).toBeNull();
  });

  it("names what each answer points to", () => {
    expect(paceOf("long", null, "high")?.signals).toEqual([
      { id: "strategy.pace.life-cycle", points: "waterfall" },
      { id: "strategy.pace.foreign-growth", points: "sprinkler" },
    ]);
  });
});

describe("a firm with tight means", () => {
  const fast = strategy({ "pace.life-cycle": "short" });

  test.each([
    [3, 3, false],
    [2, 2, false],
    [1, 2, true],
    [2, 1, true],
  ])("with finance at %i and the rest of its functions at %i: %s", (finance, rest, holds) => {
    const answers = { ...fast, ...itemsAt(rest, "functions"), "functions.finance": finance };
    expect(readFirm(answers).pace?.constrained.holds).toBe(holds);
  });

  test("is known by its money alone, and is not presumed", () => {
    expect(readFirm({ ...fast, "functions.finance": 0 }).pace?.constrained).toMatchObject({
      holds: true,
      questions: ["functions.finance"],
    });
    expect(readFirm(fast).pace?.constrained.holds).toBeNull();
  });
});

/** Yip's potential and levers, Doz's four strategies. */
import { describe, expect, it, test } from "vitest";
import { partAt, readFirm, strategy } from "@/lib/testing/build-strategy";

const DRIVERS = ["yip-market", "yip-cost", "yip-government", "yip-competitive"];

describe("the potential for a global strategy", () => {
  it("is the mean of the four groups of drivers, whatever the number of their questions", () => {
    const { yip } = readFirm({
      ...partAt(3, "yip-market", "yip-cost"),
      ...partAt(0, "yip-government", "yip-competitive"),
    });
    expect(yip?.potential).toMatchObject({ score: 50, low: 50, high: 50, value: "some" });
    expect(yip?.drivers.map(({ id, score }) => [id, score])).toEqual([
      ["market", 100],
      ["cost", 100],
      ["government", 0],
      ["competitive", 0],
    ]);
  });

  it.each([
    [0, 0, "limited"],
    [1, 100 / 3, "limited"],
    [2, 200 / 3, "strong"],
    [3, 100, "strong"],
  ])("is told by name with all drivers at %i", (level, score, value) => {
    const potential = readFirm(partAt(level, ...DRIVERS)).yip?.potential;
    expect(potential?.score).toBeCloseTo(score);
    expect(potential?.value).toBe(value);
  });

  it.each([
    // 40 lies between 9 and 10 of the 24 points, 60 between 14 and 15.
    [9, "limited"],
    [10, "some"],
    [14, "some"],
    [15, "strong"],
  ])("with %i of 24 points is %s", (points, value) => {
    const ids = Object.keys(partAt(0, ...DRIVERS));
    const answers = Object.fromEntries(
      ids.map((id, index) => [id, Math.min(3, Math.max(0, points - 3 * index))]),
    );
    expect(readFirm(answers).yip?.potential.value).toBe(value);
  });

  it("has a range and no point while a group is open", () => {
    const { yip } = readFirm(partAt(3, "yip-market", "yip-cost", "yip-government"));
    expect(yip?.potential).toMatchObject({ score: null, low: 75, high: 100, value: "strong" });
    expect(yip?.open).toHaveLength(2 + 5);
  });
});

describe("a lever", () => {
  it.each([
    // Potential 66.7: one step of the scale is the gap.
    [0, "less-global"],
    [1, "less-global"],
    [2, "in-line"],
    [3, "more-global"],
  ])("at level %i, where the drivers hold quite a lot, is %s", (level, value) => {
    const { yip } = readFirm({ ...partAt(2, ...DRIVERS), ...partAt(level, "yip-lever") });
    expect(yip?.levers.map(({ fit }) => fit?.value)).toEqual(Array(5).fill(value));
    expect(yip?.position.score).toBeCloseTo((100 * level) / 3);
  });

  it("cannot be told from the drivers while these leave both open", () => {
    const { yip } = readFirm(strategy({ "levers.moves": 1 }));
    const fits = yip?.levers.map(({ fit }) => fit?.possible ?? null);
    expect(fits).toEqual([null, null, null, null, ["less-global", "in-line", "more-global"]]);
  });
});

describe("the strategy by Doz", () => {
  const INTEGRATING = ["yip-cost", "yip-competitive"];

  it.each([
    [1, 1, "international"],
    [1, 2, "multidomestic"],
    [2, 1, "global"],
    [2, 2, "transnational"],
  ])("with pressure to integrate at %i and to respond at %i is %s", (integration, responsiveness, value) => {
    const answers = {
      ...partAt(integration, ...INTEGRATING),
      ...partAt(responsiveness, "doz-responsiveness"),
    };
    expect(readFirm(answers).doz).toMatchObject({ value, possible: [value], open: [] });
  });

  it("counts a pressure at the middle of the scale as high", () => {
    const half = {
      ...partAt(1, "yip-cost"),
      ...partAt(2, "yip-competitive"),
      ...partAt(0, "doz-responsiveness"),
    };
    expect(readFirm(half).doz?.value).toBe("global");
  });

  it("is undetermined where a pressure straddles the middle", () => {
    const pressed = partAt(3, "doz-responsiveness");
    // At their highest, the cost drivers alone reach the middle, whatever the competitive ones are.
    expect(readFirm({ ...partAt(3, "yip-cost"), ...pressed }).doz?.value).toBe("transnational");
    expect(readFirm({ ...partAt(2, "yip-cost"), ...pressed }).doz).toMatchObject({
      value: null,
      possible: ["multidomestic", "transnational"],
    });
  });

  test("customers and governments do not press for integration", () => {
    expect(readFirm(partAt(3, "yip-market", "yip-government")).doz).toBeNull();
  });
});

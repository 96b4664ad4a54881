/** The barriers in Westhead's four kinds of obstacles. */
import { describe, expect, it } from "vitest";
import { screeningAt } from "@/lib/testing/build-firm";
import { readFirm } from "@/lib/testing/build-strategy";

const read = (answers: Parameters<typeof readFirm>[0]) =>
  Object.fromEntries((readFirm(answers).obstacles ?? []).map((reading) => [reading.id, reading]));

describe("an obstacle", () => {
  it("is not told where no barrier was answered", () => {
    expect(readFirm({ "barrier.task": "unknown" }).obstacles).toBeNull();
  });

  it("counts each barrier as the screening answer of its group until it is answered itself", () => {
    expect(read(screeningAt(2))["process-based"]).toMatchObject({
      score: 200 / 3,
      low: 200 / 3,
      high: 200 / 3,
    });
  });

  it("draws on the groups that its barriers belong to, and on no others", () => {
    const { informational, strategic } = read({ "barrier.informational": 3 });
    // Four of its six barriers, two of them with weight 1.5.
    expect(informational).toMatchObject({ score: 100, questions: ["barrier.informational"] });
    expect(informational?.low).toBeCloseTo((100 * 5) / 7);
    expect(strategic).toMatchObject({ score: null, low: 0, high: 100, questions: [] });
  });

  it("follows its barriers once they are answered, and names the serious ones, heaviest first", () => {
    const { "process-based": process, "operational-logistical": operational } = read({
      ...screeningAt(0),
      "barrier.procedural": 2,
      "barrier.procedural.unfamiliar-procedures": 2,
      "barrier.procedural.communication-with-customers": 3,
      "barrier.procedural.slow-payment": 1,
    });
    expect(process?.serious).toEqual([
      "barrier.procedural.communication-with-customers",
      "barrier.procedural.unfamiliar-procedures",
    ]);
    expect(operational?.serious).toEqual([]);
  });

  it("takes an open barrier for anything once others of its group are answered", () => {
    const { "process-based": process } = read({
      ...screeningAt(0),
      "barrier.procedural": 2,
      "barrier.procedural.unfamiliar-procedures": 2,
    });
    // Its eight barriers weigh 8.5: two thirds each for this one and the open one, which can be none or all.
    expect(process?.score).toBeCloseTo((100 * (2 / 3 + 2 / 3)) / 8.5);
    expect(process?.low).toBeCloseTo((100 * (2 / 3)) / 8.5);
    expect(process?.high).toBeCloseTo((100 * (2 / 3 + 1)) / 8.5);
  });

  it("leaves out what does not apply", () => {
    const all = { ...screeningAt(1), "barrier.environmental": "not-applicable" };
    expect(read(all)["process-based"]?.score).toBeCloseTo(100 / 3);
    const none = Object.fromEntries(Object.keys(screeningAt(0)).map((id) => [id, "not-applicable"]));
    expect(read(none).strategic).toMatchObject({ score: null, low: null, high: null });
  });
});

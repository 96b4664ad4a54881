import { describe, expect, it } from "vitest";
import { AXES } from "@/lib/domain/edition/edition";
import { listBandConditions } from "./band-conditions";
import { exampleNames, readAnswers, readExample } from "./example-view.test-data";
import { listOpenItems } from "./narrowing";

describe.each(exampleNames)("the open questions of %s", (name) => {
  const reading = readAnswers(readExample(name));
  const items = listOpenItems(reading);

  it("are together what the range of each axis comes from", () => {
    for (const axis of AXES) {
      const { low, high } = reading.result[axis];
      const sum = items.filter((item) => item.axis === axis).reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo((high ?? 0) - (low ?? 0), 9);
    }
  });

  it("stand in the order of what they would settle", () => {
    const points = items.map((item) => item.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  it("say what the band depends on, where several are possible", () => {
    const conditions = listBandConditions(reading);
    expect(conditions.length > 0).toBe(reading.result.band.possible.length > 1);
    for (const { open } of conditions) expect(open.length).toBeGreaterThan(0);
  });
});

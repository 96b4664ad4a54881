import { describe, expect, it } from "vitest";
import { placeDay, sortTimeline, type TimelineEntry } from "./timeline";

const entry = (kind: TimelineEntry["kind"], day: string): TimelineEntry => ({
  kind,
  day,
  id: `${kind} ${day}`,
});

describe("a timeline", () => {
  it("has the newest day first, and the result first within a day", () => {
    const entries = [
      entry("checkIn", "2026-01-01"),
      entry("support", "2025-06-01"),
      entry("result", "2026-01-01"),
      entry("step", "2026-02-01"),
    ];
    expect(sortTimeline(entries).map(({ id }) => id)).toEqual([
      "step 2026-02-01",
      "result 2026-01-01",
      "checkIn 2026-01-01",
      "support 2025-06-01",
    ]);
  });

  it.each([
    ["2026-01-01", 0],
    ["2026-01-11", 1],
    ["2026-01-06", 0.5],
  ])("puts %s at %d of ten days", (day, place) => {
    expect(placeDay(day, "2026-01-01", "2026-01-11")).toBe(place);
  });

  it("puts the only day in the middle", () => {
    expect(placeDay("2026-01-01", "2026-01-01", "2026-01-01")).toBe(0.5);
  });
});

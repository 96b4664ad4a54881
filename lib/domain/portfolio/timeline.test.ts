import { describe, expect, it } from "vitest";
import { mergeTimeline, momentOfDay } from "./timeline";

const entry = (name: string, at: string) => ({ name, at: new Date(at) });

describe("the timeline", () => {
  it("has the newest first, whatever list it is from", () => {
    const [old, middle, late] = [
      entry("old", "2026-01-01"),
      entry("middle", "2026-02-01"),
      entry("late", "2026-03-01"),
    ];
    expect(mergeTimeline([old, late], [], [middle])).toEqual([late, middle, old]);
  });

  it("has what follows from something above it, when both are of one moment", () => {
    const [begun, finished] = [entry("begun", "2026-01-01"), entry("finished", "2026-01-01")];
    expect(mergeTimeline([begun], [finished])).toEqual([finished, begun]);
  });

  it.each([
    ["2026-11-24", "2026-11-24T09:00:00.000Z", "2026-11-24T09:00:00.000Z"],
    ["2026-11-23", "2026-11-24T09:00:00.000Z", "2026-11-23T23:59:59.999Z"],
    ["2026-11-25", "2026-11-24T22:00:00.000Z", "2026-11-25T23:59:59.999Z"],
  ])("of a meeting on %s that was written down at %s is at %s", (day, writtenAt, expected) => {
    expect(momentOfDay(day, new Date(writtenAt)).toISOString()).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { LONGEST_NOTE, type NoteProblem, readNote } from "./note";

const now = new Date("2026-11-25T22:00:00Z");
const typed = { kind: "meeting", audience: "firm", text: "We met.", happenedOn: "2026-11-25" };

describe("a note", () => {
  it("is what was typed, without blanks around it", () => {
    const note = { kind: "meeting", audience: "firm", text: "We met.", happenedOn: "2026-11-25" };
    expect(readNote({ ...typed, text: " \n We met.  " }, now)).toEqual({ ok: true, note });
  });

  it.each<[string, Partial<typeof typed>, NoteProblem | null]>([
    ["without a kind", { kind: "" }, "kind-missing"],
    ["of a kind that nobody offers", { kind: "verdict" }, "kind-missing"],
    ["for nobody", { audience: "" }, "audience-missing"],
    ["without words", { text: " \n" }, "text-missing"],
    ["as long as a note may be", { text: "x".repeat(LONGEST_NOTE) }, null],
    ["longer than that", { text: "x".repeat(LONGEST_NOTE + 1) }, "text-too-long"],
    ["without a day", { happenedOn: "" }, "day-missing"],
    ["of a day in words", { happenedOn: "yesterday" }, "day-unreadable"],
    ["of a day that no month has", { happenedOn: "2026-02-30" }, "day-unreadable"],
    ["of a leap day", { happenedOn: "2024-02-29" }, null],
    ["of a day as people write it", { happenedOn: "24/11/2026" }, null],
    ["of tomorrow, which is today further east", { happenedOn: "2026-11-26" }, null],
    ["of the day after tomorrow", { happenedOn: "2026-11-27" }, "day-in-future"],
  ])("%s", (_, differing, problem) => {
    const reading = readNote({ ...typed, ...differing }, now);
    expect(reading.ok ? [] : Object.values(reading.problems)).toEqual(problem ? [problem] : []);
  });
});

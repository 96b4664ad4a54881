import { describe, expect, it } from "vitest";
import { type Addressee, type LetterPlan, planLetter } from "./letter";

const now = new Date("2026-11-25T10:00:00Z");
const firm: Addressee = { state: "finished", people: 2, isInvited: true, lastLetterAt: null };
const write = (
  letter: "begin" | "go-on" | "look-again" | "share-again",
  to: "people" | "invited" = "people",
) => ({ ok: true, letter, to }) as const;
const refuse = (obstacle: "archived" | "no-consent" | "no-address" | "written-lately") =>
  ({ ok: false, obstacle }) as const;

describe("the mail that a firm can be sent", () => {
  it.each<[string, Partial<Addressee>, LetterPlan]>([
    ["finished", {}, write("look-again")],
    ["under way", { state: "under-way" }, write("go-on")],
    ["not begun", { state: "not-begun" }, write("begin")],
    ["without accounts, but invited", { people: 0 }, write("look-again", "invited")],
    ["without any address", { people: 0, isInvited: false }, refuse("no-address")],
    [
      "without consent, at the invited address alone",
      { state: "no-consent" },
      write("share-again", "invited"),
    ],
    ["without consent, people or not", { state: "no-consent", isInvited: false }, refuse("no-consent")],
    ["archived", { state: "archived" }, refuse("archived")],
    ["written to a week ago", { lastLetterAt: new Date("2026-11-18T10:00:00Z") }, write("look-again")],
    [
      "written to a moment later",
      { lastLetterAt: new Date("2026-11-18T10:00:00.001Z") },
      refuse("written-lately"),
    ],
  ])("%s", (_, differing, expected) => {
    expect(planLetter({ ...firm, ...differing }, now)).toEqual(expected);
  });
});

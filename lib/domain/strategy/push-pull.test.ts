/** What moves a firm: the strongest reasons of each side against each other. */
import { describe, expect, it } from "vitest";
import { readFirm } from "@/lib/testing/build-strategy";
import { edition } from "@/lib/testing/current-edition";

const NO_REASONS = Object.fromEntries(
  edition.questions.filter(({ driver }) => driver).map(({ id }) => [id, 0]),
);

/** A firm with these reasons and no others. */
function moved(reasons: Readonly<Record<string, number | string | null>>) {
  const named = Object.entries(reasons).map(([id, answer]) => [`motive.${id}`, answer]);
  return readFirm({ ...NO_REASONS, ...Object.fromEntries(named) }).motives;
}

describe("push and pull", () => {
  it.each([
    [{ "home-market": 3 }, "push"],
    [{ "new-markets": 3 }, "pull"],
    [{ "home-market": 3, "new-markets": 3 }, "both"],
    [{ "home-market": 3, "home-competition": 3, "new-markets": 3 }, "push"],
    [{ "home-market": 3, "home-competition": 2, "new-markets": 3, "know-how": 1 }, "both"],
    [{ "home-market": 2, "new-markets": 3 }, "pull"],
    [{ "home-market": 1, "new-markets": 1 }, "faint"],
    [{}, "faint"],
  ])("of the reasons %j: %s", (reasons, value) => {
    expect(moved(reasons)).toMatchObject({ value, possible: [value] });
  });

  it("names the important reasons of each side, strongest first", () => {
    const reading = moved({ labour: 2, "home-market": 3, "spread-risk": 1, "know-how": 2 });
    expect(reading?.push.important).toEqual(["motive.home-market", "motive.labour"]);
    expect(reading?.pull.important).toEqual(["motive.know-how"]);
  });

  it("leaves out what does not apply", () => {
    expect(moved({ labour: "not-applicable", "new-markets": 2 })).toMatchObject({ value: "pull", open: [] });
  });

  it("cannot be told while open reasons could turn it", () => {
    expect(moved({ "home-market": 3, "new-markets": null })?.possible).toEqual(["push", "both"]);
    expect(moved({ "new-markets": "unknown" })?.possible).toEqual(["pull", "faint"]);
    expect(readFirm({ "motive.labour": "unknown" }).motives).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFirm } from "@/lib/testing/firms";
import { sayGain, sayReasons } from "./action-reasons";
import { exampleNames, readAnswers, readExample } from "./example-view.test-data";
import { findGuidance } from "./guidance";
import { labelOf, type Reading } from "./reading";

function expectReasons(reading: Reading) {
  const { first, rest } = findGuidance(reading).advice;
  for (const ranked of [...first, ...rest]) {
    const reasons = sayReasons(reading, ranked);
    const told = reasons
      .flatMap(({ text, open }) => [text, ...open.map((id) => labelOf(reading, id))])
      .join("\n");
    for (const { question } of ranked.because.items) expect(told).toContain(labelOf(reading, question));
    expect(sayGain(reading, ranked)).not.toEqual([]);
  }
}

describe("every action says which answers brought it up and what it would move", () => {
  it.each(exampleNames)("to %s", (name) => {
    expectReasons(readAnswers(readExample(name)));
  });

  it("to any firm", () => {
    fc.assert(
      fc.property(anyFirm, (answers) => expectReasons(readAnswers(answers))),
      { numRuns: 60 },
    );
  });
});

describe("the points of an action", () => {
  const gainsOf = (name: string) => {
    const reading = readAnswers(readExample(name));
    return findGuidance(reading).advice.first.flatMap((ranked) => sayGain(reading, ranked));
  };

  it("are points of readiness and of the axis where there is a score", () => {
    expect(gainsOf("furniture-maker").slice(0, 2)).toEqual([
      expect.stringMatching(/^Readiness \+\d/),
      expect.stringMatching(/^Willingness \+\d/),
    ]);
  });

  it("say that readiness stays at 0 where one axis still has none", () => {
    expect(gainsOf("all-worst").join()).toContain("Readiness stays at 0");
  });

  it("are what finding out would settle where nothing is known", () => {
    expect(gainsOf("all-unknown").every((gain) => gain.includes("rest on what you find out"))).toBe(true);
  });
});

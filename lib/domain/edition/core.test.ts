import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { edition, editionData } from "@/lib/testing/current-edition";
import { listExamples } from "@/lib/testing/examples";
import { anyContext, anyFirm, TODAY } from "@/lib/testing/firms";
import { compileCore } from "./compile-core";
import { pickCoreData } from "./core";

const sent = JSON.stringify(pickCoreData(editionData));
/** As a browser has it: from what came over the wire, with nothing else at hand. */
const core = compileCore(JSON.parse(sent));

function bytesOf(of: typeof core, answers: Answers, context = { earlierAssessment: false, openPlan: false }) {
  return JSON.stringify(assessFirm(of, { answers: placeAnswers(of, answers), asOf: TODAY, context }));
}

describe("the part of an edition that travels to a browser", () => {
  it.each(listExamples())("gives $name the result of the whole, byte for byte", ({ answers }) => {
    expect(bytesOf(core, answers)).toBe(bytesOf(edition, answers));
  });

  it("gives any firm the result of the whole, byte for byte", () => {
    fc.assert(
      fc.property(anyFirm, anyContext, (answers, context) => {
        expect(bytesOf(core, answers, context)).toBe(bytesOf(edition, answers, context));
      }),
    );
  });

  it("is small, since phones fetch it, and holds nothing that is only read", () => {
    expect(gzipSync(sent).length).toBeLessThan(6 * 1024);
    expect(sent).not.toMatch(/"(source|sizeSource|why)":/);
  });
});

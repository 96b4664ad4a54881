import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_DETAILS, parseReport, REPORT_KINDS, type TypedReport } from "./report";

const WHOLE: TypedReport = { kind: "web", details: "The address leads nowhere.", email: "" };

function problemsOf(changes: Partial<TypedReport>): string[] {
  const reading = parseReport({ ...WHOLE, ...changes });
  return reading.ok ? [] : reading.problems.map(({ field, problem }) => `${field}: ${problem}`);
}

describe("a report", () => {
  it("needs no address to answer to", () => {
    expect(parseReport(WHOLE)).toEqual({ ok: true, report: { ...WHOLE, email: null } });
    expect(parseReport({ ...WHOLE, email: " a@b.example " })).toMatchObject({
      report: { email: "a@b.example" },
    });
  });

  it("that lacks everything is told so field by field, in the order of the form", () => {
    expect(problemsOf({ kind: "", details: " \n", email: "a@b" })).toEqual([
      "kind: kind-missing",
      "details: details-missing",
      "email: email-unreadable",
    ]);
  });

  it.each([
    [LONGEST_DETAILS, []],
    [LONGEST_DETAILS + 1, ["details: details-too-long"]],
  ])("may be %i characters long: what is wrong is %j", (length, problems) => {
    expect(problemsOf({ details: "x".repeat(length) })).toEqual(problems);
  });

  it.each(["a@b", "a b@c.example", "a@b.example, c@d.example", `${"a".repeat(250)}@b.example`])(
    "is not answered to %.20s",
    (email) => {
      expect(problemsOf({ email })).toEqual(["email: email-unreadable"]);
    },
  );

  it("is either whole or refused with a reason, whatever was sent", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(fc.constantFrom("", "closed", "nonsense"), text, text, (kind, details, email) => {
        const reading = parseReport({ kind, details, email });
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(REPORT_KINDS).toContain(reading.report.kind);
        expect(reading.report.details).toBe(details.replaceAll("\r\n", "\n").trim());
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answerable } from "@/lib/domain/assessment/answer-schema";
import { readFormAnswer, writeFormAnswer } from "./form-answer";

const level: Answerable = { scale: { kind: "level", top: 3, whole: false }, notApplicable: true };
const amount: Answerable = { scale: { kind: "number", whole: false }, min: 0, notApplicable: false };
const percent: Answerable = { ...amount, max: 100 };
const staff: Answerable = { scale: { kind: "number", whole: true }, min: 0, notApplicable: false };
const list: Answerable = {
  scale: { kind: "multi", whole: false },
  options: ["import", "none"],
  notApplicable: false,
};
const remark: Answerable = { scale: { kind: "text", whole: false }, notApplicable: false };

const typed = (...texts: string[]) => ({ typed: texts, apart: [] });

describe("The fields of a question", () => {
  it("give a level, a special answer or nothing", () => {
    expect(readFormAnswer(level, typed("0"))).toEqual({ ok: true, answer: 0 });
    expect(readFormAnswer(level, typed("unknown"))).toEqual({ ok: true, answer: "unknown" });
    expect(readFormAnswer(level, typed())).toEqual({ ok: true, answer: null });
  });

  it("tell no ticks from 'none of these'", () => {
    expect(readFormAnswer(list, typed())).toEqual({ ok: true, answer: null });
    expect(readFormAnswer(list, typed("none"))).toEqual({ ok: true, answer: ["none"] });
  });

  it("take a mark as parting thousands where that fits the question, else decimals", () => {
    expect(readFormAnswer(amount, typed("640.000"))).toEqual({ ok: true, answer: 640_000 });
    expect(readFormAnswer(staff, typed("1,200"))).toEqual({ ok: true, answer: 1200 });
    expect(readFormAnswer(percent, typed("12,500"))).toEqual({ ok: true, answer: 12.5 });
  });

  it("keep a text that is no number, for the schema to refuse", () => {
    expect(readFormAnswer(amount, typed("about ten"))).toEqual({ ok: true, answer: "about ten" });
  });

  it("cannot give two answers at once", () => {
    expect(readFormAnswer(staff, { typed: ["12"], apart: ["unknown"] })).toEqual({
      ok: false,
      reason: "two-answers",
    });
    expect(readFormAnswer(staff, { typed: [], apart: ["unknown"] })).toEqual({ ok: true, answer: "unknown" });
  });

  it("show an answer so that it is read back as itself", () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        const read = readFormAnswer(amount, writeFormAnswer(amount, value));
        return read.ok && read.answer === value;
      }),
    );
    for (const answer of [0, 3, "unknown", "not-applicable", null]) {
      expect(readFormAnswer(level, writeFormAnswer(level, answer))).toEqual({ ok: true, answer });
    }
    for (const answer of [["import"], "unknown", null]) {
      expect(readFormAnswer(list, writeFormAnswer(list, answer))).toEqual({ ok: true, answer });
    }
    expect(readFormAnswer(remark, writeFormAnswer(remark, "unknown"))).toEqual({
      ok: true,
      answer: "unknown",
    });
  });
});

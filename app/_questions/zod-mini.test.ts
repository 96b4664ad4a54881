import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Answerable, answerSchema } from "@/lib/domain/assessment/answer-schema";

const questions: Answerable[] = [
  { scale: { kind: "level", top: 3, whole: false }, notApplicable: true },
  { scale: { kind: "yes-no", whole: false }, notApplicable: false },
  { scale: { kind: "choice", whole: false }, options: ["goods", "services"], notApplicable: false },
  { scale: { kind: "choice", whole: false }, notApplicable: false },
  { scale: { kind: "multi", whole: false }, options: ["import", "licence", "none"], notApplicable: true },
  { scale: { kind: "number", whole: true }, min: 0, max: 250, notApplicable: false },
  { scale: { kind: "number", whole: false }, notApplicable: true },
  { scale: { kind: "text", whole: false, longest: 20 }, notApplicable: false },
];

const answers = fc.oneof(
  fc.constantFrom(
    "unknown",
    "not-applicable",
    "goods",
    "none",
    "",
    null,
    true,
    false,
    0,
    2,
    3,
    4,
    -1,
    2.5,
    251,
  ),
  fc.double(),
  fc.string({ maxLength: 30 }),
  fc.array(fc.constantFrom("import", "licence", "none", "other"), { maxLength: 4 }),
  fc.anything(),
);

describe("The schemas of answers in the browser", () => {
  it("accept and refuse what those on the server do, for the same reason", async () => {
    vi.resetModules();
    vi.doMock("zod/mini", () => import("./zod-mini"));
    const browser = await import("@/lib/domain/assessment/answer-schema");
    expect(browser.answerSchema).not.toBe(answerSchema);
    for (const question of questions) {
      const [here, there] = [browser.answerSchema(question), answerSchema(question)];
      fc.assert(
        fc.property(answers, (answer) => {
          const [ours, theirs] = [here.safeParse(answer), there.safeParse(answer)];
          expect(ours.success).toBe(theirs.success);
          expect(ours.error?.issues[0]?.message).toBe(theirs.error?.issues[0]?.message);
        }),
      );
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, TODAY } from "@/lib/testing/firms";
import { changeAnswers } from "../what-if/change-answers";
import { compareOpinions, listRateable } from "./compare-opinions";
import { formatRating, listRatings, type OpinionField, readOpinion } from "./opinion-form";
import { listReviewKinds, REVIEW_KINDS, readReview } from "./review";

const items = listRateable(edition);
const context = { earlierAssessment: false, openPlan: false };
const firmOf = (answers: Record<string, Answer>) => ({
  answers: placeAnswers(edition, answers),
  asOf: TODAY,
  context,
});

/** Ratings of up to a dozen items, each one that the item takes; some were taken back. */
const anyRatings = fc.array(fc.tuple(fc.constantFrom(...items), fc.nat(99)), { maxLength: 12 }).map((picks) =>
  Object.fromEntries(
    picks.map(([item, pick]) => {
      const ratings: Answer[] = [...listRatings(item), null];
      return [item.id, ratings[pick % ratings.length] ?? null];
    }),
  ),
);

describe("a second opinion", () => {
  it("says nothing where nothing is rated, or all as the firm answered", () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        const same = Object.fromEntries(items.map(({ id }) => [id, answers[id] ?? null]));
        for (const ratings of [{}, same]) {
          const { firm, counsellor, disagreements } = compareOpinions(edition, firmOf(answers), ratings);
          expect(disagreements).toEqual([]);
          expect(counsellor).toEqual(firm);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("becomes the firm's own once every rating is taken over", () => {
    fc.assert(
      fc.property(anyFirm, anyRatings, (answers, ratings) => {
        const firm = firmOf(answers);
        const before = compareOpinions(edition, firm, ratings);
        const taken = Object.fromEntries(before.disagreements.map(({ id, rated }) => [id, rated]));
        const after = compareOpinions(edition, changeAnswers(edition, firm, taken), ratings);
        expect(after.disagreements).toEqual([]);
        expect(after.firm).toEqual(before.counsellor);
        expect(after.counsellor).toEqual(before.counsellor);
      }),
      { numRuns: 40 },
    );
  });

  it("has its disagreements by effect, then by their place, in whatever order they were rated", () => {
    const placeOf = (id: string) => items.findIndex((item) => item.id === id);
    fc.assert(
      fc.property(anyFirm, anyRatings, (answers, ratings) => {
        const { disagreements } = compareOpinions(edition, firmOf(answers), ratings);
        const turned = Object.fromEntries(Object.entries(ratings).reverse());
        expect(compareOpinions(edition, firmOf(answers), turned).disagreements).toEqual(disagreements);
        for (const [index, { id, effect }] of disagreements.entries()) {
          const next = disagreements[index + 1];
          if (!next) continue;
          const [size, nextSize] = [effect, next.effect].map(({ readiness }) => Math.abs(readiness ?? 0));
          expect(size).toBeGreaterThanOrEqual(nextSize ?? 0);
          if (size === nextSize) expect(placeOf(id)).toBeLessThan(placeOf(next.id));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("a form of ratings", () => {
  const question = items.find(({ notApplicable }) => !notApplicable) ?? items[0];
  if (!question) throw new Error("There is nothing to rate.");
  const rateable = { question, given: 1, standing: null };
  const read = (
    fields: Partial<Record<OpinionField, string>>,
    one: Parameters<typeof readOpinion>[0][number] = rateable,
  ) => readOpinion([one], (field) => fields[field] ?? "");

  it.each([
    ["another level", { rating: "2" }, "reason-missing"],
    ["not known", { rating: "unknown" }, "reason-missing"],
    ["a level that is none", { rating: "9", reason: "so" }, "no-such-answer"],
    ["what does not apply here", { rating: "not-applicable", reason: "so" }, "no-such-answer"],
    ["a remark of a book", { remark: "a".repeat(1_001) }, "too-long"],
  ])("refuses %s without what it takes", (_, fields, problem) => {
    expect(read(fields)).toMatchObject({ ok: false, troubles: [{ problem }] });
  });

  it("takes the firm's own level without a reason, and no rating twice", () => {
    expect(read({ rating: "1" })).toMatchObject({ ratings: [{ value: 1, reason: "" }] });
    const standing = { questionId: question.id, value: 2, reason: "They told me." };
    expect(read({ rating: "2", reason: " They told me. " }, { ...rateable, standing })).toMatchObject({
      ok: true,
      ratings: [],
    });
    expect(read({}, { ...rateable, standing })).toMatchObject({ ratings: [{ value: null, reason: "" }] });
  });

  it("reads back every rating that an item takes", () => {
    for (const item of items)
      for (const rating of listRatings(item)) {
        const one = { question: item, given: null, standing: null };
        expect(read({ rating: formatRating(rating), reason: "so" }, one)).toMatchObject({
          ratings: [{ value: rating }],
        });
      }
  });
});

describe("a review", () => {
  it("can be reverted only once there is one, and nothing is decided twice", () => {
    for (const newest of [null, ...REVIEW_KINDS]) {
      const isOpen = newest === null || newest === "reverted";
      expect(listReviewKinds(newest)).toEqual(isOpen ? ["validated", "returned"] : ["reverted"]);
    }
    expect(readReview({ kind: "reverted", comment: "" }, null)).toMatchObject({ problem: "kind-impossible" });
  });

  it("sends nothing back without a word on why", () => {
    expect(readReview({ kind: "returned", comment: " " }, null)).toMatchObject({
      problem: "comment-missing",
    });
    expect(readReview({ kind: "validated", comment: "" }, null)).toMatchObject({ ok: true });
  });
});

import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { newAgency, newMember } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { scoreAnswers } from "@/lib/testing/result";
import { openCase } from "../agency/case-scope";
import { deleteAssessment, saveAnswers, storeResult } from "../assessment/commands";
import { getAnswers } from "../assessment/queries";
import { getDatabase } from "../database";
import { saveOpinion, saveReview } from "./commands";
import { acceptRating, remarkAsFirm } from "./firm-commands";
import { listRatingsOfFirm } from "./firm-ratings";
import { getOpinion, hasOpinions, listOpinions } from "./queries";
import { openOpinion } from "./scope";

provideDatabase();

const ITEM = "commitment.budget";

/** A firm that answered one item with 1 and finished. */
async function newFinished() {
  const made = await newAssessment();
  await saveAnswers(made.scope, [{ changeId: randomUUID(), questionId: ITEM, value: 1, base: 0 }]);
  const answers = { [ITEM]: 1 };
  await storeResult(made.scope, { revision: 1, answers, result: scoreAnswers(answers) });
  return made;
}

/** Such a firm, a new one or one that is there, which shares its answers with a new agency of one counsellor. */
async function newCase(finished?: Awaited<ReturnType<typeof newFinished>>) {
  const made = finished ?? (await newFinished());
  const agency = await newAgency();
  const member = await newMember(agency.id, ["counsellor"], "Anna");
  const { firmId } = made;
  await getDatabase().case.create({ data: { agencyId: agency.id, firmId } });
  await getDatabase().consent.create({
    data: { agencyId: agency.id, firmId, parts: ["results", "answers"], purposes: ["counselling"] },
  });
  const answersScope = await openCase(await member.open("follow-firms"), firmId, "answers");
  if (!answersScope) throw new Error("A case opens by the firm's consent.");
  const opinion = await openOpinion(answersScope, made.id);
  if (!opinion) throw new Error("A finished assessment opens for an opinion.");
  return { ...made, agencyId: agency.id, member, answersScope, opinion };
}

type Case = Awaited<ReturnType<typeof newCase>>;
let own: Case;
let other: Case;

const rate = (one: Case, value: number | null, reason = "They told me.") =>
  saveOpinion(one.opinion, { ratings: [{ questionId: ITEM, value, reason }], remarks: [] });

beforeEach(async () => {
  own = await newCase();
  other = await newCase();
});

describe("a second opinion", () => {
  it("keeps every rating, lets the newest stand, and is in the audit log", async () => {
    await rate(own, 2);
    await rate(own, 3);
    expect((await getOpinion(own.opinion)).ratings).toMatchObject([{ value: 3, author: "Anna" }]);
    await rate(own, null, "");
    expect((await getOpinion(own.opinion)).ratings).toEqual([]);
    expect(await getDatabase().rating.count({ where: { assessmentId: own.id } })).toBe(3);
    const entries = await getDatabase().auditEntry.findMany({ where: { firmId: own.firmId } });
    expect(entries.filter(({ act }) => act === "rated-answers")).toHaveLength(3);
  });

  it.each(["Rating", "Review", "QuestionRemark"])(
    "lets no %s be altered or taken away alone",
    async (table) => {
      await rate(own, 2);
      await saveReview(own.opinion, { kind: "validated", comment: "" });
      const remarks = [{ questionId: ITEM, text: "Who is it?" }];
      await saveOpinion(own.opinion, { ratings: [], remarks });
      const database = getDatabase();
      await expect(
        database.$executeRawUnsafe(`UPDATE "${table}" SET "agencyId" = "agencyId"`),
      ).rejects.toThrow("is a record");
      await expect(database.$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow("is a record");
      await acceptRating(own.scope, {
        ratingId: (await getOpinion(own.opinion)).ratings[0]?.id ?? "",
        base: 1,
      });
      await deleteAssessment(own.scope);
      expect(await database.rating.count({ where: { assessmentId: own.id } })).toBe(0);
    },
  );

  it("opens for no foreign firm, and not before there is a result", async () => {
    expect(await openOpinion(own.answersScope, other.id)).toBeNull();
    expect(await openOpinion(own.answersScope, "x")).toBeNull();
    const unfinished = await getDatabase().assessment.create({
      data: { firmId: own.firmId, edition: "2026.1", locale: "en", journey: "full" },
    });
    expect(await openOpinion(own.answersScope, unfinished.id)).toBeNull();
  });

  it("becomes a new revision when the firm accepts it, and both remain", async () => {
    await rate(own, 3);
    const [rating] = (await getOpinion(own.opinion)).ratings;
    const ratingId = rating?.id ?? "";
    expect(await acceptRating(other.scope, { ratingId, base: 1 })).toBe("changed");
    expect(await acceptRating(own.scope, { ratingId, base: 1 })).toBe("accepted");
    expect(await acceptRating(own.scope, { ratingId, base: 1 })).toBe("accepted");
    expect(await getAnswers(own.scope)).toMatchObject({ answers: { [ITEM]: 3 }, revision: 2 });
    const history = await getDatabase().answerChange.findMany({ where: { assessmentId: own.id } });
    expect(history.map(({ value }) => value)).toEqual([1, 3]);
    const [seen] = await listOpinions(own.scope);
    expect(seen?.ratings).toMatchObject([{ id: ratingId, value: 3 }]);
    expect(seen?.ratings[0]?.acceptedAt).toBeInstanceOf(Date);
  });

  it("is told over all assessments: to the firm of every agency, to an agency of its own ratings alone", async () => {
    const second = await newCase(own);
    await rate(own, 2);
    await rate(second, 3);
    const listed = async (scope: Parameters<typeof listRatingsOfFirm>[0]) =>
      (await listRatingsOfFirm(scope)).map(({ agencyId, byAssessment }) => [agencyId, ...byAssessment]);
    const [ofOwn, ofSecond] = [2, 3].map((value) => [own.id, { [ITEM]: value }]);
    expect(await listed(own.answersScope)).toEqual([[own.agencyId, ofOwn]]);
    expect(await listed(own.scope)).toHaveLength(2);
    expect(await listed(own.scope)).toContainEqual([second.agencyId, ofSecond]);
    expect(await listed(other.scope)).toEqual([]);
    await rate(own, null, "");
    expect(await listed(own.answersScope)).toEqual([]);
  });

  it("is not accepted over an answer or a rating that the firm has not seen", async () => {
    await rate(own, 3);
    const [first] = (await getOpinion(own.opinion)).ratings;
    await saveAnswers(own.scope, [{ changeId: randomUUID(), questionId: ITEM, value: 0, base: 1 }]);
    expect(await acceptRating(own.scope, { ratingId: first?.id ?? "", base: 1 })).toBe("changed");
    await rate(own, 2);
    expect(await acceptRating(own.scope, { ratingId: first?.id ?? "", base: 2 })).toBe("changed");
    expect((await getAnswers(own.scope)).answers).toEqual({ [ITEM]: 0 });
  });
});

describe("a review", () => {
  it("is decided by one of two who decide at once, and can be reverted once", async () => {
    const kinds = ["validated", "returned"] as const;
    const decided = await Promise.all(
      kinds.map((kind) => saveReview(own.opinion, { kind, comment: "See the costs." })),
    );
    expect(decided.filter(Boolean)).toHaveLength(1);
    expect(await saveReview(own.opinion, { kind: "reverted", comment: "" })).toBe(true);
    expect(await saveReview(own.opinion, { kind: "reverted", comment: "" })).toBe(false);
    expect((await getOpinion(own.opinion)).reviews.map(({ number }) => number)).toEqual([1, 1]);
  });
});

describe("a thread", () => {
  it("is between the firm and the agency that began it", async () => {
    const words = { agencyId: own.agencyId, questionId: ITEM, text: "From May on.", userId: null };
    expect(await remarkAsFirm(own.scope, words)).toBe(false);
    expect(await hasOpinions(own.scope)).toBe(false);
    await rate(own, 3);
    expect(await remarkAsFirm(own.scope, words)).toBe(true);
    expect(await remarkAsFirm(own.scope, { ...words, agencyId: other.agencyId })).toBe(false);
    expect((await getOpinion(own.opinion)).remarks).toMatchObject([{ text: "From May on.", isOfFirm: true }]);
    expect((await getOpinion(other.opinion)).remarks).toEqual([]);
  });
});

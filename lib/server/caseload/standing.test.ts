import { describe, expect, it } from "vitest";
import { addMonths } from "@/app/_results/numbers";
import type { Answers } from "@/lib/domain/assessment/answer";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { readExample } from "@/lib/testing/examples";
import { scoreAnswers } from "@/lib/testing/result";
import { deleteAssessment, storeResult } from "../assessment/commands";
import { openAssessment } from "../assessment/scope";
import { getDatabase } from "../database";

provideDatabase();

type Made = Awaited<ReturnType<typeof newAssessment>>;

const findStanding = (firmId: string) => getDatabase().standing.findUnique({ where: { firmId } });

/** Another assessment of the same firm, later than the first. */
async function beginAgain({ firmId, visitor }: Made, createdAt = new Date()) {
  const data = { firmId, locale: "en", edition: "2026.1", journey: "full", createdAt } as const;
  const { id } = await getDatabase().assessment.create({ data });
  const scope = await openAssessment(id, visitor);
  if (scope?.enteredById !== null) throw new Error("A firm's second assessment does not open.");
  return scope;
}

async function store(scope: Made["scope"], answers: Answers, day: string, revision: number) {
  const result = scoreAnswers(answers, day);
  await storeResult(scope, { revision, answers, result }, new Date(`${day}T12:00:00Z`));
  return result;
}

describe("where a firm stands", () => {
  it("is that of its newest result, with the readiness before", async () => {
    const made = await newAssessment();
    const { firmId, scope } = made;
    const [before, now] = [readExample("red-tape"), readExample("brewery-one-gap")];
    const first = await store(scope, before, "2025-11-24", 3);
    const second = await store(scope, now, "2026-08-31", 9);
    expect(await findStanding(firmId)).toEqual({
      firmId,
      assessmentId: scope.id,
      finishedRevision: 9,
      resultAt: new Date("2026-08-31T12:00:00Z"),
      band: second.band.value,
      stage: second.stage.value,
      sizeClass: second.sizeClass,
      region: now["profile.region"] ?? null,
      sector: now["profile.sector"] ?? null,
      readiness: second.readiness.score,
      previousReadiness: first.readiness.score,
      openGaps: second.criticalGaps.filter(({ state }) => state === "open").length,
      reviewDueOn: new Date(addMonths("2026-08-31", second.nextReviewMonths)),
      planDueOn: null,
    });
  });

  it("is there before the first result, and without any assessment has nothing to say", async () => {
    const { firmId, scope } = await newAssessment();
    expect(await findStanding(firmId)).toMatchObject({ assessmentId: scope.id, resultAt: null, openGaps: 0 });
    const bare = await getDatabase().firm.create({ data: { tokenHash: "0".repeat(64) } });
    expect(await findStanding(bare.id)).toBeNull();
  });

  it("follows a second assessment from its beginning on", async () => {
    const made = await newAssessment();
    await store(made.scope, readExample("red-tape"), "2025-11-24", 3);
    const again = await beginAgain(made);
    const begun = { assessmentId: again.id, finishedRevision: 0, resultAt: new Date("2025-11-24T12:00:00Z") };
    expect(await findStanding(made.firmId)).toMatchObject(begun);
    await store(again, readExample("machine-builder"), "2026-11-24", 5);
    const finished = {
      assessmentId: again.id,
      finishedRevision: 5,
      resultAt: new Date("2026-11-24T12:00:00Z"),
    };
    expect(await findStanding(made.firmId)).toMatchObject(finished);
  });

  it("falls back to what is left when an assessment is deleted, and goes with the firm", async () => {
    const made = await newAssessment();
    const first = await store(made.scope, readExample("red-tape"), "2025-11-24", 3);
    const again = await beginAgain(made);
    await store(again, readExample("machine-builder"), "2026-11-24", 5);
    await deleteAssessment(again);
    expect(await findStanding(made.firmId)).toMatchObject({
      assessmentId: made.scope.id,
      readiness: first.readiness.score,
      previousReadiness: null,
    });
    await deleteAssessment(made.scope);
    expect(await findStanding(made.firmId)).toBeNull();
  });

  it("names the first day of the plan that is still to come or was missed, and of no step that is done", async () => {
    const { firmId } = await newAssessment();
    const { planStep } = getDatabase();
    const add = (dueOn: string, status: "open" | "doing" | "done" | "dropped" = "open") =>
      planStep.create({ data: { firmId, title: "A step", dueOn: new Date(dueOn), status } });
    const due = async () => (await findStanding(firmId))?.planDueOn?.toISOString().slice(0, 10) ?? null;
    await add("2026-01-01", "done");
    await add("2026-01-02", "dropped");
    expect(await due()).toBeNull();
    const [late, next] = [await add("2026-03-01", "doing"), await add("2026-02-01")];
    expect(await due()).toBe("2026-02-01");
    await planStep.update({ where: { id: next.id }, data: { status: "done" } });
    expect(await due()).toBe("2026-03-01");
    await planStep.update({ where: { id: late.id }, data: { dueOn: new Date("2026-05-01") } });
    expect(await due()).toBe("2026-05-01");
    await planStep.deleteMany({ where: { firmId } });
    expect(await due()).toBeNull();
  });

  it("counts every result, however many are stored at once", async () => {
    const made = await newAssessment();
    const later = await beginAgain(made);
    const result = scoreAnswers(readExample("red-tape"));
    const days = Array.from({ length: 20 }, (_, index) => new Date(Date.UTC(2026, 0, index + 1)));
    await Promise.all(
      days.map((day, index) =>
        storeResult(index % 2 ? later : made.scope, { revision: index + 1, answers: {}, result }, day),
      ),
    );
    expect(await findStanding(made.firmId)).toMatchObject({ resultAt: days.at(-1), finishedRevision: 20 });
  });

  it("can be read anew from what is stored, as the first time", async () => {
    const made = await newAssessment();
    await store(made.scope, readExample("red-tape"), "2025-11-24", 3);
    await store(made.scope, readExample("machine-builder"), "2026-11-24", 5);
    const kept = await findStanding(made.firmId);
    await getDatabase().standing.deleteMany({});
    await getDatabase().$executeRaw`SELECT refresh_standings(ARRAY (SELECT id FROM "Firm"))`;
    expect(await findStanding(made.firmId)).toEqual(kept);
  });
});

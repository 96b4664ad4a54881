/** A firm that looks again: a new assessment beside the earlier ones, which stay as they were. */
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { scoreAnswers } from "@/lib/testing/result";
import type { Visitor } from "../access/visitor";
import { deleteAssessment, saveAnswers, storeResult } from "../assessment/commands";
import { getAnswers } from "../assessment/queries";
import { type AssessmentScope, type OwnAssessmentScope, openAssessment } from "../assessment/scope";
import { getDatabase } from "../database";
import { findNewerAssessment, lookAgain } from "./look-again";
import { findFirmResult, hasEarlierResult, listFirmResults } from "./results";

provideDatabase();

const begin = { edition: "2026.1", locale: "en" };

async function finish(scope: AssessmentScope, given: Answers, asOf: string): Promise<void> {
  const { revisions } = await getAnswers(scope);
  const changes = Object.entries(given).map(([questionId, value]) => ({
    changeId: randomUUID(),
    questionId,
    value: value ?? null,
    base: revisions[questionId] ?? 0,
  }));
  const at = new Date(`${asOf}T12:00:00Z`);
  await saveAnswers(scope, changes, at);
  const { answers, revision } = await getAnswers(scope);
  await storeResult(scope, { revision, answers, result: scoreAnswers(answers, asOf) }, at);
}

async function goOn(scope: OwnAssessmentScope, visitor: Visitor): Promise<OwnAssessmentScope> {
  const id = await lookAgain(scope, begin);
  const next = id === null ? null : await openAssessment(id, visitor);
  if (next?.enteredById !== null) throw new Error("No assessment was begun.");
  return next;
}

/** Everything of an assessment, to the byte. */
async function readBytes({ id }: AssessmentScope): Promise<string> {
  const rows = await getDatabase().$queryRaw<object[]>`
    SELECT result::text AS result, answers::text AS answers, revision, edition, engine, "asOf"::text AS day
    FROM "Result" WHERE "assessmentId" = ${id}::uuid ORDER BY number`;
  return JSON.stringify([rows, await getAnswers({ id } as AssessmentScope)]);
}

it("begins without answers, knows what it was begun from, and leaves the earlier one as it was to the byte", async () => {
  const { scope, visitor } = await newAssessment();
  await finish(scope, { "commitment.budget": 1, "profile.founded": 2001 }, "2026-01-10");
  const before = await readBytes(scope);
  const next = await goOn(scope, visitor);
  const [first] = await listFirmResults(scope);
  expect(next).toMatchObject({ firmId: scope.firmId, journey: "full", startedFromId: first?.id });
  expect((await getAnswers(next)).answers).toEqual({});
  await finish(next, { "commitment.budget": 3, "profile.founded": 2001 }, "2027-01-10");
  expect(await readBytes(scope)).toBe(before);
  expect(await findNewerAssessment(scope)).toBe(next.id);
  expect(await findNewerAssessment(next)).toBeNull();
});

it("is begun once, however often and at the same moment it is asked for, and again after it has a result", async () => {
  const { scope, visitor } = await newAssessment();
  await finish(scope, { "commitment.budget": 1 }, "2026-01-10");
  const ids = await Promise.all(Array.from({ length: 8 }, () => lookAgain(scope, begin)));
  expect(new Set(ids).size).toBe(1);
  const next = await goOn(scope, visitor);
  expect(next.id).toBe(ids[0]);
  await finish(next, { "commitment.budget": 2 }, "2026-06-10");
  expect((await goOn(scope, visitor)).id).not.toBe(next.id);
});

it("is not begun by a firm without a result", async () => {
  const { scope } = await newAssessment();
  expect(await lookAgain(scope, begin)).toBeNull();
});

it("outlives the assessment that it was begun from", async () => {
  const { scope, visitor } = await newAssessment();
  await finish(scope, { "commitment.budget": 1 }, "2026-01-10");
  const next = await goOn(scope, visitor);
  await deleteAssessment(scope);
  expect(await openAssessment(next.id, visitor)).toMatchObject({ id: next.id, startedFromId: null });
});

it("adds to the results of the firm, which are numbered from the oldest on and are no other firm's", async () => {
  const { scope, visitor } = await newAssessment();
  const other = await newAssessment();
  await finish(scope, { "commitment.budget": 1 }, "2025-01-10");
  await finish(other.scope, { "commitment.budget": 1 }, "2025-06-10");
  await finish(scope, { "commitment.budget": 2 }, "2025-12-10");
  const next = await goOn(scope, visitor);
  await finish(next, { "commitment.budget": 3 }, "2026-12-10");
  const results = await listFirmResults(next);
  expect(results.map(({ number, asOf, assessmentId }) => [number, asOf, assessmentId])).toEqual([
    [1, "2025-01-10", scope.id],
    [2, "2025-12-10", scope.id],
    [3, "2026-12-10", next.id],
  ]);
  const id = results[0]?.id ?? "";
  expect(await findFirmResult(next, id)).toMatchObject({ answers: { "commitment.budget": 1 } });
  expect(await findFirmResult(other.scope, id)).toBeNull();
});

it("counts as an earlier assessment from the second finished one on", async () => {
  const { scope, visitor } = await newAssessment();
  await finish(scope, { "commitment.budget": 1 }, "2026-01-10");
  const { revision } = await getAnswers(scope);
  expect(await hasEarlierResult(scope, revision)).toBe(false);
  const next = await goOn(scope, visitor);
  expect(await hasEarlierResult(next, 0)).toBe(true);
});

/** Made-up histories, written through the commands that the pages use: only the clock is set. */
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { getContent } from "@/lib/content/load";
import type { Answer } from "@/lib/domain/assessment/answer";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { createAssessment, saveAnswers, storeResult } from "@/lib/server/assessment/commands";
import { getAnswers } from "@/lib/server/assessment/queries";
import { type AssessmentScope, type OwnAssessmentScope, openByToken } from "@/lib/server/assessment/scope";
import { lookAgain } from "@/lib/server/firm/look-again";
import { hasEarlierResult } from "@/lib/server/firm/results";

const edition = getContent().currentEdition;
const examples = path.resolve("content", "editions", edition.data.id, "examples");

export type MadeAnswers = Record<string, Answer>;

/** The answers of a worked firm. */
export function readExample(name: string): MadeAnswers {
  return JSON.parse(fs.readFileSync(path.join(examples, `${name}.json`), "utf8")).input.answers;
}

/** At noon, so that the day is the same in every zone where such firms are. */
export const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

/** A new firm with an assessment that was begun on a day. */
export async function beginAssessment(day: string) {
  const { token } = await createAssessment(
    { journey: "full", locale: "en", edition: edition.data.id },
    noonOf(day),
  );
  return { scope: await openNewest(token), token };
}

/** A new assessment of the firm, begun from its last one on a day. */
export async function beginAgain(token: string, day: string): Promise<OwnAssessmentScope> {
  await lookAgain(await openNewest(token), { edition: edition.data.id, locale: "en" }, noonOf(day));
  return openNewest(token);
}

async function openNewest(token: string): Promise<OwnAssessmentScope> {
  const scope = await openByToken(token);
  if (!scope) throw new Error("A new assessment does not open.");
  return scope;
}

export async function answerAll(scope: AssessmentScope, answers: MadeAnswers, at: Date): Promise<void> {
  const { revisions } = await getAnswers(scope);
  const changes = Object.entries(answers).map(([questionId, value]) => ({
    changeId: randomUUID(),
    questionId,
    value,
    base: revisions[questionId] ?? 0,
  }));
  await saveAnswers(scope, changes, at);
}

export async function finish(scope: AssessmentScope, day: string): Promise<void> {
  const { answers, revision } = await getAnswers(scope);
  const context = { earlierAssessment: await hasEarlierResult(scope, revision), openPlan: false };
  const outcome = scoreFirm(edition, { answers, asOf: day, context }, day);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem, null, 2));
  await storeResult(scope, { revision, answers, result: outcome.result }, noonOf(day));
}

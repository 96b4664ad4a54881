/**
 * Fills finished firms with a history, through the commands that the pages use. Prints a line a firm: its name,
 * a tab, and the token of its private link. Run by `npm run demo-data`, which sees to the database.
 */
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { getContent } from "@/lib/content/load";
import type { Answer } from "@/lib/domain/assessment/answer";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { createAssessment, saveAnswers, storeResult } from "@/lib/server/assessment/commands";
import { getAnswers, listResults } from "@/lib/server/assessment/queries";
import { type AssessmentScope, openByToken } from "@/lib/server/assessment/scope";
import { getDatabase } from "@/lib/server/database";
import { demoFirms } from "./demo-firms";

const edition = getContent().currentEdition;
const examples = path.resolve("content", "editions", edition.data.id, "examples");

function readExample(name: string): Record<string, Answer> {
  return JSON.parse(fs.readFileSync(path.join(examples, `${name}.json`), "utf8")).input.answers;
}

/** At noon, so that the day is the same in every zone where such firms are. */
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

async function answerAll(scope: AssessmentScope, answers: Record<string, Answer>, at: Date): Promise<void> {
  const { revisions } = await getAnswers(scope);
  const changes = Object.entries(answers).map(([questionId, value]) => ({
    changeId: randomUUID(),
    questionId,
    value,
    base: revisions[questionId] ?? 0,
  }));
  await saveAnswers(scope, changes, at);
}

async function finish(scope: AssessmentScope, day: string): Promise<void> {
  const { answers, revision } = await getAnswers(scope);
  const context = { earlierAssessment: (await listResults(scope)).length > 0, openPlan: false };
  const outcome = scoreFirm(edition, { answers, asOf: day, context }, day);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem, null, 2));
  await storeResult(scope, { revision, answers, result: outcome.result }, noonOf(day));
}

async function seed(): Promise<void> {
  for (const { name, example, checkIns } of demoFirms) {
    const answers = readExample(example);
    const begin = noonOf(checkIns[0]?.day ?? "2026-01-01");
    const { token } = await createAssessment(
      { journey: "full", locale: "en", edition: edition.data.id },
      begin,
    );
    const scope = await openByToken(token);
    if (!scope) throw new Error("A new assessment does not open.");
    for (const { day, differed } of checkIns) {
      await answerAll(scope, { ...answers, ...differed }, noonOf(day));
      await finish(scope, day);
    }
    console.log(`${name}\t${token}`);
  }
  await getDatabase().$disconnect();
}

await seed();

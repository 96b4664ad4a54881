/**
 * How long it takes until an answer is on disk, beside a bare upsert of one row on the same database.
 * node --conditions=react-server --import tsx bench/saving.ts
 */
import { randomUUID } from "node:crypto";
import { createAssessment, saveAnswers } from "@/lib/server/assessment/commands";
import { openByToken } from "@/lib/server/assessment/scope";
import { getDatabase } from "@/lib/server/database";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { startTemporaryPostgres } from "@/scripts/temporary-database.mjs";

const rounds = 1500;
const saverCounts = [1, 10, 50];

type Save = (number: number) => Promise<unknown>;

async function openNew() {
  const { token } = await createAssessment({ journey: "full", locale: "en", edition: "2026.1" });
  const scope = await openByToken(token);
  if (!scope) throw new Error("A new assessment does not open.");
  return scope;
}

/** One answer as the product saves it: read, decide, write history, answer and revision. */
async function prepareAnswers(): Promise<Save> {
  const scope = await openNew();
  const seen = new Map<string, number>();
  return async (number) => {
    const questionId = `q${number % 60}`;
    const change = { changeId: randomUUID(), questionId, value: number, base: seen.get(questionId) ?? 0 };
    const [outcome] = await saveAnswers(scope, [change]);
    if (outcome?.state !== "saved") throw new Error(`Not saved: ${outcome?.state}`);
    seen.set(questionId, outcome.revision);
  };
}

/** The least that any store would have to do. */
async function prepareUpserts(): Promise<Save> {
  const { id } = await openNew();
  return (number) => {
    const key = { assessmentId: id, questionId: `q${number % 60}` };
    return getDatabase().answer.upsert({
      where: { assessmentId_questionId: key },
      create: { ...key, value: number, revision: number },
      update: { value: number, revision: number },
    });
  };
}

async function measure(prepare: () => Promise<Save>, savers: number) {
  const saves = await Promise.all(Array.from({ length: savers }, prepare));
  const times: number[] = [];
  const begin = performance.now();
  await Promise.all(
    saves.map(async (save) => {
      for (let number = 0; number < Math.ceil(rounds / savers); number += 1) {
        const start = performance.now();
        await save(number);
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds };
}

const server = await startTemporaryPostgres();
try {
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
  await measure(prepareUpserts, 10);
  await measure(prepareAnswers, 10);
  for (const savers of saverCounts) {
    const upsert = await measure(prepareUpserts, savers);
    const answer = await measure(prepareAnswers, savers);
    const words = ({ p50, p99, perSecond }: typeof upsert) =>
      `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(1)} ms, ${perSecond.toFixed(0)}/s`;
    console.log(`${savers} saver${savers === 1 ? "" : "s"}`);
    console.log(`  bare upsert  ${words(upsert)}`);
    console.log(`  saveAnswers  ${words(answer)}   p50 ratio ${(answer.p50 / upsert.p50).toFixed(2)}`);
  }
} finally {
  await getDatabase().$disconnect();
  await server.stop();
}
process.exit();

/** Killing the database or the server at any moment loses no acknowledged answer. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { startPostgres } from "@/scripts/embedded-postgres.mjs";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { startTemporaryPostgres } from "@/scripts/temporary-database.mjs";
import { getDatabase } from "../database";
import { saveAnswers } from "./commands";
import { getAnswers } from "./queries";
import type { AssessmentScope } from "./scope";

let server: Awaited<ReturnType<typeof startTemporaryPostgres>>;

beforeAll(async () => {
  server = await startTemporaryPostgres();
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
});

afterAll(async () => {
  await getDatabase().$disconnect();
  await server.stop();
});

/** Answers question after question; one that was not acknowledged is sent again, as a browser does. */
class Saver {
  readonly acknowledged: Record<string, number> = {};
  private stopped = false;

  constructor(readonly scope: AssessmentScope) {}

  get count(): number {
    return Object.keys(this.acknowledged).length;
  }

  async run(): Promise<void> {
    for (let number = 1; !this.stopped; number += 1) {
      const change = { changeId: randomUUID(), questionId: `q${number}`, value: number, base: 0 };
      while (!(await this.send(change))) await pause(20);
      this.acknowledged[change.questionId] = number;
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async send(change: Parameters<typeof saveAnswers>[1][number]): Promise<boolean> {
    try {
      const [outcome] = await saveAnswers(this.scope, [change]);
      return outcome?.state === "saved" || outcome?.state === "repeated";
    } catch {
      return false;
    }
  }
}

/** Resolves when the condition holds; the test's own time limit is the end of waiting. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(5);
}

describe("an acknowledged answer", () => {
  it("survives kill -9 of the database in the midst of saves, and saving goes on", {
    timeout: 20_000,
  }, async () => {
    const savers: Saver[] = [];
    for (let index = 0; index < 6; index += 1) savers.push(new Saver((await newAssessment()).scope));
    const work = savers.map((saver) => saver.run());
    let { pid } = server;
    for (let round = 0; round < 3; round += 1) {
      const before = savers.map(({ count }) => count);
      await until(() => savers.every(({ count }, index) => count >= (before[index] ?? 0) + 20));
      process.kill(pid, "SIGKILL");
      ({ pid } = await startPostgres(server.cluster));
    }
    const restarted = savers.map(({ count }) => count);
    await until(() => savers.every(({ count }, index) => count >= (restarted[index] ?? 0) + 20));
    for (const saver of savers) saver.stop();
    await Promise.all(work);

    for (const { scope, acknowledged, count } of savers) {
      const { answers, revision } = await getAnswers(scope);
      expect(answers).toEqual(acknowledged);
      expect(revision).toBe(count);
    }
  });

  it("survives kill -9 of the program that saved it", { timeout: 20_000 }, async () => {
    const { token, scope } = await newAssessment();
    const words = ["--conditions=react-server", "--import", "tsx", "lib/testing/saver.ts", token];
    const saver: ChildProcess = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((resolve) => saver.once("close", resolve));
    const acknowledged: string[] = [];
    if (saver.stdout) createInterface(saver.stdout).on("line", (line) => acknowledged.push(line));
    await until(() => acknowledged.length >= 100);
    saver.kill("SIGKILL");
    await ended;

    const { answers, revision } = await getAnswers(scope);
    for (const number of acknowledged) expect(answers[`q${number}`]).toBe(Number(number));
    // At most one more was stored whose acknowledgement never got out.
    expect(revision).toBeLessThanOrEqual(acknowledged.length + 1);

    const later = { changeId: randomUUID(), questionId: "later", value: 1, base: 0 };
    expect(await saveAnswers(scope, [later])).toMatchObject([{ state: "saved" }]);
  });
});

/** Backups and restores while others use the database, and while somebody ends them in the midst. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { saveAnswers } from "@/lib/server/assessment/commands";
import { newAssessment } from "@/lib/testing/assessment";
import { provideBackupPlace, provideFilledDatabase } from "@/lib/testing/backup-fixture";
import { runOn } from "@/lib/testing/database";
import { readContents } from "@/lib/testing/database-contents";
import { templateName } from "@/lib/testing/postgres-server";
import { startTemporaryPostgres } from "../temporary-database.mjs";
import { checkBackupFile, readBackupFile, writeBackupFile } from "./backup-file.mjs";
import { loadArchive } from "./copy-in.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { restoreBackup } from "./restore.mjs";
import { openSession } from "./session.mjs";

const { folder, newDatabase } = provideBackupPlace();
const sample = path.join(folder, "sample.backup");
const into = { replace: false, upgrade: false, folder };
const instead = { ...into, replace: true };
const filled = provideFilledDatabase();
let url: string;
let admin: pg.Client;

beforeAll(async () => {
  ({ url } = filled);
  await writeBackupFile(copyDatabase(url, new Date()), sample);
  // Connected to another database, and so in nobody's way.
  admin = new pg.Client({ connectionString: inject("postgresUrl") });
  await admin.connect();
});

afterAll(() => admin.end());

/** Resolves with the statement that waits for a lock in this database; the test's time limit is the end of waiting. */
async function untilWaiting(database: string): Promise<string> {
  for (;;) {
    const { rows } = await admin.query(
      "select query from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
      [new URL(database).pathname.slice(1)],
    );
    if (rows[0]) return rows[0].query;
    await pause(10);
  }
}

describe("a backup beside writers", () => {
  it("holds one moment: in each assessment as many changes as its revision says, with the answers they made", async () => {
    const scopes = [];
    for (let index = 0; index < 6; index += 1) scopes.push((await newAssessment()).scope);
    let going = true;
    let saved = 0;
    const writers = scopes.map(async (scope) => {
      for (let number = 1; going; number += 1) {
        const changes = [number, number + 1].map((value) => ({
          changeId: randomUUID(),
          questionId: `q${number}-${value}`,
          value,
          base: 0,
        }));
        await saveAnswers(scope, changes);
        saved += 1;
      }
    });
    const files: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = saved;
      while (saved < before + 50) await pause(1);
      const file = path.join(folder, `moment-${round}.backup`);
      await writeBackupFile(copyDatabase(url, new Date()), file);
      files.push(file);
    }
    going = false;
    await Promise.all(writers);

    const seen: number[] = [];
    for (const file of files) {
      const copy = await newDatabase(templateName);
      await restoreBackup(copy, file, into);
      const client = await openSession(copy);
      const { rows } = await client.query(
        `
        select assessment.revision, (select count(*)::int from "AnswerChange" where "assessmentId" = id) as changes,
          (select count(*)::int from "Answer" where "assessmentId" = id) as answers
        from "Assessment" assessment where id = any($1)`,
        [scopes.map(({ id }) => id)],
      );
      await client.end();
      expect(rows).toHaveLength(scopes.length);
      for (const { revision, changes, answers } of rows)
        expect([changes, answers]).toEqual([revision, revision]);
      seen.push(rows.reduce((sum, { revision }) => sum + revision, 0));
    }
    expect(new Set(seen).size).toBe(5);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});

describe("a restore beside others", () => {
  it("is refused while the product is connected", async () => {
    await newAssessment();
    await expect(restoreBackup(url, sample, instead)).rejects.toThrow(
      "in use, with connections of: seaworthy",
    );
  });

  it("is refused while a program is connected, and says which; it goes on once that has left", async () => {
    const database = await newDatabase(templateName);
    const program = new pg.Client({ connectionString: database, application_name: "the web server" });
    await program.connect();
    await expect(restoreBackup(database, sample, into)).rejects.toThrow(
      "in use, with connections of: the web server (1)",
    );
    await program.end();
    await restoreBackup(database, sample, into);
  });

  it("is refused while the embedded PostgreSQL runs, though nobody is connected just then", async () => {
    const server = await startTemporaryPostgres();
    const { DATABASE_URL: _, ...environment } = process.env;
    const restorer = spawn(process.execPath, ["scripts/restore.mjs", sample], {
      env: { ...environment, SEAWORTHY_DATA: path.dirname(server.cluster) },
      stdio: ["ignore", "ignore", "pipe"],
    });
    expect(await text(restorer.stderr)).toContain("The embedded PostgreSQL is running");
    await server.stop();
  });

  it("never lets a backup see emptied tables: one that begins in the midst has all that was restored", async () => {
    const database = await newDatabase(templateName);
    const client = await openSession(database);
    await client.query("begin");
    await loadArchive(client, readBackupFile(sample));
    const file = path.join(folder, "in-the-midst.backup");
    const backup = writeBackupFile(copyDatabase(database, new Date()), file);
    await untilWaiting(database);
    await client.query("commit");
    await client.end();
    expect((await backup).tables).toEqual((await checkBackupFile(sample)).tables);
  });

  it("is one of two at a time: the second waits, and finds the database filled", async () => {
    const database = await newDatabase(templateName);
    const both = await Promise.allSettled([
      restoreBackup(database, sample, into),
      restoreBackup(database, sample, into),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { message: expect.stringContaining("is not empty") },
    });
  });

  it("that is killed in the midst has changed nothing", async () => {
    const database = await newDatabase(templateName);
    await restoreBackup(database, sample, into);
    await runOn(database, 'create table "Zebra" (id int); insert into "Zebra" values (1)');
    const file = path.join(folder, "to-be-killed.backup");
    await writeBackupFile(copyDatabase(database, new Date()), file);
    await runOn(database, 'update "Assessment" set locale = \'nl\'; insert into "Zebra" values (2)');
    const before = await readContents(database);
    // Somebody who reads the last table holds the restore up there, with those before it emptied and filled.
    await runOn(database, "create role reader login superuser password 'reader'");
    const asReader = Object.assign(new URL(database), { username: "reader", password: "reader" });
    const reader = new pg.Client({ connectionString: asReader.href });
    await reader.connect();
    await reader.query('begin; lock table "Zebra" in access share mode');
    const restorer = spawn(process.execPath, ["scripts/restore.mjs", "--replace", file], {
      env: { ...process.env, DATABASE_URL: database, SEAWORTHY_BACKUPS: folder },
      stdio: "ignore",
    });
    expect(await untilWaiting(database)).toBe('truncate table "Zebra"');
    restorer.kill("SIGKILL");
    await once(restorer, "exit");
    await reader.end();
    expect(await readContents(database)).toEqual(before);
    await runOn(database, "drop role reader");
    await restoreBackup(database, file, instead);
    expect((await readContents(database)).rows.Zebra).toEqual(["(1)"]);
  });
});

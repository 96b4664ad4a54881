/** What comes out of a backup is what went in: every row of every table, to the byte, and everything around them. */
import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { allSortsTables, fillAllSorts } from "@/lib/testing/all-sorts";
import { provideBackupPlace, provideFilledDatabase } from "@/lib/testing/backup-fixture";
import { runOn } from "@/lib/testing/database";
import { readContents } from "@/lib/testing/database-contents";
import { templateName } from "@/lib/testing/postgres-server";
import { verifyAuditLog } from "../audit-chain.mjs";
import { checkBackupFile, readBackupFile, writeBackupFile } from "./backup-file.mjs";
import { loadArchive } from "./copy-in.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { restoreBackup } from "./restore.mjs";
import { withSession } from "./session.mjs";

const { folder, newDatabase } = provideBackupPlace();
const file = path.join(folder, "all-sorts.backup");
const madeAt = new Date("2026-11-25T02:30:00Z");
const options = { replace: false, upgrade: false, folder };

const filled = provideFilledDatabase();
let source: string;

beforeAll(async () => {
  source = filled.url;
  await runOn(source, allSortsTables);
  await fillAllSorts(source, 300);
  await runOn(
    source,
    `insert into "MailMessage" (id, kind, "dedupeKey", "to", subject, "sentAt", "failedAt")
     select gen_random_uuid(), 'question', key, 'ann@firm.example', 'A mail', sent, failed
       from (values ('waits', null, null), ('sent', now(), null), ('failed', null, now())) mails (key, sent, failed)`,
  );
  await writeBackupFile(copyDatabase(source, madeAt), file);
});

async function read(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withSession(url, async (client: pg.Client) => (await client.query(sql)).rows);
}

describe("a restored database", () => {
  let target: string;
  let restored: Awaited<ReturnType<typeof restoreBackup>>;

  beforeAll(async () => {
    target = await newDatabase(templateName);
    await runOn(target, allSortsTables);
    restored = await restoreBackup(target, file, options);
  });

  it("says how many mails waited to be sent, which go out from it", () => {
    expect(restored.waitingMails).toBe(1);
  });

  it("has everything that the other one had, and nothing else", async () => {
    const contents = await readContents(source);
    expect(Object.keys(contents.rows)).toEqual(
      expect.arrayContaining(["Assessment", "Result", "Value", "Log"]),
    );
    expect(contents.rows.Value).toHaveLength(300);
    expect(contents.triggers.length).toBeGreaterThanOrEqual(9);
    expect(await readContents(target)).toEqual(contents);
  });

  it("gives the same backup again, to the byte", async () => {
    const again = path.join(folder, "again.backup");
    await writeBackupFile(copyDatabase(target, madeAt), again);
    expect(fs.readFileSync(again).equals(fs.readFileSync(file))).toBe(true);
  });

  it("has an audit log that is still whole", async () => {
    const log = await verifyAuditLog(source);
    expect(log).toMatchObject({ count: expect.any(Number), fault: null });
    expect(await verifyAuditLog(target)).toEqual(log);
    await runOn(target, `insert into "AuditEntry" (act) values ('a further one')`);
    expect(await verifyAuditLog(target, log.last)).toMatchObject({ count: log.count + 1, fault: null });
  });

  it.each([
    ["a result is not altered", 'update "Result" set number = 9', "it is never altered"],
    ["the log is not altered", 'update "Log" set text = text', "only added to"],
    ["the log is not emptied", 'truncate "Log"', "only added to"],
    ["no row points to nothing", 'insert into "Sailor" values (9, 9)', "foreign key"],
    ["a check holds", 'insert into "Value" (share) values (101)', "check constraint"],
  ])("guards itself as before: %s", async (_title, sql, refusal) => {
    await expect(runOn(target, sql)).rejects.toThrow(refusal);
  });

  it("goes on where the other one stood: the next numbers, and the next link of the chain", async () => {
    const next = `insert into "Log" (text) values ('fourth') returning number, encode(hash, 'hex') as hash,
      (select count from "LogCount") as before, nextval('"Countdown"') as countdown`;
    const [here] = await read(target, next);
    expect(here).toMatchObject({ number: "4", before: 3, countdown: "94" });
    expect([here]).toEqual(await read(source, next));
    expect(await read(target, 'select count from "LogCount"')).toEqual([{ count: 4 }]);
  });
});

describe("restoring", () => {
  it("leaves out tables that the database does not have, and names them", async () => {
    const target = await newDatabase();
    const { strangers } = await restoreBackup(target, file, options);
    expect(strangers).toEqual(["Empty", "Log", "LogCount", "Node", "Sailor", "Ship", "Value"]);
    const [{ rows: here }, { rows: there }] = [await readContents(target), await readContents(source)];
    const { Empty, Log, LogCount, Node, Sailor, Ship, Value, ...ours } = there;
    expect(here).toEqual(ours);
  });

  it("leaves tables alone that the backup does not have", async () => {
    const target = await newDatabase(templateName);
    await runOn(target, 'create table "Theirs" (id int); insert into "Theirs" values (7)');
    await restoreBackup(target, file, { ...options, replace: true });
    expect((await readContents(target)).rows.Theirs).toEqual(["(7)"]);
  });

  it("that is undone at its very end leaves nothing behind, sequences included", async () => {
    const target = await newDatabase(templateName);
    await runOn(target, allSortsTables);
    await fillAllSorts(target, 5);
    const before = await readContents(target);
    await withSession(target, async (client: pg.Client) => {
      await client.query("begin");
      await loadArchive(client, readBackupFile(file));
      await client.query("rollback");
    });
    expect(await readContents(target)).toEqual(before);
  });

  it("in place of other data keeps those in a backup, which leads back", async () => {
    const target = await newDatabase(templateName);
    await runOn(target, allSortsTables);
    await fillAllSorts(target, 5);
    const before = await readContents(target);
    const replacing = { ...options, replace: true };
    const { saved } = await restoreBackup(target, file, replacing);
    expect((await readContents(target)).rows.Value).toHaveLength(300);
    await restoreBackup(target, saved ?? "", replacing);
    expect(await readContents(target)).toEqual(before);
  });
});

describe("the file of a backup", () => {
  it("is for its owner's eyes alone, and no part of it is left beside it", async () => {
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder).filter((name) => !name.endsWith(".backup"))).toEqual([]);
  });

  it("says how many rows of what it has", async () => {
    const { header, tables } = await checkBackupFile(file);
    expect(header.madeAt).toBe(madeAt.toISOString());
    const { rows } = await readContents(source);
    const counted = Object.fromEntries(
      tables.map(({ name, rows: count }: { name: string; rows: number }) => [name, count]),
    );
    expect(counted.Value).toBe(300);
    expect(counted.AnswerChange).toBe(rows.AnswerChange?.length);
  });

  it("is never written over another file", async () => {
    const before = fs.readFileSync(file);
    await expect(writeBackupFile(copyDatabase(source, madeAt), file)).rejects.toThrow("already");
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });
});

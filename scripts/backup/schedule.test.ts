import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { provideBackupPlace, provideFilledDatabase } from "@/lib/testing/backup-fixture";
import { runOn } from "@/lib/testing/database";
import { templateName } from "@/lib/testing/postgres-server";
import { checkBackupFile } from "./backup-file.mjs";
import { findBackup, findBackupFolder, listBackups } from "./backup-folder.mjs";
import { backUpIfDue, planBackups } from "./schedule.mjs";

const { folder: place, newDatabase } = provideBackupPlace();
const folder = path.join(place, "made", "when", "needed");
const filled = provideFilledDatabase();

const clean = () => fs.rmSync(folder, { recursive: true, force: true });
/** In the local time of the tests, so that 03:30 is 03:30. */
const local = (day: number, hour: number, minute = 0) => new Date(2026, 6, day, hour, minute);

describe("the daily backup", () => {
  it("is made at once where there is none, then at its time and once, and is whole", async () => {
    clean();
    const made = [];
    for (const now of [
      local(1, 12),
      local(1, 23),
      local(2, 3, 29),
      local(2, 3, 30),
      local(2, 3, 31),
      local(5, 9),
    ]) {
      made.push(await backUpIfDue(filled.url, folder, "03:30", now));
    }
    expect(made.map((name) => name !== null)).toEqual([true, false, false, true, false, true]);
    for (const name of made.filter((it) => it !== null)) await checkBackupFile(path.join(folder, name));
    expect((await listBackups(folder)).map(({ name }) => name)).toEqual(
      made.filter((it) => it !== null).reverse(),
    );
  });

  it("takes the place of those that are no longer kept, and never of one that it did not make", async () => {
    clean();
    fs.mkdirSync(folder, { recursive: true });
    const others = ["seaworthy-2020-01-01T00-00-00-000Z-by-hand.backup", "mine.backup", "notes.txt"];
    for (const name of others) fs.writeFileSync(path.join(folder, name), "");
    for (let day = 1; day <= 40; day += 1) await backUpIfDue(filled.url, folder, "03:30", local(day, 4));
    const left = fs.readdirSync(folder).filter((name) => name.endsWith("-scheduled.backup"));
    // Seven days, of which the last ends a month and one ends a week; three more weeks; July.
    expect(left).toHaveLength(7 + 3 + 1);
    expect(fs.readdirSync(folder)).toEqual(expect.arrayContaining(others));
  });

  it("is not made of an empty database: it would push out those of what was there before", async () => {
    clean();
    expect(await backUpIfDue(await newDatabase(templateName), folder, "03:30", local(1, 12))).toBeNull();
    expect(await backUpIfDue(await newDatabase(), folder, "03:30", local(1, 12))).toBeNull();
  });

  it("clears away what a killed backup left, and not what another one is writing", async () => {
    clean();
    fs.mkdirSync(folder, { recursive: true });
    const [left, written] = ["a.backup.999999999.part", `b.backup.${process.pid}.part`];
    for (const name of [left, written]) fs.writeFileSync(path.join(folder, name), "");
    await backUpIfDue(filled.url, folder, "03:30", local(1, 12));
    expect(fs.readdirSync(folder)).not.toContain(left);
    expect(fs.readdirSync(folder)).toContain(written);
  });

  it("that fails is said and stops nothing", async () => {
    const said = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    const settings = {
      SEAWORTHY_BACKUPS: folder,
      SEAWORTHY_BACKUP_TIME: "03:30",
    };
    const stop = planBackups(settings, "postgresql://nobody@127.0.0.1:1/nothing").keepMaking();
    await vi.waitUntil(() => said.mock.calls.length > 0, { timeout: 4000 });
    await stop();
    expect(String(said.mock.calls[0]?.[0])).toMatch(
      /^The daily backup could not be made, and is tried again soon: \S/,
    );
    said.mockRestore();
  });
});

describe("before an upgrade", () => {
  it("what is there is backed up, if there is anything, and anything to upgrade", async () => {
    clean();
    const settings = {
      SEAWORTHY_BACKUPS: folder,
      SEAWORTHY_BACKUP_TIME: "03:30",
    };
    const database = await newDatabase(templateName);
    const make = () => planBackups(settings, database).makeBeforeUpgrade();
    await runOn(database, `delete from "_prisma_migrations" where migration_name like '%plan_and_outcomes'`);
    expect(await make()).toBeNull();
    await runOn(database, `insert into "SetUpLink" ("tokenHash", "expiresAt") values ('x', now())`);
    const name = await make();
    expect(name).toMatch(/-before-upgrade\.backup$/);
    await checkBackupFile(path.join(folder, name ?? ""));
    expect(await planBackups(settings, filled.url).makeBeforeUpgrade()).toBeNull();
    expect(
      await planBackups({ ...settings, SEAWORTHY_BACKUP_TIME: "off" }, database).makeBeforeUpgrade(),
    ).toBeNull();
  });
});

describe("the folder of backups", () => {
  it.each([
    [{ SEAWORTHY_BACKUPS: "/disk/two" }, "/disk/two"],
    [{ SEAWORTHY_BACKUPS: "/disk/two", SEAWORTHY_DATA: "/srv" }, "/disk/two"],
    [{ SEAWORTHY_DATA: "/srv" }, "/srv/backups"],
    [{}, path.join(process.cwd(), ".data", "backups")],
  ])("of %j is %s", (settings, expected) => {
    expect(findBackupFolder(settings)).toBe(expected);
  });

  it("lists what cannot be read too, with the reason", async () => {
    clean();
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "odd.backup"), "odd");
    expect(await listBackups(folder)).toMatchObject([
      { name: "odd.backup", problem: expect.stringContaining("no backup") },
    ]);
  });

  it("is where a bare name is looked for that is not a file right here", () => {
    expect(findBackup("odd.backup", folder)).toBe(path.join(folder, "odd.backup"));
    expect(findBackup("other.backup", folder)).toBe(path.join(process.cwd(), "other.backup"));
  });
});

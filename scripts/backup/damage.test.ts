/** A file that is not a whole backup of this release is refused with a sentence, and nothing is harmed. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { provideBackupPlace, provideFilledDatabase } from "@/lib/testing/backup-fixture";
import { runOn } from "@/lib/testing/database";
import { readContents } from "@/lib/testing/database-contents";
import { writeArchive } from "./archive.mjs";
import { checkBackupFile, writeBackupFile } from "./backup-file.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { restoreBackup } from "./restore.mjs";

const { folder } = provideBackupPlace();
const whole = path.join(folder, "whole.backup");
const broken = path.join(folder, "broken.backup");
const options = { replace: true, upgrade: true, folder };
let bytes: Buffer;
let text: string;
const filled = provideFilledDatabase();
let target: string;

beforeAll(async () => {
  target = filled.url;
  await writeBackupFile(copyDatabase(target, new Date()), whole);
  bytes = fs.readFileSync(whole);
  text = gunzipSync(bytes).toString();
});

async function refuse(content: Buffer): Promise<string> {
  fs.writeFileSync(broken, content);
  const refusal = await checkBackupFile(broken).then(
    () => "accepted",
    (error: Error) => `${error.name}: ${error.message}`,
  );
  return refusal;
}

describe("a damaged file", () => {
  it("is refused wherever it is cut off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await refuse(bytes.subarray(0, length))).toMatch(
          /^SetUpError: This (backup is damaged|file is no backup)/,
        );
      }),
    );
  });

  it("is refused wherever a bit of it has turned, but for the few that say nothing", async () => {
    let harmless = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (index, bit) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(index) ^ (1 << bit), index);
        const answer = await refuse(changed);
        if (answer === "accepted") {
          if (index >= 10) harmless += 1;
          expect(gunzipSync(changed).toString()).toBe(text);
        } else {
          // The number of the format stands before all that could prove it.
          expect(answer).toMatch(
            /^SetUpError: This (backup is (damaged|written in format \d+,)|file is no backup)/,
          );
        }
      }),
      { numRuns: 500 },
    );
    // Gzip notes the time and the system in its first ten bytes. Later it fills up some, and names codes it never uses.
    expect(harmless).toBeLessThan(10);
  });

  it("is refused wherever its text was changed, though the packing is right", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.constantFrom("", "x", "\n", "0"), async (index, put) => {
        fc.pre(text[index] !== put);
        const changed = text.slice(0, index) + put + text.slice(index + 1);
        expect(await refuse(gzipSync(changed))).toMatch(/^SetUpError: This (backup|file)/);
      }),
    );
  });

  it.each([
    ["a line is missing", (it: string) => it.replace(/\n\{"rows".*?\n/, "\n")],
    ["a whole table is missing", (it: string) => it.replace(/\{"table":"Draft"[\s\S]*?\{"rows".*?\n/, "")],
    [
      "two lines of rows changed places",
      (it: string) => it.replace(/(\n\{"table".*?\n)(.*?\n)(.*?\n)/, "$1$3$2"),
    ],
    ["it ends too early, tidily", (it: string) => it.replace(/\n\{"sha256".*\n$/, "\n")],
    ["something follows", (it: string) => `${it}{"table":"Draft","columns":[]}\n`],
  ])("is refused if %s", async (_title, change) => {
    expect(change(text)).not.toBe(text);
    expect(await refuse(gzipSync(change(text)))).toMatch(/^SetUpError: This backup is damaged/);
  });

  it.each([
    ["the word for it", '"fnrmat":1'],
    ["its number", '"format":"1"'],
  ])("does not pretend to be of another format if %s is damaged", async (_title, written) => {
    const changed = gzipSync(text.replace('"format":1', written));
    expect(await refuse(changed)).toMatch(/^SetUpError: This backup is damaged/);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["one byte", Buffer.from([0x1f])],
    ["a letter", Buffer.from("Dear Sir or Madam,\n")],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["another packed file", gzipSync("-- PostgreSQL database dump\n")],
    ["a packed file without any line", gzipSync(Buffer.alloc(3_000_000, 65))],
    ["another packed document", gzipSync('{"kind":"something"}\n')],
  ])("is told from one of another kind: %s", async (_title, content) => {
    expect(await refuse(content)).toMatch(/^SetUpError: This file is no backup of Seaworthy/);
  });

  it.skipIf(!fs.existsSync("/proc/self/fd"))("does not stay open once it was refused", async () => {
    const countOpen = () => fs.readdirSync("/proc/self/fd").length;
    const before = countOpen();
    // So long that it is refused before it is read to its end.
    const long = gzipSync(Buffer.concat([Buffer.from("x\n"), randomBytes(3_000_000)]));
    for (let times = 0; times < 20; times += 1) await refuse(long);
    await expect.poll(countOpen).toBeLessThan(before + 5);
  });

  it("harms nothing: what the database holds is as before, after each of many tries to restore", async () => {
    const before = await readContents(target);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: bytes.length - 10 }), async (index) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(index) ^ 0x10, index);
        fs.writeFileSync(broken, changed);
        await expect(restoreBackup(target, broken, options)).rejects.toThrow("Nothing was changed");
      }),
      { numRuns: 20 },
    );
    expect(await readContents(target)).toEqual(before);
    expect(fs.readdirSync(folder).sort()).toEqual(["broken.backup", "whole.backup"]);
  });
});

describe("a file that does not fit", () => {
  async function forge(change: (header: object) => object): Promise<void> {
    const { header } = await checkBackupFile(whole);
    const archive = Readable.from(writeArchive(change(header) as typeof header, []));
    await pipeline(archive, createGzip(), fs.createWriteStream(broken));
  }
  const unknown = { name: "20990101000000_years_ahead", checksum: "0".repeat(64) };

  it.each([
    [
      "of a newer release",
      (header: object) => ({
        ...header,
        version: "9.9.9",
        migrations: [...(header as { migrations: object[] }).migrations, unknown],
      }),
      "of a newer release, or another one. It has what is unknown here: 20990101000000_years_ahead",
    ],
    [
      "of a release whose migration was another one",
      (header: object) => ({
        ...header,
        migrations: (header as { migrations: object[] }).migrations.map((it) => ({
          ...it,
          checksum: "0".repeat(64),
        })),
      }),
      "of a newer release, or another one",
    ],
    ["in a newer format", (header: object) => ({ ...header, format: 2 }), "written in format 2"],
    ["in an older format", (header: object) => ({ ...header, format: 0 }), "written in format 0"],
    ["without a word about its tables", (header: object) => ({ ...header, tables: undefined }), "is damaged"],
  ])("is refused if it is %s", async (_title, change, sentence) => {
    await forge(change);
    const before = await readContents(target);
    await expect(restoreBackup(target, broken, options)).rejects.toThrow(sentence);
    await expect(restoreBackup(target, broken, options)).rejects.toThrow("Nothing was changed");
    expect(await readContents(target)).toEqual(before);
  });

  it("is refused if it is of an earlier release, unless that is asked for", async () => {
    await forge((header) => ({
      ...header,
      migrations: (header as { migrations: object[] }).migrations.slice(0, 1),
    }));
    const sentence = "of an earlier release: it lacks";
    await expect(restoreBackup(target, broken, { ...options, upgrade: false })).rejects.toThrow(sentence);
  });

  it.each(["not-there.backup", "."])("is refused if it cannot be read: %s", async (name) => {
    await expect(restoreBackup(target, path.join(folder, name), options)).rejects.toThrow("cannot be read");
  });
});

describe("a database that is not ready for it", () => {
  it("keeps what it holds, unless that may be replaced", async () => {
    const before = await readContents(target);
    await expect(restoreBackup(target, whole, { ...options, replace: false })).rejects.toThrow(
      "is not empty",
    );
    expect(await readContents(target)).toEqual(before);
  });

  it("is not touched by someone who does not own its tables", async () => {
    await runOn(
      target,
      "create role guest login password 'guest'; grant pg_read_all_data, pg_write_all_data to guest",
    );
    const url = new URL(target);
    Object.assign(url, { username: "guest", password: "guest" });
    const before = await readContents(target);
    await expect(restoreBackup(url.href, whole, options)).rejects.toThrow(/must be owner|permission denied/);
    expect(await readContents(target)).toEqual(before);
    await runOn(target, "drop owned by guest; drop role guest");
  });
});

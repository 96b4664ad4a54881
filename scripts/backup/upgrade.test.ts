/** The data of each earlier release come up right in this one, as the product's own queries read them. */
import { beforeAll, describe, expect, it } from "vitest";
import { findResult, getAnswers, listResults } from "@/lib/server/assessment/queries";
import { openByToken } from "@/lib/server/assessment/scope";
import { getDatabase } from "@/lib/server/database";
import { openShareLink } from "@/lib/server/sharing/queries";
import { provideBackupPlace } from "@/lib/testing/backup-fixture";
import { provideDatabase } from "@/lib/testing/database";
import { readContents } from "@/lib/testing/database-contents";
import { templateName } from "@/lib/testing/postgres-server";
import { fingerprint, listReleases } from "@/lib/testing/release-samples";
import { verifyAuditLog } from "../audit-chain.mjs";
import { readArchive } from "./archive.mjs";
import { readBackupFile } from "./backup-file.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { restoreBackup } from "./restore.mjs";

provideDatabase();
const { folder, newDatabase } = provideBackupPlace();
const releases = listReleases();

/** What a migration may drop: it is counted anew. */
const forgotten = ["RateLimit"];

it("there are samples of earlier releases", () => {
  expect(releases.length).toBeGreaterThanOrEqual(1);
});

type Rows = Record<string, { columns: string[]; rows: string[][] }>;

/** The rows of all tables as the archive has them: values as COPY writes them, json to the byte. */
async function readRows(archive: AsyncIterable<Buffer>): Promise<Rows> {
  const tables: Rows = {};
  await readArchive(archive, {
    load: async ({ name, columns }, blocks) => {
      const parts: Buffer[] = [];
      for await (const block of blocks) parts.push(block);
      const lines = Buffer.concat(parts).toString().split("\n").slice(0, -1);
      tables[name] = { columns, rows: lines.map((line) => line.split("\t")) };
    },
  });
  return tables;
}

/** The rows with these columns alone, in an order of their own. */
function pick({ columns, rows }: Rows[string], wanted: readonly string[]): string[] {
  const places = wanted.map((name) => columns.indexOf(name));
  return rows.map((row) => places.map((place) => row[place]).join("\t")).sort();
}

describe.each(releases)("a database of the release $name", ({ backup, sample }) => {
  let url: string;

  beforeAll(async () => {
    await getDatabase().$disconnect();
    url = process.env.DATABASE_URL ?? "";
    await restoreBackup(url, backup, { replace: true, upgrade: true, folder });
  });

  it("is then made like a new one", async () => {
    const { rows: _old, sequences: _from, ...upgraded } = await readContents(url);
    const { rows: _none, sequences: _start, ...fresh } = await readContents(await newDatabase(templateName));
    expect(upgraded).toEqual(fresh);
  });

  it("keeps every row, each value to the byte, wherever a table and a column are still there", async () => {
    const before = await readRows(readBackupFile(backup));
    const after = await readRows(copyDatabase(url, new Date()));
    const kept = Object.keys(before).filter((name) => name in after && !forgotten.includes(name));
    expect(kept).toEqual(
      expect.arrayContaining(["Answer", "AnswerChange", "Assessment", "Result", "ShareLink"]),
    );
    for (const name of kept) {
      const [old, present] = [before[name], after[name]];
      if (!old || !present) throw new Error(`There is no table ${name}.`);
      const columns = old.columns.filter((column) => present.columns.includes(column));
      expect(pick(present, columns)).toEqual(pick(old, columns));
    }
  });

  it("has an audit log that is whole", async () => {
    const before = await readRows(readBackupFile(backup));
    const count = before.AuditEntry?.rows.length ?? 0;
    expect(await verifyAuditLog(url)).toMatchObject({ count, fault: null });
  });

  it.each(sample.firms.map((firm, index) => ({ title: `firm ${index + 1}`, firm })))(
    "opens $title with all that it had",
    async ({ firm }) => {
      const scope = await openByToken(firm.token);
      if (!scope) throw new Error("The private link does not open.");
      const { answers, drafts } = await getAnswers(scope);
      expect({ answers, drafts }).toEqual({ answers: firm.answers, drafts: firm.drafts });
      const results = [];
      for (const { number, asOf } of await listResults(scope)) {
        const stored = await findResult(scope, number);
        results.push({ number, asOf, fingerprint: fingerprint([stored?.answers, stored?.result]) });
      }
      expect(results).toEqual(firm.results);
    },
  );

  it("opens the links to share that were open, and no others", async () => {
    const links = sample.firms.flatMap((firm) => firm.links);
    expect(links.length).toBeGreaterThan(0);
    for (const { token, number, state } of links) {
      const opened = await openShareLink(token, new Date(sample.now));
      expect(opened.state).toBe(state);
      if (opened.state === "open") expect(opened.shared.stored.number).toBe(number);
    }
  });

  it("opens no link that was given up", async () => {
    for (const token of sample.closed) expect(await openByToken(token)).toBeNull();
  });
});

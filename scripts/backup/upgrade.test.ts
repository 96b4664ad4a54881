/** The data of each earlier release come up right in this one, as the product's own queries read them. */
import fs from "node:fs";
import { gunzipSync } from "node:zlib";
import pg from "pg";
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
import { restoreBackup } from "./restore.mjs";

provideDatabase();
const { folder, newDatabase } = provideBackupPlace();
const releases = listReleases();

it("there are samples of earlier releases", () => {
  expect(releases.length).toBeGreaterThanOrEqual(1);
});

/** The documents of all results as they stand in the file, without any database. */
function readDocuments(backup: string): Record<string, string[]> {
  const [, columns = "", rows = ""] =
    /\n\{"table":"Result","columns":(.*?)\}\n([\s\S]*?)\n?\\\.\n/.exec(
      gunzipSync(fs.readFileSync(backup)).toString(),
    ) ?? [];
  const places = ["id", "answers", "result"].map((name) => JSON.parse(columns).indexOf(name));
  const readValue = (text: string) =>
    text.replace(
      /\\(.)/g,
      (_, sign) => ({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v" })[sign as string] ?? sign,
    );
  return Object.fromEntries(
    rows.split("\n").map((row) => {
      const [id = "", ...documents] = places.map((place) => readValue(row.split("\t")[place] ?? ""));
      return [id, documents];
    }),
  );
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

  it("keeps each result to the byte", async () => {
    const expected = readDocuments(backup);
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select id, answers::text, result::text from "Result"');
    await client.end();
    expect(Object.fromEntries(rows.map(({ id, answers, result }) => [id, [answers, result]]))).toEqual(
      expected,
    );
  });

  it.each(sample.firms.map((firm, index) => ({ index, firm })))(
    "opens firm $index with all that it had",
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

import { beforeAll, describe, expect, it } from "vitest";
import { provideDatabase } from "@/lib/testing/database";
import { noHash, verifyAuditLog } from "@/scripts/audit-chain.mjs";
import { getDatabase } from "../database";
import { appendAudit } from "./append";

provideDatabase();

const verify = (known?: string) => verifyAuditLog(process.env.DATABASE_URL ?? "", known);

/** What somebody can do who owns the database, and puts it back after the test. */
async function tamper(statements: readonly string[], check: () => Promise<void>): Promise<void> {
  const copy = ['CREATE TABLE kept AS TABLE "AuditEntry"', 'ALTER TABLE "AuditEntry" DISABLE TRIGGER USER'];
  const back = [
    'DELETE FROM "AuditEntry"',
    'INSERT INTO "AuditEntry" TABLE kept',
    "DROP TABLE kept",
    'ALTER TABLE "AuditEntry" ENABLE TRIGGER USER',
  ];
  for (const sql of [...copy, ...statements]) await getDatabase().$executeRawUnsafe(sql);
  try {
    await check();
  } finally {
    for (const sql of back) await getDatabase().$executeRawUnsafe(sql);
  }
}

describe("the check of the audit log", () => {
  beforeAll(async () => {
    expect(await verify()).toEqual({ count: 0, last: noHash, fault: null });
    const facts = [
      { userId: "somebody", act: "looked-at-results", firmId: "0195a000-0000-7000-8000-000000000001" },
      { userId: null, act: "looked-at-plan", subjectId: "naïve \u{1F600} id" },
      { userId: "somebody", act: "looked-at-answers", agencyId: "0195a000-0000-7000-8000-000000000002" },
    ] as const;
    for (const fact of facts) await getDatabase().$transaction((tx) => appendAudit(tx, fact));
  });

  it("finds a log as it was written whole, and knows a hash that was noted", async () => {
    const { count, last, fault } = await verify();
    expect([count, fault]).toEqual([3, null]);
    expect((await verify(last)).fault).toBeNull();
  });

  it.each([
    [
      "an altered entry",
      `UPDATE "AuditEntry" SET "userId" = 'nobody' WHERE sequence = 2`,
      "entry 2 was altered",
    ],
    [
      "a moved moment",
      `UPDATE "AuditEntry" SET at = at + interval '1 microsecond' WHERE sequence = 1`,
      "entry 1 was altered",
    ],
    ["an entry taken out", `DELETE FROM "AuditEntry" WHERE sequence = 2`, "entry 2 is missing"],
    [
      "an entry altered with its own hash renewed",
      `UPDATE "AuditEntry" e SET act = 'other', hash = audit_hash(jsonb_populate_record(e, '{"act": "other"}')) WHERE sequence = 2`,
      "entry 3 does not follow the one before it",
    ],
  ])("finds %s", async (_, sql, fault) => {
    await tamper([sql], async () => expect((await verify()).fault).toBe(fault));
  });

  it("finds the newest entries cut off, given a hash that was noted before", async () => {
    const { last } = await verify();
    await tamper([`DELETE FROM "AuditEntry" WHERE sequence = 3`], async () => {
      expect((await verify()).fault).toBeNull();
      expect((await verify(last)).fault).toContain("not in the log any more");
    });
  });
});

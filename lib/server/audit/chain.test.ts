import { describe, expect, it } from "vitest";
import { provideDatabase } from "@/lib/testing/database";
import { getDatabase } from "../database";
import { appendAudit } from "./append";

provideDatabase();

const fact = { userId: "somebody", act: "looked-at-results" } as const;

describe("the audit log", () => {
  it("chains each entry to the one before it, however many write at once", async () => {
    const writers = Array.from({ length: 40 }, (_, number) =>
      getDatabase().$transaction((tx) => appendAudit(tx, { ...fact, subjectId: String(number) })),
    );
    await Promise.all(writers);
    const entries = await getDatabase().auditEntry.findMany({ orderBy: { sequence: "asc" } });
    expect(entries.map(({ sequence }) => Number(sequence))).toEqual(entries.map((_, index) => index + 1));
    const before = entries.map((_, index) => entries[index - 1]?.hash ?? "0".repeat(64));
    expect(entries.map(({ previousHash }) => previousHash)).toEqual(before);
    expect(new Set(entries.map(({ subjectId }) => subjectId)).size).toBe(40);
  });

  it("keeps no entry of an act that did not happen", async () => {
    const count = await getDatabase().auditEntry.count();
    const failing = getDatabase().$transaction(async (tx) => {
      await appendAudit(tx, fact);
      throw new Error("The act failed.");
    });
    await expect(failing).rejects.toThrow("The act failed.");
    expect(await getDatabase().auditEntry.count()).toBe(count);
  });

  it("refuses to be altered, shortened or emptied", async () => {
    await getDatabase().$transaction((tx) => appendAudit(tx, fact));
    await expect(getDatabase().$executeRaw`UPDATE "AuditEntry" SET act = 'other'`).rejects.toThrow(
      "never altered",
    );
    await expect(getDatabase().$executeRaw`DELETE FROM "AuditEntry"`).rejects.toThrow("only grows");
    await expect(getDatabase().$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow("only grows");
  });
});

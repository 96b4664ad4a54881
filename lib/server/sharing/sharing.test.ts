import { describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { scoreAnswers } from "@/lib/testing/result";
import { createToken, hashToken } from "../access/token";
import { holdingLink } from "../access/visitor";
import { deleteAssessment, storeResult } from "../assessment/commands";
import { findResult } from "../assessment/queries";
import { openAssessment, openByToken } from "../assessment/scope";
import { getDatabase } from "../database";
import { createShareLink, revokeShareLink } from "./commands";
import { listShareLinks, openShareLink } from "./queries";

provideDatabase();

const start = new Date("2026-11-24T12:00:00Z");
const later = (days: number) => new Date(start.getTime() + days * 86_400_000);

async function newShared() {
  const made = await newAssessment();
  const number = await storeResult(made.scope, { revision: 1, answers: {}, result: scoreAnswers({}) });
  const shared = await createShareLink(made.scope, { number, days: 7 }, start);
  if (shared === null) throw new Error("A stored result can be shared.");
  return { ...made, number, shared };
}

describe("a link to share", () => {
  it("opens the one result that it was made for, as it was stored", async () => {
    const { scope, number, shared } = await newShared();
    await storeResult(scope, { revision: 2, answers: { "firm.name": "later" }, result: scoreAnswers({}) });
    const opened = await openShareLink(shared, start);
    expect(opened.state === "open" && opened.shared.stored).toEqual(await findResult(scope, number));
    expect(JSON.stringify(opened)).not.toContain(scope.id);
  });

  it("is no private link: it opens no assessment, and the private link opens nothing as one to share", async () => {
    const { id, firmId, token, shared } = await newShared();
    expect(await openAssessment(id, holdingLink(firmId, shared))).toBeNull();
    expect(await openByToken(shared)).toBeNull();
    expect(await openShareLink(token, start)).toEqual({ state: "unknown" });
  });

  it("works until its last moment, and not in it", async () => {
    const { shared } = await newShared();
    expect((await openShareLink(shared, new Date(later(7).getTime() - 1))).state).toBe("open");
    expect(await openShareLink(shared, later(7))).toEqual({ state: "expired" });
  });

  it("opens nothing from the moment it is ended", async () => {
    const { scope, shared } = await newShared();
    const [link] = await listShareLinks(scope);
    await revokeShareLink(scope, link?.id ?? "", start);
    expect(await openShareLink(shared, start)).toEqual({ state: "revoked" });
    expect(await listShareLinks(scope)).toMatchObject([{ number: 1, revokedAt: start }]);
  });

  it("can be neither made, seen nor ended from another assessment", async () => {
    const [mine, other] = [await newShared(), await newAssessment()];
    const [link] = await listShareLinks(mine.scope);
    expect(await listShareLinks(other.scope)).toEqual([]);
    await revokeShareLink(other.scope, link?.id ?? "", start);
    expect((await openShareLink(mine.shared, start)).state).toBe("open");
    expect(await createShareLink(other.scope, { number: 1, days: 7 }, start)).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN, 2, 1e9])(
    "is not made for result %s, which is not there",
    async (number) => {
      const { scope } = await newShared();
      expect(await createShareLink(scope, { number, days: 7 }, start)).toBeNull();
    },
  );

  it.each(["", "a", createToken(), "a".repeat(100_000), "é".repeat(27)])(
    "that was never made opens nothing: %.9s",
    async (token) => {
      expect(await openShareLink(token, start)).toEqual({ state: "unknown" });
    },
  );

  it("is kept as a hash alone, and goes with its assessment", async () => {
    const { scope, shared } = await newShared();
    const where = { assessmentId: scope.id };
    const [row] = await getDatabase().shareLink.findMany({ where });
    expect(row?.tokenHash).toBe(hashToken(shared));
    expect(JSON.stringify(row)).not.toContain(shared);
    await deleteAssessment(scope);
    expect(await getDatabase().shareLink.count({ where })).toBe(0);
    expect(await openShareLink(shared, start)).toEqual({ state: "unknown" });
  });

  it("is not ended by an id that is none", async () => {
    const { scope, shared } = await newShared();
    await revokeShareLink(scope, "1 or true", start);
    expect((await openShareLink(shared, start)).state).toBe("open");
  });
});

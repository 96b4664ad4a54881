import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { limits } from "@/lib/domain/access/limits";
import { provideDatabase } from "@/lib/testing/database";
import { readOutput, startProgram } from "@/lib/testing/start-program";
import { getDatabase } from "../database";
import { countAttempt, countAttempts, forgetPastAttempts, mayAttempt } from "./limiter";

provideDatabase();

const { most } = limits["sign-in-address"];

async function tryOften(whom: string, times: number): Promise<number> {
  const attempts = Array.from({ length: times }, () => countAttempt("sign-in-address", whom));
  return (await Promise.all(attempts)).filter(({ ok }) => ok).length;
}
const passTime = () => getDatabase().rateLimit.updateMany({ data: { endsAt: new Date(0) } });

describe("a limit", () => {
  it("lets as many attempts go on as it says, and no more, however many come at once", async () => {
    expect(await tryOften("robin@example.com", most + 15)).toBe(most);
  });

  it("holds over two servers that share a database", { timeout: 30_000 }, async () => {
    const whom = randomUUID();
    const servers = [1, 2].map(() => startProgram("attempter", "sign-in-address", whom, String(most)));
    const passed = await Promise.all(servers.map(readOutput));
    expect(passed.map(Number).reduce((sum, count) => sum + count)).toBe(most);
  });

  it("says when to try again, and counts anew then", async () => {
    const whom = randomUUID();
    await tryOften(whom, most);
    const refused = await countAttempt("sign-in-address", whom);
    expect(refused.ok).toBe(false);
    expect(!refused.ok && refused.waitSeconds).toBeGreaterThan(limits["sign-in-address"].seconds - 60);
    expect((await mayAttempt("sign-in-address", whom)).ok).toBe(false);
    await passTime();
    expect((await mayAttempt("sign-in-address", whom)).ok).toBe(true);
    expect(await tryOften(whom, most + 1)).toBe(most);
  });

  it("counts for each by themselves, and an address alike in small and capital letters", async () => {
    await tryOften("Kim@example.com", most);
    expect((await countAttempt("sign-in-address", "sam@example.com")).ok).toBe(true);
    expect((await countAttempt("sign-in-address", "kim@EXAMPLE.com")).ok).toBe(false);
  });

  it("of several refuses by any, and keeps neither addresses nor what is over", async () => {
    const whom = randomUUID();
    await tryOften(whom, most);
    const attempt = await countAttempts(["sign-in-address", whom], ["sign-in-network", "203.0.113.7"]);
    expect(attempt.ok).toBe(false);
    const keys = (await getDatabase().rateLimit.findMany()).map(({ key }) => key).join();
    expect(keys).not.toContain("203.0.113.7");
    await passTime();
    await forgetPastAttempts();
    expect(await getDatabase().rateLimit.count()).toBe(0);
  });
});

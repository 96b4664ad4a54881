import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { provideDatabase } from "@/lib/testing/database";
import { MailServer } from "@/lib/testing/mail-server";
import { startProgram } from "@/lib/testing/start-program";
import { getDatabase } from "../database";
import { deliverWaiting } from "./deliver";
import { enqueueMail } from "./outbox";
import type { Send } from "./transport";

provideDatabase();

const server = new MailServer((to) =>
  to.startsWith("nobody") ? { code: 550 } : to.startsWith("full") ? { code: 452 } : null,
);

beforeAll(async () => {
  process.env.SMTP_URL = await server.start();
  process.env.MAIL_FROM = "Seaworthy <no-reply@seaworthy.example>";
  process.env.PUBLIC_URL = "https://seaworthy.example";
});
afterAll(() => server.stop());
beforeEach(async () => {
  await getDatabase().mailMessage.deleteMany();
  server.mails.length = 0;
});

const write = (to: string, dedupeKey: string = randomUUID()) =>
  enqueueMail(getDatabase(), {
    to,
    locale: "en",
    kind: "sign-in-link",
    facts: { name: "Robin", link: "https://seaworthy.example/en/account/link/abc" },
    dedupeKey,
  });
const stored = (to: string) => getDatabase().mailMessage.findFirstOrThrow({ where: { to } });
/** As if the pause after a failed attempt, or a claim, had run out. */
const passTime = () =>
  getDatabase().mailMessage.updateMany({ data: { sendAfter: new Date(0), claimedUntil: new Date(0) } });

describe("a mail", () => {
  it("arrives, in words, and leaves no link behind", async () => {
    await write("robin@example.com");
    await deliverWaiting();
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.headers).toContain("Subject: Your link to sign in");
    expect(server.mails[0]?.text).toContain("https://seaworthy.example/en/account/link/abc");
    expect(await stored("robin@example.com")).toMatchObject({ text: null, lastError: null });
  });

  it("is written once, however often the act is repeated", async () => {
    expect(await write("robin@example.com", "reminder:1")).toBe(true);
    expect(await write("robin@example.com", "reminder:1")).toBe(false);
    await deliverWaiting();
    expect(server.mails).toHaveLength(1);
  });

  it("is not written if the act did not happen", async () => {
    const failing = getDatabase().$transaction(async (tx) => {
      await enqueueMail(tx, {
        to: "robin@example.com",
        locale: "en",
        kind: "sign-in-link",
        facts: { name: "", link: "" },
        dedupeKey: "never",
      });
      throw new Error("The act failed.");
    });
    await expect(failing).rejects.toThrow("The act failed.");
    expect(await getDatabase().mailMessage.count()).toBe(0);
  });

  it("waits while the mail server is down, and then arrives exactly once", async () => {
    await server.stop();
    await write("robin@example.com");
    await deliverWaiting();
    expect(await stored("robin@example.com")).toMatchObject({ attempts: 1, sentAt: null, failedAt: null });
    await server.start();
    expect(await deliverWaiting(), "not before the pause has passed").toBe(0);
    await passTime();
    await deliverWaiting();
    await passTime();
    await deliverWaiting();
    expect(server.mails).toHaveLength(1);
    expect((await stored("robin@example.com")).sentAt).not.toBeNull();
  });

  it("is given up when the address refuses it for good, and not when it does so for now", async () => {
    await write("nobody@example.com");
    await write("full@example.com");
    await deliverWaiting();
    expect(await stored("nobody@example.com")).toMatchObject({ text: null, sentAt: null });
    expect((await stored("nobody@example.com")).failedAt).not.toBeNull();
    expect((await stored("nobody@example.com")).lastError).toContain("550");
    expect(await stored("full@example.com")).toMatchObject({ failedAt: null, sentAt: null });
  });

  it("is sent once by any number of servers at work at the same time", async () => {
    const people = Array.from({ length: 12 }, (_, number) => `person${number}@example.com`);
    for (const to of people) await write(to);
    const tried = await Promise.all([1, 2, 3, 4].map(() => deliverWaiting()));
    expect(tried.reduce((sum, count) => sum + count)).toBe(12);
    expect(server.mails.map(({ to }) => to).sort()).toEqual(people.toSorted());
  });

  it("is sent by another server when one is killed on the way, and can be known as a repeat", {
    timeout: 30_000,
  }, async () => {
    await write("robin@example.com");
    const before = server.callers;
    server.isSilent = true;
    const dying = startProgram("mailer");
    await expect.poll(() => server.callers, { timeout: 20_000 }).toBe(before + 1);
    expect(await deliverWaiting(), "while it is claimed").toBe(0);
    dying.kill("SIGKILL");
    server.isSilent = false;
    await passTime();
    await deliverWaiting();
    expect(server.mails).toHaveLength(1);
    const { id, attempts } = await stored("robin@example.com");
    expect(attempts).toBe(2);
    expect(server.mails[0]?.headers).toContain(`Message-ID: <${id}@seaworthy.example>`);
  });

  it("that a slow server loses to another one is not touched by it any more", async () => {
    await write("robin@example.com");
    let finish: () => void = () => {};
    const slow: Send = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const round = deliverWaiting(slow);
    await expect.poll(() => stored("robin@example.com")).toMatchObject({ attempts: 1 });
    await passTime();
    await deliverWaiting();
    const { sentAt } = await stored("robin@example.com");
    finish();
    await round;
    expect((await stored("robin@example.com")).sentAt).toEqual(sentAt);
  });
});
